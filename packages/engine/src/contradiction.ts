/** Answers that can't all be right: a derived fact answered directly against what its inputs say. */
import type { Compiled } from './compile.ts'
import type { Text } from './condition.ts'
import { derive, inputsOf } from './derive.ts'
import type { PlainFact } from './edition.ts'
import type { Lookup } from './evaluate.ts'
import { implication } from './implied.ts'
import { compare } from './operators.ts'
import type { ProfileIssue } from './parse-profile.ts'
import type { Profile } from './profile.ts'
import type { Option } from './ruleset.ts'
import { lookupIn, stateOf } from './state.ts'
import type { Known, Range } from './value.ts'

/**
 * Warnings about derived facts whose direct answer excludes what follows from their inputs. The
 * direct answer stands. An answer that is only rounded contradicts nothing.
 *
 * @example
 * ```ts
 * contradictions(compiled, { facts: { 'cluster.memberCount': 3, 'cluster.members': [{}, {}] } })[0]?.code // 'contradiction'
 * ```
 */
export function contradictions(compiled: Compiled, profile: Profile): readonly ProfileIssue[] {
  const { facts, parameter, asOf } = compiled
  const lookup = lookupIn(stateOf(compiled, profile))
  return facts.flatMap((fact) => {
    if (!fact.derive || profile.facts[fact.id] === undefined) return []
    const [given, implied] = [lookup(fact.id), derive(fact.derive, { lookup, parameter, asOf })]
    return compare('equal', unrounded(given, fact), implied) === 'false' ? [warning(fact, given as Known, implied as Known, compiled, lookup)] : []
  })
}

/** What a number with so many decimals may have been before it was rounded. */
function unrounded(known: Known | undefined, { type }: PlainFact): Known | undefined {
  if (type !== 'number' || known?.kind !== 'exact' || typeof known.value !== 'number') return known
  const half = 0.5 / 10 ** (String(known.value).split('.')[1]?.length ?? 0)
  return { kind: 'range', min: known.value - half, max: known.value + half }
}

function warning(fact: PlainFact, given: Known, implied: Known, compiled: Compiled, lookup: Lookup): ProfileIssue {
  const described = (id: string) => compiled.ruleset?.facts.find((candidate) => candidate.id === id)
  const title = (id: string): Text => described(id)?.title ?? { ru: id, en: id }
  const inputs = (implication(compiled, fact.id, lookup)?.from ?? inputsOf(fact)).map(title)
  const { options = [] } = described(fact.id) ?? {}
  const [is, follows] = [said(given, options), said(implied, options)]
  return {
    fact: fact.id,
    path: fact.id,
    code: 'contradiction',
    severity: 'warning',
    message: {
      ru: `«${title(fact.id).ru}»: указано ${is.ru}, а из других ответов (${inputs.map(({ ru }) => `«${ru}»`).join(', ')}) следует ${follows.ru}. Взято указанное; проверьте ответы.`,
      en: `“${title(fact.id).en}”: ${is.en} is given, but other answers (${inputs.map(({ en }) => `“${en}”`).join(', ')}) make it ${follows.en}. The given answer is used; check the answers.`,
    },
  }
}

function said(known: Known, options: readonly Option[]): Text {
  switch (known.kind) {
    case 'exact':
      return typeof known.value === 'boolean' ? (known.value ? { ru: '«да»', en: '"yes"' } : { ru: '«нет»', en: '"no"' }) : named(String(known.value), options)
    case 'range':
      return ranging(known)
    default: {
      const values = known.kind === 'list' ? [] : known.values.map((value) => named(String(value), options))
      return { ru: values.map(({ ru }) => ru).join(' или '), en: values.map(({ en }) => en).join(' or ') }
    }
  }
}

function named(value: string, options: readonly Option[]): Text {
  const label = options.find(({ id }) => id === value)?.label
  return label ? { ru: `«${label.ru}»`, en: `"${label.en}"` } : { ru: value, en: value }
}

function ranging({ min, max }: Range): Text {
  return {
    ru: [...(min === undefined ? [] : [`от ${min}`]), ...(max === undefined ? [] : [`до ${max}`])].join(' '),
    en: min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `${min} to ${max}`,
  }
}
