import { calculate, factsIn, type Formula, type Interval, type Known } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { knownOf, monthsBetween, parametersIn } from '../../packages/engine/src/formula.ts'

const known: Readonly<Record<string, Known>> = {
  ten: { kind: 'exact', value: 10 },
  zero: { kind: 'exact', value: 0 },
  some: { kind: 'range', min: 2, max: 4 },
  least: { kind: 'range', min: 5 },
  most: { kind: 'range', max: 5 },
  debt: { kind: 'range', min: -4, max: -2 },
  sign: { kind: 'range', min: -1, max: 3 },
  day: { kind: 'exact', value: '2024-01-31' },
  days: { kind: 'range', min: '2024-01-01', max: '2024-06-15' },
  yes: { kind: 'exact', value: true },
}
const found = (formula: Formula, asOf = '2026-01-30') => calculate(formula, { lookup: (id) => known[id], parameter: (id) => (id === 'cap' ? 7 : undefined), asOf })
const fact = (id: string) => ({ fact: id })
const any = { lo: -Infinity, hi: Infinity }
const op = (name: '+' | '-' | '*' | '/' | 'min' | 'max', ...args: Formula[]): Formula => ({ op: name, args })

describe('a formula over ranges gives all it may be', () => {
  test.each<[string, Formula, Interval | undefined]>([
    ['a number is itself', 3, { lo: 3, hi: 3 }],
    ['an exact fact is a point', fact('ten'), { lo: 10, hi: 10 }],
    ['an unknown fact is any number', fact('nobody'), any],
    ['a fact that is no number is any number', fact('yes'), any],
    ['and so is a day', fact('days'), any],
    ['sums add their ends', op('+', fact('some'), fact('ten')), { lo: 12, hi: 14 }],
    ['differences cross their ends', op('-', fact('ten'), fact('some')), { lo: 6, hi: 8 }],
    ['a half-known difference keeps the end it has', op('-', fact('ten'), fact('least')), { lo: -Infinity, hi: 5 }],
    ['products try all corners', op('*', fact('sign'), fact('some')), { lo: -4, hi: 12 }],
    ['products of what is above zero join their ends', op('*', fact('some'), fact('some')), { lo: 4, hi: 16 }],
    ['products of what may be below zero cross them', op('*', fact('some'), { op: '-', args: [fact('some'), 4] }), { lo: -8, hi: 0 }],
    ['nothing times anything is nothing', op('*', fact('zero'), fact('nobody')), { lo: 0, hi: 0 }],
    ['quotients try all corners', op('/', fact('ten'), fact('some')), { lo: 2.5, hi: 5 }],
    ['divided by no bound it may come near zero', op('/', fact('ten'), fact('least')), { lo: 0, hi: 2 }],
    ['quotients by what is below zero turn their ends', op('/', fact('ten'), fact('debt')), { lo: -5, hi: -2.5 }],
    ['division by zero has no value', op('/', fact('ten'), fact('zero')), undefined],
    ['division by what may be zero has no value', op('/', fact('ten'), fact('sign')), undefined],
    ['what contains no value has none', op('+', 1, op('/', fact('ten'), fact('zero'))), undefined],
    ['the lesser of a cap and the unknown is at most the cap', op('min', { parameter: 'cap' }, fact('nobody')), { lo: -Infinity, hi: 7 }],
    ['the greater of zero and the unknown is at least zero', op('max', 0, fact('nobody')), { lo: 0, hi: Infinity }],
    ['the cap applies to the lower end too', op('min', fact('least'), 3), { lo: 3, hi: 3 }],
    ['more than two terms', op('min', 9, fact('ten'), fact('some')), { lo: 2, hi: 4 }],
    ['a parameter without a value on the day has no value', op('*', { parameter: 'none' }, 2), undefined],
  ])('%s', (_, formula, expected) => {
    expect(found(formula)).toEqual(expected)
  })

  test('minus zero is zero', () => {
    expect(Object.is(found(op('*', fact('zero'), -5))?.lo, 0)).toBe(true)
  })
})

test('a formula names its facts and its parameters, each once', () => {
  const formula = op('min', op('*', fact('ten'), { parameter: 'cap' }), { op: 'monthsSince', fact: 'day' }, op('+', fact('ten'), { parameter: 'cap' }, 3), { parameter: 'none' })
  expect(factsIn(formula)).toEqual(['ten', 'day'])
  expect(parametersIn(formula)).toEqual(['cap', 'none'])
  expect(factsIn({ parameter: 'cap' })).toEqual([])
  expect(parametersIn(3)).toEqual([])
})

describe('what a formula gives, as knowledge', () => {
  test.each<[string, Interval | undefined, Known | undefined]>([
    ['a point is exact', { lo: 3, hi: 3 }, { kind: 'exact', value: 3 }],
    ['an interval is a range', { lo: 3, hi: 4 }, { kind: 'range', min: 3, max: 4 }],
    ['a bound that is missing below is left out', { lo: -Infinity, hi: 4 }, { kind: 'range', max: 4 }],
    ['a bound that is missing above is left out', { lo: 3, hi: Infinity }, { kind: 'range', min: 3 }],
    ['any number is no knowledge', any, undefined],
    ['no value is no knowledge', undefined, undefined],
  ])('%s', (_, interval, known) => {
    expect(knownOf(interval)).toStrictEqual(known)
  })
})

describe('months are whole months', () => {
  test.each([
    ['2024-01-15', '2026-01-14', 23],
    ['2024-01-15', '2026-01-15', 24],
    ['2024-01-31', '2024-02-29', 0],
    ['2024-01-31', '2024-03-01', 1],
    ['2026-01-01', '2025-12-31', -1],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('the age of an exact day is exact, of a range a range, of the unknown unknown', () => {
    expect(found({ op: 'monthsSince', fact: 'day' })).toEqual({ lo: 23, hi: 23 })
    expect(found({ op: 'monthsSince', fact: 'days' })).toEqual({ lo: 19, hi: 24 })
    expect(found({ op: 'monthsSince', fact: 'nobody' })).toEqual(any)
  })

  test('without a day to count to an age is unknown', () => {
    expect(found({ op: 'monthsSince', fact: 'day' }, '')).toEqual(any)
  })
})
