// A day, or as much of it as the person remembers.
import { parseProfile } from '@mera/engine'
import { dayInDigits, knownInWords } from '@mera/engine/phrase'
import { useId, useState, type SyntheticEvent, type ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { readDay } from '../../lib/day-input.ts'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { Trouble } from './Trouble.tsx'
import type { FieldProps } from './field.ts'

export function DayField({ fact, value, typed, unsure, labelledBy, onAnswer, onUnsure, onType }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [trouble, setTrouble] = useState<string>()
  const text = typed ?? (typeof value === 'string' ? dayInDigits(value, 'ru') : '')
  const read = readDay(text)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!read.ok) return setTrouble(read.reason === 'empty' ? t.fields.empty : read.reason === 'no-such-day' ? t.fields.noSuchDay : t.fields.notADay)
    const { issues } = parseProfile({ [fact.id]: read.value }, [fact])
    setTrouble(issues[0]?.message[lang])
    if (issues.length === 0) onAnswer(read.value, text)
  }

  return (
    <form onSubmit={submit} noValidate>
      <input
        id={id} className="input figure-input" type="text" inputMode="text" autoComplete="off" value={text}
        aria-labelledby={labelledBy} aria-describedby={`${id}-back ${id}-hint ${id}-trouble`} aria-invalid={trouble !== undefined}
        onChange={event => { setTrouble(undefined); onType(event.target.value) }}
      />
      <p id={`${id}-back`} className="read-back" aria-live="polite">
        {read.ok && fill(t.fields.readBack, { value: knownInWords(typeof read.value === 'string' ? { kind: 'exact', value: read.value } : { kind: 'range', ...read.value }, fact, lang) })}
      </p>
      <p id={`${id}-hint`} className="tiny">{t.fields.dayHint}</p>
      <Trouble id={`${id}-trouble`} text={trouble} />
      <Actions unsure={unsure} onUnsure={onUnsure} />
    </form>
  )
}
