// Several answers of a few; "none of these" is an answer too.
import { useState, type SyntheticEvent, type ReactElement } from 'react'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import type { FieldProps } from './field.ts'
import { useDigits } from './use-digits.ts'

export function ManyField({ fact, value, unsure, labelledBy, onAnswer, onUnsure }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const options = fact.options ?? []
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [])
  const toggle = (id: string) => setChosen(now => (now.includes(id) ? now.filter(c => c !== id) : options.map(o => o.id).filter(o => o === id || now.includes(o))))
  useDigits(index => {
    const option = options[index]
    if (option) toggle(option.id)
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onAnswer(chosen)
  }
  return (
    <form onSubmit={submit}>
      <p className="small soft">{t.fields.pickAll}</p>
      <fieldset className="choices" aria-labelledby={labelledBy}>
        {options.map((o, i) => (
          <label key={o.id} className="choice many">
            <input type="checkbox" checked={chosen.includes(o.id)} onChange={() => toggle(o.id)} />
            <span className="digit" aria-hidden="true">{i < 9 ? i + 1 : ''}</span>
            <span className="words">{o.label[lang]}</span>
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p className="small soft">{t.fields.none}: «{t.check.next}»</p>}
      <Actions unsure={unsure} onUnsure={onUnsure} />
    </form>
  )
}
