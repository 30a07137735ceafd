// How much: each figure with what it was made of and what would make it more exact.
import type { Estimate, Ruleset } from '@mera/engine'
import { dayInDigits, figureInWords, formulaInWords, inLocale, quantity } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import { useWords } from '../words.ts'

export function Amounts({ amounts, words, day }: { readonly amounts: readonly Estimate[]; readonly words: Ruleset; readonly day: string }): ReactElement {
  const { lang, t } = useWords()
  const factOf = (id: string) => words.facts.find(f => f.id === id)
  return (
    <dl className="amounts">
      {amounts.map(line => (
        <div key={line.id}>
          <dt className="first">{inLocale(line.label, lang)}</dt>
          <dd>
            <p className="figure value">{figureInWords(line, lang)}</p>
            {line.formulas.filter(f => typeof f !== 'number').map(f => <p key={JSON.stringify(f)} className="small soft">{formulaInWords(f, words, lang, line.unit, day)}</p>)}
            {line.steps.length > 0 && (
              <ul className="small soft steps">
                {line.steps.map(step => {
                  const named = step.kind === 'parameter' ? words.parameters.find(p => p.id === step.id) : factOf(step.id ?? '')
                  const value = step.min !== undefined && step.min === step.max ? quantity(step.min, named?.unit, lang) : t.result.noAnswer
                  return <li key={`${step.kind}${step.id}`}>{named ? inLocale(named.title, lang) : step.id}: {value}{step.from !== undefined && ` (${fill(t.common.from, { date: dayInDigits(step.from, lang) })})`}</li>
                })}
              </ul>
            )}
            {line.inputs.length > 0 && <p className="small">{t.result.narrow} {line.inputs.flatMap(id => factOf(id) ?? []).map(f => inLocale(f.title, lang)).join('; ')}</p>}
            {line.note && <p className="small soft">{inLocale(line.note, lang)}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
