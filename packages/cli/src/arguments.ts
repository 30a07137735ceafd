/** Arguments of a command checked before it runs: nothing misspelt is silently dropped. */
import type { ArgsDef } from 'citty'
import { nearest } from '@mera/engine'
import type { Given } from './command.ts'
import { Failure } from './failure.ts'
import type { Words } from './words/index.ts'

/**
 * Throws a `Failure` that names the nearest option for an unknown one, an option without its value,
 * an argument that is missing or one too many.
 *
 * @example
 * ```ts
 * checkArguments(['p.yaml', '--jsn'], args, words) // Failure: … Did you mean "--json"?
 * ```
 */
export function checkArguments(raw: readonly string[], args: ArgsDef, { errors }: Words): void {
  const positionals: string[] = []
  for (let at = 0; at < raw.length; at++) {
    const arg = raw[at] as string
    if (!arg.startsWith('-') || arg === '-') {
      positionals.push(arg)
      continue
    }
    const [name = arg, inline] = arg.replace(/^--?/, '').split('=', 2)
    const kind = args[name]?.type
    if (kind === 'string') {
      const value = inline ?? raw[++at]
      if (!value || (value.startsWith('--') && inline === undefined)) throw new Failure(1, arg, errors.noValue(`--${name}`))
    } else if (kind !== 'boolean') {
      const meant = nearest(name, Object.keys(args).filter((key) => args[key]?.type !== 'positional'))
      throw new Failure(1, arg, sentences(errors.unknownOption(arg), meant && errors.didYouMean(`--${meant}`)))
    }
  }
  const wanted = Object.entries(args).filter(([, { type }]) => type === 'positional')
  const absent = wanted.slice(positionals.length).find(([, { required }]) => required !== false)
  if (absent) throw new Failure(1, 'mera', errors.missingArgument(`${absent[0].toUpperCase()} (${absent[1].description ?? ''})`))
  const surplus = positionals[wanted.length]
  if (surplus !== undefined) throw new Failure(1, 'mera', errors.tooMany(surplus))
}

/** Arguments by name, from what citty has parsed. */
export function givenIn(parsed: Readonly<Record<string, unknown>>): Given {
  return {
    text: (name) => {
      const value = parsed[name]
      return typeof value === 'string' && value !== '' ? value : undefined
    },
    flag: (name) => parsed[name] === true,
  }
}

/** Joins the sentences that are there. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
