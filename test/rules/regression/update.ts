/** `pnpm regression:update`: writes the table of verdicts anew, and tells which lines changed. */
import { writeFileSync } from 'node:fs'
import { currentTable, TABLE, writtenTable } from './current.ts'
import { tableDiff } from './table.ts'

try {
  const [before, after] = [writtenTable(), currentTable()]
  const changed = tableDiff(before, after, 20)
  writeFileSync(TABLE, `${after.join('\n')}\n`)
  console.log(changed.length === 0 ? 'Nothing changed.' : changed.join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
