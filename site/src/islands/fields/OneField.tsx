// One answer of a few: large buttons, a digit for each; choosing is answering.
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'
import type { FieldProps } from './field.ts'
import { useDigits } from './use-digits.ts'

export function OneField({ fact, value, unsure, labelledBy, onAnswer, onUnsure }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const options = fact.type === 'boolean'
    ? [{ value: true, label: t.common.yes }, { value: false, label: t.common.no }]
    : (fact.options ?? []).map(o => ({ value: o.id, label: o.label[lang] }))
  const choices = [
    ...options.map(o => ({ key: String(o.value), label: o.label, chosen: value === o.value, choose: () => onAnswer(o.value) })),
    { key: '?', label: t.common.dontKnow, chosen: unsure, choose: onUnsure },
  ]
  useDigits(index => choices[index]?.choose())
  return (
    <fieldset className="choices" aria-labelledby={labelledBy}>
      {choices.map(({ key, label, chosen, choose }, i) => (
        <button key={key} type="button" className={key === '?' ? 'choice unsure' : 'choice'} aria-pressed={chosen} onClick={choose}>
          <span className="digit" aria-hidden="true">{i < 9 ? i + 1 : ''}</span>
          <span className="words">{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
