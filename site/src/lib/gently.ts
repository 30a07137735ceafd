// Long work in steps, with room between them for whatever the visitor does meanwhile.

// Work shorter than this many milliseconds goes on without a pause.
const BRIEF = 2

/** Runs steps to their end and resolves with what they return; with nothing if it was called off in between. */
export async function gently<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined> {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < BRIEF) continue
    await pause()
    if (!isWanted()) return undefined
    since = performance.now()
  }
}

/** Lets waiting events and painting go first. */
function pause(): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, 0) })
}

/** Calls back when the browser has nothing better to do; returns how to call it off. Not every browser can tell. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(callback)
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(callback, 100)
  return () => clearTimeout(id)
}
