/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- in a combobox the field keeps the focus and hears the keys; options are named to it by aria-activedescendant */
// The codes that what was typed may mean: a listbox under the field, one line of name and one of class and section each.
import { useEffect, useRef, type ReactElement } from 'react'
import type { Activity } from '../../lib/okved.ts'
import { useWords } from '../words.ts'

/** More than this is not read by anybody: another word serves better. */
export const SHOWN = 12

interface Props {
  readonly id: string
  readonly activities: readonly Activity[]
  readonly active: number
  readonly labelledBy: string
  readonly onPick: (code: string) => void
}

export function CodeList({ id, activities, active, labelledBy, onPick }: Props): ReactElement {
  const { lang } = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={list} id={`${id}-list`} role="listbox" className="codes" aria-labelledby={labelledBy} hidden={activities.length === 0}>
      {activities.map(({ code, name, className, section, sectionName }, i) => (
        <div
          key={code} id={`${id}-${i}`} role="option" aria-selected={i === active}
          // The field keeps the focus: a press must not take it away before the click comes.
          onMouseDown={event => event.preventDefault()} onClick={() => onPick(code)}
        >
          <b className="code">{code}</b>
          <span className="small" lang={lang !== 'ru' && code.length > 2 ? 'ru' : undefined}>{name}</span>
          <span className="tiny">{className === name ? '' : `${className} · `}{section}, {sectionName}</span>
        </div>
      ))}
    </div>
  )
}
