// What the code in the field is called, or how many codes were found by its words: said politely while one types.
import type { ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { useWords } from '../words.ts'
import { SHOWN } from './CodeList.tsx'
import type { Lookup } from './use-okved.ts'

interface Props {
  readonly code: string
  readonly lookup: Lookup | undefined
  readonly failed: boolean
  readonly searching: boolean
  readonly count: number
}

export function CodeNamed({ code, lookup, failed, searching, count }: Props): ReactElement {
  const { lang, t } = useWords()
  const activity = lookup?.named(code)
  return (
    <div className="read-back" aria-live="polite">
      {failed && <p>{t.fields.okvedFailed}</p>}
      {lookup && searching && <p className={activity ? 'visually-hidden' : undefined}>{found(count)}</p>}
      {activity && (
        <p>
          <span lang={lang !== 'ru' && code.length > 2 ? 'ru' : undefined}>{activity.name}</span>
          {activity.className !== activity.name && <span className="tiny block">{activity.className}</span>}
          <span className="tiny block">{fill(t.fields.okvedSection, { letter: activity.section, name: activity.sectionName })}</span>
        </p>
      )}
      {lookup && !activity && !searching && /^\d[\d.]*$/.test(code) && <p>{t.fields.okvedUnknown}</p>}
    </div>
  )

  function found(n: number): string {
    if (n === 0) return t.fields.okvedNone
    return n > SHOWN ? fill(t.fields.okvedMany, { shown: SHOWN, count: n }) : fill(t.fields.okvedFound, { count: n })
  }
}
