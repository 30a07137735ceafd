/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- a plain script, served as it is: nothing types its events here */
// Stands in the page itself: until the check comes alive, digits tick the needs, those asked for in the address are
// ticked, and a form sent is not lost (lib/early.ts takes over).
{
  const page = document.documentElement
  const boxes = () => [...document.querySelectorAll('.question input[name=need]')]
  const choose = event => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey) boxes()[event.key - 1]?.click()
  }
  const send = event => {
    event.preventDefault()
    page.dataset.sent = ''
  }
  addEventListener('DOMContentLoaded', () => {
    const wanted = new URLSearchParams(location.search).getAll('need')
    for (const box of boxes()) if (wanted.includes(box.value)) box.checked = true
  })
  addEventListener('keydown', choose)
  addEventListener('submit', send)
  page.addEventListener('alive', () => {
    removeEventListener('keydown', choose)
    removeEventListener('submit', send)
  })
}
