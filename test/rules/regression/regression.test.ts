import { expect, test } from 'vitest'
import type { Fact, Ruleset } from '@mera/engine'
import { smallRuleset } from '../small-ruleset.ts'
import { companyAnswers } from './company.ts'
import { currentTable, writtenTable } from './current.ts'
import { choose, draw } from './draw.ts'
import { COMPANIES, DAYS, regressionTable, tableDiff } from './table.ts'

test('no verdict on two hundred companies moves unless somebody meant it', { timeout: 60_000 }, () => {
  const changed = tableDiff(writtenTable(), currentTable(), 15)
  expect(changed, `Verdicts moved. If that is meant, run pnpm regression:update and read its diff.\n${changed.join('\n')}\n`).toEqual([])
})

const none = new Map()

test('a company answers the same whatever else is asked', () => {
  const [headcount] = smallRuleset.facts as [Fact]
  const alone = companyAnswers(4, [headcount], none, COMPANIES)
  const among = companyAnswers(4, [...smallRuleset.facts, { ...headcount, id: 'company.other' }], none, COMPANIES)
  expect(among).toMatchObject(alone)
})

test('one company has all answers that the cases of a measure start from, and a measure more moves few others', () => {
  const models = (ids: readonly string[]) => new Map(ids.map((id) => [id, { [`model.${id}`]: true }]))
  const answersOf = (ids: readonly string[]) => Array.from({ length: COMPANIES }, (_, index) => companyAnswers(index, [], models(ids), COMPANIES))
  const [few, more] = [answersOf(['a', 'b', 'c']), answersOf(['a', 'b', 'c', 'd'])]
  for (const id of ['a', 'b', 'c']) expect(few.some((answers) => answers[`model.${id}`] === true)).toBe(true)
  expect(few.filter((answers, index) => JSON.stringify(answers) !== JSON.stringify(more[index])).length).toBeLessThanOrEqual(2)
})

test('one more choice takes only from those who prefer it', () => {
  const keys = Array.from({ length: 300 }, (_, index) => `key ${index}`)
  const moved = keys.filter((key) => {
    const [two, three] = [choose(key, [['a', 1], ['b', 1]]), choose(key, [['a', 1], ['b', 1], ['c', 1]])]
    return two !== three && three !== 'c'
  })
  expect(moved).toEqual([])
  expect(new Set(keys.map((key) => choose(key, [['a', 1], ['b', 1]])))).toEqual(new Set(['a', 'b']))
})

test('draws are spread evenly', () => {
  const tenths = new Map<number, number>()
  for (let index = 0; index < 10_000; index++) {
    const tenth = Math.floor(draw(`company ${index}`) * 10)
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1)
  }
  expect([...tenths.values()].every((count) => count > 850 && count < 1150)).toBe(true)
  expect(tenths.size).toBe(10)
})

test('a measure has a line for each day with its window, counts and a mark for each company', () => {
  const lines = regressionTable(smallRuleset, none).filter((line) => line.startsWith('small-grant'))
  expect(lines.map((line) => line.split(/ +/).slice(1, 3))).toEqual([[DAYS[0], 'open'], [DAYS[1], 'open'], [DAYS[2], 'closed']])
  for (const line of lines) {
    const [, counts = '', marks = ''] = /((?: +[+o?-]\d+)+) +([+o?-]+)$/.exec(line) ?? []
    expect(marks).toHaveLength(COMPANIES)
    expect(counts.trim().split(/ +/)).toEqual(['+', 'o', '?', '-'].map((mark) => mark + String(marks.split('').filter((one) => one === mark).length)))
  }
})

test('a new measure adds its own lines and touches no other measure', () => {
  const [measure] = smallRuleset.measures
  const more: Ruleset = { ...smallRuleset, measures: [{ ...measure, id: 'a-grant' } as Ruleset['measures'][number], ...smallRuleset.measures] }
  const changed = tableDiff(regressionTable(smallRuleset, none), regressionTable(more, none), 1000)
  expect(changed.filter((line) => /^[+-] [a-z]/.test(line)).map((line) => line.split(/ +/).slice(0, 3).join(' '))).toEqual(DAYS.map((day) => `+ a-grant ${day}`))
})

test('a difference is told line by line, and cut where it is long', () => {
  const lines = (mark: string) => DAYS.map((day) => `grant  ${day}  open  ${mark}`)
  expect(tableDiff(lines('+'), lines('-'), 1)).toEqual(['- grant  2020-06-01  open  +', '+ grant  2020-06-01  open  -', '… and 2 more lines'])
  expect(tableDiff(lines('+'), lines('+'), 1)).toEqual([])
})
