/** The examples in docblocks: their statements, and what a comment after a statement says it gives. */
import { stripTypeScriptTypes } from 'node:module'
import { createContext, runInContext, type Context } from 'node:vm'
import { parseSync } from 'oxc-parser'

export interface Example {
  readonly code: string
  readonly line: number
  /** The exported name that it is an example of. */
  readonly of: string
}

/** A statement with its result, and what was promised, if it was. */
export interface Checked {
  readonly statement: string
  readonly given: unknown
  readonly promised?: { readonly value: unknown }
}

/** Fenced examples, and one-line ones between backticks. */
export function examplesIn(source: string): readonly Example[] {
  return [...source.matchAll(/@example\s+(?:`([^`\n]+)`|\*\s*```ts\n([\s\S]*?)\n\s*\*\s*```)/g)].map((match) => ({
    code: (match[1] ?? match[2] ?? '').replaceAll(/^\s*\* ?/gm, ''),
    line: source.slice(0, match.index).split('\n').length,
    of: /\bexport (?:async )?\w+ (\w+)/.exec(source.slice(match.index))?.[1] ?? '',
  }))
}

/** Runs an example statement by statement over the given names. */
export async function check({ code }: Example, names: Readonly<Record<string, unknown>>): Promise<readonly Checked[]> {
  const context = createContext({ ...names })
  const script = stripTypeScriptTypes(code)
  const { program, comments, errors } = parseSync('example.ts', script)
  if (errors[0]) throw new Error(`${errors[0].message}: ${code}`)
  const checked: Checked[] = []
  for (const [index, { type, start, end }] of program.body.entries()) {
    const statement = script.slice(start, end)
    const comment = comments.find((candidate) => candidate.start >= end && candidate.start < (program.body[index + 1]?.start ?? Infinity))
    const given = await run(statement, type, context)
    checked.push({ statement, given, ...promise(comment?.value, context) })
  }
  return checked
}

/** Scripts know no `await`: what is awaited is run apart and its result put in its place. */
async function run(statement: string, type: string, context: Context): Promise<unknown> {
  if (type === 'ThrowStatement') return undefined
  if (!statement.includes('await ')) return runInContext(statement, context) as unknown
  const [, before = '', awaited = ''] = /^([\s\S]*?)await ([\s\S]*)$/.exec(statement) ?? []
  context['awaited'] = await (runInContext(awaited, context) as Promise<unknown>)
  return runInContext(`${before}awaited`, context) as unknown
}

/** A comment that is a value is a promise; any other is a remark. */
function promise(comment: string | undefined, context: Context): Pick<Checked, 'promised'> {
  if (comment === undefined) return {}
  try {
    return { promised: { value: runInContext(`(${comment})`, context) as unknown } }
  } catch {
    return {}
  }
}
