// The way through the check: where the person is, what is left to ask, how many measures stand where.
import type { Compiled, Question, Ruleset } from '@mera/engine'
import { useMemo, useState } from 'react'
import { after, type Answers, type Step } from '../../lib/answers.ts'
import { countFor, nextPlace, placeBefore, questionsLeft } from '../../lib/course.ts'
import type { Count } from '../../lib/groups.ts'
import type { Place } from '../../lib/place.ts'
import type { Keeping } from '../use-answers.ts'
import type { Rules } from '../use-rules.ts'
import { useSettled } from '../use-settled.ts'
import { useLookAhead } from './use-look-ahead.ts'
import { usePlace } from './use-place.ts'
import { useRanked } from './use-ranked.ts'

export interface Course {
  readonly ruleset: Ruleset
  readonly compiled: Compiled
  readonly answers: Answers
  readonly place: Place
  readonly left: readonly Question[]
  readonly count: Count
  /** Measures that the last answer moved; absent before the first one. */
  readonly moved: readonly string[] | undefined
  /** The one measure that is checked, where it is just one. */
  readonly only: string | undefined
  readonly before: Place | undefined
  readonly go: (place: Place) => void
  /** Goes to an answer to change it, and comes back to all answers afterwards. */
  readonly change: (place: Place) => void
  /** A step that stays where it is. */
  readonly step: (step: Step) => void
  /** A step after which the next question comes. */
  readonly take: (step: Step) => void
  readonly next: () => void
  readonly wipe: () => void
  /** Answers from elsewhere in place of those given. */
  readonly open: (answers: Answers) => void
}

/** Nothing as long as the rules, or the answers kept, are not there. */
export function useCourse(rules: Rules, keeping: Keeping): Course | undefined {
  const { answers, step } = keeping
  const settled = useSettled(answers)
  const ready = rules.state === 'ready' && keeping.ready ? rules : undefined
  const compiled = ready?.compiled
  const only = useMemo(() => compiled && onlyMeasure(compiled), [compiled])
  const ranked = useRanked(compiled, settled, only)
  const { place, go } = usePlace(compiled && { isFact: id => compiled.factIndex.has(id), begin: () => nextPlace(compiled, settled, only) }, ranked)
  const [moved, setMoved] = useState<readonly string[]>()
  const [editing, setEditing] = useState(false)

  // Before the first answer nothing on the page needs the ranking, and the page comes alive sooner without it.
  const early = place === undefined || (place.kind === 'needs' && settled.order.length === 0)
  const left = useMemo(() => (early || !compiled ? [] : questionsLeft(compiled, settled, only)), [early, compiled, settled, only])
  const count = useMemo(() => compiled && countFor(compiled, settled, only), [compiled, settled, only])
  useLookAhead(compiled, settled, place?.kind === 'question' ? ready?.ruleset.facts.find(f => f.id === place.fact) : undefined, only)

  if (!ready || !compiled || !count || !place) return undefined
  const onward = (from: Answers) => {
    setEditing(false)
    go(editing ? { kind: 'review' } : nextPlace(compiled, from, only))
  }
  return {
    ruleset: ready.ruleset, compiled, answers, place, left, count, moved, only, before: placeBefore(answers, place), go, step,
    change: to => {
      setEditing(true)
      go(to)
    },
    take: taken => {
      const then = after(answers, taken)
      setMoved(movedBetween(count, countFor(compiled, then, only)))
      step(taken)
      onward(then)
    },
    next: () => onward(answers),
    open: opened => {
      step({ kind: 'replace', answers: opened })
      setMoved(undefined)
      go({ kind: 'review' })
    },
    wipe: () => {
      step({ kind: 'wipe' })
      setMoved(undefined)
      go({ kind: 'needs' })
    },
  }
}

/** `?mera=id`: just this measure is checked. */
function onlyMeasure(compiled: Compiled): string | undefined {
  const id = new URLSearchParams(location.search).get('mera')
  return id !== null && compiled.ruleIndex.has(id) ? id : undefined
}

function movedBetween(was: Count, is: Count): readonly string[] {
  const groupsOf = (count: Count) => new Map((['fits', 'maybe', 'no', 'closed', 'others'] as const).flatMap(group => count[group].map(id => [id, group] as const)))
  const [from, to] = [groupsOf(was), groupsOf(is)]
  return [...to].filter(([id, group]) => from.has(id) && from.get(id) !== group).map(([id]) => id)
}
