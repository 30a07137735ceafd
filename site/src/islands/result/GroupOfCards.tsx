// One of the five groups. The first three stand open; what does not fit and what is closed is folded.
import type { Compiled, Profile, Ruleset } from '@mera/engine'
import { Fragment, useDeferredValue, useState, type ReactElement } from 'react'
import { plural } from '../../i18n/forms.ts'
import type { Answers, Step } from '../../lib/answers.ts'
import { byWay, type Group, type Judged } from '../../lib/groups.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words.ts'
import { Card } from './Card.tsx'
import { NearMiss } from './NearMiss.tsx'

const looks = {
  fits: { tone: 'eligible', icon: 'check' }, maybe: { tone: 'unknown', icon: 'question' }, near: { tone: 'ineligible', icon: 'cross' },
  no: { tone: 'ineligible', icon: 'cross' }, closed: { tone: 'closed', icon: 'archive' },
} as const

// So many cards are read; more are asked for. Of these, as many as a window holds are drawn before the others.
const FIRST = 10
const AT_ONCE = 3

interface Props {
  readonly group: Group
  readonly judged: readonly Judged[]
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly answers: Answers
  readonly onStep: (step: Step) => void
  readonly plan: ReadonlySet<string>
  readonly onPlan: (measure: string) => void
  /** True: the person sees only a part of all measures. */
  readonly sieved: boolean
}

export function GroupOfCards({ group, judged, sieved, ...shared }: Props): ReactElement | null {
  const { lang, t } = useWords()
  const [all, setAll] = useState(false)
  const folded = group === 'no' || group === 'closed'
  const drawn = useDeferredValue(Infinity, folded ? 0 : AT_ONCE)
  const { title, text } = t.result.groups[group]
  if (judged.length === 0 && group !== 'fits') return null
  const shown = all || judged.length <= FIRST + 2 ? judged : judged.slice(0, FIRST)
  const heading = (
    <h2 className={`verdict ${looks[group].tone}`}>
      <Icon name={looks[group].icon} />{title} <span className="figure count">{judged.length}</span>
    </h2>
  )
  const cards = (
    <>
      <p className="soft intro">{judged.length > 0 ? text : sieved ? t.result.groupNone.sieved : t.result.groupNone.fits}</p>
      {byWay(shown).map(alike => (
        <Fragment key={alike[0]?.measure ?? ''}>
          {alike.length > 1 && alike[0]?.way && <div className="shared-way"><h3>{plural(lang, alike.length, t.result.nearShared)}</h3><NearMiss way={alike[0].way} ruleset={shared.ruleset} compiled={shared.compiled} /></div>}
          <ul className="cards plain">{alike.slice(0, drawn).map(j => <Card key={j.measure} judged={j} sharedWay={alike.length > 1} {...shared} />)}</ul>
        </Fragment>
      ))}
      {shown.length < judged.length && <p className="no-print"><button type="button" className="button quiet slim" onClick={() => setAll(true)}>{plural(lang, judged.length - shown.length, t.result.showMore)}</button></p>}
    </>
  )
  return folded
    ? <details className={`group ${group}`}><summary>{heading}</summary>{cards}</details>
    : <section className={`group ${group}`}>{heading}{cards}</section>
}
