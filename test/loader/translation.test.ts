import { checkRules } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { edited, filesWith, printed, rightRules, type Changes } from './rules-in-memory.ts'

const SOURCES = 'sources/acts.yaml'
const LOCALE = 'locales/en/sources/acts.yaml'

const said = (changes: Changes, rule: string) => printed(checkRules(filesWith(changes)).issues, rule)
const ofSources = (changes: Changes, rule = 'translation-missing') => said(changes, rule).filter((text) => text.includes('sources/acts'))

describe('every Russian text has its English', () => {
  test('or it is told, with the file to put it in', () => {
    expect(ofSources({})).toEqual([
      'rules/sources/acts.yaml:1:32  [0].title\n«Закон» has no English. Add - { ru: …, en: … } to rules/locales/en/sources/acts.yaml.',
    ])
  })

  test('the Russian copied over is no translation', () => {
    expect(ofSources({ [LOCALE]: '- { ru: Закон, en: Закон }\n' })).toHaveLength(1)
  })

  test('one pair serves a text that stands twice', () => {
    const twice = { [SOURCES]: `${rightRules[SOURCES]}- { id: other, kind: law, title: Закон, readOn: "2026-11-21" }\n` }
    expect(ofSources(twice)).toHaveLength(1)
    expect(ofSources({ ...twice, [LOCALE]: '- { ru: Закон, en: Law }\n' })).toEqual([])
  })

  test('line breaks and kinds of space make no difference', () => {
    const long = { [SOURCES]: '- id: act\n  kind: law\n  title: >-\n    Закон о\n    120 млн\n  readOn: "2026-11-21"\n' }
    expect(ofSources({ ...long, [LOCALE]: '- { ru: Закон о 120\u00a0млн, en: Law }\n' })).toEqual([])
  })

  test('a text without Cyrillic letters needs none', () => {
    expect(ofSources(edited(SOURCES, 'Закон', 'ISO 9001'))).toEqual([])
  })
})

describe('files of translations', () => {
  test.each([
    ['measures/federal/grant.yaml', 'locales/en/measures/grant.yaml'],
    ['parameters/sme/sme-income-limit.yaml', 'locales/en/parameters/sme.yaml'],
    ['conditions/in-register.yaml', 'locales/en/conditions/in-register.yaml'],
    ['facts/company.yaml', 'locales/en/facts/company.yaml'],
    ['reference/documents/common.yaml', 'locales/en/reference/documents/common.yaml'],
  ])('texts of %s are translated in %s', (file, locale) => {
    const texts = said({}, 'translation-missing').filter((text) => text.startsWith(`rules/${file}`))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toContain(`to rules/${locale}.`)
  })
})

describe('every translation is of something', () => {
  test('or it is told, with the nearest text', () => {
    expect(ofSources({ [LOCALE]: '- { ru: Закон, en: Law }\n- { ru: Законы, en: Laws }\n' }, 'translation-unused')).toEqual([
      'rules/locales/en/sources/acts.yaml:2:9  [1].ru\nNo such text in the Russian; the nearest is «Закон». Copy it here and check the English.',
    ])
  })

  test('a text nothing is near to', () => {
    expect(ofSources({ [LOCALE]: '- { ru: Закон, en: Law }\n- { ru: Постановление о грантах, en: Order }\n' }, 'translation-unused')).toEqual([
      'rules/locales/en/sources/acts.yaml:2:9  [1].ru\nNo such text in the Russian. Remove the pair, or correct its Russian.',
    ])
  })

  test('a text translated twice', () => {
    expect(ofSources({ [LOCALE]: '- { ru: Закон, en: Law }\n- { ru: Закон, en: Act }\n' }, 'translation-unused')).toEqual([
      'rules/locales/en/sources/acts.yaml:2:9  [1].ru\nThis text is translated above already. Keep one of the two.',
    ])
  })

  test('a file that translates no file', () => {
    expect(said({ 'locales/en/sources/act.yaml': '- { ru: Закон, en: Law }\n' }, 'translation-unused')).toEqual([
      'rules/locales/en/sources/act.yaml:1:9  [0].ru\nNo file of rules/ with texts belongs to this translation file. Name it like the file it translates.',
    ])
  })

  test('nothing is said of translations of a file that was not understood', () => {
    expect(ofSources({ [SOURCES]: '- { id: act }\n', [LOCALE]: '- { ru: Закон, en: Law }\n' }, 'translation-unused')).toEqual([])
  })

  test('a pair without English is told', () => {
    expect(said({ [LOCALE]: '- { ru: Закон }\n' }, 'shape')).toEqual([
      'rules/locales/en/sources/acts.yaml:1:3  [0].en\nThe key is missing. It must be a text; quote it if it looks like a number or a yes.',
    ])
  })
})

describe('texts in the ruleset', () => {
  const locale = { 'locales/en/facts/company.yaml': '- { ru: численность, en: headcount }\n- { ru: "не хватает # человека", en: "# person short" }\n- { ru: "не хватает # людей", en: "# people short" }\n' }
  const lack = 'lack: { one: "не хватает # человека", few: "не хватает # человек", many: "не хватает # человек", other: "не хватает # людей" }, question: Сколько людей?'
  const files = filesWith({ ...locale, ...edited('facts/company.yaml', 'question: Сколько людей?', lack) })
  const headcount = checkRules(files).ruleset?.facts[0]

  test('have both languages, and Russian where there is no English', () => {
    expect(headcount?.title).toEqual({ ru: 'численность', en: 'headcount' })
    expect(headcount?.question).toEqual({ ru: 'Сколько людей?', en: 'Сколько людей?' })
  })

  test('have two plural forms in English', () => {
    expect(headcount?.lack).toEqual({
      ru: { one: 'не хватает # человека', few: 'не хватает # человек', many: 'не хватает # человек', other: 'не хватает # людей' },
      en: { one: '# person short', other: '# people short' },
    })
  })
})
