/** Runs the CLI as a person would: a process of its own, nothing but arguments, files and standard input. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { vi } from 'vitest'

// A process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

export const root: string = resolve(import.meta.dirname, '../..')
const main = join(root, 'packages/cli/src/main.ts')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly cwd?: string
}

/** Runs `mera` with these arguments. */
export function mera(args: readonly string[], { input = '', cwd = root }: RunOptions = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const { FORCE_COLOR: _, ...env } = process.env
    const child = spawn(process.execPath, [main, ...args], { cwd, env })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A new folder with these files; its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mera-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** No-break spaces as plain ones. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
