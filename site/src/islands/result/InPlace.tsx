// The very questions that a measure still waits for, answerable where they stand.
import type { Compiled, Fact, Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { useId, type ReactElement } from 'react'
import type { Answers, Step } from '../../lib/answers.ts'
import { Field } from '../fields/Field.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly facts: readonly string[]
  readonly ruleset: Ruleset
  readonly compiled: Compiled
  readonly answers: Answers
  readonly onStep: (step: Step) => void
  /** True: the questions stand open. */
  readonly open?: boolean
}

export function InPlace({ facts, ruleset, compiled, answers, onStep, open = false }: Props): ReactElement | null {
  const { t } = useWords()
  const asked = facts.flatMap(id => ruleset.facts.find(f => f.id === id && f.question !== undefined) ?? [])
  if (asked.length === 0) return null
  return (
    <section className="no-print">
      <h4>{t.result.questions}</h4>
      <ul className="in-place plain">{asked.map(fact => <One key={fact.id} fact={fact} compiled={compiled} answers={answers} onStep={onStep} open={open} />)}</ul>
    </section>
  )
}

function One({ fact, compiled, answers, onStep, open }: { readonly fact: Fact; readonly open: boolean } & Pick<Props, 'compiled' | 'answers' | 'onStep'>): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const unsure = answers.dontKnow.includes(fact.id)
  return (
    <li>
      <details open={open}>
        <summary id={id}>{inLocale(fact.question ?? fact.title, lang)}{unsure && <span className="soft"> ({t.common.dontKnow})</span>}</summary>
        {fact.help && <p className="small soft">{inLocale(fact.help, lang)}</p>}
        <Field
          fact={fact} value={answers.facts[fact.id]} typed={answers.typed[fact.id]} unsure={unsure} compiled={compiled} labelledBy={id}
          onAnswer={(value, typed) => onStep({ kind: 'answer', fact: fact.id, value, ...(typed !== undefined && { typed }) })}
          onUnsure={() => onStep({ kind: 'dont-know', fact: fact.id })}
          onType={text => onStep({ kind: 'type', fact: fact.id, text })}
        />
      </details>
    </li>
  )
}
