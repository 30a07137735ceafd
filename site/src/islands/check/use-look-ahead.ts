// While the person reads a question, what each likely answer leads to is worked out, so that answering waits for nothing.
import type { Compiled, Fact } from '@mera/engine'
import { useEffect } from 'react'
import { after, type Answers } from '../../lib/answers.ts'
import { likelySteps, questionsLeft } from '../../lib/course.ts'

/** One answer in each idle moment; stops when the question or the answers change. */
export function useLookAhead(compiled: Compiled, answers: Answers, fact: Fact | undefined, only: string | undefined): void {
  useEffect(() => {
    if (!fact) return
    const steps = [...likelySteps(fact)]
    let stop = whenIdle(look)
    function look(): void {
      const step = steps.shift()
      if (!step) return
      questionsLeft(compiled, after(answers, step), only)
      stop = whenIdle(look)
    }
    return () => stop()
  }, [compiled, answers, fact, only])
}

/** Calls back when the browser has nothing better to do; returns how to call it off. Not every browser can tell. */
function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(callback)
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(callback, 100)
  return () => clearTimeout(id)
}
