// The activity classifier, asked for when a field is first focused.
import { useRef, useState } from 'react'
import { loadOkved } from '../../lib/load.ts'
import type { Activity } from '../../lib/okved.ts'
import type { Lang } from '../../i18n/messages.ts'

export interface Lookup {
  readonly find: (text: string) => readonly Activity[]
  readonly named: (code: string) => Activity | undefined
}

/** `ask` loads it once; a failure is told, and the next focus asks again. */
export function useOkved(lang: Lang): { readonly lookup: Lookup | undefined; readonly failed: boolean; readonly ask: () => void } {
  const [lookup, setLookup] = useState<Lookup>()
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  const ask = () => {
    if (asked.current) return
    asked.current = true
    setFailed(false)
    Promise.all([loadOkved(lang), import('../../lib/okved.ts')]).then(
      ([okved, { activity, okvedFinder }]) => setLookup({ find: okvedFinder(okved), named: code => activity(okved, code) }),
      () => {
        asked.current = false
        setFailed(true)
      },
    )
  }
  return { lookup, failed, ask }
}
