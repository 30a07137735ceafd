// What one change would turn the "no", what it costs and how long it takes.
import { knowledgeOf, type Compiled, type Counterfactual, type Ruleset } from '@mera/engine'
import { inLocale, knownInWords, quantity } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import { useWords } from '../words.ts'

interface Props { readonly way: Counterfactual; readonly ruleset: Ruleset; readonly compiled: Compiled }

export function NearMiss({ way, ruleset, compiled }: Props): ReactElement {
  const { lang, t } = useWords()
  return (
    <div className="way small">
      <strong>{t.result.nearChange}</strong>
      <ul>
        {way.moves.map(move => {
          const fact = ruleset.facts.find(f => f.id === move.fact)
          const plain = compiled.facts[compiled.factIndex.get(move.fact) ?? -1]
          const [from, to] = plain ? [knowledgeOf(move.from, plain), knowledgeOf(move.to, plain)] : []
          const figures = fact && fact.type !== 'list' && fact.type !== 'boolean' && from && to ? `${inLocale(fact.title, lang)}: ${knownInWords(from, fact, lang)} → ${knownInWords(to, fact, lang)}` : undefined
          const price = [
            move.change.months !== undefined && plural(lang, move.change.months, t.result.nearMonths),
            move.change.costRub !== undefined && move.change.costRub > 0 && fill(t.result.nearCost, { value: quantity(move.change.costRub, 'rub', lang) }),
          ].filter(Boolean).join(', ')
          return <li key={move.fact}>{inLocale(move.change.how, lang)}{figures !== undefined && <span className="soft"> ({figures})</span>}{price !== '' && <span className="soft">, {price}</span>}</li>
        })}
      </ul>
    </div>
  )
}
