import { checkRules } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '../../packages/loader/src/quantities-in.ts'
import { expectIssue, expectIssues, expectSilence } from './expect-issue.ts'
import { edited, filesWith, printed } from './rules-in-memory.ts'

const MEASURE = 'measures/federal/grant.yaml'
const EN = 'locales/en/measures/grant.yaml'
const SUMMARY = 'summary: Деньги на развитие.'
const held = (said: string, by: string) =>
  `"${said}" is held by ${by}, and will be wrong here when that changes. Say it without the figure: the page shows it with the condition or the amount.`

describe('figures of a text', () => {
  test.each([
    ['до 1,5 млн рублей', [[1_500_000, 'rub']]],
    ['1 000 000 руб.', [[1_000_000, 'rub']]],
    ['800\u00a0тыс. ₽', [[800_000, 'rub']]],
    ['4 million roubles', [[4_000_000, 'rub']]],
    ['не больше 70 %', [[70, 'percent']]],
    ['70% of the cost', [[70, 'percent']]],
    ['на 36 месяцев', [[36, 'months']]],
    ['на 3 года', [[3, 'years']]],
    ['до 100 человек', [[100, 'people']]],
    ['не меньше 10 малых предприятий', [[10, 'count']]],
    ['at least 30 organisations', [[30, 'count']]],
    ['Стратегия 2015 года', []],
    ['постановление № 533 от 30.04.2019', []],
    ['пункт 12 статьи 4', []],
    ['два года', []],
  ] as const)('%s', (text, expected) => {
    expect(quantitiesIn(text).map(({ value, unit }) => [value, unit])).toEqual(expected)
  })
})

describe('a figure that the rules hold stands in no prose', () => {
  test('of a parameter', () => {
    expectIssue('prose-repeats-figure', MEASURE, SUMMARY, 'summary: Для тех, чей доход меньше 800 млн рублей.', 'Для тех', 'summary', held('800 млн', 'the parameter sme-income-limit'))
  })

  test('of a condition of the measure', () => {
    expectIssue('prose-repeats-figure', MEASURE, SUMMARY, 'summary: До 100 человек.', 'До 100', 'summary', held('100 человек', 'the condition small'))
  })

  test('of a shared condition, if it is money or people', () => {
    const shared = `conditions: { all: [{ id: listed, fact: company.inRegister, operator: equal, value: true, cite: { source: act, basis: law } }, { id: size, fact: company.headcount, operator: lessThan, value: 250, cite: { source: act, basis: law } }] }`
    const changes = { ...edited(MEASURE, SUMMARY, 'summary: До 250 человек.'), 'conditions/in-register.yaml': `id: in-register\ntitle: в реестре МСП\n${shared}\n` }
    expectIssues('prose-repeats-figure', changes, MEASURE, [['До 250', 'summary', held('250 человек', 'the condition in-register size')]])
  })

  test('in the English of it', () => {
    const text = '- { ru: Деньги на развитие., en: Money for up to 100 people. }\n'
    const { issues } = checkRules(filesWith({ [EN]: text }))
    expect(printed(issues, 'prose-repeats-figure')).toEqual([`rules/${EN}:1:34  [0].en\n${held('100 people', 'the condition small')}`])
  })

  test.each([
    ['another figure', 'summary: До 300 млн рублей и 50 человек.'],
    ['a figure of another unit', 'summary: До 100 млн рублей.'],
    ['a quotation', 'summary: Его зовут «грантом до 800 млн рублей».'],
    ['a year', 'summary: Дают с 2020 года.'],
  ])('%s may', (_, summary) => {
    expectSilence('prose-repeats-figure', MEASURE, SUMMARY, summary)
  })
})

test('a note speaks of its own edition: what a later value holds is no matter there', () => {
  const limit = `id: sme-income-limit\ntitle: предел дохода\nunit: rub\nvalues:\n  - { from: "2020-01-01", value: 800000000, cite: { source: act, basis: law } }\n  - { from: "2025-01-01", value: 900000000, cite: { source: act, basis: law } }\n`
  const old = edited(MEASURE, '- from: "2020-01-01"', '- from: "2020-01-01"\n    until: "2024-12-31"\n    note: Позже предел стал 900 млн рублей.')
  expect(printed(checkRules(filesWith({ ...old, 'parameters/sme/sme-income-limit.yaml': limit })).issues, 'prose-repeats-figure')).toEqual([])
})
