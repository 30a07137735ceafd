// One question: plain words, the official term, why it is asked, where to look, and its field.
import type { Compiled, Question as Asked, Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { useState, type ReactElement, type RefObject } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import { isAnswered, type Answers, type Step } from '../../lib/answers.ts'
import { Field } from '../fields/Field.tsx'
import { useWords } from '../words.ts'
import { useEnter } from './use-enter.ts'

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly fact: string
  readonly answers: Answers
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly left: readonly Asked[]
  /** A change that stays on this question. */
  readonly onStep: (step: Step) => void
  /** An answer, after which the next question comes. */
  readonly onTake: (step: Step) => void
  readonly onNext: () => void
}

export function Question({ heading, fact: id, answers, compiled, ruleset, left, onStep, onTake, onNext }: Props): ReactElement {
  const { lang, t } = useWords()
  const fact = ruleset.facts.find(f => f.id === id)
  useEnter(heading, () => {
    if (isAnswered(answers, id)) onNext()
  })
  if (!fact) return <p className="soft">{id}</p>
  return (
    <section className="question">
      <Progress fact={id} answered={answers.order.filter(f => f !== id).length} left={left} />
      <h2 ref={heading} tabIndex={-1} id="question">{fact.question ? inLocale(fact.question, lang) : inLocale(fact.title, lang)}</h2>
      {fact.question && !sameWords(inLocale(fact.question, lang), inLocale(fact.title, lang)) && <p className="term small soft">{t.check.official}: {inLocale(fact.title, lang)}</p>}
      {fact.help && <p className="help">{inLocale(fact.help, lang)}</p>}
      <Field
        fact={fact} value={answers.facts[id]} typed={answers.typed[id]} unsure={answers.dontKnow.includes(id)} compiled={compiled} labelledBy="question"
        onAnswer={(value, typed) => onTake({ kind: 'answer', fact: id, value, ...(typed !== undefined && { typed }) })}
        onUnsure={() => onTake({ kind: 'dont-know', fact: id })}
        onType={text => onStep({ kind: 'type', fact: id, text })}
      />
      <div className="aside">
        <Why measures={left.find(q => q.fact === id)?.measures ?? []} ruleset={ruleset} />
        {fact.where && <details><summary>{t.check.where}</summary><p>{inLocale(fact.where, lang)}</p></details>}
      </div>
    </section>
  )
}

/** True for an official term that only repeats the question. */
function sameWords(question: string, term: string): boolean {
  return question.toLowerCase().replace(/[?]$/, '') === term.toLowerCase()
}

// A longer rest is not worth counting out: the questions stand in the order of what they settle.
const COUNTED = 15

// That the result can be looked at before the end is said at the first questions only.
const INVITED = 2

function Progress({ fact, answered, left }: { readonly fact: string; readonly answered: number; readonly left: readonly Asked[] }): ReactElement {
  const { lang, t } = useWords()
  const here = left.find(q => q.fact === fact)?.measures.length ?? 0
  const measures = plural(lang, left.length > COUNTED ? here : new Set(left.flatMap(q => q.measures)).size, t.check.progressMeasures)
  return (
    <p className="progress small soft">
      <span>{fill(t.check.question, { n: answered + 1 })}. </span>
      {left.length === 0 ? t.check.progressNothing : left.length > COUNTED ? here > 0 && [fill(t.check.progressMany, { measures }), ...(answered < INVITED ? [t.check.progressAnyTime] : [])].join(' ') : plural(lang, left.length, t.check.progress, { measures })}
    </p>
  )
}

const SHOWN = 6

/** The names are looked up when somebody wants to know. */
function Why(props: { readonly measures: readonly string[]; readonly ruleset: Ruleset }): ReactElement {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t.check.why}</summary>
      {open && <Named {...props} />}
    </details>
  )
}

function Named({ measures, ruleset }: { readonly measures: readonly string[]; readonly ruleset: Ruleset }): ReactElement {
  const { lang, t } = useWords()
  const names = measures.flatMap(id => ruleset.measures.find(m => m.id === id) ?? []).map(m => inLocale(m.short ?? m.title, lang))
  if (names.length === 0) return <p>{t.check.whyNothing}</p>
  return (
    <>
      <p>{plural(lang, names.length, t.check.whyCanChange)}</p>
      <ul>
        {names.slice(0, SHOWN).map(name => <li key={name}>{name}</li>)}
        {names.length > SHOWN && <li className="soft">{plural(lang, names.length - SHOWN, t.check.whyMore)}</li>}
      </ul>
    </>
  )
}
