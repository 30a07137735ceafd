// A list of records: filled in by hand, pasted from a spreadsheet, or read from a CSV file.
import type { FactValue, RecordValue } from '@mera/engine'
import { useState, type ReactElement } from 'react'
import { plural } from '../../i18n/forms.ts'
import type { Row } from '../../lib/table.ts'
import { useWords } from '../words.ts'
import { Actions } from './Actions.tsx'
import { ListImport } from './ListImport.tsx'
import { ListRow } from './ListRow.tsx'
import type { FieldProps } from './field.ts'

export function ListField({ fact, value, unsure, onAnswer, onUnsure }: FieldProps): ReactElement {
  const { t } = useWords()
  return (
    <ListEditor
      fact={fact} value={value}
      footer={rows => (
        <form onSubmit={event => { event.preventDefault(); onAnswer(recordsIn(rows)) }}>
          <Actions unsure={unsure} onUnsure={onUnsure} {...(rows.length === 0 && { next: t.lists.emptyAnswer })} />
        </form>
      )}
    />
  )
}

interface EditorProps extends Pick<FieldProps, 'fact' | 'value'> {
  /** Told of every change, for pages that judge while the list grows. */
  readonly onChange?: (records: readonly RecordValue[]) => void
  readonly footer?: (rows: readonly Row[]) => ReactElement
}

/** The rows alone, without the buttons of a question. */
export function ListEditor({ fact, value, onChange, footer }: EditorProps): ReactElement {
  const { lang, t } = useWords()
  const [rows, setRows] = useState<readonly Row[]>(() => rowsFrom(value))
  const [said, setSaid] = useState('')
  const change = (next: readonly Row[]) => {
    setRows(next)
    onChange?.(recordsIn(next))
  }
  const imported = (found: readonly Row[]) => {
    const bad = found.filter(isBad).length
    change([...rows.filter(row => Object.keys(row.record).length > 0 || isBad(row)), ...found])
    setSaid(`${plural(lang, found.length, t.lists.read)}${bad > 0 ? `, ${plural(lang, bad, t.lists.readBad)}` : ''}.`)
  }
  return (
    <div className="list-field">
      <ListImport fact={fact} onRows={imported} />
      <p className="small" aria-live="polite">{said}</p>
      {rows.length === 0 ? <p className="soft">{t.lists.empty}</p> : (
        <ol className="rows plain">
          {rows.map((row, i) => (
            <ListRow
              // Rows have no identity of their own; their place is it.
              // oxlint-disable-next-line react/no-array-index-key
              key={i} fact={fact} row={row} number={i + 1}
              onChange={next => change(rows.map((r, j) => (j === i ? next : r)))}
              onRemove={() => change(rows.filter((_, j) => j !== i))}
            />
          ))}
        </ol>
      )}
      <div className="row">
        <button type="button" className="button quiet slim" onClick={() => change([...rows, { record: {}, unread: {}, extra: 0 }])}>{t.lists.add}</button>
        {rows.length > 0 && <span className="small soft">{plural(lang, rows.length, t.lists.count)}</span>}
      </div>
      {rows.length > 0 && <p className="tiny">{t.lists.hint}</p>}
      {footer?.(rows)}
    </div>
  )
}

/** True if something in the row was not understood. */
export function isBad(row: Row): boolean {
  return row.extra > 0 || Object.keys(row.unread).length > 0
}

function rowsFrom(value: FactValue | undefined): readonly Row[] {
  if (!Array.isArray(value)) return []
  return value.filter((item): item is RecordValue => typeof item === 'object').map(record => ({ record, unread: {}, extra: 0 }))
}

function recordsIn(rows: readonly Row[]): readonly RecordValue[] {
  return rows.map(row => row.record)
}
