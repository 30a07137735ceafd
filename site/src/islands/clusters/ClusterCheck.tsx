// The composition of a cluster against the rules on its members, while the list grows.
import type { Compiled, RecordValue, Ruleset } from '@mera/engine'
import { useMemo, type ReactElement } from 'react'
import { profileOf } from '../../lib/answers.ts'
import { compositions } from '../../lib/composition.ts'
import { ListEditor } from '../fields/ListField.tsx'
import { Loading } from '../Loading.tsx'
import { useAnswers, type Keeping } from '../use-answers.ts'
import { useRules } from '../use-rules.ts'
import { useSettled } from '../use-settled.ts'
import { useToday } from '../use-today.ts'
import { useWords, WordsContext, type Words } from '../words.ts'
import { Composition } from './Composition.tsx'

const MEMBERS = 'cluster.members'

export default function ClusterCheck(words: Words): ReactElement {
  const today = useToday()
  const rules = useRules(words.lang, today)
  const keeping = useAnswers(rules.state === 'ready' ? rules.ruleset : undefined)
  return (
    <WordsContext value={words}>
      {rules.state === 'ready' && keeping.ready ? <Members ruleset={rules.ruleset} compiled={rules.compiled} keeping={keeping} /> : <Loading rules={rules} />}
    </WordsContext>
  )
}

function Members({ ruleset, compiled, keeping }: { readonly ruleset: Ruleset; readonly compiled: Compiled; readonly keeping: Keeping }): ReactElement | null {
  const { t } = useWords()
  const { answers, step } = keeping
  const fact = ruleset.facts.find(f => f.id === MEMBERS)
  const settled = useSettled(answers)
  const profile = useMemo(() => profileOf(settled), [settled])
  const found = useMemo(() => compositions(compiled, profile, MEMBERS), [compiled, profile])
  const change = (records: readonly RecordValue[]) => step(records.length === 0 ? { kind: 'forget', fact: MEMBERS } : { kind: 'answer', fact: MEMBERS, value: records })
  if (!fact) return null
  return (
    <div className="checking">
      <div className="main"><ListEditor fact={fact} value={answers.facts[MEMBERS]} onChange={change} /></div>
      <aside className="tally compositions" aria-live="polite">
        {answers.facts[MEMBERS] === undefined
          ? <p className="soft">{t.clusters?.checkEmpty}</p>
          : found.map(composition => <Composition key={composition.measure} composition={composition} ruleset={ruleset} />)}
      </aside>
    </div>
  )
}
