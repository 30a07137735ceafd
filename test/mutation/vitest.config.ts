/** The tests that mutants of a file of the core have to get past; `run.ts` says which. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: [process.env['ONLY'] ?? 'test/engine/**/*.test.ts'],
    exclude: ['test/engine/size.test.ts', 'test/engine/examples.test.ts', '**/node_modules/**'],
  },
})
