/** How many cases a property is tried on, and from which seed. Both are printed, so that a failure can be repeated. */
import type fc from 'fast-check'
import { vi } from 'vitest'

// Slow is not wrong: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

/** 10 000 in CI. `CASES=50000 SEED=7` overrides. */
export const cases = Number(process.env['CASES'] ?? (process.env['CI'] ? 10_000 : 1_500))

/** A new one each time, unless told. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

console.log(`properties: ${cases} cases each, seed ${seed}`)

/** Settings for a property whose every run tries `perRun` cases. */
export function running<T>(perRun = 1): fc.Parameters<T> {
  return { seed, numRuns: Math.ceil(cases / perRun), reporter: brief }
}

/** What failed, without the whole ruleset it failed on: the assertion names what matters of it. */
function brief<T>({ failed, numRuns, numShrinks, seed: used, counterexamplePath, errorInstance, interrupted }: fc.RunDetails<T>): void {
  if (!failed) return
  const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  throw new Error(`Failed after ${numRuns} runs and ${numShrinks} shrinks${interrupted ? ', interrupted' : ''}. SEED=${used} path ${counterexamplePath?.slice(0, 40)}\n${cause}`, { cause: errorInstance })
}
