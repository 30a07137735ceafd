// Rows from elsewhere: pasted from a spreadsheet or read from a CSV file. The file never leaves the browser.
import type { Fact } from '@mera/engine'
import { useId, useState, type ChangeEvent, type ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { cellsOf, readRows, type Row } from '../../lib/table.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words.ts'

export function ListImport({ fact, onRows }: { readonly fact: Fact; readonly onRows: (rows: readonly Row[]) => void }): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const columns = [t.lists.name, ...(fact.fields ?? []).map(f => f.title[lang])].join(' · ')

  const paste = () => {
    onRows(readRows(cellsOf(text), fact, lang))
    setText('')
    setOpen(false)
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setTrouble(undefined)
    try {
      const { readCsv } = await import('../../lib/csv.ts')
      onRows(readRows(await readCsv(file), fact, lang))
    } catch (error) {
      setTrouble(fill(t.lists.fileFailed, { why: error instanceof Error ? error.message : String(error) }))
    }
    target.value = ''
  }

  return (
    <div className="import">
      <div className="row">
        <button type="button" className="button quiet slim" aria-expanded={open} aria-controls={`${id}-paste`} onClick={() => setOpen(!open)}>{t.lists.paste}</button>
        <label className="button quiet slim file">
          {t.lists.file}
          <input className="visually-hidden" type="file" accept=".csv,.tsv,.txt,text/csv" onChange={event => void choose(event)} />
        </label>
      </div>
      {trouble !== undefined && <p className="error" role="alert"><Icon name="warning" /><span>{trouble}</span></p>}
      <div id={`${id}-paste`} hidden={!open} className="paste">
        <p className="small soft" id={`${id}-hint`}>{fill(t.lists.pasteHint, { columns })}</p>
        <label className="label" htmlFor={`${id}-text`}>{t.lists.pasteLabel}</label>
        <textarea id={`${id}-text`} className="input" spellCheck={false} aria-describedby={`${id}-hint`} value={text} onChange={event => setText(event.target.value)} />
        <div className="row">
          <button type="button" className="button slim" disabled={text.trim() === ''} onClick={paste}>{t.lists.pasteDone}</button>
          <button type="button" className="button quiet slim" onClick={() => setOpen(false)}>{t.lists.cancel}</button>
        </div>
      </div>
    </div>
  )
}
