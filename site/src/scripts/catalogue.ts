// Search and facets over the list that the page already holds: shows, hides and orders its items.
import { searcher } from '../lib/search.ts'

const form = document.querySelector<HTMLFormElement>('#filter')
const list = document.querySelector<HTMLUListElement>('#measures')
const status = document.querySelector<HTMLElement>('#found')
const empty = document.querySelector<HTMLElement>('#empty')

if (form && list && status && empty) start(form, list, status, empty)

function start(form: HTMLFormElement, list: HTMLUListElement, status: HTMLElement, empty: HTMLElement): void {
  const items = new Map([...list.querySelectorAll<HTMLLIElement>('li[data-id]')].map(li => [li.dataset['id'] ?? '', li]))
  const search = searchOver(items)
  const counted = JSON.parse(status.dataset['forms'] ?? '{}') as Record<string, string>
  const rules = new Intl.PluralRules(document.documentElement.lang)

  const apply = () => {
    const chosen = new FormData(form)
    const found = search(textOf(chosen.get('q'))).filter(id => matches(items.get(id), chosen))
    for (const li of items.values()) li.hidden = true
    for (const id of found) {
      const li = items.get(id)
      if (!li) continue
      li.hidden = false
      list.append(li)
    }
    tell(found.length)
    remember(chosen)
  }
  const tell = (found: number) => {
    empty.hidden = found > 0
    status.textContent = (counted[rules.select(found)] ?? counted['other'] ?? '').replace('{n}', String(found))
  }

  restore(form)
  unfold(form)
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', event => { event.preventDefault(); apply() })
  form.addEventListener('reset', () => { setTimeout(apply) })
  form.querySelector('[name=q]')?.addEventListener('focus', () => { setTimeout(() => search('?')) }, { once: true })
  // Without wishes in the address the list stands as it should.
  if (location.search === '') tell(items.size)
  else apply()
}

/** Reading all entries takes long, so it waits until somebody is about to search. */
function searchOver(items: ReadonlyMap<string, HTMLLIElement>): (query: string) => readonly string[] {
  let found: ReturnType<typeof searcher> | undefined
  return query => {
    if (query.trim() === '') return [...items.keys()]
    found ??= searcher([...items].map(([id, li]) => ({
      id,
      title: li.querySelector('h2')?.textContent ?? '',
      keys: li.dataset['keys'] ?? '',
      text: li.textContent,
      closed: li.dataset['state'] === 'closed',
    })))
    return found(query)
  }
}

function matches(li: HTMLLIElement | undefined, chosen: FormData): boolean {
  const region = textOf(chosen.get('region'))
  const regions = li?.dataset['region']?.split(' ')
  // A measure without regions exists everywhere.
  if (region && regions && !regions.includes(region)) return false
  const operator = textOf(chosen.get('operator'))
  if (operator && li?.dataset['operator'] !== operator) return false
  return ['need', 'kind', 'level', 'state'].every(facet => {
    const wanted = chosen.getAll(facet)
    const has = (li?.dataset[facet] ?? '').split(' ')
    return wanted.length === 0 || wanted.some(w => has.includes(textOf(w)))
  })
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : ''
}

/** The address always says what is shown, so that it can be sent to somebody. */
function remember(chosen: FormData): void {
  const params = new URLSearchParams([...chosen].filter(([, v]) => v !== '').map(([k, v]) => [k, textOf(v)]))
  history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname)
}

/** The facets stand open beside the list, and folded above it on a narrow screen unless one of them is chosen. */
function unfold(form: HTMLFormElement): void {
  const facets = form.querySelector<HTMLDetailsElement>('.facets')
  const wide = matchMedia('(min-width: 52.01rem)')
  const follow = () => {
    if (facets) facets.open = wide.matches || form.querySelector('input:checked') !== null
  }
  wide.addEventListener('change', follow)
  follow()
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked ||= field.value === value
      else field.value = value
    }
  }
}
