// Fetches the rules from the site's own folder; the browser's cache keeps them.
import type { DocumentItem, Ruleset, Source, Text } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'
import { takeRules } from './early.ts'
import type { Okved } from './okved.ts'

/** The part of the rules that is read only when a measure is opened. */
export interface Dossier {
  readonly sources: readonly Source[]
  readonly documents: readonly DocumentItem[]
  readonly measures: Readonly<Record<string, { readonly documents: readonly string[]; readonly steps: readonly Text[]; readonly links: readonly { readonly title: Text; readonly href: string }[] }>>
}

/** The rules that the check needs. Rejects if they can't be had. */
export function loadRules(lang: Lang): Promise<Ruleset> {
  return load(`data/rules.${lang}.json`, takeRules()) as Promise<Ruleset>
}

/** Sources, documents and steps. Rejects if they can't be had. */
export function loadDossier(lang: Lang): Promise<Dossier> {
  return load(`data/dossier.${lang}.json`) as Promise<Dossier>
}

/** The activity classifier. Rejects if it can't be had. */
export function loadOkved(lang: Lang): Promise<Okved> {
  return load(`data/okved.${lang}.json`) as Promise<Okved>
}

/** The texts of islands, for those that a page does not carry from the start. Rejects if they can't be had. */
export function loadWords(lang: Lang): Promise<unknown> {
  return load(`data/words.${lang}.json`)
}

async function load(path: string, onTheWay?: Promise<Response | undefined>): Promise<unknown> {
  const response = (await onTheWay) ?? (await fetch(siteAddress(path)))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/**
 * A path from the site's root as an address that works wherever the site lies (see relative-urls.ts, which does the same to
 * what is written while the page is being built).
 */
export function siteAddress(path: string): string {
  if (typeof document === 'undefined') return path
  return `${document.documentElement.dataset['root'] ?? '/'}${path.replace(/^\//, '')}`
}
