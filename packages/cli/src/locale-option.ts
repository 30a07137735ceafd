/** The language of everything printed, known before any command is. */
import type { Locale } from '@mera/engine/phrase'
import { Failure } from './failure.ts'

/**
 * The value of `--lang` among the arguments; Russian without it.
 *
 * @example
 * ```ts
 * localeFrom(['check', 'p.yaml', '--lang', 'en']) // 'en'
 * ```
 */
export function localeFrom(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at < 0) return 'ru'
  const given = args[at]?.split('=')[1] ?? args[at + 1] ?? ''
  if (given === 'ru' || given === 'en') return given
  throw new Failure(1, '--lang', `«${given}»: такого языка нет, есть ru и en. / There is no language "${given}": write ru or en.`)
}
