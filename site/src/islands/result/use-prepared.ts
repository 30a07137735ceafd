// The first judging takes long, because near misses are looked for and everything is done for the first time: it goes in steps.
import type { Compiled } from '@mera/engine'
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
    void gently(judging(compiled, profileOf(answers)), () => wanted).then(() => wanted && startTransition(() => setPrepared(true)))
    return () => { wanted = false }
  }, [compiled, answers, prepared])
  return prepared
}
