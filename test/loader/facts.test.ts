import { describe, expect, test } from 'vitest'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { edited, issuesWith, printed, rightRules } from './rules-in-memory.ts'

const FACTS = 'facts/company.yaml'
describe('a fact has what its type needs', () => {
  test.each([
    ['an enum without options', ', options: [{ id: ooo, label: ООО }, { id: ip, label: ИП }, { id: ao, label: АО }]', '', '{ id: company.legalForm', '[2]', 'company.legalForm is of type enum and has no options. Add options.'],
    ['a code without scheme', ', scheme: region', '', '{ id: company.region', '[1]', 'company.region is of type code and has no scheme. Add scheme.'],
    ['a number without unit', ', unit: rub', '', '{ id: company.incomeRub', '[5]', 'company.incomeRub is of type number and has no unit. Add unit.'],
    ['a boolean with a unit', 'type: boolean', 'type: boolean, unit: rub', 'rub, title: в реестре', '[4].unit', 'unit means nothing on a fact of type boolean. Remove it, or correct the type.'],
    ['a date with a range', 'type: date', 'type: date, min: 1', '1, title: дата', '[3].min', 'min means nothing on a fact of type date. Remove it, or correct the type.'],
    ['a range upside down', 'min: 0', 'min: 10, max: 5', '10, max', '[0].min', 'min is more than max. Exchange them.'],
    ['a set of codes out of nothing', 'type: boolean', 'type: codes', '{ id: company.inRegister', '[4]', 'company.inRegister is a set of codes and has neither options nor scheme. Add one.'],
    ['neither asked nor derived', ', question: В реестре?', '', '{ id: company.inRegister', '[4]', 'company.inRegister has neither question nor derive: nobody could ever know it. Add one.'],
    ['asked in vain', 'question: В реестре?', 'question: В реестре?, derive: { kind: cases, cases: [{ when: { fact: company.region, operator: codeWithin, value: ["77"] }, value: true }], otherwise: false }', '{ id: company.inRegister', '[4]', 'company.inRegister has a question, and its cases always give a value, so it would hardly ever be asked. Remove otherwise, or the question.'],
    ['an old id that is still in use', 'question: В реестре?', 'question: В реестре?, renamedFrom: [company.region]', 'company.region]', '[4].renamedFrom[0]', 'company.region is still a fact of its own. Answers to it would be lost: take it out of facts/ or from here.'],
  ])('%s', (_, from, to, snippet, path, message) => {
    expectIssue('fact-complete', FACTS, from, to, snippet, path, message)
  })

  test('a field of a record may not be called name', () => {
    const list = '- { id: company.members, type: list, title: участники, question: Кто?, fields: [{ id: name, type: boolean, title: имя }] }\n'
    const message = 'Every record has a name already, for people only. Give the field another id.'
    expectIssues('fact-complete', { 'facts/more.yaml': list }, 'facts/more.yaml', [['name, type', '[0].fields[0].id', message]])
  })

  test('a field has what its type needs, too', () => {
    const list = '- { id: company.members, type: list, title: участники, question: Кто?, fields: [{ id: worth, type: number, title: цена }] }\n'
    const message = 'worth is of type number and has no unit. Add unit.'
    expectIssues('fact-complete', { 'facts/more.yaml': list }, 'facts/more.yaml', [['{ id: worth', '[0].fields[0]', message]])
  })
})

describe('the name of a fact tells its unit', () => {
  test.each([
    ['unit: rub', 'unit: percent', 'company.incomeRub', '[5].id', 'By its name company.incomeRub has the unit rub; here it is percent. Correct the one or the other.'],
    ['type: date', 'type: boolean', 'company.registeredOn', '[3].id', 'By its name company.registeredOn has the type date; here it is boolean. Correct the one or the other.'],
  ])('%s → %s', (from, to, snippet, path, message) => {
    expectIssue('unit-in-name', FACTS, from, to, snippet, path, message)
  })

  test('a name without an ending promises nothing', () => {
    expectSilence('unit-in-name', FACTS, 'unit: people', 'unit: count')
  })

  test('a span of so many months is no unit', () => {
    const fact = '- { id: ip.patentsLast12Months, type: integer, unit: count, title: патенты, question: Сколько? }\n'
    expect(printed(issuesWith({ 'facts/ip.yaml': fact }), 'unit-in-name')).toEqual([])
  })
})

describe('a derivation gives a value of the type of its fact', () => {
  const derived = (fact: string) => ({ 'facts/more.yaml': `- { ${fact} }\n` })
  const members = 'id: company.members, type: list, title: участники, question: Кто?, fields: [{ id: isSme, type: boolean, title: МСП }]'

  test.each([
    ['a formula for a yes', 'id: company.ageMonths, type: boolean, title: возраст, derive: { kind: formula, formula: "1 + 1" }', 'boolean', '[0].type', 'formula gives integer or number, and company.ageMonths is of type boolean. Correct the one or the other.'],
    ['a condition for a number', 'id: company.isOk, type: integer, title: годится, derive: { kind: condition, condition: in-register }', 'integer', '[0].type', 'condition gives boolean, and company.isOk is of type integer. Correct the one or the other.'],
    ['a case that is no option', 'id: company.size, type: enum, title: размер, options: [{ id: small, label: малый }], derive: { kind: cases, cases: [{ when: { condition: in-register }, value: smal }] }', 'smal }', '[0].derive.cases[0].value', '"smal" is not an option of company.size. Did you mean "small"?'],
    ['a last resort that is no option', 'id: company.size, type: enum, title: размер, options: [{ id: small, label: малый }], derive: { kind: cases, cases: [{ when: { condition: in-register }, value: small }], otherwise: none }', 'none', '[0].derive.otherwise', '"none" is not an option of company.size.'],
    ['a case that is neither yes nor no', 'id: company.isOk, type: boolean, title: годится, derive: { kind: cases, cases: [{ when: { condition: in-register }, value: "false" }] }', '"false"', '[0].derive.cases[0].value', 'company.isOk is true or false, and "false" is neither. Write true or false without quotes.'],
    ['a yes among options', 'id: company.size, type: enum, title: размер, options: [{ id: small, label: малый }], derive: { kind: cases, cases: [{ when: { condition: in-register }, value: true }] }', 'true', '[0].derive.cases[0].value', '"true" is not an option of company.size.'],
  ])('not %s', (_, fact, snippet, path, message) => {
    expectIssues('derivation-fits-type', derived(fact), 'facts/more.yaml', [[snippet, path, message]])
  })

  test('not a sum of what is no number', () => {
    const text = `- { ${members} }\n- { id: company.total, type: integer, unit: count, title: сумма, derive: { kind: sum, list: company.members, field: isSme } }\n`
    const message = `isSme of company.members is of type boolean: it can't be summed.`
    expectIssues('derivation-fits-type', { 'facts/more.yaml': text }, 'facts/more.yaml', [['isSme } }', '[1].derive.field', message]])
  })

  test('not a share in another unit than percent', () => {
    const text = `- { ${members} }\n- { id: company.part, type: number, unit: count, title: доля, derive: { kind: share, list: company.members, where: { fact: isSme, operator: equal, value: true } } }\n`
    const message = 'A share is in percent. Write unit: percent, and compare shares through a balance of counts.'
    expectIssues('derivation-fits-type', { 'facts/more.yaml': text }, 'facts/more.yaml', [['count, title', '[1].unit', message]])
  })
})

describe('a formula has numbers in it, and dates where months are counted', () => {
  const FORMULAS = [
    ['arithmetic with a yes', 'company.inRegister / 2', 'company.inRegister is of type boolean; here a number must stand.'],
    ['months since a number', 'monthsSince(company.headcount)', 'company.headcount is of type integer; here a date must stand.'],
    ['a day as a number', 'company.registeredOn + 1', 'company.registeredOn is of type date; here a number must stand.'],
    ['a list for a number', "param('regions-listed') * 2", 'The parameter regions-listed is not a number; here a number must stand.'],
  ] as const
  const parameter = {
    'parameters/sme/regions-listed.yaml': 'id: regions-listed\ntitle: регионы\nvalues:\n  - { from: "2019-01-01", value: ["77"], cite: { source: act, basis: law } }\n',
  }

  test.each(FORMULAS)('not %s in a fact', (_, formula, message) => {
    const changes = { ...parameter, 'facts/more.yaml': `- { id: company.x, type: integer, title: икс, derive: { kind: formula, formula: "${formula}" } }\n` }
    expectIssues('formula-fits-facts', changes, 'facts/more.yaml', [[`"${formula}"`, '[0].derive.formula', message]])
  })

  test.each(FORMULAS)('not %s in an amount', (_, formula, message) => {
    const changes = { ...parameter, ...edited('measures/federal/grant.yaml', 'min(0.5 * company.incomeRub, 1000000)', formula) }
    expectIssues('formula-fits-facts', changes, 'measures/federal/grant.yaml', [[`"${formula}"`, 'editions[0].amount[0].formula', message]])
  })
})

describe('whether to ask does not rest on the answer', () => {
  const asked = 'question: В реестре?, askIf:'
  test('itself', () => {
    const message = 'Whether to ask company.inRegister rests on itself: once it is answered the question may vanish. Ask by another fact.'
    expectIssue('ask-if', FACTS, 'question: В реестре?', `${asked} { fact: company.inRegister, operator: equal, value: true }`, '{ fact', '[4].askIf', message)
  })

  test('what follows from it', () => {
    const message = 'Whether to ask company.inRegister rests on in-register, which follows from it: once it is answered the question may vanish. Ask by another fact.'
    expectIssue('ask-if', FACTS, 'question: В реестре?', `${asked} { condition: in-register }`, '{ condition', '[4].askIf', message)
  })

  test('another fact', () => {
    expectSilence('ask-if', FACTS, 'question: В реестре?', `${asked} { fact: company.legalForm, operator: equal, value: ip }`)
  })
})

describe('conditions beside the rules are made of what can be decided there', () => {
  test('no open leaf', () => {
    const message = 'An open leaf is never decided, so here nothing would ever follow. Say it in a rule, or leave it out.'
    expectIssue('aside-plain', FACTS, 'question: В реестре?', 'question: В реестре?, askIf: { open: Что?, ask: Кого? }', '{ open', '[4].askIf', message)
  })

  test('no named condition over the records of a list', () => {
    const text = '- { id: company.members, type: list, title: участники, question: Кто?, fields: [{ id: isSme, type: boolean, title: МСП }] }\n- { id: company.all, type: boolean, title: все, derive: { kind: every, list: company.members, where: { condition: in-register } } }\n'
    const message = 'A record of company.members has only its own fields, and in-register looks at other facts. Write out what it says of a record.'
    expectIssues('aside-plain', { 'facts/more.yaml': text }, 'facts/more.yaml', [['{ condition', '[1].derive.where', message]])
  })
})

describe('nothing rests on itself', () => {
  test('a fact on a fact', () => {
    const text = [
      '- { id: company.a, type: integer, title: а, derive: { kind: formula, formula: "company.b + 1" } }',
      '- { id: company.b, type: integer, title: б, derive: { kind: formula, formula: "company.a - 1" } }\n',
    ].join('\n')
    const message = 'This rests on itself: company.a → company.b → company.a. It could never be computed; break the circle.'
    expectIssues('acyclic', { 'facts/more.yaml': text }, 'facts/more.yaml', [['{ kind: formula, formula: "company.b', '[0].derive', message]])
  })

  test('a named condition on a fact that is derived from it', () => {
    const changes = {
      [FACTS]: (rightRules[FACTS] ?? '').replace('question: В реестре?', 'derive: { kind: condition, condition: in-register }'),
    }
    expect(printed(issuesWith(changes), 'acyclic')).toEqual([
      expect.stringContaining('This rests on itself: company.inRegister → in-register → company.inRegister.'),
    ])
  })

  test('a named condition on itself', () => {
    const text = 'id: in-register\ntitle: в реестре\nconditions: { not: { condition: in-register } }\n'
    const message = 'This rests on itself: in-register → in-register. It could never be computed; break the circle.'
    expectIssues('acyclic', { 'conditions/in-register.yaml': text }, 'conditions/in-register.yaml', [['{ not', 'conditions', message]])
  })
})
