/** The core that every page downloads before it can say anything stays small. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { expect, test } from 'vitest'

const index = fileURLToPath(new URL('../../packages/engine/src/index.ts', import.meta.url))

/** Bytes of some exports of the engine, minified and gzipped. */
async function weight(exports: string): Promise<number> {
  const { output } = await build({
    input: 'entry',
    write: false,
    logLevel: 'silent',
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'entry' ? id : undefined), load: (id) => (id === 'entry' ? `export { ${exports} } from ${JSON.stringify(index)}` : undefined) }],
    output: { format: 'esm', minify: true },
  })
  return gzipSync(output[0].code, { level: 9 }).length
}

test('from prepared tables: verdicts, one changed answer and their proof in at most 8 kB', async () => {
  expect(await weight('restore, verdicts, screen, screenMany, openSession, explain')).toBeLessThanOrEqual(8192)
})

test('compiling in place: verdicts and one changed answer in at most 8 kB', async () => {
  expect(await weight('compile, compileRules, verdicts, screenMany, openSession')).toBeLessThanOrEqual(8192)
})
