// Measures for clusters and regions: named, so that nobody wonders where they are, but out of the company's way.
import type { Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import type { Judged } from '../../lib/groups.ts'
import { siteAddress } from '../../lib/load.ts'
import { measureHref } from '../../lib/routes.ts'
import { useWords } from '../words.ts'

export function ForOthers({ judged, ruleset }: { readonly judged: readonly Judged[]; readonly ruleset: Ruleset }): ReactElement | null {
  const { lang, t } = useWords()
  const measures = judged.flatMap(j => ruleset.measures.find(m => m.id === j.measure) ?? [])
  if (measures.length === 0) return null
  return (
    <details className="group others">
      <summary><h2>{t.result.others.title} <span className="figure count">{measures.length}</span></h2></summary>
      <p className="soft intro">{t.result.others.text}</p>
      <ul className="plain lines">
        {measures.map(m => (
          <li key={m.id} data-measure={m.id}>
            <a href={siteAddress(measureHref(lang, m.id))}>{inLocale(m.title, lang)}</a>
            <span className="small soft">{m.subject === 'region' ? t.result.others.region : t.result.others.cluster} {inLocale(m.operator, lang)}.</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
