// The check: one question a screen, the tally beside it. What a new visitor sees first is already in the page: the needs;
// whoever comes back sees the place they left once the rules are there (early/kept.js).
import type { Need } from '@mera/engine'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { siteAddress } from '../../lib/load.ts'
import type { Place } from '../../lib/place.ts'
import { href, routes } from '../../lib/routes.ts'
import { Loading } from '../Loading.tsx'
import { useAnswers, type Keeping } from '../use-answers.ts'
import { useRules, type Rules } from '../use-rules.ts'
import { useToday } from '../use-today.ts'
import { useWords, WordsContext, type Words } from '../words.ts'
import { Done } from './Done.tsx'
import { Needs } from './Needs.tsx'
import { Notices } from './Notices.tsx'
import { OpenAnswers } from './OpenAnswers.tsx'
import { Question } from './Question.tsx'
import { Review } from './Review.tsx'
import { Tally, TallyAwaited } from './Tally.tsx'
import { useCourse, type Course } from './use-course.ts'

export default function Check(words: Words): ReactElement {
  const today = useToday()
  const rules = useRules(words.lang, today)
  const keeping = useAnswers(rules.state === 'ready' ? rules.ruleset : undefined)
  return <WordsContext value={words}><Screen rules={rules} keeping={keeping} /></WordsContext>
}

function Screen({ rules, keeping }: { readonly rules: Rules; readonly keeping: Keeping }): ReactElement {
  const { t } = useWords()
  const course = useCourse(rules, keeping)
  const heading = useFocusOn(course?.place)
  const [chosen, choose] = useChosen(course)
  const kept = course?.answers.needs
  return (
    <div className={course ? 'checking' : `checking opening${chosen ? ' chosen' : ''}`}>
      <div className="main">
        {course ? <Notices keeping={keeping} only={course.only} ruleset={course.ruleset} /> : <Loading rules={rules} />}
        {(course?.place.kind ?? 'needs') === 'needs' && <Needs key={kept ? 'again' : 'first'} heading={heading} needs={kept} onChoose={choose} />}
        {course && <Asked course={course} heading={heading} />}
        <p className="tiny keys">{t.check.keys}</p>
      </div>
      {course ? <Tally ruleset={course.ruleset} count={course.count} moved={course.moved} started={course.answers.order.length > 0} /> : <TallyAwaited />}
    </div>
  )
}

function Asked({ course, heading }: { readonly course: Course; readonly heading: ReturnType<typeof useFocusOn> }): ReactElement {
  const { lang, t } = useWords()
  const { answers, compiled, ruleset, place, left, before, go } = course
  const common = { heading, answers, compiled, ruleset }
  const begun = answers.order.length > 0
  return (
    <>
      {place.kind === 'question' && <Question {...common} key={place.fact} fact={place.fact} left={left} onStep={course.step} onTake={course.take} onNext={course.next} />}
      {place.kind === 'done' && <Done heading={heading} onReview={() => go({ kind: 'review' })} />}
      {place.kind === 'review' && <Review {...common} more={left.length > 0} onChange={course.change} onWipe={course.wipe} onNext={course.next} />}
      {(place.kind === 'needs' || place.kind === 'review') && <OpenAnswers ruleset={ruleset} replaces={begun} onOpen={course.open} />}
      <nav className="row course" aria-label={t.check.title}>
        {before && <button type="button" className="link" onClick={() => go(before)}>← {t.check.back}</button>}
        {place.kind !== 'review' && begun && <button type="button" className="link" onClick={() => go({ kind: 'review' })}>{t.check.toReview}</button>}
        {place.kind === 'question' && left.length > 0 && <button type="button" className="link" onClick={() => go(placeAfter(place, left))}>{t.check.skip}</button>}
        {begun && place.kind !== 'done' && <a className="narrow" href={siteAddress(href(lang, routes.result))}>{t.check.toResult}</a>}
      </nav>
    </>
  )
}

/** The needs may be chosen before the rules are there; then they are taken as soon as that is so. */
function useChosen(course: Course | undefined): readonly [readonly Need[] | undefined, (needs: readonly Need[]) => void] {
  const [chosen, setChosen] = useState<readonly Need[]>()
  const taken = useRef(false)
  useEffect(() => {
    if (!course || !chosen || taken.current) return
    taken.current = true
    course.take({ kind: 'needs', needs: chosen })
  }, [course, chosen])
  return [chosen, needs => {
    if (course) course.take({ kind: 'needs', needs })
    // Whoever comes back does not see the needs yet, so a key pressed is not meant for them.
    else if (document.documentElement.dataset['returning'] === undefined) setChosen(needs)
  }]
}

/** A new place is announced by its heading; the first one of the page is not. */
function useFocusOn(place: Place | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef<Place>(undefined)
  useEffect(() => {
    if (last.current && last.current !== place) heading.current?.focus()
    last.current = place
  }, [place])
  return heading
}

function placeAfter(place: Place, left: readonly { readonly fact: string }[]): Place {
  const index = place.kind === 'question' ? left.findIndex(q => q.fact === place.fact) : -1
  const next = left[(index + 1) % left.length]
  return next ? { kind: 'question', fact: next.fact } : { kind: 'done' }
}
