// What can be taken along: a link, the answers as a file, paper, and one checklist of documents.
import type { Compiled, Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { useState, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import { profileOf, type Answers } from '../../lib/answers.ts'
import { calendarText, deadlinesOf } from '../../lib/calendar.ts'
import type { Judged } from '../../lib/groups.ts'
import { writeLink } from '../../lib/link.ts'
import { siteAddress } from '../../lib/load.ts'
import { href, measureHref, routes } from '../../lib/routes.ts'
import { toSaved } from '../../lib/saved.ts'
import type { Whosing } from '../use-whose.ts'
import { WhoseFold } from '../WhoseFold.tsx'
import { useWords } from '../words.ts'
import { printDossier } from './print-dossier.ts'
import { useDossier } from './use-dossier.ts'

interface Props {
  readonly answers: Answers
  readonly ruleset: Ruleset
  /** Measures of the plan, in order. */
  readonly plan: readonly Judged[]
  readonly compiled: Compiled
  /** Absent where the answers are somebody else's. */
  readonly whosing: Whosing | undefined
}

export function TakeAway({ answers, ruleset, plan, compiled, whosing }: Props): ReactElement {
  const { lang, t } = useWords()
  const [shared, setShared] = useState<{ readonly link: string; readonly copied: boolean }>()
  const share = async () => {
    const link = `${location.href.split('#')[0] ?? ''}#${await writeLink(toSaved(answers, ruleset.dictionary, false))}`
    const copied = await navigator.clipboard.writeText(link).then(() => true, () => false)
    setShared({ link, copied })
  }
  const deadlines = deadlinesOf(compiled, plan.map(j => j.measure))
  const toCalendar = async () => {
    const entries = deadlines.flatMap(deadline => {
      const measure = ruleset.measures.find(m => m.id === deadline.measure)
      if (!measure) return []
      const name = inLocale(measure.short ?? measure.title, lang)
      const url = new URL(siteAddress(measureHref(lang, measure.id)), location.href).href
      return [{ ...deadline, title: fill(t.result.calendarEntry[deadline.kind], { name }), text: fill(t.result.calendarText[deadline.kind], { operator: inLocale(measure.operator, lang), url }), url }]
    })
    download(await calendarText(entries, compiled.asOf, t.common.site), 'mera.ics', 'text/calendar;charset=utf-8')
  }
  return (
    <section className="take">
      <Papers plan={plan} />
      <h2 className="no-print">{t.result.take}</h2>
      {whosing && <WhoseFold {...whosing} profile={profileOf(answers)} />}
      <div className="row no-print">
        <button type="button" className="button quiet" onClick={() => void share()}>{t.result.share}</button>
        <button type="button" className="button quiet" onClick={() => download(JSON.stringify({ ...profileOf(answers), dictionary: ruleset.dictionary }, null, 2), 'mera.json', 'application/json')}>{t.result.json}</button>
        {deadlines.length > 0 && <button type="button" className="button quiet" onClick={() => void toCalendar()}>{plural(lang, deadlines.length, t.result.calendar)}</button>}
        <button type="button" className="button quiet" onClick={() => void printDossier(lang)}>{t.result.print}</button>
        <a href={siteAddress(`${href(lang, routes.check)}#otvety`)}>{t.result.review}</a>
      </div>
      <p className="small" aria-live="polite">{shared && (shared.copied ? t.result.shareDone : t.result.shareFailed)}</p>
      {shared && !shared.copied && <input className="input" readOnly value={shared.link} aria-label={t.result.share} onFocus={event => event.target.select()} />}
    </section>
  )
}

/** Documents of all measures in the plan, each once. */
function Papers({ plan }: { readonly plan: readonly Judged[] }): ReactElement | null {
  const { lang, t } = useWords()
  const dossier = useDossier(lang)
  const ids = [...new Set(plan.flatMap(j => dossier?.measures[j.measure]?.documents ?? []))]
  const papers = ids.flatMap(id => dossier?.documents.find(d => d.id === id) ?? [])
  if (papers.length === 0) return plan.length === 0 ? <p className="small soft no-print">{t.result.planEmpty}</p> : null
  return (
    <details className="group">
      <summary><h2>{t.result.allDocuments} <span className="figure count">{papers.length}</span></h2></summary>
      <p className="soft intro">{plural(lang, plan.length, t.result.planOf)}</p>
      <ul className="papers plain">{papers.map(p => <li key={p.id}><label className="check"><input type="checkbox" /><span>{inLocale(p.title, lang)}</span></label></li>)}</ul>
    </details>
  )
}

function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = Object.assign(document.createElement('a'), { href: url, download: name })
  anchor.click()
  URL.revokeObjectURL(url)
}
