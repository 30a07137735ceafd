/** `pnpm bench`: all contenders in one run on the same rules and companies, each first checked against the others. */
import { compileRules, evaluate, knowledgeOf, openSession, screenMany, verdicts, type PlainRules, type Profile } from '@mera/engine'
import { figure, median, medianAsync } from './measure.ts'
import { singlePass, twoBounds } from './rivals.ts'
import { company, facts, rules, seeded } from './synthetic.ts'

const seed = Number(process.env['SEED'] ?? 20261121)
const random = seeded(seed)
const plain: PlainRules = { facts: facts(), rules: rules(random) }
const compiled = compileRules(plain)
const complete = Array.from({ length: 50 }, () => company(random, 1))
const half = Array.from({ length: 50 }, () => company(random, 0.5))
const next = <T>(values: readonly T[]) => {
  let index = 0
  return () => values[index++ % values.length] as T
}

console.log(`seed ${seed}: ${plain.rules.length} measures, ${compiled.slots.reduce((sum, slot) => sum + slot.tests.length, 0)} different leaves, ${plain.facts.length} facts\n`)
await checkAgreement()

const row = (what: string, microseconds: number, rival?: number, target?: number) =>
  console.log(what.padEnd(58), `${figure(microseconds)} µs`.padStart(12), rival ? `${figure(rival / microseconds)}×`.padStart(10) : '', target ? `(to reach ${figure(target)}×)` : '')

const single = singlePass(plain.rules)
const bounds = twoBounds(plain.rules)
const [nextComplete, nextHalf] = [next(complete), next(half)]
const rivalComplete = await medianAsync(() => single(nextComplete()))
const rivalHalf = await medianAsync(() => bounds(nextHalf()))
const ourComplete = median(() => verdicts(compiled, nextComplete()), { batch: 100, runs: 60 })
const ourHalf = median(() => verdicts(compiled, nextHalf()), { batch: 100, runs: 60 })
row('json-rules-engine, one complete company, one pass', rivalComplete)
row('json-rules-engine, half unknown, two bounds', rivalHalf)
row('compiled, one complete company', ourComplete, rivalComplete, 1000)
row('compiled, half unknown', ourHalf, rivalHalf, 500)

const session = openSession(compiled, half[0] as Profile)
const changes = Array.from({ length: 1000 }, () => Object.entries(company(random, 1).facts)[Math.floor(random() * 84)] as [string, number])
const nextChange = next(changes)
const oneAnswer = median(() => session.answer(...nextChange()), { batch: 200, runs: 60 })
row('compiled, one changed answer (against screening anew)', oneAnswer, ourComplete, 5)

const many = Array.from({ length: 10_000 }, () => company(random, 0.8))
const bulk = median(() => screenMany(compiled, many), { runs: 5, warm: 1 })
row('compiled, 10,000 companies, 20 % unknown, per company', bulk / many.length, rivalHalf)

/** Nothing is timed that has not been shown to be right. */
async function checkAgreement(): Promise<void> {
  const [onePass, both] = [singlePass(plain.rules), twoBounds(plain.rules)]
  for (const profile of [...complete.slice(0, 10), ...half.slice(0, 10)]) {
    const expected = plain.rules.map(({ conditions }) => {
      const truth = evaluate(conditions, (id) => knowledgeOf(profile.facts[id], { id, type: 'enum' }))
      return truth === 'true' ? 'eligible' : truth === 'false' ? 'ineligible' : 'unknown'
    })
    const same = (found: readonly string[]) => found.every((verdict, index) => verdict === expected[index])
    if (!same(verdicts(compiled, profile))) throw new Error('The compiled evaluator disagrees with the naive one.')
    if (!same(await both(profile))) throw new Error('json-rules-engine with two bounds disagrees with the naive evaluator.')
    if (complete.includes(profile)) {
      const yes = await onePass(profile)
      if (!same(plain.rules.map(({ id }) => (yes.has(id) ? 'eligible' : 'ineligible')))) throw new Error('json-rules-engine disagrees on a complete company.')
    }
  }
}
