/** Mutants of the core, a file at a time with its own tests: `pnpm mutation`, or `pnpm mutation heaviest payment` for some files. */
import { spawnSync } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { groups } from './groups.ts'
import { scoreIn } from './report.ts'

/** Fewer noticed mutants in a hundred than this, in any file, are a failure. */
const LEAST = 90

const root = resolve(import.meta.dirname, '../..')
const stryker = resolve(root, 'test/node_modules/@stryker-mutator/core/bin/stryker.js')
const wanted = process.argv.slice(2)
const chosen = groups.filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.split('/').includes(name)))
if (chosen.length === 0) throw new Error(`No file of the core is called ${wanted.join(' or ')}. These are: ${groups.map(({ file }) => file).join(', ')}.`)
const percent = (noticed: number, of: number): string => `${((100 * noticed) / of).toFixed(1)} % (${noticed} of ${of})`

let [noticed, of, low] = [0, 0, 0]
for (const { file, tests } of chosen) {
  const env = { ...process.env, ONLY: `test/engine/${tests}.test.ts` }
  const run = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json', '--mutate', `packages/engine/src/${file}.ts`], { cwd: root, env, encoding: 'utf8' })
  // A runner that is stopped for taking too long leaves its set-up behind.
  for (const name of globSync('stryker-setup-*.js', { cwd: root })) rmSync(resolve(root, name))
  if (run.status !== 0) throw new Error(`Stryker failed on ${file}. Look at git status: a file may still be changed.\n${run.stdout}${run.stderr}`)
  const score = scoreIn(resolve(root, 'coverage/mutation.json'))
  noticed += score.noticed
  of += score.of
  if (100 * score.noticed < LEAST * score.of) low++
  console.log(`${file}: ${percent(score.noticed, score.of)}, ${score.timedOut} by time`)
  for (const survivor of score.survivors) console.log(survivor)
}
console.log(percent(noticed, of))
if (low > 0) process.exitCode = 1
