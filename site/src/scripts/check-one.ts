// "Check just this measure": the island is fetched when somebody asks for it, so that a page that is only read stays light.
import type { mount } from '../islands/one/mount.tsx'
import island from 'on-demand:../islands/one/mount.tsx'

const link = document.querySelector<HTMLAnchorElement>('#check-one')
const section = document.querySelector<HTMLElement>('#one')

link?.addEventListener('click', event => {
  if (!section || event.metaKey || event.ctrlKey) return
  event.preventDefault()
  section.hidden = false
  document.querySelector<HTMLElement>('#one-title')?.focus()
  const loaded = import(/* @vite-ignore */ island) as Promise<{ readonly mount: typeof mount }>
  loaded.then(one => one.mount(link.dataset['measure'] ?? '')).catch(() => location.assign(link.href))
})
