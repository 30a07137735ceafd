// One answer of many, such as a region: the browser's own list, which typing searches.
import { useId, useState, type SyntheticEvent, type ReactElement } from 'react'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { Trouble } from './Trouble.tsx'
import type { FieldProps } from './field.ts'

export function SelectField({ fact, value, unsure, labelledBy, onAnswer, onUnsure }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [chosen, setChosen] = useState(typeof value === 'string' ? value : '')
  const [trouble, setTrouble] = useState<string>()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (chosen === '') setTrouble(t.fields.chooseOne)
    else onAnswer(chosen)
  }
  return (
    <form onSubmit={submit} noValidate>
      <select
        id={id} className="input" value={chosen} aria-labelledby={labelledBy} aria-describedby={`${id}-trouble`} aria-invalid={trouble !== undefined}
        onChange={event => { setTrouble(undefined); setChosen(event.target.value) }}
      >
        <option value="">{fact.scheme === 'region' ? t.fields.chooseRegion : t.fields.chooseOne}</option>
        {fact.options?.map(o => <option key={o.id} value={o.id}>{o.label[lang]}</option>)}
      </select>
      <Trouble id={`${id}-trouble`} text={trouble} />
      <Actions unsure={unsure} onUnsure={onUnsure} />
    </form>
  )
}
