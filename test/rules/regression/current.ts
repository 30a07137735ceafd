/** The table of the rules as they stand, and the one that was written down. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseFilesOnDisk, rulesUnderTest } from '../cases-on-disk.ts'
import { modelsOf } from './company.ts'
import { regressionTable } from './table.ts'

/** Where the table is written down. */
export const TABLE: string = join(import.meta.dirname, 'verdicts.txt')

/** The table of the rules as they stand. */
export function currentTable(): readonly string[] {
  const ruleset = rulesUnderTest()
  return regressionTable(ruleset, modelsOf(caseFilesOnDisk().flatMap(({ file }) => (file ? [file] : [])), ruleset))
}

/** The table that was written down; empty if there is none yet. */
export function writtenTable(): readonly string[] {
  return existsSync(TABLE) ? readFileSync(TABLE, 'utf8').trimEnd().split('\n') : []
}
