// The day in Moscow, known only once the page has come alive: a page built yesterday must not say yesterday's day.
import { useSyncExternalStore } from 'react'
import { todayInMoscow } from '../lib/today.ts'

/** Today as an ISO day; nothing while the page is being built. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, todayInMoscow, () => undefined)
}

function never(): () => void {
  return () => undefined
}
