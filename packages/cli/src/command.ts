/** What a command of the CLI is: a name, its arguments, and what it does with them. */
import type { ArgsDef } from 'citty'
import type { Locale } from '@mera/engine/phrase'
import type { Words } from './words/index.ts'

/** Language of everything said, known before any command is made. */
export interface Said {
  readonly locale: Locale
  readonly words: Words
}

/** 0 done, 1 the input is bad, 2 the ruleset is bad. */
export type ExitCode = 0 | 1 | 2

/** Arguments as they were given. */
export interface Given {
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

/** One file in `commands/` makes one of these. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly args: ArgsDef
  readonly run: (given: Given) => Promise<ExitCode>
}

/**
 * Options that every command takes.
 *
 * @example
 * ```ts
 * const args = { json: { type: 'boolean' }, ...commonArgs(words) }
 * ```
 */
export function commonArgs({ usage }: Words): ArgsDef {
  return {
    rules: { type: 'string', description: usage.rules, valueHint: 'PATH' },
    lang: { type: 'string', description: usage.lang, valueHint: 'ru|en' },
    help: { type: 'boolean', description: usage.help },
  }
}
