// Where is each page? Addresses are written from the site's root; the build makes them relative (relative-urls.ts).
import type { Lang } from '../i18n/messages.ts'

export const routes = {
  home: '/',
  check: '/podbor/',
  result: '/podbor/itog/',
  catalogue: '/mery/',
  clusters: '/klastery/',
  changes: '/izmeneniya/',
  method: '/metodika/',
  developers: '/razrabotchikam/',
} as const

/** The address of a page in a language: `href('en', '/mery/')` is `/en/mery/`. */
export function href(lang: Lang, path: string): string {
  return lang === 'ru' ? path : `/en${path}`
}

/** The address of a measure's page. */
export function measureHref(lang: Lang, id: string): string {
  return href(lang, `${routes.catalogue}${id}/`)
}

/** The address of a cluster's page. */
export function clusterHref(lang: Lang, id: string): string {
  return href(lang, `${routes.clusters}${id}/`)
}
