/** The rules under test and the golden cases, as they stand in the repository. */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Ruleset } from '@mera/engine'
import { formatIssue, loadRuleset } from '@mera/loader'
import { readCases, type ReadCases } from './case-file.ts'

const root = resolve(import.meta.dirname, '../..')

/** The ruleset of `rules/`. Throws with every error if there is any. */
export function rulesUnderTest(): Ruleset {
  const { ruleset, issues } = loadRuleset(resolve(root, 'rules'))
  if (ruleset) return ruleset
  const errors = issues.filter(({ severity }) => severity === 'error')
  throw new Error(`The rules do not load.\n${errors.map(formatIssue).join('\n')}`)
}

/** Every file of `test/cases`, in order of path. */
export function caseFilesOnDisk(): readonly (ReadCases & { readonly name: string })[] {
  const names = globSync('test/cases/**/*.yaml', { cwd: root }).map((name) => name.replaceAll('\\', '/')).sort()
  return names.map((name) => ({ ...readCases(name, readFileSync(resolve(root, name), 'utf8')), name }))
}
