// One record of a list: a field for each column, with what was not understood said right there.
import type { Fact, Field, RecordValue } from '@mera/engine'
import { useId, type ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { cellText, readCell, type Row } from '../../lib/table.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly fact: Fact
  readonly row: Row
  readonly number: number
  readonly onChange: (row: Row) => void
  readonly onRemove: () => void
}

export function ListRow({ fact, row, number, onChange, onRemove }: Props): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const set = (field: string, value: RecordValue[string] | undefined, unread?: string) => {
    const { [field]: _value, ...record } = row.record
    const { [field]: _unread, ...rest } = row.unread
    onChange({ ...row, extra: 0, record: value === undefined ? record : { ...record, [field]: value }, unread: unread === undefined ? rest : { ...rest, [field]: unread } })
  }
  const troubles = [
    ...Object.entries(row.unread).map(([field, text]) => fill(t.lists.unread, { text, column: fact.fields?.find(f => f.id === field)?.title[lang] ?? field })),
    ...(row.extra > 0 ? [fill(t.lists.tooMany, { n: row.extra })] : []),
  ]
  return (
    <li className={troubles.length > 0 ? 'record bad' : 'record'}>
      <fieldset>
        <legend className="small soft">{fill(t.lists.row, { n: number })}</legend>
        {troubles.map(text => <p key={text} className="error small"><Icon name="warning" /><span>{text}</span></p>)}
        <div className="cells">
          <label className="cell name">
            <span className="tiny">{t.lists.name}</span>
            <input className="input" type="text" autoComplete="off" value={typeof row.record['name'] === 'string' ? row.record['name'] : ''} onChange={event => set('name', event.target.value === '' ? undefined : event.target.value)} />
          </label>
          {fact.fields?.map(field => (
            <label key={field.id} className="cell" htmlFor={`${id}-${field.id}`}>
              <span className="tiny">{field.title[lang]}{field.unit === 'rub' ? ', ₽' : field.unit === 'percent' ? ', %' : ''}</span>
              <Cell id={`${id}-${field.id}`} field={field} value={row.record[field.id]} unread={row.unread[field.id]} onChange={(value, unread) => set(field.id, value, unread)} />
            </label>
          ))}
        </div>
        <button type="button" className="link small" onClick={onRemove}>{fill(t.lists.remove, { n: number })}</button>
      </fieldset>
    </li>
  )
}

interface CellProps {
  readonly id: string
  readonly field: Field
  readonly value: RecordValue[string] | undefined
  readonly unread: string | undefined
  readonly onChange: (value: RecordValue[string] | undefined, unread?: string) => void
}

function Cell({ id, field, value, unread, onChange }: CellProps): ReactElement {
  const { lang, t } = useWords()
  const options = field.type === 'boolean' ? [{ id: 'true', label: t.common.yes }, { id: 'false', label: t.common.no }] : field.options?.map(o => ({ id: o.id, label: o.label[lang] }))
  if (options) {
    return (
      <select
        id={id} className="input" value={value === undefined || typeof value === 'object' ? '' : String(value)} aria-invalid={unread !== undefined}
        onChange={({ target }) => onChange(target.value === '' ? undefined : field.type === 'boolean' ? target.value === 'true' : target.value)}
      >
        <option value="">{t.lists.unknown}</option>
        {options.map(o => <option key={o.id} value={o.id}>{o.label}</option>)}
      </select>
    )
  }
  return (
    <input
      id={id} className="input" type="text" autoComplete="off" defaultValue={unread ?? cellText(value, field, lang)} aria-invalid={unread !== undefined}
      onBlur={({ target }) => {
        const text = target.value.trim()
        const read = text === '' ? undefined : readCell(text, field, lang)
        onChange(read, text !== '' && read === undefined ? text : undefined)
      }}
    />
  )
}
