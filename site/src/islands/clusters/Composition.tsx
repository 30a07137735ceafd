// One measure's demands on the members: what is met, what is missing and by how much.
import type { Ruleset } from '@mera/engine'
import { inLocale, outline, type OutlineLine } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import { fill, formatInteger } from '../../i18n/forms.ts'
import { lacking, type Composition as Judged } from '../../lib/composition.ts'
import { siteAddress } from '../../lib/load.ts'
import { href, measureHref, routes } from '../../lib/routes.ts'
import { Icon } from '../Icon.tsx'
import { Proof } from '../result/Proof.tsx'
import { useWords } from '../words.ts'

export function Composition({ composition, ruleset }: { readonly composition: Judged; readonly ruleset: Ruleset }): ReactElement {
  const { lang, t } = useWords()
  const words = t.clusters
  const measure = ruleset.measures.find(m => m.id === composition.measure)
  const look = composition.truth === 'true' ? { tone: 'eligible', icon: 'check', text: words?.checkFits } as const
    : composition.truth === 'false' ? { tone: 'ineligible', icon: 'cross', text: words?.checkFails } as const
    : { tone: 'unknown', icon: 'question', text: words?.checkOpen } as const
  const lacks = lacking(composition.demands, id => ruleset.facts.find(f => f.id === id)?.unit === 'count')
  const lack = (id: string | undefined) => (id !== undefined && lacks.has(id) && words ? fill(words.lacks, { n: formatInteger(lang, lacks.get(id) ?? 0) }) : undefined)
  return (
    <section className="composition">
      <h3><a href={siteAddress(measureHref(lang, composition.measure))}>{measure ? inLocale(measure.short ?? measure.title, lang) : composition.measure}</a></h3>
      <p className={`verdict ${look.tone}`}><Icon name={look.icon} />{look.text}</p>
      {(composition.window === 'closed' || composition.window === 'unknown') && <p className="tiny">{composition.window === 'closed' ? words?.checkClosed : words?.checkUnknown}</p>}
      <ul className="proof plain">
        {composition.demands.map((demand, i) => <Proof key={demand.id ?? i} line={forTheList(outline(demand, ruleset, lang), lack)} words={ruleset} />)}
      </ul>
      <p className="small"><a href={`${siteAddress(href(lang, routes.check))}?mera=${composition.measure}`}>{words?.checkWhole}</a></p>
    </section>
  )
}

/** Clauses stand on the measure's page; here the figures matter, and what is lacking. */
function forTheList(line: OutlineLine, lack: (id: string | undefined) => string | undefined): OutlineLine {
  const { cite: _, ...rest } = line
  const answer = [line.answer, lack(line.id)].filter(part => part !== undefined).join(', ')
  return { ...rest, ...(answer !== '' && { answer }), children: line.children.map(child => forTheList(child, lack)) }
}
