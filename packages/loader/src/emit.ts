/** Writes what the rest of the product reads: `dist/ruleset.json`, `dist/reference.json`, `dist/ids.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RulesetIssue } from './finding.ts'
import { idTypes } from './id-types.ts'
import { loadRuleset, type LoadOptions } from './load.ts'

/** What was written, or why nothing was. */
export interface Emitted {
  readonly written: readonly string[]
  readonly issues: readonly RulesetIssue[]
}

/**
 * Builds a rules folder. With an error in it nothing is written. The same rules give the same bytes.
 *
 * @example
 * ```ts
 * emitRuleset('rules').written // ['rules/dist/ruleset.json', 'rules/dist/reference.json', 'rules/dist/ids.ts']
 * ```
 */
export function emitRuleset(rulesDir: string, options: LoadOptions = {}): Emitted {
  const { ruleset, reference, issues } = loadRuleset(rulesDir, options)
  if (!ruleset) return { written: [], issues }
  const dist = join(rulesDir, 'dist')
  mkdirSync(dist, { recursive: true })
  const texts = {
    'ruleset.json': `${JSON.stringify(ruleset)}\n`,
    'reference.json': `${JSON.stringify(reference)}\n`,
    'ids.ts': idTypes(ruleset),
  }
  const written = Object.entries(texts).map(([name, text]) => {
    const path = join(dist, name)
    writeFileSync(path, text)
    return path
  })
  return { written, issues }
}
