// The browser's store, which may be blocked, full or spoiled: none of that may stop the check.
const KEY = 'mera.answers'

export type Kept = { readonly state: 'found'; readonly value: unknown } | { readonly state: 'empty' | 'spoiled' | 'blocked' }

/** What is kept, parsed but not checked. */
export function readStore(): Kept {
  let text: string | null
  try {
    text = localStorage.getItem(KEY)
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
export function writeStore(value: unknown): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Removes everything kept; false if the browser does not allow it. */
export function wipeStore(): boolean {
  try {
    localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab changed the store. Returns how to stop. */
export function watchStore(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) changed()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
