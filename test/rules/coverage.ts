/**
 * `pnpm coverage:rules`: which leaves, thresholds and days no golden case has seen. Exits with 1 if there are any.
 * With `--mutate`: which changes of a single leaf no golden case notices; `--items` takes items out of lists too;
 * with ids, only of these measures and conditions.
 */
import type { CaseFile } from './case-file.ts'
import { caseFilesOnDisk, rulesUnderTest } from './cases-on-disk.ts'
import { coverageOfRules, coverageTable, uncovered } from './coverage-report.ts'
import { survivalOf } from './mutation.ts'

const [, , ...args] = process.argv

try {
  const read = caseFilesOnDisk()
  if (args.includes('--mutate')) mutate(read.flatMap(({ file }) => (file ? [file] : [])), args)
  else await cover(read)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function cover(read: ReturnType<typeof caseFilesOnDisk>): Promise<void> {
  const coverage = await coverageOfRules(rulesUnderTest(), read.flatMap(({ file }) => (file ? [file] : [])))
  const lacking = [...read.flatMap(({ problems }) => problems), ...uncovered(coverage)]
  console.log(coverageTable(coverage).join('\n'))
  console.log(lacking.length === 0 ? '\nEvery leaf, threshold and edition is covered.' : `\nNot covered:\n${lacking.join('\n')}`)
  process.exitCode = lacking.length === 0 ? 0 : 1
}

function mutate(files: readonly CaseFile[], args: readonly string[]): void {
  const only = args.filter((arg) => !arg.startsWith('--'))
  const ruleset = rulesUnderTest()
  const found = files.filter(({ subject }) => only.length === 0 || only.includes(subject.id)).map((file) => survivalOf(ruleset, file.subject, file, args.includes('--items')))
  const survivors = found.flatMap((survival) => survival.survivors)
  const all = found.reduce((sum, { mutants }) => sum + mutants, 0)
  console.log(survivors.join('\n'))
  console.log(`\n${all - survivors.length} of ${all} changed leaves are noticed by a golden case; ${survivors.length} are not.`)
  process.exitCode = survivors.length === 0 ? 0 : 1
}
