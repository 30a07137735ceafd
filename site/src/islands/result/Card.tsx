// A measure: what it gives to this company, by when, and the reason in one line; opened, the whole proof.
import type { Compiled, Profile, Ruleset } from '@mera/engine'
import { dayInDigits, figureInWords, inLocale } from '@mera/engine/phrase'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import { amountsOf } from '../../lib/amounts.ts'
import type { Answers, Step } from '../../lib/answers.ts'
import { endingOf } from '../../lib/ending.ts'
import { capital } from '../../lib/first-letter.ts'
import type { Judged } from '../../lib/groups.ts'
import { benefitOf, hasNumber, onlyChargeOf } from '../../lib/payment.ts'
import { isPlannable } from '../../lib/view.ts'
import { useWords } from '../words.ts'
import { NearMiss } from './NearMiss.tsx'
import { reasonOf } from './reason.ts'

// The proof and the fields of questions come with the first card that is opened.
const CardBody = lazy(async () => ({ default: (await import('./CardBody.tsx')).CardBody }))

interface Props {
  readonly judged: Judged
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly answers: Answers
  readonly onStep: (step: Step) => void
  readonly plan: ReadonlySet<string>
  readonly onPlan: (measure: string) => void
  /** True: what would change the answer stands above, for several cards at once. */
  readonly sharedWay?: boolean
}

export function Card(props: Props): ReactElement | null {
  const { judged, compiled, ruleset, profile, plan, onPlan, sharedWay = false } = props
  const { lang, t } = useWords()
  const [open, setOpen] = useState(false)
  const measure = ruleset.measures.find(m => m.id === judged.measure)
  const amounts = amountsOf(compiled, profile, judged.measure)
  const reason = reasonOf(judged, compiled, ruleset, profile, { lang, t })
  if (!measure) return null
  const ending = endingOf(compiled, measure.id)
  const main = benefitOf(amounts, measure.kind)
  const charge = onlyChargeOf(amounts, measure.kind)
  const particulars = [
    judged.group !== 'closed' && judged.window !== 'open' && t.common.window[judged.window],
    charge && (charge.value === 0 ? t.result.free : fill(measure.kind === 'membership' ? t.result.fee : t.result.charge, { value: figureInWords(charge, lang) })),
    ending && fill(t.result.ending[ending.kind], { date: dayInDigits(ending.day, lang) }),
    measure.documents && plural(lang, measure.documents.length, t.result.papers),
    measure.effort?.days !== undefined && plural(lang, measure.effort.days, t.result.effort),
  ].filter((text): text is string => typeof text === 'string')

  return (
    <li className="card keep" data-measure={measure.id}>
      <p className="over small soft">{t.common.kind[measure.kind]} · {inLocale(measure.operator, lang)}</p>
      <div className="top">
        <h3>{inLocale(measure.short ?? measure.title, lang)}</h3>
        {main && main.kind !== 'undetermined' && <p className={hasNumber(main) ? 'sum figure' : 'sum open'}>{figureInWords(main, lang)}<span className="tiny">{inLocale(main.label, lang)}</span></p>}
      </div>
      <p className="reason">{reason}</p>
      {judged.way && !sharedWay && <NearMiss way={judged.way} ruleset={ruleset} compiled={compiled} />}
      {particulars.length > 0 && <p className="small soft particulars">{capital(particulars.join(' · '))}</p>}
      {isPlannable(judged.group) && (
        <label className="check small plan no-print">
          <input type="checkbox" checked={plan.has(measure.id)} onChange={() => onPlan(measure.id)} />
          <span>{t.result.inPlan}<span className="visually-hidden">: {inLocale(measure.short ?? measure.title, lang)}</span></span>
        </label>
      )}
      <details className="more" onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{t.result.open}<span className="visually-hidden">: {inLocale(measure.title, lang)}</span></summary>
        {open && <Suspense><CardBody {...props} measure={measure} amounts={amounts} /></Suspense>}
      </details>
    </li>
  )
}
