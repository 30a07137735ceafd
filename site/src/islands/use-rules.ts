// The rules, fetched once and compiled for a day, in steps between which the page answers its visitor.
import { compiling, type Compiled, type Ruleset } from '@mera/engine'
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Lang } from '../i18n/messages.ts'
import { gently, whenIdle } from '../lib/gently.ts'
import { loadRules } from '../lib/load.ts'
import { keepForOffline } from '../lib/offline.ts'

export type Rules =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly ruleset: Ruleset; readonly compiled: Compiled }

/**
 * The rules on a day; `undefined` while the day is not known yet (before the page has come alive). While another day is
 * being worked out, the rules of the day before it stay.
 */
export function useRules(lang: Lang, asOf: string | undefined): Rules {
  const [ruleset, setRuleset] = useState<Ruleset | 'failed'>()
  const [compiled, setCompiled] = useState<Compiled>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    loadRules(lang).then(found => wanted && setRuleset(found), () => wanted && setRuleset('failed'))
    return () => { wanted = false }
  }, [lang, attempt])
  useEffect(() => {
    if (!ruleset || ruleset === 'failed' || asOf === undefined) return
    let wanted = true
    gently(compiling(ruleset, asOf), () => wanted).then(found => {
      if (!wanted || !found) return
      startTransition(() => setCompiled(found))
      whenIdle(() => keepForOffline(lang))
    }, () => wanted && setRuleset('failed'))
    return () => { wanted = false }
  }, [lang, ruleset, asOf])
  return useMemo((): Rules => {
    if (ruleset === 'failed') return { state: 'failed', retry: () => { setRuleset(undefined); setAttempt(n => n + 1) } }
    return ruleset && compiled ? { state: 'ready', ruleset, compiled } : { state: 'loading' }
  }, [ruleset, compiled])
}
