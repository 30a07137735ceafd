import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clockReads, guardedFolders, violations } from './boundaries.ts'

const root = resolve(import.meta.dirname, '../..')
const filesIn = (folder: string, extensions: string) =>
  globSync(`${folder}/**/*.{${extensions}}`, { cwd: root }).map(file => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

describe('the sources keep the boundaries', () => {
  test.each(guardedFolders)('%s imports only what it may', folder => {
    const found = filesIn(folder, 'ts,tsx').flatMap(file => violations(file, read(file)))
    expect(found, found.join('\n')).toEqual([])
  })

  test.each(['packages/cli/src', 'site/src'])('%s reads the clock in one file at most', folder => {
    const found = filesIn(folder, 'ts,tsx,astro').flatMap(file => clockReads(file, read(file)))
    const files = new Set(found.map(place => place.split(':')[0]))
    const message = `The clock is read in one place and handed on as asOf. Keep one of:\n${found.join('\n')}`
    expect(files.size, message).toBeLessThanOrEqual(1)
  })
})

describe('a violation is seen', () => {
  test.each([
    ['packages/engine/src/screen.ts', "import { z } from 'zod'", 'engine core imports zod'],
    ['packages/engine/src/screen.ts', "import { Engine } from 'json-rules-engine'", 'engine core imports json-rules-engine'],
    ['packages/engine/src/screen.ts', "import type { Stats } from 'node:fs'", 'engine core imports node:fs'],
    ['packages/engine/src/screen.ts', "export * from './schema/index.ts'", 'engine core imports ./schema/index.ts'],
    ['packages/engine/src/screen.ts', "await import('./assess/index.ts')", 'engine core imports ./assess/index.ts'],
    ['packages/engine/src/screen.ts', 'const name = "a"; await import(name)', 'engine core imports a computed name'],
    ['packages/engine/src/phrase/leaf.ts', "import rules from '../../../../rules/dist/ids.ts'", 'engine core imports ../../../../rules'],
    ['packages/engine/src/screen.ts', 'const now = new Date()', 'no clock'],
    ['packages/engine/src/screen.ts', 'const now = Date.now()', 'no clock'],
    ['packages/engine/src/screen.ts', 'const chance = Math.random()', 'no randomness'],
    ['packages/engine/src/screen.ts', "const f = new Function('return 1')", 'no code made at run time'],
    ['packages/engine/src/screen.ts', "eval('1')", 'no code made at run time'],
    ['packages/engine/src/assess/index.ts', "import { z } from 'zod'", 'engine/assess imports zod'],
    ['packages/engine/src/assess/index.ts', "import '../schema/index.ts'", 'engine/assess imports ../schema/index.ts'],
    ['packages/engine/src/schema/index.ts', "import 'json-rules-engine'", 'engine/schema imports json-rules-engine'],
    ['packages/engine/src/schema/index.ts', "import { operators } from '../operators.ts'", 'engine/schema imports ../operators.ts'],
    ['packages/loader/src/index.ts', "import { z } from 'zod'", 'loader imports zod'],
    ['packages/loader/src/index.ts', "import '@mera/engine/assess'", 'loader imports @mera/engine/assess'],
    ['packages/loader/src/index.ts', "import ruleset from '@mera/rules/ruleset.json'", 'loader imports @mera/rules/ruleset.json'],
    ['packages/loader/src/index.ts', 'const now = new Date()', 'no clock'],
    ['packages/cli/src/main.ts', "import ruleset from '../../../rules/dist/ruleset.json'", 'cli imports ../../../rules'],
    ['packages/cli/src/main.ts', "import { Engine } from 'json-rules-engine'", 'cli imports json-rules-engine'],
    ['site/src/islands/check.tsx', "import { assess } from '@mera/engine/assess'", 'imports @mera/engine/assess'],
    ['site/src/islands/check.tsx', "import { load } from '@mera/loader'", 'imports @mera/loader'],
    ['site/src/islands/check.tsx', "import '@mera/engine/schema'", 'imports @mera/engine/schema'],
    ['site/src/lib/share.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ['site/src/islands/check.tsx', "const name = 'a'; await import(name)", 'imports a computed name'],
    ['site/src/scripts/open.ts', "import island from 'on-demand:yaml'\nawait import(island)", 'site imports yaml'],
    ['site/src/pages/mery.ts', "import yaml from 'yaml'", 'site imports yaml'],
    ['site/src/pages/mery.ts', "import '../../../packages/engine/src/screen.ts'", 'site imports ../../../packages'],
  ])('%s: %s', (path, source, message) => {
    expect(violations(path, source).join('\n')).toContain(message)
  })
})

test('the day is read by a clock, a duration is not the day', () => {
  expect(clockReads('site/src/lib/a.ts', 'const day = new Date()\nconst now = Date.now()')).toEqual(['site/src/lib/a.ts:1', 'site/src/lib/a.ts:2'])
  expect(clockReads('site/src/lib/a.ts', 'const since = performance.now()\nconst day = new Date(performance.timeOrigin)')).toEqual(['site/src/lib/a.ts:2'])
})

describe('what is allowed stays allowed', () => {
  test.each([
    ['packages/engine/src/screen.ts', "import { and } from './truth.ts'\nconst day = new Date('2026-01-01') // Date.now()"],
    ['packages/engine/src/phrase/leaf.ts', "import { and } from '../truth.ts'"],
    ['packages/engine/src/assess/index.ts', "import { Engine } from 'json-rules-engine'\nimport '../truth.ts'"],
    ['packages/engine/src/schema/index.ts', "import { z } from 'zod'\nimport type { Fact } from '../ruleset.ts'\nimport './fact.ts'"],
    ['packages/loader/src/index.ts', "import { readFileSync } from 'node:fs'\nimport '@mera/engine/schema'"],
    ['packages/cli/src/main.ts', "import '@mera/loader'\nconst today = new Date()"],
    ['site/src/islands/check.tsx', "import type { A } from '@mera/engine/assess'\nawait import('@mera/engine/assess')"],
    ['site/src/scripts/open.ts', "import island from 'on-demand:../islands/one.tsx'\nawait import(island)"],
    ['site/src/lib/ruleset.ts', "import ruleset from '@mera/rules/ruleset.json'"],
    ['test/engine/screen.test.ts', "import 'zod'"],
  ])('%s: %s', (path, source) => {
    expect(violations(path, source)).toEqual([])
  })
})
