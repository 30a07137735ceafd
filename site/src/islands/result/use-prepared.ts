// The first judging takes long, because near misses are looked for and everything is done for the first time: it goes in steps.
import { estimate, type Compiled, type Profile } from '@mera/engine'
import { startTransition, useEffect, useState } from 'react'
import { profileOf, type Answers } from '../../lib/answers.ts'
import { gently } from '../../lib/gently.ts'
import { judging } from '../../lib/groups.ts'

/** True once `judge` may be asked without delay; it stays so, because later judgings are quick enough. */
export function usePrepared(compiled: Compiled | undefined, answers: Answers): boolean {
  const [prepared, setPrepared] = useState(false)
  useEffect(() => {
    if (!compiled || prepared) return
    let wanted = true
    void gently(preparing(compiled, profileOf(answers)), () => wanted).then(() => wanted && startTransition(() => setPrepared(true)))
    return () => { wanted = false }
  }, [compiled, answers, prepared])
  return prepared
}

// So many amounts are worked out within a few milliseconds.
const AT_ONCE = 12

/** Judges all measures, and works out once what the order of the cards asks for again. */
function* preparing(compiled: Compiled, profile: Profile): Generator<undefined, void> {
  const judged = yield* judging(compiled, profile)
  for (const [i, { measure }] of judged.entries()) {
    if (i % AT_ONCE === 0) yield
    estimate(compiled, profile, measure)
  }
}
