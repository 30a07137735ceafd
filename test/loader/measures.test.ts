import { describe, expect, test } from 'vitest'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { edited, issueAt, issuesWith, printed, rightRules } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const CITE = 'cite: { source: act, place: "п. 1", basis: law }'
const FORMULA = 'formula: "min(0.5 * company.incomeRub, 1000000)"'

describe('a figure is given in exactly one way', () => {
  const line = '{ id: sum'
  test('not in none', () => {
    expectIssue('amount-one-way', MEASURE, `${FORMULA}, `, '', line, 'editions[0].amount[0]', 'A figure has exactly one of formula, cases, undetermined; sum has none of them.')
  })

  test('not in two', () => {
    const message = 'A figure has exactly one of formula, cases, undetermined; sum has formula and undetermined.'
    expectIssue('amount-one-way', MEASURE, FORMULA, `${FORMULA}, undetermined: Не названа`, line, 'editions[0].amount[0]', message)
  })

  test('the case without a condition is the last', () => {
    const cases = 'cases: [{ formula: "1" }, { when: { condition: in-register }, formula: "2" }]'
    const message = 'This case is never reached: a case above it has no "when" and always holds. Put that one last.'
    expectIssue('amount-one-way', MEASURE, FORMULA, cases, '{ when', 'editions[0].amount[0].cases[1]', message)
  })

  test('cases in the right order', () => {
    expectSilence('amount-one-way', MEASURE, FORMULA, 'cases: [{ when: { condition: in-register }, formula: "2" }, { formula: "1" }]')
  })
})

describe('measures that exclude each other agree on it', () => {
  const excludes = (measure: string, kind: string) => `excludes: [{ measure: ${measure}, kind: ${kind}, why: Одни затраты, ${CITE} }]`
  const grant = (kind: string, other = 'loan') => edited(MEASURE, 'documents:', `    ${excludes(other, kind)}\ndocuments:`)
  const loan = (text: string) => ({
    'measures/federal/loan.yaml': (rightRules[MEASURE] ?? '').replace('id: grant', 'id: loan').replace('documents:', `    ${text}\ndocuments:`),
  })

  test('different kinds', () => {
    const changes = { ...grant('same-cost'), ...loan(excludes('grant', 'alternative')) }
    const message = 'Here the two exclude each other by "same-cost", in loan by "alternative". Both are one rule: make them agree.'
    const back = 'Here the two exclude each other by "alternative", in grant by "same-cost". Both are one rule: make them agree.'
    expect(printed(issuesWith(changes), 'exclusions-agree')).toEqual([
      issueAt(changes, MEASURE, '{ measure: loan', 'editions[0].excludes[0]', message),
      issueAt(changes, 'measures/federal/loan.yaml', '{ measure: grant', 'editions[0].excludes[0]', back),
    ])
  })

  test('the same kind, or only one of the two', () => {
    expect(printed(issuesWith({ ...grant('same-cost'), ...loan(excludes('grant', 'same-cost')) }), 'exclusions-agree')).toEqual([])
    expect(printed(issuesWith({ ...grant('same-cost'), ...loan('') }), 'exclusions-agree')).toEqual([])
  })

  test('a measure with itself', () => {
    expectIssues('exclusions-agree', grant('same-cost', 'grant'), MEASURE, [
      ['{ measure: grant', 'editions[0].excludes[0]', 'A measure excludes itself. Name the other one.'],
    ])
  })
})

describe('golden cases', () => {
  const cases = (...names: readonly string[]) => printed(issuesWith({}, new Set(names)), 'has-cases')

  test('a measure or a named condition without them is told', () => {
    expect(cases('grant')).toEqual([
      'rules/conditions/in-register.yaml:1:5  id\nNo golden cases: nobody has said what in-register should decide. Add test/cases/conditions/in-register.yaml.',
    ])
    expect(cases('conditions/in-register')).toEqual([
      'rules/measures/federal/grant.yaml:1:5  id\nNo golden cases: nobody has said what grant should decide. Add test/cases/grant.yaml.',
    ])
  })

  test('nothing is said when nobody looked', () => {
    expect(printed(issuesWith({}), 'has-cases')).toEqual([])
  })
})

describe('a measure can be read in one go', () => {
  test('150 lines, and not one more', () => {
    const text = rightRules[MEASURE] ?? ''
    const filled = (lines: number) => text + '# …\n'.repeat(lines - (text.split('\n').length - 1))
    expect(printed(issuesWith({ [MEASURE]: filled(150) }), 'file-length')).toEqual([])
    expect(printed(issuesWith({ [MEASURE]: filled(151) }), 'file-length')).toEqual([
      'rules/measures/federal/grant.yaml:1:1\n151 lines, and 150 is the most. A second measure or a named condition is hidden in it: take it out.',
    ])
  })

  test('keys in their order', () => {
    expectIssue('key-order', MEASURE, 'title: Грант\noperator: Минэкономразвития', 'operator: Минэкономразвития\ntitle: Грант', 'title: Грант', 'title',
      'title stands after id in every file (rules/FORMAT.md). Move it there.')
  })

  test('keys of an edition in their order', () => {
    expectIssue('key-order', MEASURE, `    status: active\n    ${CITE}`, `    ${CITE}\n    status: active`, 'status', 'editions[0].status',
      'status stands after from in every file (rules/FORMAT.md). Move it there.')
  })
})

describe('a measure stands in a region that exists', () => {
  test('which a regional one names', () => {
    expectIssue('region-exists', MEASURE, 'level: federal', 'level: regional', 'regional', 'level', 'A regional measure exists somewhere: name its regions, as regions: ["77"].')
  })

  test('or it does not', () => {
    expectIssue('region-exists', MEASURE, 'level: federal', 'level: regional\nregions: ["78"]', '"78"', 'regions[0]', '"78" is not the code of a region. Did you mean "77"? The codes are in reference/regions.yaml.')
  })
})
