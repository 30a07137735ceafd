/** Help texts. */
import type { ArgDef } from 'citty'
import type { Command } from './command.ts'
import { visible } from './wrap.ts'
import type { Words } from './words/index.ts'

/**
 * Help for the whole program.
 *
 * @example
 * ```ts
 * print(...programUsage(commands, words))
 * ```
 */
export function programUsage(commands: readonly Command[], { usage }: Words): readonly string[] {
  return [
    usage.mera,
    '',
    `${usage.commands}:`,
    ...columns(commands.map((command) => [signature(command), command.summary])),
    '',
    usage.more,
    usage.exitCodes,
  ]
}

/** Help for one command. */
export function commandUsage(command: Command, { usage }: Words): readonly string[] {
  const entries = Object.entries(command.args)
  const positionals = entries.filter(([, { type }]) => type === 'positional')
  const options = entries.filter(([, { type }]) => type !== 'positional')
  return [
    command.summary,
    '',
    `${usage.usage}: mera ${signature(command)}`,
    ...(positionals.length > 0 ? ['', `${usage.arguments}:`, ...columns(positionals.map(([name, { description }]) => [name.toUpperCase(), description ?? '']))] : []),
    '',
    `${usage.options}:`,
    ...columns(options.map(([name, def]) => [option(name, def), def.description ?? ''])),
    '',
    usage.exitCodes,
  ]
}

function signature({ name, args }: Command): string {
  const positionals = Object.entries(args).filter(([, { type }]) => type === 'positional')
  return [name, ...positionals.map(([arg, { required }]) => (required === false ? `[${arg.toUpperCase()}]` : arg.toUpperCase()))].join(' ')
}

function option(name: string, def: ArgDef): string {
  return def.valueHint === undefined ? `--${name}` : `--${name} ${def.valueHint}`
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => visible(left)))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
