/** The real rules: one company, one answer, ten thousand companies, and the same verdicts by json-rules-engine. */
import { compile, openSession, screen, screenMany, verdicts, type Profile } from '@mera/engine'
import { assessCompiled } from '@mera/engine/assess'
import { people } from '../advice/corpus.ts'
import { real } from '../advice/real.ts'
import { median, medianAsync } from './measure.ts'
import { cycle, heading, row } from './report.ts'

/** Prints the figures; the two evaluators are compared before they are timed. */
export async function evaluationOfReal(seed: number): Promise<void> {
  heading(`The real rules, ${real.measures.length} measures: verdicts`)
  const compiled = compile(real, '2026-11-21')
  const whole = people(real, 60, seed).map(({ answers }): Profile => ({ facts: answers }))
  const half = whole.map(({ facts }): Profile => ({ facts: Object.fromEntries(Object.entries(facts).filter((_, index) => index % 2 === 0)) }))
  for (const profile of [...whole.slice(0, 5), ...half.slice(0, 5)]) {
    const { assessments } = await assessCompiled(compiled, profile)
    const ours = verdicts(compiled, profile)
    if (assessments.some(({ verdict }, index) => verdict !== ours[index])) throw new Error('The two evaluators disagree on the real rules.')
  }
  const [nextWhole, nextHalf] = [cycle(whole), cycle(half)]
  const rivalWhole = await medianAsync(() => assessCompiled(compiled, nextWhole()), { runs: 10 })
  row('json-rules-engine (assess), all answered, two bounds', rivalWhole)
  const ours = median(() => verdicts(compiled, nextWhole()), { batch: 50 })
  row('compiled, all answered (at most 1,000 µs)', ours, rivalWhole)
  const rivalHalf = await medianAsync(() => assessCompiled(compiled, nextHalf()), { runs: 10 })
  row('json-rules-engine (assess), half unknown, two bounds', rivalHalf)
  row('compiled, half unknown (at most 1,000 µs)', median(() => verdicts(compiled, nextHalf()), { batch: 50 }), rivalHalf)
  row('compiled, half unknown, with reasons (screen)', median(() => screen(compiled, nextHalf()), { batch: 5 }), rivalHalf)
  const session = openSession(compiled, half[0] as Profile)
  const nextAnswer = cycle(whole.flatMap(({ facts }) => Object.entries(facts)))
  row('compiled, one changed answer (against screening anew)', median(() => session.answer(...nextAnswer()), { batch: 200 }), ours)
  const many = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? whole : half)[index % 60] as Profile)
  row('compiled, 10,000 companies, per company', median(() => screenMany(compiled, many), { runs: 3, warm: 1 }) / many.length, rivalHalf)
}
