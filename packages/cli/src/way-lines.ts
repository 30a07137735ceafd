/** One way from "no" to "yes" in words. */
import { explain, inputsOf, type Compiled, type Counterfactual, type Profile, type ProofNode, type Ruleset } from '@mera/engine'
import { dayInWords, ifInWords, inLocale, moveInWords, type Locale } from '@mera/engine/phrase'
import type { AdviceWords } from './words/advice.ts'

/**
 * Lines about a way: for each change what has to become true, the figures and how it is done; then
 * when it can be ready and what it does to other measures.
 *
 * @example
 * ```ts
 * wayLines(alternative, { compiled, ruleset, profile, measure }, adviceWords('ru'), 'ru')
 * ```
 */
export function wayLines(way: Counterfactual, about: { readonly compiled: Compiled; readonly ruleset: Ruleset; readonly profile: Profile; readonly measure: string }, words: AdviceWords, locale: Locale): readonly string[] {
  const { compiled, ruleset, profile, measure } = about
  const failing = failingLeaves(explain(compiled, profile, measure).root)
  const moves = way.moves.flatMap((move) => {
    const fact = ruleset.facts.find(({ id }) => id === move.fact)
    const leaf = failing.find(({ node }) => node.fact === move.fact) ?? failing.find(({ node }) => follows(compiled, node.fact ?? '', move.fact))
    const { fact: about, operator, expected } = leaf?.node ?? {}
    const demand = about !== undefined && operator && expected !== undefined && !fact?.lack ? ifInWords({ fact: about, operator, expected }, ruleset, locale, leaf?.negated) : undefined
    const figures = demand === undefined || typeof move.to === 'number' ? moveInWords(move, ruleset, locale) : undefined
    return [[demand, figures].filter(Boolean).join('; '), inLocale(move.change.how, locale)]
  })
  const before = profile.facts
  const added = Object.entries(way.answers).flatMap(([id, value]) => {
    const was = before[id]
    return Array.isArray(value) && Array.isArray(was) && value.length > was.length && typeof value[0] === 'object' ? [words.added(value.length - was.length)] : []
  })
  const named = (ids: readonly string[]) => ids.map((id) => titleOf(ruleset, id, locale)).join('; ')
  return [
    ...moves,
    ...added,
    ...(way.readyOn === undefined || way.readyOn === compiled.asOf ? [] : [words.takes(dayInWords(way.readyOn, locale))]),
    ...(way.won.length > 0 ? [`${words.won}: ${named(way.won)}`] : []),
    ...(way.lost.length > 0 ? [`${words.lost}: ${named(way.lost)}`] : []),
  ]
}

function follows(compiled: Compiled, derived: string, from: string): boolean {
  const fact = compiled.facts[compiled.factIndex.get(derived) ?? -1]
  return fact !== undefined && inputsOf(fact).some((input) => input === from || follows(compiled, input, from))
}

/** The short name of a measure. */
export function titleOf(ruleset: Ruleset, id: string, locale: Locale): string {
  const measure = ruleset.measures.find((candidate) => candidate.id === id)
  return measure ? inLocale(measure.short ?? measure.title, locale) : id
}

function failingLeaves(node: ProofNode, negated = false): readonly { readonly node: ProofNode; readonly negated: boolean }[] {
  if (node.children) return node.children.flatMap((child) => failingLeaves(child, (node.kind === 'not') !== negated))
  return node.kind === 'leaf' && node.truth === (negated ? 'true' : 'false') ? [{ node, negated }] : []
}
