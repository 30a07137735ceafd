// Which measures are shown, and in which order; both are said in words.
import type { Ruleset } from '@mera/engine'
import { useId, type ReactElement } from 'react'
import { fill, formatInteger } from '../../i18n/forms.ts'
import type { Judged } from '../../lib/groups.ts'
import { sorts } from '../../lib/sort.ts'
import { changed, kinds, needs, windows, type View } from '../../lib/view.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly view: View
  readonly onView: (view: View) => void
  readonly judged: readonly Judged[]
  readonly shown: number
  readonly ruleset: Ruleset
}

export function Sieve({ view, onView, judged, shown, ruleset }: Props): ReactElement {
  const { lang, t } = useWords()
  const there = new Set(judged.map(j => j.measure))
  const measures = ruleset.measures.filter(m => there.has(m.id))
  const sieved = view.need !== undefined || view.kind !== undefined || view.window !== undefined
  return (
    <div className="sieve no-print">
      <div className="row controls">
        <Choice label={t.result.sort} value={view.sort} options={sorts} name={s => t.result.sorts[s]} onChoose={sort => onView({ ...view, sort: sort ?? 'benefit' })} />
        <Choice label={t.result.byNeed} value={view.need} options={needs.filter(n => measures.some(m => m.needs.includes(n)))} name={n => t.common.need[n]} any={t.result.any} onChoose={need => onView(changed(view, 'need', need))} />
        <Choice label={t.result.byKind} value={view.kind} options={kinds.filter(k => measures.some(m => m.kind === k))} name={k => t.common.kind[k]} any={t.result.any} onChoose={kind => onView(changed(view, 'kind', kind))} />
        <Choice label={t.result.byWindow} value={view.window} options={windows.filter(w => judged.some(j => j.window === w))} name={w => t.common.window[w]} any={t.result.any} onChoose={window => onView(changed(view, 'window', window))} />
      </div>
      <p className="small soft" aria-live="polite">
        {t.result.sortedBy[view.sort]}
        {sieved && ` ${fill(t.result.shownOf, { shown: formatInteger(lang, shown), all: formatInteger(lang, judged.length) })} `}
        {sieved && <button type="button" className="link" onClick={() => onView({ sort: view.sort, ...(view.plan && { plan: view.plan }) })}>{t.result.showAll}</button>}
      </p>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T | undefined
  readonly options: readonly T[]
  readonly name: (option: T) => string
  /** What stands for no choice. */
  readonly any?: string
  readonly onChoose: (value: T | undefined) => void
}

function Choice<T extends string>({ label, value, options, name, any, onChoose }: ChoiceProps<T>): ReactElement {
  const id = useId()
  const all = value === undefined || options.includes(value) ? options : [...options, value]
  return (
    <div className="choice-of">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value ?? ''} onChange={({ target }) => onChoose(all.find(option => option === target.value))}>
        {any !== undefined && <option value="">{any}</option>}
        {all.map(option => <option key={option} value={option}>{name(option)}</option>)}
      </select>
    </div>
  )
}
