// The best combination: what can be taken together, what it is worth, and why the rest is left out.
import type { Cite, Compiled, Profile, Ruleset } from '@mera/engine'
import { clauseOf, figureInWords, inLocale, quantity } from '@mera/engine/phrase'
import { useMemo, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import type { Judged } from '../../lib/groups.ts'
import { together, type Taken } from '../../lib/together.ts'
import { useWords } from '../words.ts'
import { useDossier } from './use-dossier.ts'

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
                {left.because.map(({ a, b, why, cite }) => (
                  <p key={a + b} className="small">{fill(words.because, { other: nameOf(a === left.measure ? b : a) })} {inLocale(why, lang)}. <Clause cite={cite} ruleset={ruleset} /></p>
                ))}
                <p className="small soft">
                  {fill(words.instead, { others: left.instead.map(id => `«${nameOf(id)}»`).join(', ') })}{' '}
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
          {benefit && benefit.kind !== 'undetermined' && <span className="figure small">{inLocale(benefit.label, lang)}: {figureInWords(benefit, lang)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Where it is written. */
export function Clause({ cite, ruleset }: { readonly cite: Cite; readonly ruleset: Ruleset }): ReactElement {
  const { lang } = useWords()
  const dossier = useDossier(lang)
  const { source, place, basis, url } = clauseOf(cite, { ...ruleset, sources: dossier?.sources ?? [] }, lang)
  if (!dossier) return <></>
  return <span className="tiny print-address">{url === undefined ? source : <a href={url} rel="noreferrer">{source}</a>}{place !== undefined && `, ${place}`} — {basis}</span>
}
