import { describe, expect, test } from 'vitest'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { edited, issuesWith, printed, rightRules } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const CITE = 'cite: { source: act, basis: law }'
const [head = '', tail = ''] = (rightRules[MEASURE] ?? '').split(/editions:[\s\S]*(?=documents:)/)

/** The measure with editions of these days, and what else is said beside them. */
function measure(editions: readonly (readonly [from: string, until?: string])[], beside = ''): Readonly<Record<string, string>> {
  const written = editions.map(([from, until]) => {
    const end = until === undefined ? '' : ` until: "${until}",`
    return `  - { from: "${from}",${end} status: active, ${CITE}, conditions: { condition: in-register } }\n`
  })
  return { [MEASURE]: `${head}editions:\n${written.join('')}${beside}${tail}` }
}

const said = (changes: Readonly<Record<string, string>>) => printed(issuesWith(changes), 'editions-in-order')

describe('editions follow one another', () => {
  test('day after day', () => {
    expect(said(measure([['2020-01-01', '2020-02-29'], ['2020-03-01', '2020-12-31'], ['2021-01-01']]))).toEqual([])
  })

  test('an edition that ends before it begins', () => {
    expectIssues('editions-in-order', measure([['2020-06-01', '2020-05-31']]), MEASURE, [
      ['"2020-05-31"', 'editions[0].until', 'It ends on 2020-05-31, before it begins on 2020-06-01. Exchange or correct the days.'],
    ])
  })

  test('two editions on one day', () => {
    expectIssues('editions-in-order', measure([['2020-01-01', '2020-06-30'], ['2020-06-15']]), MEASURE, [
      ['"2020-06-15"', 'editions[1].from', '2020-06-15 lies in two editions: the one above runs until 2020-06-30. A day has one edition.'],
    ])
  })

  test('an edition without end before another', () => {
    expectIssues('editions-in-order', measure([['2020-01-01'], ['2021-01-01']]), MEASURE, [
      ['{ from: "2020-01-01"', 'editions[0]', 'This edition has no end, and another begins on 2021-01-01. Give it until: "2020-12-31".'],
    ])
  })

  test('the later one first', () => {
    expectIssues('editions-in-order', measure([['2021-01-01', '2021-12-31'], ['2020-01-01', '2020-12-31']]), MEASURE, [
      ['"2020-01-01"', 'editions[1].from', 'This edition begins on 2020-01-01, the one above on 2021-01-01. Put them in order of time.'],
    ])
  })

  test('a period of intake that ends before it begins', () => {
    const intake = 'status: active\n    intake: { state: periods, periods: [{ from: "2020-05-01", until: "2020-04-01" }] }'
    expectIssue('editions-in-order', MEASURE, 'status: active', intake, '"2020-04-01"', 'editions[0].intake.periods[0].until',
      'It ends on 2020-04-01, before it begins on 2020-05-01. Exchange or correct the days.')
  })
})

describe('intake by periods has periods', () => {
  const intake = (text: string) => `status: active\n    intake: { ${text} }`
  test('not named', () => {
    const message = 'Intake by periods has no periods. Name them; if they are not known, write state: unknown.'
    expectIssue('intake-complete', MEASURE, 'status: active', intake('state: periods'), '{ state', 'editions[0].intake', message)
  })

  test('named under another state', () => {
    const text = 'state: continuous, periods: [{ from: "2020-01-01", until: "2020-02-01" }]'
    expectIssue('intake-complete', MEASURE, 'status: active', intake(text), '{ state', 'editions[0].intake', 'Intake has periods, and its state is continuous. Write state: periods.')
  })
})

describe('a gap between editions is meant', () => {
  const gap = measure([['2020-01-01', '2020-02-29'], ['2020-05-01']])

  test('or it is a mistake', () => {
    const message =
      'No edition is in force from 2020-03-01 to 2020-04-30. If that is so, say it: gaps: [{ from: "2020-03-01", until: "2020-04-30", why: … }].'
    expectIssues('editions-in-order', gap, MEASURE, [['"2020-05-01"', 'editions[1].from', message]])
  })

  test('once it is declared', () => {
    expect(said(measure([['2020-01-01', '2020-02-29'], ['2020-05-01']], 'gaps: [{ from: "2020-03-01", until: "2020-04-30", why: Не было правил }]\n'))).toEqual([])
  })

  test('and exactly as it is declared', () => {
    const changes = measure([['2020-01-01', '2020-02-29'], ['2020-03-01']], 'gaps: [{ from: "2020-04-01", until: "2020-04-30", why: Не было правил }]\n')
    const message = 'Between 2020-04-01 and 2020-04-30 the editions leave no such gap. It begins the day after one edition and ends the day before the next.'
    expectIssues('editions-in-order', changes, MEASURE, [['{ from: "2020-04-01"', 'gaps[0]', message]])
  })
})

describe('a parameter has one value of one kind on each day', () => {
  const PARAMETER = 'parameters/sme/sme-income-limit.yaml'
  const values = (...lines: readonly string[]) => ({
    [PARAMETER]: `id: sme-income-limit\ntitle: предел дохода\nunit: rub\nvalues:\n${lines.map((line) => `  - { ${line}, ${CITE} }\n`).join('')}`,
  })

  test.each([
    ['in order of time', ['from: "2020-01-01", value: 1', 'from: "2019-01-01", value: 2'], '"2019-01-01"', 'values[1].from', 'This value begins on 2019-01-01, the one above on 2020-01-01. Put them in order of time.'],
    ['not two', ['from: "2019-01-01", until: "2020-06-01", value: 1', 'from: "2020-05-01", value: 2'], '"2020-05-01"', 'values[1].from', 'On 2020-05-01 there are two values: the one above holds until 2020-06-01. End it the day before.'],
    ['ending after its beginning', ['from: "2020-01-01", until: "2019-12-31", value: 1'], '"2019-12-31"', 'values[0].until', 'It ends on 2019-12-31, before it begins on 2020-01-01. Exchange or correct the days.'],
    ['of one kind', ['from: "2019-01-01", value: 1', 'from: "2020-05-01", value: "2"'], '"2",', 'values[1].value', 'This value is a string, the one above a number. One parameter has values of one kind.'],
  ])('%s', (_, lines, snippet, path, message) => {
    expectIssues('parameter-values-in-order', values(...lines), PARAMETER, [[snippet, path, message]])
  })

  const missing = (day: string, through = '') =>
    `This edition uses the parameter sme-income-limit${through}, and it has no value on ${day}. Add one to the parameter, or an end to the edition.`

  test.each([
    ['before the first value', ['from: "2020-02-01", value: 1'], '2020-01-01'],
    ['after the last', ['from: "2019-01-01", until: "2024-12-31", value: 1'], '2025-01-01'],
    ['between two', ['from: "2019-01-01", until: "2020-06-30", value: 1', 'from: "2020-08-01", value: 2'], '2020-07-01'],
  ])('and has one throughout an edition that uses it: not %s', (_, lines, day) => {
    expect(printed(issuesWith(values(...lines)), 'parameter-every-day')).toEqual([expect.stringContaining(`editions[0]\n${missing(day)}`)])
  })

  test('and has one throughout an edition that uses it, however deep below', () => {
    const changes = {
      ...values('from: "2020-02-01", value: 1'),
      ...edited('facts/company.yaml', 'type: number, unit: rub, title: доход, question: Какой доход?', 'type: number, unit: rub, title: доход, derive: { kind: formula, formula: "2 * param(\'sme-income-limit\')" }'),
      ...edited(MEASURE, 'value: { parameter: sme-income-limit }', 'value: 5'),
    }
    expect(printed(issuesWith(changes), 'parameter-every-day')).toEqual([
      expect.stringContaining(missing('2020-01-01', ', through company.incomeRub')),
    ])
  })

  test('an edition that has ended needs no value after its end', () => {
    const changes = { ...values('from: "2019-01-01", until: "2024-12-31", value: 1'), ...edited(MEASURE, 'status: active', 'until: "2024-12-31"\n    status: active') }
    expect(printed(issuesWith(changes), 'parameter-every-day')).toEqual([])
  })
})

test('a parameter in the formula of an amount has a value, too', () => {
  expectSilence('parameter-every-day', MEASURE, '1000000)', "param('sme-income-limit'))")
})
