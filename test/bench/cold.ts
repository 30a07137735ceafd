/** From data to the first verdicts in a new process: prepared tables against json-rules-engine. Modules are loaded before the clock starts. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compileRules, prepare, restore, verdicts, type PlainRules, type Prepared, type Profile } from '@mera/engine'
import { heading, row } from './report.ts'
import { singlePass } from './rivals.ts'
import { company, facts, rules, seeded } from './synthetic.ts'

const RUNS = 9

/** Prints the figures for a cold start. */
export function cold(seed: number): void {
  heading('Synthetic rules: cold start, a new process each time')
  const time = (who: 'rival' | 'lowered' | 'prepared') => middle(Array.from({ length: RUNS }, () => timed(who, seed)))
  const rival = time('rival')
  row('json-rules-engine, rules to first verdicts', rival)
  row('compiled from rules', time('lowered'), rival)
  row('restored from prepared tables', time('prepared'), rival, 5)
}

function timed(who: string, seed: number): number {
  return Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), who, String(seed)], { encoding: 'utf8' }))
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** One start, in microseconds. */
async function start(who: string, seed: number): Promise<number> {
  const random = seeded(seed)
  const plain: PlainRules = { facts: facts(), rules: rules(random) }
  const profile: Profile = company(random, 1)
  const text = JSON.stringify(who === 'prepared' ? prepare(compileRules(plain)) : plain)
  const begun = process.hrtime.bigint()
  if (who === 'rival') await singlePass((JSON.parse(text) as PlainRules).rules)(profile)
  else if (who === 'lowered') verdicts(compileRules(JSON.parse(text) as PlainRules), profile)
  else verdicts(restore(JSON.parse(text) as Prepared), profile)
  return Number(process.hrtime.bigint() - begun) / 1000
}

const [, self, who, seed] = process.argv
if (self === fileURLToPath(import.meta.url) && who !== undefined) console.log(await start(who, Number(seed)))
