// A code, or several, typed. ОКВЭД can be looked up by words of its name too: a combobox whose list opens while one types.
import { parseProfile } from '@mera/engine'
import { useId, useState, type ChangeEvent, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { CodeList, SHOWN } from './CodeList.tsx'
import { CodeNamed } from './CodeNamed.tsx'
import { Trouble } from './Trouble.tsx'
import { useOkved } from './use-okved.ts'
import type { FieldProps } from './field.ts'

export function CodeField({ fact, value, typed, unsure, labelledBy, onAnswer, onUnsure, onType }: FieldProps): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [trouble, setTrouble] = useState<string>()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { lookup, failed, ask } = useOkved(lang)
  const many = fact.type === 'codes'
  const byWords = fact.scheme === 'okved'
  const text = typed ?? (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '')
  const [before, last] = many ? partsOf(text) : ['', text]
  const found = byWords && open && lookup ? lookup.find(last) : []
  const shown = found.slice(0, SHOWN)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setOpen(false)
    const codes = text.split(many ? /[,;\s]+/ : /[,;]+/).map(code => code.trim()).filter(Boolean)
    const answer = many ? codes : codes[0]
    if (answer === undefined || codes.length === 0) return setTrouble(t.fields.empty)
    if (byWords && codes.some(code => /\p{L}/u.test(code))) return setTrouble(t.fields.okvedPick)
    const { issues } = parseProfile({ [fact.id]: answer }, [fact])
    setTrouble(issues[0]?.message[lang])
    if (issues.length === 0) onAnswer(answer, text)
  }
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setTrouble(undefined)
    setActive(-1)
    setOpen(true)
    onType(event.target.value)
  }
  const pick = (code: string) => {
    setTrouble(undefined)
    setOpen(false)
    setActive(-1)
    onType(before + code)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = shown[active]
    if (step !== undefined && byWords) {
      event.preventDefault()
      setOpen(true)
      if (shown.length > 0) setActive(active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      pick(chosen.code)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    }
  }
  const combobox = byWords && {
    role: 'combobox', 'aria-expanded': shown.length > 0, 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list' as const,
    ...(shown[active] && { 'aria-activedescendant': `${id}-${active}` }),
    onFocus: ask, onKeyDown: press, onBlur: () => { setOpen(false); setActive(-1) },
  }

  return (
    <form onSubmit={submit} noValidate>
      <div className="combobox">
        <input
          id={id} className="input figure-input" type="text" inputMode="text" autoComplete="off" autoCapitalize="none" spellCheck={false} value={text}
          aria-labelledby={labelledBy} aria-describedby={`${id}-hint ${id}-trouble`} aria-invalid={trouble !== undefined} onChange={type} {...combobox}
        />
        {byWords && <CodeList id={id} activities={shown} active={active} labelledBy={labelledBy} onPick={pick} />}
      </div>
      <p id={`${id}-hint`} className="tiny">{byWords ? t.fields.okvedHint : many ? t.fields.codesHint : t.fields.codeHint}</p>
      {byWords && <CodeNamed code={last.trim()} lookup={lookup} failed={failed} searching={open && last.trim() !== ''} count={found.length} />}
      <Trouble id={`${id}-trouble`} text={trouble} />
      <Actions unsure={unsure} onUnsure={onUnsure} />
    </form>
  )
}

/** What is finished, with its commas, and what is being typed. */
function partsOf(text: string): [string, string] {
  const from = text.lastIndexOf(',') + 1
  return [from > 0 ? `${text.slice(0, from)} ` : '', text.slice(from)]
}
