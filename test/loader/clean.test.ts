import { checkRules, formatIssue } from '@mera/loader'
import { expect, test } from 'vitest'
import { edited, filesWith, issuesWith, printed } from './rules-in-memory.ts'

test('right rules have no issue', () => {
  expect(printed(issuesWith({}))).toEqual([])
})

test('an error takes the ruleset away, a warning does not', () => {
  const wrong = checkRules(filesWith(edited('measures/federal/grant.yaml', 'lessThanInclusive', 'lesThan')))
  expect(wrong.ruleset).toBeUndefined()
  expect(wrong.reference).toBeUndefined()
  const warned = checkRules(filesWith({ 'sources/more.yaml': '- { id: other, kind: law, title: Закон, readOn: "2026-11-21" }\n' }))
  expect(warned.issues.map(({ severity }) => severity)).toContain('warning')
  expect(warned.ruleset?.measures).toHaveLength(1)
})

test('one broken file does not hide the problems of another', () => {
  const issues = issuesWith({
    'conditions/in-register.yaml': 'id: [',
    ...edited('measures/federal/grant.yaml', 'recipient: company', 'recipient: nobdy'),
  })
  expect(issues.map(({ file }) => file)).toEqual(['rules/conditions/in-register.yaml', 'rules/measures/federal/grant.yaml'])
})

test('naming an entry that was not understood is not a second mistake', () => {
  expect(printed(issuesWith({ 'conditions/in-register.yaml': 'id: in-register\n' }), 'unknown-name')).toEqual([])
})

test('a file that can not be read is the only mistake, however many name what is in it', () => {
  const issues = issuesWith({ 'facts/company.yaml': '- { id: company.headcount\n', 'sources/acts.yaml': '- id: "act\n' })
  expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['yaml rules/facts/company.yaml', 'yaml rules/sources/acts.yaml'])
})

test('issues come in order of file, line and column', () => {
  const issues = issuesWith({
    'sources/acts.yaml': '- { id: act, kind: lav, title: Закон, readOn: "2026-13-21" }\n- { id: Act }\n',
    'facts/company.yaml': '[]\n',
  })
  const places = issues.map(({ file, line, column }) => [file, String(line).padStart(5), String(column).padStart(5)].join(' '))
  expect(places).toEqual([...places].sort())
})

test('an issue is printed as place, path, message', () => {
  const [issue] = issuesWith(edited('facts/company.yaml', 'min: 0', 'min: none'))
  expect(issue && formatIssue(issue)).toBe(
    'rules/facts/company.yaml:1:62  [0].min\n  "none" does not fit. It must be a number, without quotes.',
  )
})

test('an issue of a whole file has no path', () => {
  const [issue] = issuesWith({ 'sources/more.yaml': '# nothing\n' })
  expect(issue && formatIssue(issue)).toBe('rules/sources/more.yaml:1:1\n  The file is empty. Fill it in or remove it.')
})
