// The first ranking of the questions takes long, because everything it needs is made then: it is done in steps.
import type { Compiled } from '@mera/engine'
import { useEffect, useState } from 'react'
import type { Answers } from '../../lib/answers.ts'
import { rankingSteps } from '../../lib/course.ts'
import { gently, whenIdle } from '../../lib/gently.ts'

/**
 * True once the questions may be asked for without delay. Somebody who has answered nothing yet sees the needs first, which
 * wait for no ranking: for them it is true at once, and the ranking is made ready while they read.
 */
export function useRanked(compiled: Compiled | undefined, answers: Answers, only: string | undefined): boolean {
  const [ranked, setRanked] = useState<Compiled>()
  const isNew = compiled !== undefined && answers.needs === undefined && answers.order.length === 0 && only === undefined && /^(#nuzhno)?$/.test(location.hash)
  useEffect(() => {
    if (!compiled || ranked === compiled) return
    let wanted = true
    const rank = () => void gently(rankingSteps(compiled, answers, only), () => wanted).then(() => wanted && setRanked(compiled))
    const stop = isNew ? whenIdle(rank) : (rank(), undefined)
    return () => {
      wanted = false
      stop?.()
    }
  }, [compiled, ranked, answers, only, isNew])
  return isNew || ranked === compiled
}
