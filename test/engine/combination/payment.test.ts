import { describe, expect, test } from 'vitest'
import { paidIn, type Part } from '../../../packages/engine/src/combination/payment.ts'
import { seeded } from '../../bench/synthetic.ts'
import { narrowestCut } from './cut.ts'

const part = (size: number, from?: Part['from'], to?: Part['to']): Part => ({ size, from, to })

describe('what several measures pay in all', () => {
  const [machine, wages, staff, rent] = [7, 10, 11, 8].map((costRub) => ({ costRub }))
  const [yearly, five] = [{ limitRub: 6 }, { limitRub: 5 }]
  test.each<[string, readonly Part[], number]>([
    ['nobody pays nothing', [], 0],
    ['without limits all of it', [part(5), part(4)], 9],
    ['a line is paid no more than it costs', [part(5, machine), part(4, machine)], 7],
    ['a line without a cost limits nothing', [part(5, {}), part(4, {})], 9],
    ['a ceiling is not passed', [part(5, undefined, yearly), part(4, undefined, yearly)], 6],
    ['two ceilings are two', [part(5, undefined, yearly), part(4, undefined, { limitRub: 3 })], 8],
    ['the lower of line and ceiling', [part(9, machine, yearly)], 6],
    ['a ceiling of nothing pays nothing', [part(9, machine, { limitRub: 0 })], 0],
    ['a line of nothing is paid nothing', [part(9, { costRub: 0 }, yearly)], 0],
    ['what is lowered to nothing pays nothing', [part(0, machine, yearly), part(2, machine, yearly)], 2],
    // The first fills the ceiling for a line that the third could pay; the second has no other ceiling.
    ['another makes room under the ceiling', [part(6, machine, yearly), part(6, wages, yearly), part(7, machine)], 13],
    ['as far as the other can pay elsewhere', [part(6, machine, yearly), part(6, wages, yearly), part(2, machine)], 8],
    ['and takes its room back when that pays more', [part(5, staff, five), part(6, rent, five), part(7, rent), part(3, staff)], 15],
  ])('%s', (_, parts, paid) => {
    expect(paidIn(parts)).toBe(paid)
  })
})

test('is the most that lines and ceilings let through', () => {
  const random = seeded(7)
  const up = (most: number) => Math.floor(random() * most)
  for (let round = 0; round < 400; round++) {
    const lines = Array.from({ length: 1 + up(3) }, () => (random() < 0.15 ? {} : { costRub: up(12) }))
    const ceilings = Array.from({ length: 1 + up(3) }, () => ({ limitRub: up(12) }))
    const parts = Array.from({ length: 1 + up(7) }, () => part(up(10), random() < 0.1 ? undefined : lines[up(lines.length)], random() < 0.15 ? undefined : ceilings[up(ceilings.length)]))
    expect(paidIn(parts), JSON.stringify({ lines, ceilings, parts })).toBe(narrowestCut(parts))
  }
})
