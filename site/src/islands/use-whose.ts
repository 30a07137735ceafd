// For whom the check is made: kept in this browser as it is typed, followed when another tab changes it.
import { useEffect, useState } from 'react'
import { fill } from '../i18n/forms.ts'
import { readStore, watchStore, writeStore } from '../lib/store.ts'
import { nobody, whoseFrom, type Whose } from '../lib/whose.ts'
import { useWords } from './words.ts'

export interface Whosing {
  readonly whose: Whose
  readonly set: (whose: Whose) => void
}

export function useWhose(): Whosing {
  const [whose, setWhose] = useState<Whose>(nobody)
  useEffect(() => {
    const restore = () => {
      const kept = readStore('mera.whose')
      setWhose(kept.state === 'found' ? whoseFrom(kept.value) : nobody)
    }
    restore()
    return watchStore(restore, 'mera.whose')
  }, [])
  return {
    whose,
    set: changed => {
      setWhose(changed)
      writeStore(changed, 'mera.whose')
    },
  }
}

/** For whom, in words; empty as long as nothing is known. */
export function useWhoseInWords({ name, inn }: Whose): string {
  const { t } = useWords()
  const { innIs } = t.check.whose
  const [words, setWords] = useState('')
  useEffect(() => {
    let alive = true
    const found = name === '' && inn === '' ? Promise.resolve('') : import('../lib/whose-in-words.ts').then(({ whoseInWords }) => whoseInWords({ name, inn }, digits => fill(innIs, { digits })))
    void found.then(text => alive && setWords(text), () => undefined)
    return () => { alive = false }
  }, [name, inn, innIs])
  return words
}
