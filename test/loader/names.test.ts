import { describe, expect, test } from 'vitest'
import { expectIssue, expectIssues } from './expect-issue.ts'
import { issuesWith, printed, rightRules } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const FACTS = 'facts/company.yaml'
const ALL = 'editions[0].conditions.all'

describe('a name that leads nowhere is told with the nearest one that leads somewhere', () => {
  test.each([
    ['a fact', 'fact: company.headcount', 'fact: company.headcont', 'company.headcont', `${ALL}[1].fact`, '"company.headcont" is not a fact. Did you mean "company.headcount"?'],
    ['a parameter', 'parameter: sme-income-limit', 'parameter: sme-incom-limit', 'sme-incom-limit', `${ALL}[2].value.parameter`, '"sme-incom-limit" is not a parameter. Did you mean "sme-income-limit"?'],
    ['a named condition', 'condition: in-register', 'condition: in-registry', 'in-registry', `${ALL}[0].condition`, '"in-registry" is not a named condition. Did you mean "in-register"?'],
    ['a document', '[charter]', '[chatter]', 'chatter', 'documents[0]', '"chatter" is not a document. Did you mean "charter"?'],
    ['a fact in a formula', 'company.incomeRub, 1000000', 'company.inkomeRub, 1000000', 'company.inkomeRub', 'editions[0].amount[0].formula', '"company.inkomeRub" is not a fact. Did you mean "company.incomeRub"?'],
    ['a parameter in a formula', '1000000)', "param('cap'))", "cap'", 'editions[0].amount[0].formula', '"cap" is not a parameter. Add parameters/<topic>/<id>.yaml.'],
  ])('%s', (_, from, to, snippet, path, message) => {
    expectIssue('unknown-name', MEASURE, from, to, snippet, path, message)
  })

  test('a source', () => {
    expectIssue('unknown-name', 'conditions/in-register.yaml', 'source: act', 'source: akt', 'akt', 'conditions.cite.source', '"akt" is not a source. Did you mean "act"?')
  })

  test('a source of reference data', () => {
    expectIssue('unknown-name', 'reference/regions.yaml', 'source: act', 'source: rosstat', 'rosstat', 'cite.source', '"rosstat" is not a source. Add it to sources/.')
  })

  test('a fact compared with another', () => {
    expectIssue('unknown-name', MEASURE, 'value: 100', 'value: { fact: company.head }', 'company.head }', `${ALL}[1].value.fact`, '"company.head" is not a fact. Add it to facts/.')
  })

  test('a measure that is excluded', () => {
    const excludes = 'excludes: [{ measure: grand, kind: same-cost, why: Одни затраты, cite: { source: act, basis: law } }]'
    expectIssue('unknown-name', MEASURE, '    amount:', `    ${excludes}\n    amount:`, 'grand', 'editions[0].excludes[0].measure', '"grand" is not a measure. Did you mean "grant"?')
  })
})

describe('facts made from the records of a list', () => {
  const members = (derive: string) => `- { id: company.members, type: list, title: участники, question: Кто?, fields: [{ id: isSme, type: boolean, title: МСП }, { id: staff, type: integer, title: люди }] }
- { id: company.smeCount, type: integer, unit: count, title: число, derive: { ${derive} } }\n`

  test.each([
    ['a field that is not there', 'kind: count, list: company.members, where: { fact: isSmb, operator: equal, value: true }', 'isSmb', 'where.fact', '"isSmb" is not a field of company.members. Did you mean "isSme"?'],
    ['a sum of a field that is not there', 'kind: sum, list: company.members, field: money', 'money', 'field', '"money" is not a field of company.members. The fields are: isSme, staff.'],
    ['a list that is not there', 'kind: count, list: company.member', 'company.member }', 'list', '"company.member" is not a fact. Did you mean "company.members"?'],
    ['a list that is none', 'kind: count, list: company.inRegister', 'company.inRegister }', 'list', 'company.inRegister is not a list. Count, share and sum look at the records of a list fact.'],
  ])('%s', (_, derive, snippet, path, message) => {
    const changes = { [FACTS]: `${rightRules[FACTS]}${members(derive)}` }
    expectIssues('unknown-name', changes, FACTS, [[snippet, `[7].derive.${path}`, message]])
  })

  test('a derivation from a named condition that is not there', () => {
    expectIssue('unknown-name', FACTS, 'question: В реестре?', 'derive: { kind: condition, condition: in-list }', 'in-list', '[4].derive.condition', '"in-list" is not a named condition. Add conditions/<id>.yaml.')
  })
})

describe('what nothing uses is told', () => {
  test.each([
    ['fact', FACTS, '- { id: company.isNew, type: boolean, title: новая, question: Новая? }\n', 'company.isNew', '[0].id', 'Nothing uses the fact company.isNew. Use it, or remove it.'],
    ['source', 'sources/acts.yaml', '- { id: other, kind: law, title: Закон, readOn: "2026-11-21" }\n', 'other', '[0].id', 'Nothing uses the source other. Use it, or remove it.'],
    ['document', 'reference/documents/common.yaml', '- { id: contract, title: Договор }\n', 'contract', '[0].id', 'Nothing uses the document contract. Use it, or remove it.'],
  ])('a %s', (_, file, added, snippet, path, message) => {
    const changes = { [file]: `${added}${rightRules[file]}` }
    expectIssues('never-used', changes, file, [[snippet, path, message]])
  })

  test('a parameter and a named condition', () => {
    const changes = {
      'parameters/sme/spare.yaml': 'id: spare\ntitle: запас\nvalues:\n  - { from: "2020-01-01", value: 1, cite: { source: act, basis: law } }\n',
      'conditions/spare.yaml': 'id: spare\ntitle: запас\nconditions: { condition: in-register }\n',
    }
    expect(printed(issuesWith(changes), 'never-used')).toEqual([
      'rules/conditions/spare.yaml:1:5  id\nNothing uses the named condition spare. Use it, or remove it.',
      'rules/parameters/sme/spare.yaml:1:5  id\nNothing uses the parameter spare. Use it, or remove it.',
    ])
  })

  test('nothing is called unused while some file is not understood', () => {
    expect(printed(issuesWith({ [MEASURE]: 'id: [' }), 'never-used')).toEqual([])
  })
})
