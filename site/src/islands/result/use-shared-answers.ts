// Whose answers are shown: the person's own, or those of a link, which never overwrite the own ones unasked.
import type { ProfileIssue, Ruleset } from '@mera/engine'
import { useEffect, useState } from 'react'
import { readLink } from '../../lib/link.ts'
import { fromSaved, toSaved } from '../../lib/saved.ts'
import { readStore, writeStore } from '../../lib/store.ts'
import { useAnswers, type Keeping } from '../use-answers.ts'

export interface Shared {
  readonly keeping: Keeping
  readonly link: 'reading' | 'none' | 'damaged' | 'newer' | 'shown'
  /** Answers of the link that could not be used. */
  readonly issues: readonly ProfileIssue[]
  /** Whether this browser keeps answers of the person's own. */
  readonly own: boolean
  /** True after the browser refused to keep the link's answers. */
  readonly refused: boolean
  /** Makes the link's answers the person's own. */
  readonly keep: () => void
  /** Goes back to the person's own answers. */
  readonly drop: () => void
}

/** Reads `#1.…` when the rules are there, and whenever the fragment changes. */
export function useSharedAnswers(ruleset: Ruleset | undefined): Shared {
  const [link, setLink] = useState<Shared['link']>('reading')
  const [issues, setIssues] = useState<readonly ProfileIssue[]>([])
  const [own, setOwn] = useState(false)
  const [refused, setRefused] = useState(false)
  const keeping = useAnswers(ruleset, link === 'none' || link === 'damaged' || link === 'newer')
  const { step, ready } = keeping

  useEffect(() => {
    if (!ruleset || !ready) return
    const read = async () => {
      const found = await readLink(location.hash)
      const restored = found.state === 'found' ? fromSaved(found.value, ruleset.facts) : undefined
      if (restored) {
        setIssues(restored.issues)
        setLink('shown')
        setOwn(readStore().state === 'found')
        step({ kind: 'replace', answers: restored.answers })
      } else setLink(found.state === 'found' ? 'damaged' : found.state)
    }
    const follow = () => void read()
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [ruleset, ready, step])

  const leave = () => {
    history.replaceState(null, '', location.pathname)
    location.reload()
  }
  const keep = () => {
    if (!ruleset) return
    if (writeStore(toSaved(keeping.answers, ruleset.dictionary, true))) leave()
    else setRefused(true)
  }
  return { keeping, link, issues, own, refused, keep, drop: leave }
}
