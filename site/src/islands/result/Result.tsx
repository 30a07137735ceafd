// The result: whose answers these are, the five groups, and what can be taken away.
import type { Compiled, Ruleset } from '@mera/engine'
import { lazy, Suspense, useMemo, useState, type ReactElement } from 'react'
import { profileOf } from '../../lib/answers.ts'
import { concerning } from '../../lib/course.ts'
import { isForOthers } from '../../lib/for-others.ts'
import { groups, judge } from '../../lib/groups.ts'
import { siteAddress } from '../../lib/load.ts'
import type { Office } from '../../lib/request.ts'
import { sortJudged } from '../../lib/sort.ts'
import { href, routes } from '../../lib/routes.ts'
import { isShown, planOf, toggled } from '../../lib/view.ts'
import { toFragment } from '../../lib/place.ts'
import { nobody } from '../../lib/whose.ts'
import { Contradictions } from '../Contradictions.tsx'
import { Loading } from '../Loading.tsx'
import { useRules } from '../use-rules.ts'
import { useSettled } from '../use-settled.ts'
import { useToday } from '../use-today.ts'
import { useWhose, useWhoseInWords } from '../use-whose.ts'
import { useWords, WordsContext, type Words } from '../words.ts'
import { Empty } from './Empty.tsx'
import { ForOthers } from './ForOthers.tsx'
import { GroupOfCards } from './GroupOfCards.tsx'
import { Later } from './Later.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { Sieve } from './Sieve.tsx'
import { Summary } from './Summary.tsx'
import { TakeAway } from './TakeAway.tsx'
import { usePrepared } from './use-prepared.ts'
import { useSharedAnswers, type Shared } from './use-shared-answers.ts'
import { useView } from './use-view.ts'

const Composer = lazy(() => import('./Composer.tsx'))
const OtherDay = lazy(() => import('./OtherDay.tsx'))
const Together = lazy(() => import('./Together.tsx'))

export default function Result({ offices, ...words }: Words & { readonly offices: readonly Office[] }): ReactElement {
  const today = useToday()
  const [asOf, setAsOf] = useState<string>()
  const rules = useRules(words.lang, asOf ?? today)
  const shared = useSharedAnswers(rules.state === 'ready' ? rules.ruleset : undefined)
  const ready = rules.state === 'ready' && shared.keeping.ready && shared.link !== 'reading' ? rules : undefined
  const prepared = usePrepared(ready?.compiled, shared.keeping.answers, words.lang)
  return (
    <WordsContext value={words}>
      {ready && prepared && today !== undefined
        ? <Judged ruleset={ready.ruleset} compiled={ready.compiled} shared={shared} offices={offices} today={today} onDay={setAsOf} />
        : <div className="result opening"><Loading rules={rules} /><Empty /></div>}
    </WordsContext>
  )
}

interface JudgedProps {
  readonly ruleset: Ruleset
  readonly compiled: Compiled
  readonly shared: Shared
  readonly today: string
  readonly offices: readonly Office[]
  readonly onDay: (day: string | undefined) => void
}

function Judged({ ruleset, compiled, shared, today, offices, onDay }: JudgedProps): ReactElement {
  const { lang, t } = useWords()
  const { answers, step } = shared.keeping
  const [view, setView] = useView()
  const settled = useSettled(answers)
  const profile = useMemo(() => profileOf(settled), [settled])
  const [judged, others] = useMemo(() => {
    const concerned = new Set(concerning(compiled, settled))
    const found = judge(compiled, profile).filter(j => concerned.has(j.measure))
    const foreign = found.filter(j => isForOthers(compiled, profile, j))
    return [found.filter(j => !foreign.includes(j)), foreign]
  }, [compiled, settled, profile])
  const sorted = useMemo(() => sortJudged(judged, compiled, profile, view.sort), [judged, compiled, profile, view.sort])
  const shown = useMemo(() => {
    const byId = new Map(ruleset.measures.map(m => [m.id, m]))
    return sorted.filter(j => isShown(view, j, byId.get(j.measure) ?? { needs: [], kind: 'service' }))
  }, [sorted, view, ruleset])
  const ids = useMemo(() => judged.map(j => j.measure), [judged])
  const plan = useMemo(() => new Set(planOf(view, judged)), [view, judged])
  const empty = answers.order.length === 0
  // Somebody else's link is not about the person whose name is kept here.
  const own = useWhose()
  const whosing = shared.link === 'shown' ? undefined : own
  const whose = useWhoseInWords(whosing?.whose ?? nobody)

  return (
    <div className="result">
      <LinkNotice shared={shared} />
      {empty ? <Empty /> : <Summary judged={judged} asOf={compiled.asOf} today={today} onDay={onDay} whose={whose} />}
      <Contradictions
        compiled={compiled} ruleset={ruleset} profile={profile}
        mend={(fact, text) => (shared.link === 'shown' ? undefined : <a href={siteAddress(`${href(lang, routes.check)}${toFragment({ kind: 'question', fact })}`)}>{text}</a>)}
      />
      {!empty && <Sieve view={view} onView={setView} judged={judged} shown={shown.length} ruleset={ruleset} />}
      {!empty && groups.map(group => (
        <GroupOfCards key={group} group={group} judged={shown.filter(j => j.group === group)} sieved={shown.length < sorted.length}
          compiled={compiled} ruleset={ruleset} profile={profile} answers={answers} onStep={step} plan={plan} onPlan={id => setView(toggled(view, judged, id))} />
      ))}
      {!empty && <ForOthers judged={others} ruleset={ruleset} />}
      {!empty && <Suspense><Together judged={judged} compiled={compiled} ruleset={ruleset} profile={profile} /></Suspense>}
      {!empty && <Later name="other-day" title={t.result.otherDay.title} text={t.result.otherDay.text}><OtherDay compiled={compiled} ruleset={ruleset} profile={profile} concerned={ids} /></Later>}
      {!empty && <Later name="write" title={t.result.composer.title} text={t.result.composer.text}><Composer judged={sorted} compiled={compiled} ruleset={ruleset} profile={profile} offices={offices} whose={whose} /></Later>}
      {!empty && <TakeAway answers={answers} ruleset={ruleset} plan={sorted.filter(j => plan.has(j.measure))} compiled={compiled} whosing={whosing} />}
    </div>
  )
}
