// Stands in the page itself, before what a new visitor sees: whoever has answers, or comes by a link into the middle, is
// not shown it (styles/check.css).
{
  let kept = null
  try {
    kept = localStorage.getItem('mera.answers')
  } catch {
    // A blocked store keeps nothing.
  }
  if (kept !== null || location.search.includes('mera=') || !/^(#nuzhno)?$/.test(location.hash)) document.documentElement.dataset.returning = ''
}
