/** Which questions stand behind a fact: itself, what it is derived from, or what decides whether it applies at all. */
import type { Compiled } from '../compile.ts'
import { factsOf } from '../condition.ts'
import { inputsOf } from '../derive.ts'
import type { PlainFact } from '../edition.ts'
import { evaluate, type Lookup } from '../evaluate.ts'
import { calculate, type Formula, type Inputs } from '../formula.ts'
import { isImplied } from '../implied.ts'
import type { Profile } from '../profile.ts'

/** Facts to ask when a fact is to be known; none if no question is left that would tell more. */
export type Askable = (fact: string) => readonly string[]

/**
 * Finds the questions behind facts, for one profile. Not asked are: what has been answered, also by
 * a range; what has been declined; what does not apply, and what may not apply as long as it can be
 * asked whether it does. What a fact follows from is asked before the fact itself.
 *
 * @example
 * ```ts
 * askableIn(compiled, profile, lookup)('company.ageMonths') // ['company.registeredOn']
 * ```
 */
export function askableIn(compiled: Compiled, profile: Profile, lookup: Lookup): Askable {
  const declined = new Set(profile.dontKnow)
  const known = new Map<string, readonly string[]>()
  const behind = (id: string): readonly string[] => {
    const before = known.get(id)
    if (before) return before
    known.set(id, NONE)
    const found = search(id)
    known.set(id, found)
    return found
  }
  const search = (id: string): readonly string[] => {
    const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
    if (!fact || profile.facts[id] !== undefined) return NONE
    const applies = fact.askIf ? evaluate(fact.askIf, lookup) : 'true'
    if (applies === 'false') return NONE
    // A case decides it already: an answer could only contradict.
    if (isImplied(compiled, fact) && isSettled(lookup(id))) return NONE
    const gates = applies === 'unknown' && fact.askIf ? together(factsOf(fact.askIf)) : NONE
    if (gates.length > 0) return gates
    const inputs = hasNoValue(fact) ? NONE : together(inputsOf(fact).filter((input) => !isSettled(lookup(input))))
    if (inputs.length > 0) return inputs
    return isAsked(fact, compiled) && !declined.has(id) ? [id] : NONE
  }
  const hasNoValue = ({ derive }: PlainFact): boolean => derive?.kind === 'formula' && dividesByZero(derive.formula, { lookup, parameter: compiled.parameter, asOf: compiled.asOf })
  const together = (ids: readonly string[]): readonly string[] => [...new Set(ids.flatMap(behind))]
  return behind
}

const NONE: readonly string[] = []

/** A share of nothing has no value, whatever else becomes known. */
function dividesByZero(formula: Formula, inputs: Inputs): boolean {
  if (typeof formula !== 'object' || !('args' in formula)) return false
  const [, ...divisors] = formula.op === '/' ? formula.args : []
  const isZero = (divisor: Formula): boolean => {
    const found = calculate(divisor, inputs)
    return found?.lo === 0 && found.hi === 0
  }
  return divisors.some(isZero) || formula.args.some((arg) => dividesByZero(arg, inputs))
}

/** Plain facts are always asked; of a ruleset those that have a question. */
function isAsked(fact: PlainFact, { ruleset, factIndex }: Compiled): boolean {
  return ruleset ? ruleset.facts[factIndex.get(fact.id) as number]?.question !== undefined : !fact.derive
}

function isSettled(known: ReturnType<Lookup>): boolean {
  return known !== undefined && known.kind !== 'range' && known.kind !== 'oneOf'
}
