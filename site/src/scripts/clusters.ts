// Search over the list of clusters that the page already holds.
import { searcher } from '../lib/search.ts'

const input = document.querySelector<HTMLInputElement>('#cluster-search input')
const items = new Map([...document.querySelectorAll<HTMLLIElement>('li[data-cluster]')].map(li => [li.dataset['cluster'] ?? '', li]))
const empty = document.querySelector<HTMLElement>('#cluster-empty')

if (input && empty) {
  const search = searcher([...items].map(([id, li]) => ({ id, title: li.querySelector('a')?.textContent ?? '', text: `${li.textContent} ${li.dataset['keys']}` })))
  input.closest<HTMLElement>('#cluster-search')?.removeAttribute('hidden')
  input.addEventListener('input', () => {
    const found = new Set(search(input.value))
    for (const [id, li] of items) li.hidden = !found.has(id)
    for (const group of document.querySelectorAll<HTMLElement>('.kind-group')) group.hidden = !group.querySelector('li[data-cluster]:not([hidden])')
    empty.hidden = found.size > 0
  })
}
