// A figure: typed as people type figures and read back in words, or chosen as a band that the rules really cut.
import { parseProfile, type FactValue } from '@mera/engine'
import { knownInWords, pluralForm, quantity, type Locale } from '@mera/engine/phrase'
import { useId, useState, type SyntheticEvent, type ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { bandsInWords } from '../../lib/bands.ts'
import { readNumber } from '../../lib/number-input.ts'
import { numberInWords } from '../../lib/number-words.ts'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { Trouble } from './Trouble.tsx'
import type { FieldProps } from './field.ts'

export function NumberField({ fact, value, typed, unsure, compiled, labelledBy, onAnswer, onUnsure, onType }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [trouble, setTrouble] = useState<string>()
  const text = typed ?? (typeof value === 'number' ? new Intl.NumberFormat('ru-RU').format(value) : '')
  const read = readNumber(text)
  const bands = bandsInWords(compiled, fact, lang)
  const small = fact.unit === 'rub' && read.ok && !read.scaled && typeof read.value === 'number' && read.value > 0 && read.value < 10_000 ? read.value : undefined

  const accept = (answer: FactValue, as?: string) => {
    const { issues } = parseProfile({ [fact.id]: answer }, [fact])
    setTrouble(issues[0]?.message[lang])
    if (issues.length === 0) onAnswer(answer, as)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (read.ok) accept(read.value, text)
    else setTrouble(read.reason === 'empty' ? t.fields.empty : read.reason === 'backwards' ? t.fields.backwards : t.fields.notANumber)
  }
  const scaled = (factor: number) => {
    if (small === undefined) return
    onType(new Intl.NumberFormat('ru-RU').format(small * factor))
  }

  return (
    <form onSubmit={submit} noValidate>
      <label className="visually-hidden" htmlFor={id}>{t.fields.exact}</label>
      <input
        id={id} className="input figure-input" type="text" inputMode="decimal" autoComplete="off" value={text}
        aria-labelledby={labelledBy} aria-describedby={`${id}-back ${id}-hint ${id}-trouble`} aria-invalid={trouble !== undefined}
        onChange={event => { setTrouble(undefined); onType(event.target.value) }}
      />
      <p id={`${id}-back`} className="read-back" aria-live="polite">
        {read.ok && fill(t.fields.readBack, { value: inWords(read.value, fact.unit, lang) ?? knownInWords(asKnown(read.value), fact, lang) })}
      </p>
      <p id={`${id}-hint`} className="tiny">{fact.unit === 'rub' ? t.fields.exactHint : t.fields.figureHint}</p>
      {small !== undefined && (
        <div className="note warn">
          <p>{fill(t.fields.smallMoney, { value: quantity(small, 'rub', lang) })}</p>
          <div className="row">
            <button type="button" className="button quiet slim" onClick={() => scaled(1e3)}>{fill(t.fields.thousands, { value: small })}</button>
            <button type="button" className="button quiet slim" onClick={() => scaled(1e6)}>{fill(t.fields.millions, { value: small })}</button>
          </div>
        </div>
      )}
      <Trouble id={`${id}-trouble`} text={trouble} />
      <Actions unsure={unsure} onUnsure={onUnsure} />
      {bands.length > 0 && (
        <fieldset className="bands" aria-label={t.fields.bands}>
          <p className="small soft">{t.fields.bands}:</p>
          <div className="row">
            {bands.map(({ range, words }) => (
              <button key={words} type="button" className="button quiet slim" aria-pressed={JSON.stringify(value) === JSON.stringify(range)} onClick={() => accept(range)}>
                {words}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  )
}

function asKnown(value: number | { readonly min?: number | string; readonly max?: number | string }) {
  return typeof value === 'number' ? { kind: 'exact' as const, value } : { kind: 'range' as const, ...value }
}

/** «один миллион пятьсот тысяч рублей»; nothing for what is no whole number of roubles. */
function inWords(value: unknown, unit: string | undefined, lang: Locale): string | undefined {
  if (typeof value !== 'number' || unit !== 'rub' || !Number.isInteger(value)) return undefined
  const noun = pluralForm(value, lang === 'ru' ? { one: 'рубль', few: 'рубля', many: 'рублей', other: 'рубля' } : { one: 'rouble', other: 'roubles' }, lang)
  return `${numberInWords(value, lang)} ${noun}`
}
