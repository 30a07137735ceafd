/** Writes what the rest of the product reads: the ruleset, its words by language, reference data, the report, types of ids. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeApart } from '@mera/engine'
import type { RulesetIssue } from './finding.ts'
import { idTypes } from './id-types.ts'
import { loadRuleset, type LoadOptions } from './load.ts'
import { checkedLast, reportOf } from './report/report.ts'

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
 * emitRuleset('rules').written[0] // 'rules/dist/ruleset.json'
 * ```
 */
export function emitRuleset(rulesDir: string, options: LoadOptions = {}): Emitted {
  const { ruleset, reference, issues } = loadRuleset(rulesDir, options)
  if (!ruleset) return { written: [], issues }
  const dist = join(rulesDir, 'dist')
  mkdirSync(dist, { recursive: true })
  const { ruleset: rules, texts } = takeApart(ruleset)
  const day = checkedLast(ruleset)
  const files = {
    'ruleset.json': `${JSON.stringify(rules)}\n`,
    'texts.ru.json': `${JSON.stringify(texts.ru)}\n`,
    'texts.en.json': `${JSON.stringify(texts.en)}\n`,
    'reference.json': `${JSON.stringify(reference)}\n`,
    ...(day !== undefined && { 'report.json': `${JSON.stringify(reportOf(ruleset, day))}\n` }),
    'ids.ts': idTypes(ruleset),
  }
  const written = Object.entries(files).map(([name, text]) => {
    const path = join(dist, name)
    writeFileSync(path, text)
    return path
  })
  return { written, issues }
}
