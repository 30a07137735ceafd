/** How the cost grows with measures and with companies. */
import { compileRules, screenMany, verdicts } from '@mera/engine'
import { figure, median } from './measure.ts'
import { cycle, exponent, heading } from './report.ts'
import { company, facts, rules, seeded } from './synthetic.ts'

/** Prints exponents of growth; 1 is linear. */
export function growth(seed: number): void {
  heading('Growth (exponent at most 1.1)')
  const measures = [50, 100, 200, 400, 800].map((count) => {
    const random = seeded(seed)
    const compiled = compileRules({ facts: facts(), rules: rules(random, count) })
    const next = cycle(Array.from({ length: 50 }, () => company(random, 0.5)))
    return [count, median(() => verdicts(compiled, next()), { batch: 100, runs: 40 })] as const
  })
  console.log('  measures 50 → 800:   ', exponent(measures).toFixed(2), measures.map(([count, time]) => `${count}: ${figure(time)} µs`).join('  '))
  const random = seeded(seed)
  const compiled = compileRules({ facts: facts(), rules: rules(random) })
  const companies = Array.from({ length: 64_000 }, () => company(random, 0.8))
  const counts = [1000, 4000, 16_000, 64_000].map((count) => {
    const batches = Array.from({ length: count / 1000 }, (_, index) => companies.slice(1000 * index, 1000 * (index + 1)))
    const fitting = () => batches.reduce((sum, batch) => sum + screenMany(compiled, batch).flat().filter((verdict) => verdict === 'eligible').length, 0)
    return [count, median(fitting, { runs: 3, warm: 1 })] as const
  })
  console.log('  companies 1 k → 64 k, by the thousand:', exponent(counts).toFixed(2), counts.map(([count, time]) => `${count}: ${figure(time / 1000)} ms`).join('  '))
}
