/** `pnpm coverage:rules`: which leaves, thresholds and days no golden case has seen. Exits with 1 if there are any. */
import { caseFilesOnDisk, rulesUnderTest } from './cases-on-disk.ts'
import { coverageOfRules, coverageTable, uncovered } from './coverage-report.ts'

try {
  const read = caseFilesOnDisk()
  const coverage = await coverageOfRules(rulesUnderTest(), read.flatMap(({ file }) => (file ? [file] : [])))
  const lacking = [...read.flatMap(({ problems }) => problems), ...uncovered(coverage)]
  console.log(coverageTable(coverage).join('\n'))
  console.log(lacking.length === 0 ? '\nEvery leaf, threshold and edition is covered.' : `\nNot covered:\n${lacking.join('\n')}`)
  process.exitCode = lacking.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
