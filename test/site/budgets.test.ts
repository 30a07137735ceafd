// What a page may weigh on the wire (gzip, fonts as they are). A budget exceeded is a failure, not a surprise on a phone.
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { visit, withBrowser } from './visitor.ts'

withBrowser()

const dist = resolve(import.meta.dirname, '../../site/dist')
const kB = 1000

/** Bytes of everything of a type that opening a page brings in. */
async function weight(path: string, type: 'script' | 'font' | 'fetch'): Promise<number> {
  const { page, context } = await visit(inject('siteUrl') + path)
  await page.waitForLoadState('networkidle')
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(entry => entry.name))
  await context.close()
  const files = [...new Set(names)].map(name => new URL(name).pathname.slice(1)).filter(name => kindOf(name) === type)
  return files.reduce((sum, file) => sum + wire(file, type), 0)
}

function kindOf(file: string): 'script' | 'font' | 'fetch' | 'other' {
  return file.endsWith('.js') ? 'script' : file.endsWith('.woff2') ? 'font' : file.endsWith('.json') ? 'fetch' : 'other'
}

function wire(file: string, type: string): number {
  const bytes = readFileSync(resolve(dist, file))
  return type === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

test('the check loads at most 115 kB of scripts', async () => {
  expect(await weight('podbor/', 'script')).toBeLessThanOrEqual(115 * kB)
})

test('the result loads at most 115 kB of scripts', async () => {
  expect(await weight('podbor/itog/', 'script')).toBeLessThanOrEqual(115 * kB)
})

test('a measure page loads at most 400 bytes of scripts until its check is asked for', async () => {
  const bytes = await weight('mery/rsmb-direct-guarantee/', 'script')
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(400)
})

test.each(['', 'metodika/', 'izmeneniya/', 'klastery/moscow-zelenograd/'])('the page /%s loads no script', async path => {
  expect(await weight(path, 'script')).toBe(0)
})

test('the catalogue loads at most 16 kB of scripts, stemming and everyday words included', async () => {
  expect(await weight('mery/', 'script')).toBeLessThanOrEqual(16 * kB)
})

test('the first page loads at most 60 kB of fonts', async () => {
  expect(await weight('', 'font')).toBeLessThanOrEqual(60 * kB)
})

test.each(readdirSync(resolve(dist, 'data')))('%s weighs at most 150 kB', file => {
  expect(wire(`data/${file}`, 'fetch')).toBeLessThanOrEqual(150 * kB)
})
