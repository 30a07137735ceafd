// The check: one question a screen, the tally beside it.
import type { Compiled, Ruleset } from '@mera/engine'
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { after, profileOf, type Answers, type Step } from '../../lib/answers.ts'
import { concerning, nextPlace, placeBefore, questionsLeft } from '../../lib/course.ts'
import { tally } from '../../lib/groups.ts'
import { siteAddress } from '../../lib/load.ts'
import type { Place } from '../../lib/place.ts'
import { Loading } from '../Loading.tsx'
import { useAnswers, type Keeping } from '../use-answers.ts'
import { useRules } from '../use-rules.ts'
import { useSettled } from '../use-settled.ts'
import { href, routes } from '../../lib/routes.ts'
import { useToday } from '../use-today.ts'
import { useWords, WordsContext, type Words } from '../words.ts'
import { Done } from './Done.tsx'
import { Needs } from './Needs.tsx'
import { Notices } from './Notices.tsx'
import { Question } from './Question.tsx'
import { Review } from './Review.tsx'
import { Tally } from './Tally.tsx'
import { useLookAhead } from './use-look-ahead.ts'
import { usePlace } from './use-place.ts'

export default function Check(words: Words): ReactElement {
  const today = useToday()
  const rules = useRules(words.lang, today)
  const ruleset = rules.state === 'ready' ? rules.ruleset : undefined
  const keeping = useAnswers(ruleset)
  return (
    <WordsContext value={words}>
      {rules.state === 'ready' && keeping.ready ? <Course ruleset={rules.ruleset} compiled={rules.compiled} keeping={keeping} /> : <Loading rules={rules} />}
    </WordsContext>
  )
}

function Course({ ruleset, compiled, keeping }: { readonly ruleset: Ruleset; readonly compiled: Compiled; readonly keeping: Keeping }): ReactElement {
  const { answers, step } = keeping
  const { lang, t } = useWords()
  const only = useOnly(compiled)
  const { place, go } = usePlace(id => compiled.factIndex.has(id), () => nextPlace(compiled, answers, only))
  const [moved, setMoved] = useState<readonly string[]>()
  const [editing, setEditing] = useState(false)
  const heading = useFocusOn(place)

  const settled = useSettled(answers)
  // Before the first answer nothing on the page needs the ranking, and the page comes alive sooner without it.
  const early = place.kind === 'needs' && settled.order.length === 0
  const left = useMemo(() => (early ? [] : questionsLeft(compiled, settled, only)), [early, compiled, settled, only])
  const count = useMemo(() => tally(compiled, profileOf(settled), concerning(compiled, settled, only)), [compiled, settled, only])

  useLookAhead(compiled, settled, place.kind === 'question' ? ruleset.facts.find(f => f.id === place.fact) : undefined, only)

  const onward = (next: Answers) => {
    setEditing(false)
    go(editing ? { kind: 'review' } : nextPlace(compiled, next, only))
  }
  const take = (taken: Step) => {
    const next = after(answers, taken)
    setMoved(movedBetween(compiled, answers, next, only))
    step(taken)
    onward(next)
  }
  const before = placeBefore(answers, place)
  const wipe = () => {
    step({ kind: 'wipe' })
    setMoved(undefined)
    go({ kind: 'needs' })
  }
  const common = { heading, answers, compiled, ruleset }

  return (
    <div className="checking">
      <div className="main">
        <Notices keeping={keeping} only={only} ruleset={ruleset} />
        {place.kind === 'needs' && <Needs heading={heading} answers={answers} onChoose={needs => take({ kind: 'needs', needs })} />}
        {place.kind === 'question' && (
          <Question {...common} key={place.fact} fact={place.fact} left={left} only={only} onStep={step} onTake={take} onNext={() => onward(answers)} />
        )}
        {place.kind === 'done' && <Done heading={heading} onReview={() => go({ kind: 'review' })} />}
        {place.kind === 'review' && (
          <Review {...common} onChange={next => { setEditing(true); go(next) }} onWipe={wipe} onNext={() => go(nextPlace(compiled, answers, only))} more={left.length > 0} />
        )}
        <nav className="row course" aria-label={t.check.title}>
          {before && <button type="button" className="link" onClick={() => go(before)}>← {t.check.back}</button>}
          {place.kind !== 'review' && answers.order.length > 0 && <button type="button" className="link" onClick={() => go({ kind: 'review' })}>{t.check.toReview}</button>}
          {place.kind === 'question' && left.length > 0 && <button type="button" className="link" onClick={() => go(placeAfter(place, left))}>{t.check.skip}</button>}
          {answers.order.length > 0 && place.kind !== 'done' && <a className="narrow" href={siteAddress(href(lang, routes.result))}>{t.check.toResult}</a>}
        </nav>
        <p className="tiny keys">{t.check.keys}</p>
      </div>
      <Tally ruleset={ruleset} count={count} left={left} moved={moved} started={answers.order.length > 0} only={only} />
    </div>
  )
}

/** `?mera=id`: just this measure is checked. */
function useOnly(compiled: Compiled): string | undefined {
  return useMemo(() => {
    const id = new URLSearchParams(location.search).get('mera')
    return id !== null && compiled.ruleIndex.has(id) ? id : undefined
  }, [compiled])
}

/** A new place is announced by its heading; the first one of the page is not. */
function useFocusOn(place: Place) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else heading.current?.focus()
  }, [place])
  return heading
}

function movedBetween(compiled: Compiled, from: Answers, to: Answers, only: string | undefined): readonly string[] {
  const groupsOf = (answers: Answers) => {
    const found = tally(compiled, profileOf(answers), concerning(compiled, answers, only))
    return new Map((['fits', 'maybe', 'no', 'closed'] as const).flatMap(group => found[group].map(id => [id, group] as const)))
  }
  const [was, is] = [groupsOf(from), groupsOf(to)]
  return [...is].filter(([id, group]) => was.has(id) && was.get(id) !== group).map(([id]) => id)
}

function placeAfter(place: Place, left: readonly { readonly fact: string }[]): Place {
  const index = place.kind === 'question' ? left.findIndex(q => q.fact === place.fact) : -1
  const next = left[(index + 1) % left.length]
  return next ? { kind: 'question', fact: next.fact } : { kind: 'done' }
}
