// Another day beside the one that is shown: what came, what went, what turned, and by which clause.
import { compile, type Compiled, type Profile, type Ruleset } from '@mera/engine'
import { dayInDigits, dayInWords, inLocale, phrase } from '@mera/engine/phrase'
import { useId, useMemo, useState, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import { capital } from '../../lib/first-letter.ts'
import { between, type Moved, type Side } from '../../lib/other-day.ts'
import { useWords } from '../words.ts'
import { Clause } from './Clause.tsx'
import { leafNamed } from './reason.ts'

interface Props {
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly concerned: readonly string[]
}

// So many are read; more are asked for.
const FIRST = 10

export default function OtherDay({ compiled, ruleset, profile, concerned }: Props): ReactElement {
  const { lang, t } = useWords()
  const { otherDay: words } = t.result
  const id = useId()
  const [day, setDay] = useState('2020-06-01')
  const [all, setAll] = useState(false)
  const other = useMemo(() => compile(ruleset, day), [ruleset, day])
  const [before, after] = other.asOf <= compiled.asOf ? [other, compiled] : [compiled, other]
  const { moved, others } = useMemo(() => between(before, after, profile, new Set(concerned)), [before, after, profile, concerned])
  const shown = all ? moved : moved.slice(0, FIRST)
  const tell = ({ window, verdict }: Side) => [t.common.window[window].toLocaleLowerCase(lang), ...(window === 'closed' || window === 'upcoming' || window === 'suspended' ? [] : [words.verdict[verdict]])].join(', ')
  return (
    <>
      <div className="row controls">
        <label htmlFor={id}>{words.day}</label>
        <input id={id} className="input" type="date" value={day} min="2008-01-01" max="2035-12-31" onChange={({ target }) => { if (/^20\d\d-\d\d-\d\d$/.test(target.value)) setDay(target.value) }} />
      </div>
      <p aria-live="polite">
        {moved.length === 0 ? fill(words.none, { a: dayInWords(before.asOf, lang), b: dayInWords(after.asOf, lang) }) : plural(lang, moved.length, words.some, { a: dayInWords(before.asOf, lang), b: dayInWords(after.asOf, lang) })}
      </p>
      <ul className="plain lines">
        {shown.map(move => {
          const measure = ruleset.measures.find(m => m.id === move.measure)
          const edition = move.how === 'gone' ? move.before : move.after
          return (
            <li key={move.measure} data-measure={move.measure}>
              <strong>{measure && inLocale(measure.short ?? measure.title, lang)}</strong>
              <p className="small">{dayInDigits(before.asOf, lang)}: {tell(move.before)}. {dayInDigits(after.asOf, lang)}: {tell(move.after)}.</p>
              {move.how !== 'turned' && edition.from !== undefined && (
                <p className="small soft">{edition.until === undefined ? fill(words.since, { from: dayInDigits(edition.from, lang) }) : fill(words.inForce, { from: dayInDigits(edition.from, lang), until: dayInDigits(edition.until, lang) })} {move.cite && <Clause cite={move.cite} ruleset={ruleset} />}</p>
              )}
              <Leaves move={move} ruleset={ruleset} />
            </li>
          )
        })}
      </ul>
      {shown.length < moved.length && <p><button type="button" className="button quiet slim" onClick={() => setAll(true)}>{plural(lang, moved.length - shown.length, t.result.showMore)}</button></p>}
      {others > 0 && <p className="small soft">{plural(lang, others, words.others)}</p>}
    </>
  )
}

function Leaves({ move, ruleset }: { readonly move: Moved; readonly ruleset: Ruleset }): ReactElement {
  const { lang } = useWords()
  return (
    <>
      {move.leaves.slice(0, 4).map(({ id, root }) => {
        const leaf = leafNamed(root, id)
        const cite = leaf?.cite ?? leaf?.children?.[0]?.cite
        return leaf && <p key={id} className="small soft">{capital(phrase(leaf, ruleset, lang))}. {cite && <Clause cite={cite} ruleset={ruleset} />}</p>
      })}
    </>
  )
}
