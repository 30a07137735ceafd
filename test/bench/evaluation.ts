/** One company, one answer, many companies: the compiled evaluator against json-rules-engine. */
import { compileRules, evaluate, knowledgeOf, openSession, screenMany, verdicts, type PlainRules, type Profile } from '@mera/engine'
import { median, medianAsync } from './measure.ts'
import { cycle, heading, row } from './report.ts'
import { singlePass, twoBounds } from './rivals.ts'
import { company } from './synthetic.ts'

/** Prints the first group of figures; nothing is timed that has not been shown to be right. */
export async function evaluation(plain: PlainRules, random: () => number): Promise<void> {
  heading('Synthetic rules: verdicts')
  const compiled = compileRules(plain)
  const complete = Array.from({ length: 50 }, () => company(random, 1, plain.facts))
  const half = Array.from({ length: 50 }, () => company(random, 0.5, plain.facts))
  await checkAgreement(plain, complete.slice(0, 10), half.slice(0, 10))

  const [single, bounds] = [singlePass(plain.rules), twoBounds(plain.rules)]
  const [nextComplete, nextHalf] = [cycle(complete), cycle(half)]
  const rivalComplete = await medianAsync(() => single(nextComplete()), { runs: 40, warm: 40 })
  const ourComplete = median(() => verdicts(compiled, nextComplete()), { batch: 200, warm: 5000 })
  const rivalHalf = await medianAsync(() => bounds(nextHalf()), { runs: 40, warm: 40 })
  const ourHalf = median(() => verdicts(compiled, nextHalf()), { batch: 200, warm: 5000 })
  row('json-rules-engine, one complete company, one pass', rivalComplete)
  row('compiled, one complete company', ourComplete, rivalComplete, 1000)
  row('json-rules-engine, half unknown, two bounds', rivalHalf)
  row('compiled, half unknown', ourHalf, rivalHalf, 500)

  const session = openSession(compiled, half[0] as Profile)
  const answers = Object.entries(company(random, 1, plain.facts).facts).concat(Object.entries(company(random, 1, plain.facts).facts))
  const nextAnswer = cycle(answers)
  row('compiled, one changed answer (against screening anew)', median(() => session.answer(...nextAnswer()), { batch: 200 }), ourComplete, 5)

  const many = Array.from({ length: 10_000 }, () => company(random, 0.8, plain.facts))
  row('compiled, 10,000 companies with 20 % unknown, per company', median(() => screenMany(compiled, many), { runs: 5, warm: 1 }) / many.length, rivalHalf)
}

async function checkAgreement(plain: PlainRules, complete: readonly Profile[], half: readonly Profile[]): Promise<void> {
  const compiled = compileRules(plain)
  const [onePass, both] = [singlePass(plain.rules), twoBounds(plain.rules)]
  const types = new Map(plain.facts.map((fact) => [fact.id, fact]))
  for (const profile of [...complete, ...half]) {
    const expected = plain.rules.map(({ conditions }) => {
      const truth = evaluate(conditions, (id) => knowledgeOf(profile.facts[id], types.get(id) ?? { id, type: 'enum' }))
      return truth === 'true' ? 'eligible' : truth === 'false' ? 'ineligible' : 'unknown'
    })
    agree('The compiled evaluator', verdicts(compiled, profile), expected)
    agree('json-rules-engine with two bounds', await both(profile), expected)
    if (!complete.includes(profile)) continue
    const yes = await onePass(profile)
    agree('json-rules-engine in one pass', plain.rules.map(({ id }) => (yes.has(id) ? 'eligible' : 'ineligible')), expected)
  }
}

function agree(who: string, found: readonly string[], expected: readonly string[]): void {
  if (found.some((verdict, index) => verdict !== expected[index])) throw new Error(`${who} disagrees with the naive evaluator.`)
}
