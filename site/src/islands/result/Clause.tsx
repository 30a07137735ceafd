// Where a statement is written, in one small line.
import type { Cite, Ruleset } from '@mera/engine'
import { clauseOf } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'
import { useDossier } from './use-dossier.ts'

export function Clause({ cite, ruleset }: { readonly cite: Cite; readonly ruleset: Ruleset }): ReactElement | null {
  const { lang } = useWords()
  const dossier = useDossier(lang)
  if (!dossier) return null
  const { source, place, basis, url } = clauseOf(cite, { ...ruleset, sources: dossier.sources }, lang)
  return <span className="tiny print-address">{url === undefined ? source : <a href={url} rel="noreferrer">{source}</a>}{place !== undefined && `, ${place}`} — {basis}</span>
}
