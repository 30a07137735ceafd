// "Check just this measure": the island is fetched when somebody asks for it, so that a page that is only read stays light.
const link = document.querySelector<HTMLAnchorElement>('#check-one')
const section = document.querySelector<HTMLElement>('#one')

link?.addEventListener('click', event => {
  if (!section || event.metaKey || event.ctrlKey) return
  event.preventDefault()
  section.hidden = false
  document.querySelector<HTMLElement>('#one-title')?.focus()
  import('../islands/one/mount.tsx').then(({ mount }) => mount(link.dataset['measure'] ?? '')).catch(() => location.assign(link.href))
})
