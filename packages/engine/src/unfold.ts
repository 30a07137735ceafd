/** Rules over what is asked: conditions on facts that follow from conditions are written out. */
import { isFactOperand, isLeaf, type PlainCondition, type PlainLeaf } from './condition.ts'
import { finished, linking, type Compiled } from './compile.ts'
import type { PlainDerivation } from './edition.ts'
import { mayDecide } from './evaluate.ts'
import { isImplied } from './implied.ts'
import { compare } from './operators.ts'
import type { Profile } from './profile.ts'
import { exact, type Scalar } from './value.ts'

type Unfoldable = Extract<PlainDerivation, { kind: 'condition' | 'cases' }>

/** Made once for each compiled ruleset and each set of derived facts that are answered themselves. */
const made = new WeakMap<Compiled, Map<string, Compiled>>()

/**
 * The same rules with every leaf on a fact that is derived by a condition or by cases replaced by
 * that condition, unless the profile answers the derived fact itself or people are asked it. Verdicts are the same; a leaf
 * now names the fact that is asked, so that it can be seen what one answer does.
 *
 * @example
 * ```ts
 * verdicts(unfolded(compiled, profile), profile) // as verdicts(compiled, profile)
 * ```
 */
export function unfolded(compiled: Compiled, profile: Profile): Compiled {
  return finished(unfolding(compiled, profile))
}

/**
 * `unfolded` in steps of a few milliseconds, for a page that must not stand still; from then on `unfolded` only looks it up.
 *
 * @example
 * ```ts
 * const steps = unfolding(compiled, { facts: {} })
 * let step = steps.next()
 * while (!step.done) step = steps.next()
 * step.value === unfolded(compiled, { facts: {} }) // true
 * ```
 */
export function* unfolding(compiled: Compiled, { facts: given }: Profile): Generator<undefined, Compiled> {
  const folded = new Map(
    compiled.facts.flatMap((fact) => {
      const { id, derive } = fact
      return derive && (derive.kind === 'condition' || derive.kind === 'cases') && given[id] === undefined && !isImplied(compiled, fact) ? [[id, derive] as const] : []
    }),
  )
  if (folded.size === 0) return compiled
  const key = [...folded.keys()].join(' ')
  const known = made.get(compiled) ?? new Map<string, Compiled>()
  made.set(compiled, known)
  const found = known.get(key) ?? (yield* unfold(compiled, folded))
  known.set(key, found)
  return found
}

function* unfold(compiled: Compiled, folded: ReadonlyMap<string, Unfoldable>): Generator<undefined, Compiled> {
  const { facts, asOf, parameter, measures, ruleset } = compiled
  const rules = compiled.rules.map(({ id, conditions }) => ({ id, conditions: writtenOut(conditions, folded) }))
  yield
  return { ...(yield* linking(facts, rules, asOf, parameter)), measures, ...(ruleset && { ruleset }) }
}

function writtenOut(node: PlainCondition, folded: ReadonlyMap<string, Unfoldable>): PlainCondition {
  const inner = (child: PlainCondition) => writtenOut(child, folded)
  if ('all' in node) return { ...node, all: node.all.map(inner) }
  if ('any' in node) return { ...node, any: node.any.map(inner) }
  if ('not' in node) return { ...node, not: inner(node.not) }
  const rule = isLeaf(node) && mayDecide(node) && !isFactOperand(node.value) ? folded.get(node.fact) : undefined
  return rule ? inner(replacing(node as PlainLeaf, rule)) : node
}

/** What a leaf on a derived fact says of the conditions that it is derived by. */
function replacing(leaf: PlainLeaf, rule: Unfoldable): PlainCondition {
  const holds = (value: Scalar | undefined): boolean | undefined => {
    const truth = compare(leaf.operator, value === undefined ? undefined : exact(value), leaf.value as never)
    return truth === 'unknown' ? undefined : truth === 'true'
  }
  if (rule.kind === 'condition') return choice(rule.condition, constant(holds(true)), constant(holds(false)))
  return rule.cases.reduceRight<PlainCondition>((otherwise, { when, value }) => choice(when, constant(holds(value)), otherwise), constant(holds(rule.otherwise)))
}

const always: PlainCondition = { all: [] }
const never: PlainCondition = { any: [] }
const nobodyKnows: PlainCondition = { open: { ru: '', en: '' }, ask: { ru: '', en: '' } }

function constant(truth: boolean | undefined): PlainCondition {
  return truth === undefined ? nobodyKnows : truth ? always : never
}

/** If `when` then `yes`, otherwise `no`; `yes` is a constant. */
function choice(when: PlainCondition, yes: PlainCondition, no: PlainCondition): PlainCondition {
  if (yes === always) return no === never ? when : no === always ? always : { any: [when, no] }
  if (yes === never) return no === always ? { not: when } : no === never ? never : { all: [{ not: when }, no] }
  return { any: [{ all: [when, nobodyKnows] }, { all: [{ not: when }, no] }] }
}
