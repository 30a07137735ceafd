/** The program: which command was meant, its arguments, and what is said when it can't be done. */
import { defineCommand, runCommand } from 'citty'
import { nearest } from '@mera/engine'
import { checkArguments, givenIn, sentences } from './arguments.ts'
import type { Command, ExitCode } from './command.ts'
import { commandsIn } from './commands/index.ts'
import { Failure } from './failure.ts'
import { localeFrom } from './locale-option.ts'
import { complain, print } from './output.ts'
import { commandUsage, programUsage } from './usage.ts'
import { wordsIn, type Words } from './words/index.ts'

/**
 * Runs one command line; the exit code. Never throws: what goes wrong is on stderr.
 *
 * @example
 * ```ts
 * process.exitCode = await runProgram(['check', 'company.yaml', '--json'])
 * ```
 */
export async function runProgram(raw: readonly string[]): Promise<ExitCode> {
  let words = wordsIn('ru')
  try {
    const locale = localeFrom(raw)
    words = wordsIn(locale)
    return await dispatch(raw, commandsIn({ locale, words }), words)
  } catch (error) {
    if (error instanceof Failure) {
      complain(error.where, `  ${error.message}`)
      return error.code
    }
    complain(words.errors.unexpected, error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 1
  }
}

async function dispatch(raw: readonly string[], commands: readonly Command[], words: Words): Promise<ExitCode> {
  const wantsHelp = raw.includes('--help') || raw.includes('-h')
  const at = raw.findIndex((arg, index) => !arg.startsWith('-') && raw[index - 1] !== '--lang')
  const name = raw[at]
  if (name === undefined) {
    if (!wantsHelp) throw new Failure(1, 'mera', words.errors.noCommand)
    print(...programUsage(commands, words))
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    const near = nearest(name, commands.map((candidate) => candidate.name))
    throw new Failure(1, 'mera', sentences(words.errors.unknownCommand(name), near === undefined ? 'mera --help' : words.errors.didYouMean(near)))
  }
  if (wantsHelp) {
    print(...commandUsage(command, words))
    return 0
  }
  return run(command, raw.slice(at + 1), words)
}

async function run(command: Command, rawArgs: readonly string[], words: Words): Promise<ExitCode> {
  checkArguments(rawArgs, command.args, words)
  const definition = defineCommand({
    meta: { name: command.name, description: command.summary },
    args: command.args,
    run: ({ args }) => command.run(givenIn(args)),
  })
  const { result } = await runCommand(definition, { rawArgs: [...rawArgs] })
  return result === 1 || result === 2 ? result : 0
}
