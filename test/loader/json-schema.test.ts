import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { schemaFiles } from '@mera/loader'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../rules/schema')

// After a change of a schema: pnpm test:unit test/loader/json-schema.test.ts -u
test.each([...schemaFiles()])('rules/schema/%s is what the schemas say', async (name, text) => {
  await expect(text).toMatchFileSnapshot(resolve(folder, name))
})

test('rules/schema has no file of a schema that is gone', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.json')).sort()).toEqual([...schemaFiles().keys()].sort())
})
