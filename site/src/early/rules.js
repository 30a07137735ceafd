// Stands in the page itself: sends for the rules while the scripts are still on their way (lib/early.ts takes them).
addEventListener('DOMContentLoaded', () => {
  const { lang, dataset } = document.documentElement
  self.rulesOnTheWay = fetch(`${dataset.root ?? '/'}data/rules.${lang}.json`).catch(() => undefined)
})
