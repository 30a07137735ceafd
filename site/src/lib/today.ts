// Which day it is in Moscow: the only place of the site that reads the clock.

/** Today as an ISO day, wherever the browser stands. */
export function todayInMoscow(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())
}
