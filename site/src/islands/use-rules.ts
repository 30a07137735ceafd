// The rules, fetched once and compiled for a day.
import { compile, type Compiled, type Ruleset } from '@mera/engine'
import { useEffect, useMemo, useState } from 'react'
import type { Lang } from '../i18n/messages.ts'
import { loadRules } from '../lib/load.ts'
import { keepForOffline } from '../lib/offline.ts'

export type Rules =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly ruleset: Ruleset; readonly compiled: Compiled }

/** The rules on a day; `undefined` while the day is not known yet (before the page has come alive). */
export function useRules(lang: Lang, asOf: string | undefined): Rules {
  const [ruleset, setRuleset] = useState<Ruleset | 'failed' | undefined>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let alive = true
    loadRules(lang).then(
      found => {
        if (!alive) return
        setRuleset(found)
        keepForOffline(lang)
      },
      () => alive && setRuleset('failed'),
    )
    return () => { alive = false }
  }, [lang, attempt])
  return useMemo((): Rules => {
    if (ruleset === 'failed') return { state: 'failed', retry: () => { setRuleset(undefined); setAttempt(n => n + 1) } }
    if (!ruleset || asOf === undefined) return { state: 'loading' }
    return { state: 'ready', ruleset, compiled: compile(ruleset, asOf) }
  }, [ruleset, asOf])
}
