// One sentence on the whole, and the day the rules are taken of.
import { dayInWords } from '@mera/engine/phrase'
import { useEffect, useId, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import type { Judged } from '../../lib/groups.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly judged: readonly Judged[]
  readonly asOf: string
  readonly today: string
  readonly onDay: (day: string | undefined) => void
  /** Name and ИНН in words; empty if not known. */
  readonly whose: string
}

export function Summary({ judged, asOf, today, onDay, whose }: Props): ReactElement {
  const { lang, t } = useWords()
  const id = useId()
  const count = (group: Judged['group']) => judged.filter(j => j.group === group).length
  const fits = count('fits') === 0 ? t.result.leadNone : plural(lang, count('fits'), t.result.leadFits)
  const address = location.host + location.pathname
  useEffect(() => {
    // On every printed page; see print.css.
    document.documentElement.style.setProperty('--running-foot', JSON.stringify(`${t.common.site} · ${address} · ${dayInWords(today, lang)}`))
  }, [address, today, lang, t])
  return (
    <div className="summary">
      <p className="lead" aria-live="polite">{count('maybe') === 0 ? `${fits}.` : fill(t.result.lead, { fits, maybe: plural(lang, count('maybe'), t.result.leadMaybe) })}</p>
      {whose !== '' && <p className="print-only"><strong>{fill(t.check.whose.printed, { whose })}</strong></p>}
      <p className="print-only">{fill(t.result.printed, { date: dayInWords(today, lang) })} <span className="address">{address}</span></p>
      <p className="print-only">{t.result.onDate} {dayInWords(asOf, lang)}. {t.result.lawful} {t.result.printedPrivately}</p>
      <div className="row controls no-print">
        <label htmlFor={`${id}-day`}>{t.result.onDate}</label>
        <input
          id={`${id}-day`} className="input" type="date" value={asOf} title={t.result.onDateHint} min="2008-01-01" max="2035-12-31"
          onChange={({ target }) => { if (/^(20)\d\d-\d\d-\d\d$/.test(target.value)) onDay(target.value) }}
        />
        {asOf !== today && <button type="button" className="link small" onClick={() => onDay(undefined)}>{t.result.today}</button>}
      </div>
    </div>
  )
}
