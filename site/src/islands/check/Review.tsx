// All answers on one page: change one and keep the rest, or erase everything.
import { knowledgeOf, type Compiled, type Fact, type PlainFact, type Ruleset } from '@mera/engine'
import { inLocale, knownInWords } from '@mera/engine/phrase'
import { useMemo, useState, type ReactElement, type RefObject } from 'react'
import { profileOf, type Answers } from '../../lib/answers.ts'
import { siteAddress } from '../../lib/load.ts'
import type { Place } from '../../lib/place.ts'
import { href, routes } from '../../lib/routes.ts'
import { nobody } from '../../lib/whose.ts'
import { Contradictions } from '../Contradictions.tsx'
import { useWhose } from '../use-whose.ts'
import { WhoseFold } from '../WhoseFold.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly answers: Answers
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly more: boolean
  readonly onChange: (place: Place) => void
  readonly onWipe: () => void
  readonly onNext: () => void
}

export function Review({ heading, answers, compiled, ruleset, more, onChange, onWipe, onNext }: Props): ReactElement {
  const { lang, t } = useWords()
  const rows = answers.order.flatMap(id => ruleset.facts.find(f => f.id === id) ?? [])
  const needs = answers.needs?.length ? answers.needs.map(need => t.common.need[need]).join(', ') : t.check.needsAll
  const profile = useMemo(() => profileOf(answers), [answers])
  const whosing = useWhose()
  return (
    <section className="question">
      <h2 ref={heading} tabIndex={-1}>{t.check.reviewTitle}</h2>
      <Contradictions
        compiled={compiled} ruleset={ruleset} profile={profile}
        mend={(fact, text) => <button type="button" className="link" onClick={() => onChange({ kind: 'question', fact })}>{text}</button>}
      />
      {rows.length === 0 && <p className="help">{t.check.reviewEmpty}</p>}
      <dl className="review">
        {answers.needs && <Line term={t.check.reviewNeeds} value={needs} onChange={() => onChange({ kind: 'needs' })} />}
        {rows.map(fact => (
          <Line
            key={fact.id} term={inLocale(fact.title, lang)} value={answers.dontKnow.includes(fact.id) ? t.common.dontKnow : valueOf(fact, answers, compiled, lang)}
            onChange={() => onChange({ kind: 'question', fact: fact.id })}
          />
        ))}
      </dl>
      <WhoseFold {...whosing} profile={profile} />
      <div className="row actions">
        <a className="button" href={siteAddress(href(lang, routes.result))}>{t.check.toResult}</a>
        {more && <button type="button" className="button quiet" onClick={onNext}>{t.check.next}</button>}
      </div>
      <Wipe onWipe={() => {
        whosing.set(nobody)
        onWipe()
      }} />
    </section>
  )
}

function Line({ term, value, onChange }: { readonly term: string; readonly value: string; readonly onChange: () => void }): ReactElement {
  const { t } = useWords()
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
      <dd className="act"><button type="button" className="link small" onClick={onChange}>{t.check.change}<span className="visually-hidden">: {term}</span></button></dd>
    </div>
  )
}

function Wipe({ onWipe }: { readonly onWipe: () => void }): ReactElement {
  const { t } = useWords()
  const [sure, setSure] = useState(false)
  return (
    <div className="wipe">
      <p className="small soft">{t.check.saved}</p>
      {sure ? (
        <fieldset className="row" aria-label={t.check.wipeSure}>
          <strong>{t.check.wipeSure}</strong>
          <button type="button" className="button slim" onClick={onWipe}>{t.check.wipeYes}</button>
          <button type="button" className="button quiet slim" onClick={() => setSure(false)}>{t.check.wipeNo}</button>
        </fieldset>
      ) : <button type="button" className="link small" onClick={() => setSure(true)}>{t.check.wipe}</button>}
    </div>
  )
}

/** The answer to a fact in words. */
export function valueOf(fact: Fact, answers: Answers, compiled: Compiled, lang: 'ru' | 'en'): string {
  const plain: PlainFact | undefined = compiled.facts[compiled.factIndex.get(fact.id) ?? -1]
  const known = plain && knowledgeOf(answers.facts[fact.id], plain)
  return known ? knownInWords(known, fact, lang) : ''
}
