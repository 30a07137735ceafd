/** `pnpm coverage:rules`: which leaves, thresholds and days no golden case has seen. Exits with 1 if there are any. */
import { caseFilesOnDisk, rulesUnderTest } from './cases-on-disk.ts'
import { coverageOfRules, coverageTable, uncovered } from './coverage-report.ts'

const read = caseFilesOnDisk()
const broken = read.flatMap(({ problems }) => problems)
const coverage = await coverageOfRules(rulesUnderTest(), read.flatMap(({ file }) => (file ? [file] : [])))
const lacking = [...broken, ...uncovered(coverage)]

console.log(coverageTable(coverage).join('\n'))
console.log(lacking.length === 0 ? '\nEvery leaf, threshold and edition is covered.' : `\nNot covered:\n${lacking.join('\n')}`)
process.exitCode = lacking.length === 0 ? 0 : 1
