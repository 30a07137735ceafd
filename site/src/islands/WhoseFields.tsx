// Name and ИНН, for paper and letters. The ИНН is checked by its digits; a slip is said at the field and keeps nobody back.
import type { Profile } from '@mera/engine'
import { useId, useState, type ReactElement } from 'react'
import { plural } from '../i18n/forms.ts'
import { readInn, type Inn } from '../lib/inn.ts'
import { expectedOf } from '../lib/whose.ts'
import type { Whosing } from './use-whose.ts'
import { useWords } from './words.ts'

export function WhoseFields({ whose, set, profile }: Whosing & { readonly profile: Profile }): ReactElement {
  const { lang, t } = useWords()
  const { whose: words } = t.check
  const id = useId()
  const [left, setLeft] = useState(true)
  const read = readInn(whose.inn)
  // A number that is still being typed is short, not wrong.
  const wrong = read.state === 'wrong' && (left || read.because === 'letters')
  return (
    <div className="whose">
      <p className="small soft">{words.hint}</p>
      <div className="field">
        <label className="label" htmlFor={`${id}-name`}>{words.name}</label>
        <input id={`${id}-name`} className="input" value={whose.name} maxLength={200} autoComplete="organization" onChange={({ target }) => set({ ...whose, name: target.value })} />
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-inn`}>{words.inn}</label>
        <input
          id={`${id}-inn`} className="input figure" value={whose.inn} inputMode="numeric" autoComplete="off" aria-describedby={`${id}-said`} aria-invalid={wrong}
          onFocus={() => setLeft(false)} onBlur={() => setLeft(true)} onChange={({ target }) => set({ ...whose, inn: target.value.slice(0, 40) })}
        />
      </div>
      <p id={`${id}-said`} className={wrong ? 'error small' : 'small soft'} aria-live="polite">{wrong || read.state === 'right' ? said(read) : words.byDigits}</p>
    </div>
  )

  function said(inn: Inn): string {
    if (inn.state === 'empty') return words.byDigits
    if (inn.state === 'wrong') return inn.because === 'length' ? plural(lang, inn.length, words.length) : words[inn.because]
    const expected = expectedOf(profile)
    return [words[inn.of], expected !== undefined && expected !== inn.of ? words.unlike[expected] : words.byDigits].join(' ')
  }
}
