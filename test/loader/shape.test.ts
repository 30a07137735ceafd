import { describe, test } from 'vitest'
import { expectIssue, expectIssues } from './expect-issue.ts'
import { edited } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const FACTS = 'facts/company.yaml'

const OPERATORS =
  'equal, notEqual, in, notIn, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive, before, onOrBefore, after, onOrAfter, contains, intersects, subsetOf, codeWithin'
const NODE = 'A condition has exactly one of the keys all, any, not, condition, fact, open.'

describe('a wrong key or value is told with its place and the nearest right one', () => {
  test('an operator that does not exist', () => {
    const message = `"lesThanInclusive" is not one of: ${OPERATORS}. Did you mean "lessThanInclusive"?`
    expectIssue('shape', MEASURE, 'lessThanInclusive', 'lesThanInclusive', 'lesThanInclusive', 'editions[0].conditions.all[1].operator', message)
  })

  test('a misspelt key of a measure is both missing and too many', () => {
    const missing = 'The key is missing. It must be a text; quote it if it looks like a number or a yes.'
    const surplus =
      '"sumary" is not a key here. Did you mean "summary"? The keys are: id, title, short, operator, level, regions, kind, subject, recipient, needs, summary, editions, gaps, documents, steps, links, effort, tags, checkedOn.'
    expectIssues('shape', edited(MEASURE, 'summary:', 'sumary:'), MEASURE, [
      ['id: grant', 'summary', missing],
      ['sumary', 'sumary', surplus],
    ])
  })

  test('a key that a leaf does not have', () => {
    const message = '"nte" is not a key here. Did you mean "note"? The keys are: id, fact, operator, value, cite, note.'
    expectIssue('shape', MEASURE, '{ id: here,', '{ id: here, nte: да,', 'nte', 'editions[0].conditions.all[3].nte', message)
  })

  test('a key that is missing from a leaf', () => {
    const message = `The key is missing. It is one of: ${OPERATORS}.`
    expectIssue('shape', MEASURE, 'operator: in, ', '', '{ id: here', 'editions[0].conditions.all[3].operator', message)
  })

  test('a leaf without the key that makes it one', () => {
    expectIssue('shape', MEASURE, 'small, fact:', 'small, fct:', '{ id: small', 'editions[0].conditions.all[1]', NODE)
  })

  test('two kinds of node in one', () => {
    const message = `${NODE} Here are any and condition: put one inside the other.`
    expectIssue('shape', MEASURE, '{ condition: in-register }', '{ condition: in-register, any: [] }', '{ condition: in-register', 'editions[0].conditions.all[0]', message)
  })

  test('an empty list of conditions', () => {
    const message = 'This is empty. Fill it in, or leave the key out.'
    expectIssue('shape', MEASURE, '{ condition: in-register }', '{ any: [] }', '[] }', 'editions[0].conditions.all[0].any', message)
  })

  test('a value that is no value', () => {
    const message = 'A value is true or false, a number, a quoted text, a list, { fact: id } or { parameter: id }.'
    expectIssue('shape', MEASURE, 'value: 100,', 'value: { limit: 100 },', '{ limit', 'editions[0].conditions.all[1].value', message)
  })

  test('a kind of derivation that does not exist', () => {
    const message = '"sume" is not one of: formula, condition, cases, count, share, any, every, sum. Did you mean "sum"?'
    expectIssue('shape', FACTS, 'question: Какой доход?', 'derive: { kind: sume }', 'sume', '[5].derive.kind', message)
  })

  test('a text where a number stands', () => {
    expectIssue('shape', FACTS, 'min: 0', 'min: "0"', '"0"', '[0].min', '"0" does not fit. It must be a number, without quotes.')
  })

  test.each([
    ['effort: 0', '0, how', '0 is less than 1.'],
    ['effort: 6', '6, how', '6 is more than 5.'],
  ])('a number out of its range: %s', (effort, snippet, message) => {
    const change = `question: В реестре?, change: { by: company, ${effort}, how: Вступить }`
    expectIssue('shape', FACTS, 'question: В реестре?', change, snippet, '[4].change.effort', message)
  })

  test('a list where a text must stand', () => {
    expectIssue('shape', FACTS, 'title: форма', 'title: [форма]', '[форма]', '[2].title', 'A list does not fit. It must be a text; quote it if it looks like a number or a yes.')
  })

  test('a field id that is no name', () => {
    const list = 'type: list, title: участники, question: Кто?, fields: [{ id: is-sme, type: boolean, title: МСП }]'
    const message = '"is-sme" is not a field id. Write it in camelCase: isSme.'
    expectIssue('shape', FACTS, 'type: boolean, title: в реестре, question: В реестре?', list, 'is-sme', '[4].fields[0].id', message)
  })

  test('an unquoted number where a text must stand', () => {
    const message = '5 does not fit. It must be a text; quote it if it looks like a number or a yes.'
    expectIssue('shape', FACTS, 'title: форма', 'title: 5', '5, question', '[2].title', message)
  })

  test('a key without a value', () => {
    const message = 'An empty value does not fit. It must be a text; quote it if it looks like a number or a yes.'
    expectIssue('shape', MEASURE, 'title: Грант', 'title:', '\noperator', 'title', message)
  })
})

describe('ids and days are well formed', () => {
  test.each(['Grant', 'my grant', 'grant_1', 'грант'])('measure "%s"', (id) => {
    const message = `"${id}" is not an id. Write it in lower case with hyphens: pp533-interest.`
    expectIssue('shape', MEASURE, 'id: grant', `id: ${id}`, id, 'id', message)
  })

  test.each(['headcount', 'company.head-count', 'Company.headcount', 'company.head.count'])('fact "%s"', (id) => {
    const message = `"${id}" is not a fact id. Write it as subject.camelCase: company.headcount.`
    expectIssue('shape', FACTS, 'company.headcount', id, id, '[0].id', message)
  })

  test.each(['2026-02-30', '2026-13-01', '21.11.2026', '2026'])('day "%s"', (day) => {
    expectIssue('shape', MEASURE, '"2026-11-21"', `"${day}"`, `"${day}"`, 'checkedOn', `"${day}" is not a day that exists. Write it as "2026-11-21".`)
  })

  test('an address without https', () => {
    const message = '"pravo.gov.ru" is not an address. Write it in full: https://…'
    expectIssue('shape', 'sources/acts.yaml', 'readOn', 'url: pravo.gov.ru, readOn', 'pravo', '[0].url', message)
  })
})
