// The best combination: what can be taken together, what it is worth, and why the rest is left out.
import type { Compiled, Conflict, Profile, Ruleset } from '@mera/engine'
import { figureInWords, inLocale, quantity } from '@mera/engine/phrase'
import { useMemo, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import type { Judged } from '../../lib/groups.ts'
import { hasNumber } from '../../lib/payment.ts'
import { together, type Taken } from '../../lib/together.ts'
import { useWords } from '../words.ts'
import { Clause } from './Clause.tsx'

interface Props {
  readonly judged: readonly Judged[]
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
}

export default function Together({ judged, compiled, ruleset, profile }: Props): ReactElement | null {
  const { lang, t } = useWords()
  const { together: words } = t.result
  const best = useMemo(() => together(compiled, profile, judged), [compiled, profile, judged])
  if (!best) return null
  const { sure, perhaps, leftOut, given, lent } = best
  const worth = [
    given > 0 && fill(words.given, { value: quantity(given, 'rub', lang, 'than') }),
    lent > 0 && fill(words.lent, { value: quantity(lent, 'rub', lang, 'than') }),
  ].filter(Boolean).join(' ')
  const all = sure.length + perhaps.length
  return (
    <section className="group together">
      <h2>{words.title}</h2>
      <p className="soft intro">{plural(lang, all, leftOut.length > 0 ? words.best : words.noConflict)} {leftOut.length > 0 && plural(lang, leftOut.length, words.out)}</p>
      {sure.length > 0 && <><h3>{words.sure}</h3><Names taken={sure} /><p className="worth">{worth === '' ? words.worthUnknown : worth}</p></>}
      {perhaps.length > 0 && (
        <details className="more">
          <summary>{plural(lang, perhaps.length, words.perhaps)}</summary>
          <Names taken={perhaps} />
          <p className="small soft">{words.perhapsWorth}</p>
        </details>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{words.leftOut}</h3>
          <ul className="plain lines">
            {leftOut.map(left => (
              <li key={left.measure}>
                <strong>{nameOf(left.measure)}</strong>
                {alike(left.because).map(group => group[0] && (
                  <p key={group[0].a + group[0].b} className="small">{fill(words.because, { others: group.map(({ a, b }) => quoted(a === left.measure ? b : a)).join(', ') })} {inLocale(group[0].why, lang)}. <Clause cite={group[0].cite} ruleset={ruleset} /></p>
                ))}
                <p className="small soft">
                  {fill(words.instead, { others: left.instead.map(quoted).join(', ') })}{' '}
                  {left.forgone >= 1 ? fill(words.forgone, { value: quantity(left.forgone, 'rub', lang, 'than') }) : words.equal}
                </p>
              </li>
            ))}
          </ul>
          {leftOut.some(left => left.forgone >= 1) && <p className="small soft">{words.how}</p>}
        </>
      )}
    </section>
  )

  function quoted(id: string): string {
    const name = nameOf(id)
    return /[«“]/.test(name) ? name : lang === 'ru' ? `«${name}»` : `“${name}”`
  }

  function nameOf(id: string): string {
    const measure = ruleset.measures.find(m => m.id === id)
    return measure ? inLocale(measure.short ?? measure.title, lang) : id
  }
}

function Names({ taken }: { readonly taken: readonly Taken[] }): ReactElement {
  const { lang } = useWords()
  return (
    <ul className="plain lines">
      {taken.map(({ measure, benefit }) => (
        <li key={measure.id} className="pair">
          <span>{inLocale(measure.short ?? measure.title, lang)}</span>
          {benefit && hasNumber(benefit) && <span className="figure small">{inLocale(benefit.label, lang)}: {figureInWords(benefit, lang)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Conflicts with the same reason together. */
function alike(conflicts: readonly Conflict[]): readonly (readonly Conflict[])[] {
  return Object.values(Object.groupBy(conflicts, ({ why, cite }) => JSON.stringify([why, cite.source]))).map(group => group ?? [])
}
