import { parseFormula } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { expectIssue } from './expect-issue.ts'

describe('a formula becomes a tree', () => {
  test.each([
    ['4000000', 4000000],
    ['0.5', 0.5],
    ['loan.amountRub', { fact: 'loan.amountRub' }],
    ['param("key-rate")', { parameter: 'key-rate' }],
    ['-5', -5],
    ['-a.b', { op: '*', args: [-1, { fact: 'a.b' }] }],
    ['2 * a.b - c.d', { op: '-', args: [{ op: '*', args: [2, { fact: 'a.b' }] }, { fact: 'c.d' }] }],
    ['2 * (a.b - c.d)', { op: '*', args: [2, { op: '-', args: [{ fact: 'a.b' }, { fact: 'c.d' }] }] }],
    ['a.b / 3 / 2', { op: '/', args: [{ op: '/', args: [{ fact: 'a.b' }, 3] }, 2] }],
    ['1 + 2 * 3', { op: '+', args: [1, { op: '*', args: [2, 3] }] }],
    ['min(a.b, 1, 2)', { op: 'min', args: [{ fact: 'a.b' }, 1, 2] }],
    ["max(0, param('cap'))", { op: 'max', args: [0, { parameter: 'cap' }] }],
    ['monthsSince(company.registeredOn)', { op: 'monthsSince', fact: 'company.registeredOn' }],
  ])('%s', (text, formula) => {
    expect(parseFormula(text)).toEqual({ formula })
  })
})

describe('what a formula may not say is told with its place in the text', () => {
  test.each([
    ['2 ** 3', 2, '"**" is not allowed in a formula. Use + - * /, min() and max().'],
    ['a.b % 2', 4, '"%" is not allowed in a formula. Use + - * /, min() and max().'],
    ['a.b > 2', 4, '">" is not allowed in a formula. Use + - * /, min() and max().'],
    ['+a.b', 0, '"+" is not allowed in a formula. Use + - * /, min() and max().'],
    ['2 * amountRub', 4, '"amountRub" is not a fact: a fact is written with its subject, as in loan.amountRub.'],
    ['a.b.c', 0, '"a.b.c" is not a fact: a fact is written with its subject, as in loan.amountRub.'],
    ['1 + mni(a.b, 2)', 4, 'There is no function "mni". There are min, max, param and monthsSince. Did you mean "min"?'],
    ['round(a.b)', 0, 'There is no function "round". There are min, max, param and monthsSince.'],
    ['min(a.b)', 0, 'min() compares at least two values. Give it two or drop it.'],
    ['param(key-rate)', 0, 'param() takes one quoted parameter id: param("grant-cap").'],
    ['param()', 0, 'param() takes one quoted parameter id: param("grant-cap").'],
    ['monthsSince("2020-01-01")', 0, 'monthsSince() takes one fact that is a date: monthsSince(company.registeredOn).'],
    ['"5" + 1', 0, '"5" is not a number. Only numbers may stand here.'],
    ['a.b c.d', 6, 'A formula is one expression. Put an operator between its parts.'],
    ['1 2', 2, 'A formula is one expression. Put an operator between its parts.'],
    ['a.b ? 1 : 2', 0, 'Only numbers, facts, + - * /, min(), max(), param("id") and monthsSince(fact) are allowed in a formula.'],
    ['a["b"]', 0, 'Only fact ids such as loan.amountRub may stand here.'],
    ['1 +', 3, "The formula can't be read: Expected expression after +."],
    ['(1 + 2', 6, "The formula can't be read: Unclosed (."],
    ['  ', 0, 'The formula is empty.'],
  ])('%s', (text, offset, message) => {
    expect(parseFormula(text)).toEqual({ problem: { message, offset } })
  })

  test('in a file the column points into the formula', () => {
    const message = '"^" is not allowed in a formula. Use + - * /, min() and max().'
    expectIssue('formula', 'measures/federal/grant.yaml', '0.5 * company', '0.5 ^ company', '^ company', 'editions[0].amount[0].formula', message)
  })
})
