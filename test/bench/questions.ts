/** The next best question: look-ahead over cells, against the same look-ahead with json-rules-engine. */
import { compileRules, nextQuestions, type FactValue, type PlainRules, type Profile } from '@mera/engine'
import { median, medianAsync } from './measure.ts'
import { cycle, heading, row } from './report.ts'
import { twoBounds } from './rivals.ts'
import { company } from './synthetic.ts'

/** Prints the figures for questions. */
export async function questions(plain: PlainRules, random: () => number): Promise<void> {
  heading('Synthetic rules: what to ask next')
  const compiled = compileRules(plain)
  const some = Array.from({ length: 20 }, () => company(random, 0.3, plain.facts))
  const nextCompany = cycle(some)
  const ours = median(() => nextQuestions(compiled, nextCompany()), { batch: 3, runs: 40 })
  const atStart = median(() => nextQuestions(compiled, { facts: {} }), { batch: 3, runs: 40 })

  // The rival screens anew for every possible answer to every unanswered fact. One fact is timed
  // and multiplied: the whole takes a quarter of a minute.
  const bounds = twoBounds(plain.rules)
  const profile = some[0] as Profile
  const unanswered = plain.facts.filter(({ id }) => profile.facts[id] === undefined)
  const tried = unanswered.map((fact) => answersTo(fact.type))
  const [fact] = unanswered
  const once = await medianAsync(() => bounds({ facts: { ...profile.facts, [(fact as { id: string }).id]: 150 } }), { runs: 10 })
  const rival = once * tried.reduce((sum, answers) => sum + answers.length, 0)
  row(`json-rules-engine, ${unanswered.length} unanswered facts (one screening × answers)`, rival)
  row('next best question, 30 % answered', ours, rival, 5000)
  row('next best question, nothing answered (at most 3,000 µs)', atStart, rival)
}

function answersTo(type: string): readonly FactValue[] {
  if (type === 'boolean') return [true, false]
  if (type === 'integer') return [50, 150, 250, 350, 450, 550, 650]
  return ['a', 'b', 'c', 'd', 'e', 'f', 'other']
}
