// A code, or several, typed: ОКВЭД.
import { parseProfile } from '@mera/engine'
import { useId, useState, type SyntheticEvent, type ReactElement } from 'react'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { Trouble } from './Trouble.tsx'
import type { FieldProps } from './field.ts'

export function CodeField({ fact, value, typed, unsure, labelledBy, onAnswer, onUnsure, onType }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [trouble, setTrouble] = useState<string>()
  const many = fact.type === 'codes'
  const text = typed ?? (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const codes = text.split(/[,;\s]+/).map(code => code.trim()).filter(Boolean)
    const answer = many ? codes : codes[0]
    if (answer === undefined || codes.length === 0) return setTrouble(t.fields.empty)
    const { issues } = parseProfile({ [fact.id]: answer }, [fact])
    setTrouble(issues[0]?.message[lang])
    if (issues.length === 0) onAnswer(answer, text)
  }
  return (
    <form onSubmit={submit} noValidate>
      <input
        id={id} className="input figure-input" type="text" inputMode="text" autoComplete="off" value={text}
        aria-labelledby={labelledBy} aria-describedby={`${id}-hint ${id}-trouble`} aria-invalid={trouble !== undefined}
        onChange={event => { setTrouble(undefined); onType(event.target.value) }}
      />
      <p id={`${id}-hint`} className="tiny">{many ? t.fields.codesHint : t.fields.codeHint}</p>
      <Trouble id={`${id}-trouble`} text={trouble} />
      <Actions unsure={unsure} onUnsure={onUnsure} />
    </form>
  )
}
