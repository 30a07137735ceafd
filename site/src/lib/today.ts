// Which day it is in Moscow: the only place of the site that reads the clock.

// Three hours ahead of Greenwich all the year round since 2014 (107-ФЗ). Asking `Intl` takes milliseconds of a page's opening.
const AHEAD = 3 * 60 * 60 * 1000

/** Today as an ISO day, wherever the browser stands. */
export function todayInMoscow(): string {
  return new Date(Date.now() + AHEAD).toISOString().slice(0, 10)
}
