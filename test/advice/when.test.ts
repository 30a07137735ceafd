import { compareDates, compile, dayAfter, phases, screen, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { seeded } from '../bench/synthetic.ts'
import { completed, measures, modelsOf, real, realOn, some } from './real.ts'

/** So many days on. */
function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

describe('a phase says what the rules of each of its days say', () => {
  test.each(measures)('%s', { timeout: 60_000 }, (measure) => {
    const random = seeded(measure.length * 13 + 1)
    for (const { asOf, profile: model, name } of some(modelsOf(measure), 2, random)) {
      const profile = completed(realOn(asOf), model, measure)
      const [from, until] = [later(asOf, -400), later(asOf, 900)]
      const found = phases(real, profile, measure, from, until)
      expect(found[0]?.from).toBe(from)
      const days = [...Array.from({ length: 10 }, () => later(from, Math.floor(random() * 1300))), ...some(found, 4, random).flatMap((phase) => [phase.from, later(phase.from, -1)])]
      for (const day of days.filter((tried) => tried >= from)) {
        const alone = compile({ ...real, measures: real.measures.filter(({ id }) => id === measure) }, day)
        const [said] = screen(alone, profile)
        const phase = found.findLast((candidate) => candidate.from <= day)
        expect({ verdict: phase?.verdict, window: phase?.window, edition: phase?.edition, failed: phase?.failed }, `${name} on ${day}`).toEqual({
          verdict: said?.verdict, window: said?.window, edition: said?.edition?.from, failed: said?.failed,
        })
      }
    }
  })
})

test('a breach that bars support is forgotten when its months are over', () => {
  const profile: Profile = { facts: { 'company.supportViolations': [{ supportKind: 'financial', kind: 'late-or-other', recognisedOn: '2026-03-10', cured: true }] } }
  const measure = measures.find((id) => phases(real, profile, id, '2026-11-21', '2028-11-21').length > 1)
  expect(measure).toBeDefined()
})

test('what differs between days is named with its clause', () => {
  const profile: Profile = { facts: { 'company.inSmeRegister': true, 'loan.currency': 'other' } }
  const [first, second] = compareDates(real, profile, ['2019-09-24', '2019-09-25', dayAfter('2019-09-25')])
  expect(first).toMatchObject({ from: '2019-09-24', to: '2019-09-25' })
  const moved = first?.differences.find(({ measure }) => measure === 'pp533-interest')
  expect(moved).toMatchObject({ verdict: ['unknown', 'ineligible'], edition: ['2019-04-30', '2019-09-25'], newlyFailed: ['rouble-loan'] })
  expect(moved?.moved.find(({ leaf }) => leaf === 'rouble-loan')).toMatchObject({ truth: [undefined, 'false'], cite: { source: 'pp-1247-2019' } })
  expect(second?.differences).toEqual([])
})

test('there is no measure of that name', () => {
  expect(() => phases(real, { facts: {} }, 'no-such', '2020-01-01', '2021-01-01')).toThrow('There is no measure "no-such".')
})
