// Answers that can't all be right, each with the way to mend it.
import { contradictions, inputsOf, type Compiled, type Profile, type Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { useMemo, type ReactElement } from 'react'
import { useWords } from './words.ts'

interface Props {
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  /** What leads to the question of a fact; nothing where the answers are not the person's own. */
  readonly mend: (fact: string, text: string) => ReactElement | undefined
}

export function Contradictions({ compiled, ruleset, profile, mend }: Props): ReactElement | null {
  const { lang, t } = useWords()
  const found = useMemo(() => contradictions(compiled, profile), [compiled, profile])
  if (found.length === 0) return null
  return (
    <section className="note warn contradictions no-print">
      <p><strong>{t.check.contradictions}</strong></p>
      <ul className="plain">
        {found.map(({ fact, message }) => (
          <li key={fact}>
            <p>{message[lang]}</p>
            <p className="row small">{involved(compiled, ruleset, profile, fact).map(({ id, title }) => <span key={id}>{mend(id, `${t.check.change}: ${inLocale(title, lang)}`)}</span>)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The fact answered directly and those it follows from, as far as they were asked and answered. */
function involved(compiled: Compiled, ruleset: Ruleset, profile: Profile, fact: string | undefined) {
  const plain = compiled.facts[compiled.factIndex.get(fact ?? '') ?? -1]
  const ids = plain ? [plain.id, ...inputsOf(plain)] : []
  return ids.flatMap(id => ruleset.facts.find(f => f.id === id && f.question !== undefined && profile.facts[id] !== undefined) ?? [])
}
