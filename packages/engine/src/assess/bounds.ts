/** Verdicts by json-rules-engine: two rules a measure in one run, its lower and its upper bound. */
import { Engine } from 'json-rules-engine'
import type { Compiled } from '../compile.ts'
import type { Literal, OperatorName } from '../condition.ts'
import { compare, operators } from '../operators.ts'
import type { Profile } from '../profile.ts'
import type { Verdict } from '../screen.ts'
import type { Known } from '../value.ts'
import { addFacts, costlyFacts } from './facts.ts'
import type { Inquiry } from './inquiry.ts'
import { bounded, type Bound } from './polarity.ts'

/**
 * Verdicts by rule. Lower bound true: eligible; upper bound false: ineligible; else not known.
 * Each run has an engine of its own: one that runs twice at a time loses rules.
 */
export async function verdictsByRules(compiled: Compiled, profile: Profile, inquiry: Inquiry): Promise<readonly Verdict[]> {
  const engine = new Engine()
  addOperators(engine)
  addFacts(engine, compiled, profile, inquiry)
  const costly = costlyFacts(compiled, profile, inquiry.sources)
  const isCostly = (fact: string) => costly.has(fact)
  compiled.rules.forEach(({ conditions }, rule) => {
    for (const bound of ['must', 'may'] as const) {
      engine.addRule({ name: nameOf(bound, rule), conditions: { all: [bounded(conditions, bound, isCostly)] }, event: { type: bound } })
    }
  })
  const { results, failureResults } = await engine.run()
  const held = new Map([...results, ...failureResults].map(({ name, result }) => [name, result === true]))
  return compiled.rules.map(({ id }, rule) => {
    const [surely, possibly] = [held.get(nameOf('must', rule)), held.get(nameOf('may', rule))]
    if (surely === undefined || possibly === undefined) throw new Error(`json-rules-engine left out a bound of "${id}".`)
    return surely ? 'eligible' : possibly ? 'unknown' : 'ineligible'
  })
}

function nameOf(bound: Bound, rule: number): string {
  return `${bound}:${rule}`
}

/** Two operators for each of the operator table, over what is known; `null` where nothing is. */
function addOperators(engine: Engine): void {
  for (const name of Object.keys(operators) as OperatorName[]) {
    const truth = (left: Known | null, right: Known | Literal | null) => compare(name, left ?? undefined, right ?? undefined)
    engine.addOperator(`must:${name}`, (left: Known | null, right: Known | Literal | null) => truth(left, right) === 'true')
    engine.addOperator(`may:${name}`, (left: Known | null, right: Known | Literal | null) => truth(left, right) !== 'false')
  }
  engine.addOperator('must:open', () => false)
  engine.addOperator('may:open', () => true)
}
