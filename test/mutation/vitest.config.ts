/** The tests that mutants of the engine's core have to get past: examples, properties with few cases, advice. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

process.env['CASES'] ??= '60'
process.env['SEED'] ??= '20261121'

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: [process.env['ONLY'] ?? 'test/{engine,properties,advice,assess}/**/*.test.ts'],
    exclude: ['test/engine/size.test.ts', 'test/engine/examples.test.ts', '**/node_modules/**'],
    testTimeout: 60_000,
  },
})
