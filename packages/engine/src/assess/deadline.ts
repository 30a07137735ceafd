/** Waiting, but not for ever. The only timer in the engine: it measures nothing and decides no verdict. */
declare function setTimeout(run: () => void, ms: number): unknown
declare function clearTimeout(timer: unknown): void

/** What a piece of work gave, or that it was not ready in time. */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'late' } | { readonly kind: 'failed'; readonly error: unknown }

/** Waits for work at most `ms` milliseconds. Never rejects, nor does work that fails after its time. */
export async function inTime<T>(work: () => Promise<T>, ms: number): Promise<Outcome<T>> {
  let timer: unknown
  const late = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), ms)
  })
  const outcome = await Promise.race([settled(work), late])
  clearTimeout(timer)
  return outcome
}

async function settled<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() }
  } catch (error) {
    return { kind: 'failed', error }
  }
}
