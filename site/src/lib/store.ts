// The browser's store, which may be blocked, full or spoiled: none of that may stop the check.
/** What is kept: the answers, and for whom the check is made. */
export type Key = 'mera.answers' | 'mera.whose'

export type Kept = { readonly state: 'found'; readonly value: unknown } | { readonly state: 'empty' | 'spoiled' | 'blocked' }

/** What is kept, parsed but not checked. */
export function readStore(key: Key = 'mera.answers'): Kept {
  let text: string | null
  try {
    text = localStorage.getItem(key)
  } catch {
    return { state: 'blocked' }
  }
  if (text === null) return { state: 'empty' }
  try {
    return { state: 'found', value: JSON.parse(text) as unknown }
  } catch {
    return { state: 'spoiled' }
  }
}

/** Keeps a value; false if the browser does not allow it or has no room. */
export function writeStore(value: unknown, key: Key = 'mera.answers'): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab changed the store. Returns how to stop. */
export function watchStore(changed: () => void, key: Key = 'mera.answers'): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
