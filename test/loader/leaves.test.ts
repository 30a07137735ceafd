import { describe, test } from 'vitest'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { edited, okvedFiles } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const ALL = 'editions[0].conditions.all'

describe('an operator compares what it can compare', () => {
  test.each([
    ['a number by day', 'operator: lessThanInclusive', 'operator: before', 'before, value: 100', `${ALL}[1].operator`,
      `"before" can't compare company.headcount, which is an integer. Use equal, notEqual, in, notIn, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive.`],
    ['a day as a number', 'operator: before', 'operator: lessThan', 'lessThan, value: "2019-01-01"', `${ALL}[5].operator`,
      `"lessThan" can't compare company.registeredOn, which is a date. Use before, onOrBefore, after, onOrAfter.`],
    ['a day by equality', 'operator: before', 'operator: equal', 'equal, value: "2019-01-01"', `${ALL}[5].operator`,
      `"equal" can't compare company.registeredOn, which is a date. Use before, onOrBefore, after, onOrAfter.`],
    ['an option by size', 'operator: notEqual', 'operator: greaterThan', 'greaterThan', `${ALL}[4].operator`,
      `"greaterThan" can't compare company.legalForm, which is an enum. Use equal, notEqual, in, notIn.`],
    ['an option as a set', 'operator: notEqual', 'operator: contains', 'contains', `${ALL}[4].operator`,
      `"contains" can't compare company.legalForm, which is an enum. Use equal, notEqual, in, notIn.`],
  ])('not %s', (_, from, to, snippet, path, message) => {
    expectIssue('operator-fits-fact', MEASURE, from, to, snippet, path, message)
  })

  test('"in" only with a list', () => {
    const message = '"in" takes a list. Write the value as ["77"].'
    expectIssue('operator-fits-fact', MEASURE, '["77", "50"]', '"77"', '"77"', `${ALL}[3].value`, message)
  })

  test('"equal" never with a list', () => {
    const message = '"notEqual" takes one value, not a list. Write it without brackets, or use in for several.'
    expectIssue('operator-fits-fact', MEASURE, 'value: ip,', 'value: [ip],', '[ip]', `${ALL}[4].value`, message)
  })

  test('a parameter may be a list or not', () => {
    expectSilence('operator-fits-fact', MEASURE, '["77", "50"]', '{ parameter: sme-income-limit }')
  })
})

describe('a value is of the kind of its fact', () => {
  test.each([
    ['half a person', 'value: 100', 'value: 99.5', '99.5', `${ALL}[1].value`, `99.5 can't be a value of company.headcount. It must be a whole number, without quotes.`],
    ['a number in quotes', 'value: 100', 'value: "100"', '"100"', `${ALL}[1].value`, `"100" can't be a value of company.headcount. It must be a whole number, without quotes.`],
    ['an option that is not there', 'value: ip,', 'value: ipe,', 'ipe', `${ALL}[4].value`, '"ipe" is not an option of company.legalForm. Did you mean "ip"?'],
    ['a day that does not exist', 'value: "2019-01-01"', 'value: "2019-02-29"', '"2019-02-29"', `${ALL}[5].value`, `"2019-02-29" can't be a value of company.registeredOn. It must be a day that exists, as "2026-11-21".`],
    ['a region that does not exist', '"50"]', '"05"]', '"05"', `${ALL}[3].value[1]`, '"05" is not the code of a region. The codes are in reference/regions.yaml.'],
    ['a code as a number', '"50"]', '50]', '50]', `${ALL}[3].value[1]`, '50 is a number, and codes are texts: 01.10 would become 1.1. Put it in quotes.'],
  ])('not %s', (_, from, to, snippet, path, message) => {
    expectIssue('value-fits-fact', MEASURE, from, to, snippet, path, message)
  })

  test('not a word for a yes', () => {
    const message = `"yes" can't be a value of company.inRegister. It must be true or false, without quotes.`
    expectIssue('value-fits-fact', 'conditions/in-register.yaml', 'value: true', 'value: yes', 'yes', 'conditions.value', message)
  })

  test('not a parameter of another kind', () => {
    const message = `The parameter sme-income-limit does not fit company.incomeRub: "800" can't be a value of company.incomeRub. It must be a number, without quotes.`
    const file = 'parameters/sme/sme-income-limit.yaml'
    expectIssues('value-fits-fact', edited(file, 'value: 800000000', 'value: "800"'), MEASURE, [['{ parameter: sme-income-limit }', `${ALL}[2].value`, message]])
  })

  test('not a parameter in another unit', () => {
    const message = 'company.incomeRub is in rub, the parameter sme-income-limit in people. Compare like with like.'
    expectIssues('value-fits-fact', edited('parameters/sme/sme-income-limit.yaml', 'unit: rub', 'unit: people'), MEASURE, [
      ['{ parameter: sme-income-limit }', `${ALL}[2].value`, message],
    ])
  })

  const monthsBack = (unit: string, from: string, to: string) => ({
    ...edited(MEASURE, from, to),
    'parameters/sme/term.yaml': `id: term\ntitle: срок\nunit: ${unit}\nvalues:\n  - { from: "2019-01-01", value: 12, cite: { source: act, basis: law } }\n`,
  })

  test('a number of months, counted back, is a day', () => {
    const changes = monthsBack('months', 'value: "2019-01-01"', 'value: { parameter: term, monthsBack: true }')
    expectIssues('value-fits-fact', changes, MEASURE, [])
  })

  test('not a number of anything else, counted back', () => {
    const changes = monthsBack('rub', 'value: "2019-01-01"', 'value: { parameter: term, monthsBack: true }')
    expectIssues('value-fits-fact', changes, MEASURE, [['{ parameter: term', `${ALL}[5].value`, 'The parameter term is not in months.']])
  })

  test('not a day for a fact that is no date', () => {
    const message = 'company.headcount is not a date. monthsBack makes a day of a number of months.'
    const changes = monthsBack('months', 'value: 100', 'value: { parameter: term, monthsBack: true }')
    expectIssues('value-fits-fact', changes, MEASURE, [['{ parameter: term', `${ALL}[1].value`, message]])
  })

  test('not a fact in another unit', () => {
    const message = 'company.headcount is in people, company.incomeRub in rub. Compare like with like.'
    expectIssue('value-fits-fact', MEASURE, 'value: 100', 'value: { fact: company.incomeRub }', '{ fact: company.incomeRub }', `${ALL}[1].value`, message)
  })

  test('not the fact itself', () => {
    const message = 'company.headcount is compared with itself. Name the other fact.'
    expectIssue('value-fits-fact', MEASURE, 'value: 100', 'value: { fact: company.headcount }', '{ fact: company.headcount }', `${ALL}[1].value`, message)
  })

  test('not a fact of another kind', () => {
    const message = `company.headcount is a number, company.legalForm is a value of type enum: they can't be compared.`
    expectIssue('value-fits-fact', MEASURE, 'value: 100', 'value: { fact: company.legalForm }', '{ fact: company.legalForm }', `${ALL}[1].value`, message)
  })
})

describe('activity codes', () => {
  const expectCode = (written: string, snippet: string, message: string, rule = 'value-fits-fact') => {
    const leaf = `company.mainOkved, operator: codeWithin, value: [${written}]`
    const changes = { ...okvedFiles, ...edited(MEASURE, 'company.legalForm, operator: notEqual, value: ip', leaf) }
    expectIssues(rule, changes, MEASURE, [[snippet, `${ALL}[4].value[0]`, message]])
  }

  test('a number', () => {
    expectCode('62', '62]', '62 is a number, and codes are texts: 01.10 would become 1.1. Put it in quotes.')
  })

  test('not a code of the classifier', () => {
    expectCode('"6201"', '"6201"', '"6201" is not a code of ОКВЭД 2. Did you mean "62.01"? Write a section ("C"), a class ("62") or more ("62.01").')
  })

  test('no section', () => {
    expectCode('"Z"', '"Z"', '"Z" is not a code of ОКВЭД 2. Write a section ("C"), a class ("62") or more ("62.01").')
  })

  test('a code without quotes shows how it was written', () => {
    expectCode('01.10', '01.10', 'The code 01.10 is not in quotes, and YAML may read it as a number. Write "01.10".', 'codes-quoted')
  })

  test('a code that only happens to be a text', () => {
    expectCode('62.01.1', '62.01.1', 'The code 62.01.1 is not in quotes, and YAML may read it as a number. Write "62.01.1".', 'codes-quoted')
  })
})

describe('days and codes stand in quotes', () => {
  test('a day', () => {
    const message = 'The day 2026-11-21 is not in quotes: other tools read it as a moment in some time zone. Write "2026-11-21".'
    expectIssue('days-quoted', MEASURE, 'checkedOn: "2026-11-21"', 'checkedOn: 2026-11-21', '2026-11-21', 'checkedOn', message)
  })

  test('a region of a measure', () => {
    const message = '77 does not fit. It must be a text; quote it if it looks like a number or a yes.'
    expectIssue('shape', MEASURE, 'level: federal', 'level: regional\nregions: [77]', '77]', 'regions[0]', message)
  })
})

describe('every leaf that decides has a name and a source', () => {
  test('no id', () => {
    const message = 'The leaf has no id. Results and golden cases name leaves: give it one.'
    expectIssue('leaf-cited', MEASURE, '{ id: small, ', '{ ', '{ fact: company.headcount', `${ALL}[1]`, message)
  })

  test('no cite, in a named condition too', () => {
    const message = 'The leaf has no cite. People must see where a condition is written: name source, place and basis.'
    expectIssue('leaf-cited', 'conditions/in-register.yaml', ', cite: { source: act, place: "п. 1", basis: law }', '', '{ id: listed', 'conditions', message)
  })

  test('a condition for asking needs neither', () => {
    expectSilence('leaf-cited', 'facts/company.yaml', 'question: Какой доход?', 'question: Какой доход?, askIf: { fact: company.inRegister, operator: equal, value: false }')
  })
})

describe('what nobody has read does not decide', () => {
  test.each(['inferred', 'memory'])('basis %s on a comparison', (basis) => {
    const message = `Basis "${basis}" may not decide a verdict: nobody has read it. Write it as an open leaf (open, ask), or find the text and cite it.`
    expectIssue('basis-decides', 'conditions/in-register.yaml', 'basis: law', `basis: ${basis}`, basis, 'conditions.cite.basis', message)
  })

  test('basis memory on a parameter', () => {
    const message = 'Basis "memory" may not decide a verdict: nobody has read it. Find a source for the value, or leave it out.'
    expectIssue('basis-decides', 'parameters/sme/sme-income-limit.yaml', 'basis: law', 'basis: memory', 'memory', 'values[0].cite.basis', message)
  })

  test('an open leaf may rest on anything', () => {
    const open = '{ id: small, open: Каков предел, ask: Спросите оператора, cite: { source: act, basis: memory } }'
    expectSilence('basis-decides', MEASURE, '{ id: small, fact: company.headcount, operator: lessThanInclusive, value: 100, cite: { source: act, place: "п. 1", basis: law } }', open)
  })
})
