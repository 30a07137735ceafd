/** Every example in the engine's docblocks runs, and gives what it says. Sketches inside the engine are skipped. */
import { compile, type Change, type Profile, type Ruleset } from '@mera/engine'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { real } from '../properties/scenes.ts'
import { cite, text } from './dictionary.ts'
import { check, examplesIn } from './examples.ts'

const folder = new URL('../../packages/engine/src/', import.meta.url)
/** Members can be found: so counterfactuals have something to offer. */
const change: Change = { by: 'company', direction: 'up', effort: 3, how: text('найти участников') }
const ruleset: Ruleset = { ...real, facts: real.facts.map((fact) => (fact.id === 'cluster.members' ? { ...fact, change } : fact)) }
const compiled = compile(ruleset, '2026-11-21')
const kinds = ['production', 'science', 'education']

/** A cluster that lacks one production enterprise, with a loan. */
const profile: Profile = {
  facts: {
    'cluster.members': Array.from({ length: 30 }, (_, index) => ({ kind: index < 14 ? 'production' : (kinds[1 + (index % 2)] ?? ''), isInMoscow: true })),
    'cluster.hasCommonGround': true,
    'cluster.hasJointProjects': true,
    'cluster.hasAgreements': true,
  },
}

/** The names that examples take for granted. */
const given = {
  ruleset, compiled, facts: real.facts, profile, cite, why: text('почему'),
  members: compiled.facts.find(({ id }) => id === 'cluster.members'),
  fields: real.facts.find(({ id }) => id === 'cluster.members')?.fields,
  headcount: real.facts.find(({ id }) => id === 'company.headcount'),
  lookup: () => undefined,
  console: { log: () => undefined },
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^((?!schema|phrase)[\w-]+\/)?[\w-]+\.ts$/.test(name))
  .map((name) => ({ name, examples: examplesIn(readFileSync(new URL(name, folder), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

describe.each(files)('$name', ({ name, examples }) => {
  test.each(examples)('$of, line $line', async (example) => {
    const [index, own] = (await Promise.all([import('@mera/engine'), import(new URL(name, folder).href)])) as [object, object]
    const run = check(example, { ...given, ...index, ...own })
    // Inside the engine an example may be a sketch, with names that stand for something; in public it may not.
    const checked = await (example.of in index ? run : run.catch((error: Error) => (error.name === 'ReferenceError' ? [] : Promise.reject(error))))
    const promised = checked.filter((statement) => 'promised' in statement)
    expect(promised.map(({ statement, given: found }) => [statement, plain(found)])).toEqual(promised.map(({ statement, promised: told }) => [statement, plain(told?.value)]))
  })
})

test('most examples say what they give', async () => {
  const count = files.reduce((sum, { examples }) => sum + examples.filter(({ code }) => /\/\/ /.test(code)).length, 0)
  expect(count).toBeGreaterThan(30)
})

/** Values from the context of an example are of other classes than those here. */
function plain(value: unknown): unknown {
  return typeof value === 'object' ? structuredClone(value) : value
}
