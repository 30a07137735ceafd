import { expect } from 'vitest'
import { edited, issueAt, issuesWith, printed, type Changes } from './rules-in-memory.ts'

/** What a check must say: the text that its issue points at, the path, the message. */
export type Said = readonly [snippet: string, path: string, message: string]

/** The check says exactly this of the changed file, at the place of each snippet. */
export function expectIssues(rule: string, changes: Changes, file: string, said: readonly Said[]): void {
  const expected = said.map(([snippet, path, message]) => issueAt(changes, file, snippet, path, message))
  expect(printed(issuesWith(changes), rule)).toEqual(expected)
}

/** The same, after one text in a file of the small rules folder was replaced. */
export function expectIssue(rule: string, file: string, from: string, to: string, ...said: Said): void {
  expectIssues(rule, edited(file, from, to), file, [said])
}

/** After the replacement the check has nothing to say, nor has the shape. */
export function expectSilence(rule: string, file: string, from: string, to: string): void {
  const issues = issuesWith(edited(file, from, to))
  expect([...printed(issues, 'shape'), ...printed(issues, rule)]).toEqual([])
}
