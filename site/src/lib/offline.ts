// Makes the check work without a network from the next visit on, where the browser can do that.
import type { Lang } from '../i18n/messages.ts'
import { siteAddress } from './load.ts'

/** Registers the worker that keeps the site's files (public/sw.js). A refusal is no trouble: the site works without it. */
export function keepForOffline(lang: Lang): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  navigator.serviceWorker.register(siteAddress(`sw.js?lang=${lang}`)).catch(() => undefined)
}
