import { resolve } from 'node:path'
import { ruleset as rulesetSchema } from '@mera/engine/schema'
import { formatIssue, loadRuleset } from '@mera/loader'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const load = () => loadRuleset(resolve(root, 'rules'), { casesDir: resolve(root, 'test/cases') })
const { ruleset, reference, issues } = load()

/** A fact or a parameter may wait for the measure that will use it; a rule may not be wrong. */
const found = issues.filter(({ rule }) => rule !== 'never-used')

test('the rules of this repository have nothing wrong with them', () => {
  expect(found, found.map(formatIssue).join('\n')).toEqual([])
})

test('they make a ruleset of the emitted form', () => {
  expect(rulesetSchema.safeParse(ruleset).error?.issues).toBeUndefined()
})

test('ОКВЭД has its 21 sections and 88 classes', () => {
  const items = (file: string) => (reference?.[file] as { readonly items: readonly unknown[] } | undefined)?.items
  expect(items('okved/sections')).toHaveLength(21)
  expect(items('okved/classes')).toHaveLength(88)
})
