// The first judging takes long, because near misses are looked for and everything is done for the first time: it goes in steps.
import type { Compiled, Profile } from '@mera/engine'
import { dayInDigits } from '@mera/engine/phrase'
import { startTransition, useEffect, useState } from 'react'
import { formatInteger } from '../../i18n/forms.ts'
import type { Lang } from '../../i18n/messages.ts'
import { amountsOf } from '../../lib/amounts.ts'
import { profileOf, type Answers } from '../../lib/answers.ts'
import { gently } from '../../lib/gently.ts'
import { judging } from '../../lib/groups.ts'

/** True once the cards may be drawn without delay; it stays so, because later judgings are quick enough. */
export function usePrepared(compiled: Compiled | undefined, answers: Answers, lang: Lang): boolean {
  const [prepared, setPrepared] = useState(false)
  useEffect(() => {
    if (!compiled || prepared) return
    let wanted = true
    void gently(preparing(compiled, profileOf(answers), lang), () => wanted).then(() => wanted && startTransition(() => setPrepared(true)))
    return () => { wanted = false }
  }, [compiled, answers, prepared, lang])
  return prepared
}

// So many amounts are worked out within a few milliseconds.
const AT_ONCE = 12

/** Judges all measures, works out what they give, and puts a first number and a first day into words, which takes as long as many cards. */
function* preparing(compiled: Compiled, profile: Profile, lang: Lang): Generator<undefined, void> {
  const judged = yield* judging(compiled, profile)
  for (const [i, { measure }] of judged.entries()) {
    if (i % AT_ONCE === 0) yield
    amountsOf(compiled, profile, measure)
  }
  yield
  formatInteger(lang, judged.length)
  yield
  dayInDigits(compiled.asOf, lang)
}
