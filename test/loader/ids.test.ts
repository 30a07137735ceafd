import { describe, expect, test } from 'vitest'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { issuesWith, printed, rightRules } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const CITE = 'cite: { source: act, basis: law }'

const taken = (id: string, where = 'above') => `"${id}" is already taken ${where}. Results, links and cases name it, so each needs its own id.`

describe('each id means one thing', () => {
  test('two facts', () => {
    const changes = { 'facts/aaa.yaml': '- { id: company.headcount, type: integer, title: люди, question: Сколько? }\n' }
    expectIssues('id-unique', changes, 'facts/company.yaml', [['company.headcount', '[0].id', taken('company.headcount', 'in facts/aaa.yaml')]])
  })

  test('two sources in one file', () => {
    const text = '- { id: act, kind: law, title: Закон, readOn: "2026-11-21" }\n- { kind: order, id: act, title: Приказ, readOn: "2026-11-21" }\n'
    expectIssues('id-unique', { 'sources/acts.yaml': text }, 'sources/acts.yaml', [['act, title: Приказ', '[1].id', taken('act')]])
  })

  test('two measures on different levels', () => {
    const changes = { 'measures/moscow/grant.yaml': rightRules[MEASURE] ?? '' }
    expectIssues('id-unique', changes, 'measures/moscow/grant.yaml', [['grant\ntitle', 'id', taken('grant', 'in measures/federal/grant.yaml')]])
  })

  test('two leaves of one edition, however deep', () => {
    const leaf = `{ any: [{ id: other, fact: company.inRegister, operator: equal, value: true, ${CITE} }, { not: { id: small, open: Что?, ask: Кого?, ${CITE} } }] }`
    expectIssue('id-unique', MEASURE, '- { condition: in-register }', `- { condition: in-register }\n        - ${leaf}`, 'small, fact', 'editions[0].conditions.all[2].id', taken('small'))
  })

  test('two figures of one edition', () => {
    const line = `- { id: sum, label: другая, unit: rub, formula: "1", ${CITE} }`
    expectIssue('id-unique', MEASURE, 'documents:', `      ${line}\ndocuments:`, 'sum, label: другая', 'editions[0].amount[1].id', taken('sum'))
  })

  test('two options, two fields', () => {
    expectIssue('id-unique', 'facts/company.yaml', '{ id: ao,', '{ id: ip,', 'ip, label: АО', '[2].options[2].id', taken('ip'))
  })

  const later = (leaf: string) => `    until: "2022-12-31"
    status: closed
    ${CITE}
    conditions: { id: small, fact: company.headcount, operator: lessThan, value: 50, ${CITE} }
  - from: "2023-01-01"
    status: active
    ${CITE}
    conditions: ${leaf}
    amount:`
  const [before] = (rightRules[MEASURE] ?? '').split('    status: active')
  const twoEditions = (leaf: string) => `${before}${later(leaf)}
      - { id: sum, label: сумма, unit: rub, formula: "1", ${CITE} }\ndocuments: [charter]\ncheckedOn: "2026-11-21"\n`

  test('a later edition may ask the same question under the same id', () => {
    const text = twoEditions(`{ id: small, fact: company.headcount, operator: lessThan, value: 100, ${CITE} }`)
    expect(printed(issuesWith({ [MEASURE]: text }), 'id-unique')).toEqual([])
  })

  test('a later edition may not use an id for another question', () => {
    const text = twoEditions(`{ id: small, fact: company.incomeRub, operator: lessThan, value: 100, ${CITE} }`)
    const message = '"small" compares company.headcount in an earlier edition, and company.incomeRub here. An id is never reused for another question: choose a new one.'
    expectIssues('id-unique', { [MEASURE]: text }, MEASURE, [['small, fact: company.incomeRub', 'editions[1].conditions.id', message]])
  })
})

describe('a measure, a parameter and a named condition are found under their own name', () => {
  test('another name', () => {
    const message = 'The id is "in-list", the file is in-register.yaml. Give them one name: people look for the one by the other.'
    expectIssue('id-is-file-name', 'conditions/in-register.yaml', 'id: in-register', 'id: in-list', 'in-list', 'id', message)
  })

  test('the same name', () => {
    expectSilence('id-is-file-name', MEASURE, 'title: Грант', 'title: Другой грант')
  })
})
