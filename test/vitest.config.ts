import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { executablePath } from './chromium.ts'
import { SummaryReporter } from './summary-reporter.ts'

if (!executablePath) {
  const message = 'No Chromium found: the tests of the site (test/site) cannot run. Install it, or set CHROMIUM to its path.'
  if (process.env['CI']) throw new Error(message)
  console.warn(`\nWARNING  ${message} They are left out of this run.\n`)
}

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    reporters: ['default', new SummaryReporter()],
    coverage: { include: ['packages/*/src/**/*.ts', 'site/src/lib/**/*.ts'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
          exclude: ['test/properties/**', 'test/site/**', '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'property', include: ['test/properties/**/*.test.ts'], testTimeout: 30_000 } },
      ...(executablePath
        ? [
            {
              extends: true as const,
              test: {
                name: 'site',
                include: ['test/site/**/*.test.ts'],
                globalSetup: ['test/site/setup.ts'],
                testTimeout: 30_000,
                hookTimeout: 30_000,
              },
            },
          ]
        : []),
    ],
  },
})
