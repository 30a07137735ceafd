// While the person reads a question, what each likely answer leads to is worked out, so that answering waits for nothing.
import type { Compiled, Fact } from '@mera/engine'
import { useEffect } from 'react'
import { after, type Answers } from '../../lib/answers.ts'
import { bandsInWords } from '../../lib/bands.ts'
import { countFor, likelySteps, questionsLeft } from '../../lib/course.ts'
import { whenIdle } from '../../lib/gently.ts'
import { useWords } from '../words.ts'

/** One answer in each idle moment; stops when the question or the answers change. */
export function useLookAhead(compiled: Compiled | undefined, answers: Answers, fact: Fact | undefined, only: string | undefined): void {
  const { lang } = useWords()
  useEffect(() => {
    if (!compiled || !fact) return
    const ready = compiled
    const steps = [...likelySteps(fact)]
    let stop = whenIdle(look)
    function look(): void {
      const step = steps.shift()
      if (!step) return
      const then = after(answers, step)
      const next = ready.ruleset?.facts.find(({ id }) => id === questionsLeft(ready, then, only)[0]?.fact)
      if (next?.type === 'number' || next?.type === 'integer') bandsInWords(ready, next, lang)
      countFor(ready, then, only)
      stop = whenIdle(look)
    }
    return () => stop()
  }, [compiled, answers, fact, only, lang])
}
