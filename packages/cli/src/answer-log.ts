/** Answers written to the profile's file as they come, so that an interview can be broken off at any time. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Profile } from '@mera/engine'

/**
 * Where a file of answers is or will be: as named, or beside where the command was called from.
 *
 * @example
 * ```ts
 * answersPath('company.yaml') // '/home/me/company.yaml'
 * ```
 */
export function answersPath(path: string): string {
  const calledFrom = process.env['INIT_CWD'] ?? '.'
  return [resolve(path), resolve(calledFrom, path)].find((candidate) => existsSync(candidate)) ?? resolve(calledFrom, path)
}

/**
 * Writes one more answer. A file of plain lines keeps its text and comments and gets one line more;
 * any other is written anew as JSON, which is YAML too.
 *
 * @example
 * ```ts
 * writeAnswer('company.yaml', { facts: { 'company.headcount': 12 } }, 'company.headcount')
 * ```
 */
export function writeAnswer(path: string, profile: Profile, fact: string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(path, isPlain(text) ? withLine(text, profile, fact) : `${JSON.stringify(profile, null, 2)}\n`)
}

function isPlain(text: string): boolean {
  return !/^\s*[{[]/.test(text) && !/^facts:/m.test(text)
}

function withLine(text: string, { facts, dontKnow = [] }: Profile, fact: string): string {
  const value = facts[fact]
  const line = value === undefined ? `dontKnow: ${JSON.stringify(dontKnow)}` : `${fact}: ${JSON.stringify(value)}`
  const rest = value === undefined ? text.replace(/^dontKnow:.*\n?(?:[ \t]+-.*\n?)*/m, '') : text
  return `${rest === '' || rest.endsWith('\n') ? rest : `${rest}\n`}${line}\n`
}
