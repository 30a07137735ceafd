import { describe, expect, test } from 'vitest'
import { issuesWith, printed, yaml } from './rules-in-memory.ts'

const facts = (text: string) => printed(issuesWith({ 'facts/company.yaml': text }), 'yaml')

describe('broken YAML is told with line, column and what to do', () => {
  test('a colon in a text without quotes', () => {
    const text = yaml`
      - id: company.headcount
        help: Считается так: без совместителей`
    expect(facts(text)).toEqual([
      'rules/facts/company.yaml:2:9\nNot valid YAML: Nested mappings are not allowed in compact mappings. A text that contains ": " must stand in quotes.',
    ])
  })

  test('one key twice', () => {
    const text = yaml`
      - id: company.headcount
        type: integer
        type: number`
    expect(facts(text)).toEqual([
      'rules/facts/company.yaml:3:3\nNot valid YAML: Map keys must be unique. Only the last one would count. Remove one of them.',
    ])
  })

  test('a bracket that is never closed', () => {
    expect(facts('- { id: company.headcount\n')[0]).toMatch(/^rules\/facts\/company\.yaml:2:1\nNot valid YAML: Flow map .+ end with a }\./)
  })

  test('a quote that is never closed', () => {
    expect(facts('- id: "company.headcount\n')[0]).toMatch(/\nNot valid YAML: Missing closing "quote\. Close the quote or the bracket\.$/)
  })

  test('a tab', () => {
    expect(facts('- id: company.headcount\n\ttype: integer\n')[0]).toMatch(/^rules\/facts\/company\.yaml:2:\d+\nNot valid YAML: /)
  })
})

describe('a file that holds nothing usable', () => {
  test('is empty', () => {
    expect(printed(issuesWith({ 'sources/more.yaml': '# nothing yet\n' }))).toEqual([
      'rules/sources/more.yaml:1:1\nThe file is empty. Fill it in or remove it.',
    ])
  })

  test('is one entry where a list is meant', () => {
    expect(printed(issuesWith({ 'sources/more.yaml': 'id: other\n' }))).toEqual([
      'rules/sources/more.yaml:1:1\nThis file is a list: each entry begins with "- ".',
    ])
  })

  test('stands where nothing belongs', () => {
    expect(printed(issuesWith({ 'measures/loose.yaml': 'id: loose\n' }))).toEqual([
      'rules/measures/loose.yaml:1:1\nNothing belongs here. The folders and their files are listed in rules/FORMAT.md.',
    ])
  })
})
