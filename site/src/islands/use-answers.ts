// The person's answers: restored from the browser's store, saved at every step, followed when another tab changes them.
import type { Fact, ProfileIssue, Ruleset } from '@mera/engine'
import { useEffect, useReducer, useRef, useState } from 'react'
import { after, noAnswers, type Answers, type Step } from '../lib/answers.ts'
import { fromSaved, toSaved } from '../lib/saved.ts'
import { readStore, watchStore, writeStore } from '../lib/store.ts'

export interface Keeping {
  readonly answers: Answers
  readonly step: (step: Step) => void
  /** False until the store has been read. */
  readonly ready: boolean
  readonly trouble?: 'not-saved' | 'spoiled'
  /** Kept answers that could not be used. */
  readonly issues: readonly ProfileIssue[]
}

/** `saving` false: answers live in memory only, as those of somebody else's link do. */
export function useAnswers(ruleset: Ruleset | undefined, saving = true): Keeping {
  const [answers, step] = useReducer(after, noAnswers)
  const [found, setFound] = useState<{ readonly trouble?: 'not-saved' | 'spoiled'; readonly issues: readonly ProfileIssue[] }>()
  const [writable, setWritable] = useState(true)
  const written = useRef<Answers>(undefined)
  const own = useRef(saving)

  useEffect(() => {
    own.current = saving
  }, [saving])

  useEffect(() => {
    if (!ruleset) return
    const restore = () => {
      const { value, ...rest } = restored(ruleset.facts)
      written.current = value
      step({ kind: 'replace', answers: value })
      setFound(rest)
    }
    restore()
    // What another tab keeps never takes the place of a link's answers.
    return watchStore(() => {
      if (own.current) restore()
    })
  }, [ruleset])

  useEffect(() => {
    if (!ruleset || !found || !saving || written.current === answers) return
    written.current = answers
    setWritable(writeStore(toSaved(answers, ruleset.dictionary, true)))
  }, [answers, ruleset, found, saving])

  const trouble = writable ? found?.trouble : 'not-saved'
  return { answers, step, ready: found !== undefined, issues: found?.issues ?? [], ...(trouble && { trouble }) }
}

function restored(facts: readonly Fact[]): { value: Answers; issues: readonly ProfileIssue[]; trouble?: 'not-saved' | 'spoiled' } {
  const kept = readStore()
  if (kept.state === 'blocked') return { value: noAnswers, issues: [], trouble: 'not-saved' }
  const saved = kept.state === 'found' ? fromSaved(kept.value, facts) : undefined
  if (saved) return { value: saved.answers, issues: saved.issues }
  return { value: noAnswers, issues: [], ...(kept.state !== 'empty' && { trouble: 'spoiled' as const }) }
}
