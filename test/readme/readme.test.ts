/** The README is kept true: its code runs and what it names exists. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const scripts = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }).scripts

describe('the README', () => {
  test('the engine in ten lines runs and prints a verdict for each measure', () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    const file = `${root}test/readme/.example.ts`
    writeFileSync(file, code)
    try {
      const lines = execFileSync('node', [file], { cwd: root, encoding: 'utf8' }).trim().split('\n')
      expect(lines.slice(0, -1).every((line) => / (eligible|ineligible|unknown)$/.test(line))).toBe(true)
      expect(lines.length).toBeGreaterThan(17)
      expect(lines.at(-1)).toContain('legal')
    } finally {
      rmSync(file)
    }
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
  })

  test.each([...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path as string))('the file %s that it links exists', (path) => {
    expect(existsSync(root + path)).toBe(true)
  })

  test.each([...readme.matchAll(/`?pnpm(?:@12\.21\.0)? ([a-z:]+)/g)].map(([, name]) => name as string))('the command pnpm %s exists', (name) => {
    expect(name in scripts || name === 'install').toBe(true)
  })
})
