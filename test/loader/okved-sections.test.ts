import { checkRules } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { expectIssues } from './expect-issue.ts'
import { filesWith, okvedFiles } from './rules-in-memory.ts'

const CITE = 'cite: { source: act, basis: law }'

/** The codes that a list of sections and codes becomes in the ruleset. */
function classesOf(...codes: readonly string[]): readonly unknown[] {
  const value = codes.map((code) => `"${code}"`).join(', ')
  const maker = `id: maker\ntitle: деятельность\nconditions: { id: makes, fact: company.mainOkved, operator: codeWithin, value: [${value}], ${CITE} }\n`
  const { ruleset } = checkRules(filesWith({ ...okvedFiles, 'conditions/maker.yaml': maker }))
  const condition = ruleset?.conditions.find(({ id }) => id === 'maker')?.conditions
  return condition && 'value' in condition && Array.isArray(condition.value) ? condition.value : []
}

describe('a section of ОКВЭД stands for its classes', () => {
  test('all of them', () => {
    expect(classesOf('B')).toEqual(['05', '06'])
  })

  test('beside classes and deeper codes, which stay as they are', () => {
    expect(classesOf('62.01', 'B', '62')).toEqual(['62.01', '05', '06', '62'])
  })
})

describe('sections, classes and codes lie inside one another', () => {
  const CLASSES = 'reference/okved/classes.yaml'
  const CODES = 'reference/okved/codes/J.yaml'

  test.each([
    ['section: J', 'section: B', 'section: B, name: Программы', 'Class 62 is not in section B: B goes from 05 to 06. Correct the one or the other.'],
    ['section: J', 'section: K', 'section: K', 'Class 62 is not in section K: there is no section K. Correct the one or the other.'],
  ])('a class outside its section', (from, to, snippet, message) => {
    const changes = { ...okvedFiles, [CLASSES]: okvedFiles[CLASSES]?.replace(from, to), [CODES]: undefined }
    expectIssues('okved-nested', changes, CLASSES, [[snippet, 'items[2].section', message]])
  })

  test('a code in the file of another section', () => {
    const changes = { ...okvedFiles, [CODES]: okvedFiles[CODES]?.replace('"62.01"', '"05.10"') }
    expectIssues('okved-nested', changes, CODES, [['"05.10"', 'codes.05.10', '05.10 is in no class of section J. Move it to its own section.']])
  })

  test('a file under the letter of another section', () => {
    const changes = { ...okvedFiles, [CODES]: undefined, 'reference/okved/codes/B.yaml': okvedFiles[CODES] }
    expectIssues('okved-nested', changes, 'reference/okved/codes/B.yaml', [
      ['section: J', 'section', 'The file is B.yaml, the section J. Give them one name.'],
    ])
  })
})
