// The day in Moscow, known only once the page has come alive: a page built yesterday must not say yesterday's day.
import { useSyncExternalStore } from 'react'
import { todayInMoscow } from '../lib/today.ts'

let day: string | undefined

/** Today as an ISO day, looked up anew when the page is come back to; nothing while the page is being built. */
export function useToday(): string | undefined {
  return useSyncExternalStore(follow, () => (day ??= todayInMoscow()), () => undefined)
}

function follow(changed: () => void): () => void {
  const look = () => {
    const today = todayInMoscow()
    if (today === day) return
    day = today
    changed()
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
