// While the person reads a question, what each likely answer leads to is worked out, so that answering waits for nothing.
import type { Compiled, Fact } from '@mera/engine'
import { useEffect } from 'react'
import { after, type Answers } from '../../lib/answers.ts'
import { countFor, likelySteps, questionsLeft } from '../../lib/course.ts'
import { whenIdle } from '../../lib/gently.ts'

/** One answer in each idle moment; stops when the question or the answers change. */
export function useLookAhead(compiled: Compiled | undefined, answers: Answers, fact: Fact | undefined, only: string | undefined): void {
  useEffect(() => {
    if (!compiled || !fact) return
    const ready = compiled
    const steps = [...likelySteps(fact)]
    let stop = whenIdle(look)
    function look(): void {
      const step = steps.shift()
      if (!step) return
      const then = after(answers, step)
      questionsLeft(ready, then, only)
      countFor(ready, then, only)
      stop = whenIdle(look)
    }
    return () => stop()
  }, [compiled, answers, fact, only])
}
