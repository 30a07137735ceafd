// An opened card: what is left to answer, the conditions with the person's own answers, the sums, the papers, the way.
import { explain, type Compiled, type Estimate, type Measure, type Profile, type ProofNode, type Ruleset } from '@mera/engine'
import { inLocale, outline } from '@mera/engine/phrase'
import { useMemo, type ReactElement } from 'react'
import { siteAddress } from '../../lib/load.ts'
import type { Answers, Step } from '../../lib/answers.ts'
import type { Judged } from '../../lib/groups.ts'
import { measureHref } from '../../lib/routes.ts'
import { useWords } from '../words.ts'
import { Amounts } from './Amounts.tsx'
import { InPlace } from './InPlace.tsx'
import { Proof } from './Proof.tsx'
import { useDossier } from './use-dossier.ts'

interface Props {
  readonly judged: Judged
  readonly measure: Measure
  readonly amounts: readonly Estimate[]
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly answers: Answers
  readonly onStep: (step: Step) => void
}

export function CardBody({ judged, measure, amounts, compiled, ruleset, profile, answers, onStep }: Props): ReactElement {
  const { lang, t } = useWords()
  const dossier = useDossier(lang)
  const words = useMemo(() => ({ ...ruleset, sources: dossier?.sources ?? [] }), [ruleset, dossier])
  const proof = useMemo(() => explain(compiled, profile, measure.id), [compiled, profile, measure.id])
  const open = openIn(proof.root).filter(node => node.id !== undefined && judged.open.includes(node.id))
  const { documents = [], steps = [] } = dossier?.measures[measure.id] ?? {}
  const excludes = compiled.measures[compiled.ruleIndex.get(measure.id) ?? -1]?.edition.excludes ?? []
  const name = (id: string) => {
    const other = ruleset.measures.find(m => m.id === id)
    return other ? inLocale(other.short ?? other.title, lang) : id
  }
  return (
    <div className="body">
      <InPlace facts={judged.missing} ruleset={ruleset} compiled={compiled} answers={answers} onStep={onStep} />
      {open.length > 0 && (
        <section>
          <h4>{t.result.openPoints}</h4>
          <ul>{open.map(node => <li key={node.id}>{node.open ? inLocale(node.open, lang) : ''}. {node.ask && <span className="soft">{inLocale(node.ask, lang)}</span>}</li>)}</ul>
        </section>
      )}
      <section>
        <h4>{t.result.tree}</h4>
        <Proof line={outline(proof.root, words, lang)} words={words} top />
      </section>
      {amounts.length > 0 && <section><h4>{t.result.amount}</h4><Amounts amounts={amounts} words={words} day={compiled.asOf} /></section>}
      {proof.discretionary.length > 0 && (
        <section><h4>{t.result.discretionary}</h4><ul>{proof.discretionary.map(d => <li key={d.id}>{inLocale(d.text, lang)}</li>)}</ul></section>
      )}
      {documents.length > 0 && (
        <section>
          <h4>{t.result.documents}</h4>
          <ul className="papers plain">{documents.map(id => <li key={id}><label className="check"><input type="checkbox" /><span>{inLocale(dossier?.documents.find(d => d.id === id)?.title ?? { ru: id, en: id }, lang)}</span></label></li>)}</ul>
        </section>
      )}
      {steps.length > 0 && <section><h4>{t.result.how}</h4><ol>{steps.map(step => <li key={inLocale(step, lang)}>{inLocale(step, lang)}</li>)}</ol></section>}
      {excludes.length > 0 && <section><h4>{t.result.excludes}</h4><ul>{excludes.map(x => <li key={x.measure}>{name(x.measure)}. {inLocale(x.why, lang)}</li>)}</ul></section>}
      <p className="no-print"><a href={siteAddress(measureHref(lang, measure.id))}>{t.result.page}</a></p>
    </div>
  )
}

function openIn(node: ProofNode): readonly ProofNode[] {
  return node.children ? node.children.flatMap(openIn) : node.kind === 'open' ? [node] : []
}
