/** Checks data against a schema, and says what does not fit in words. */
import { NODE_KEYS, NODE_MESSAGE, type core, type Schema } from '@mera/engine/schema'
import { didYouMean } from './nearest.ts'
import { valueAt, type Path } from './path.ts'

/** What does not fit, and where. */
export interface Misfit {
  readonly path: Path
  readonly message: string
  /** The key itself is wrong, not its value. */
  readonly at?: 'key'
}

/**
 * The data as the schema understands it, or everything that does not fit.
 *
 * @example
 * ```ts
 * checkShape(writtenSource, { id: 'fz-209', kind: 'lav' }).misfits[0].message // '"lav" is not one of law, resolution… Did you mean "law"?'
 * ```
 */
export function checkShape(schema: Schema<unknown>, data: unknown): { readonly value?: unknown; readonly misfits: readonly Misfit[] } {
  const result = schema.safeParse(data, { error: say })
  if (result.success) return { value: result.data, misfits: [] }
  return { misfits: result.error.issues.flatMap((issue) => misfitsOf(issue, data, [])) }
}

function misfitsOf(issue: core.$ZodIssue, data: unknown, above: Path): readonly Misfit[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: withKey(issue.message, key), at: 'key' as const }))
    case 'invalid_union':
      return misfitsOfUnion(issue, data, path)
    default:
      return [{ path, message: issue.message }]
  }
}

/** Of a union, the branch somebody meant: the one with the fewest keys missing or too many. */
function misfitsOfUnion(issue: core.$ZodIssueInvalidUnion, data: unknown, path: Path): readonly Misfit[] {
  const value = valueAt(data, path)
  const whole = [{ path, message: issue.message }]
  if (issue.message === NODE_MESSAGE) {
    const present = NODE_KEYS.filter((key) => typeof value === 'object' && value !== null && key in value)
    if (present.length > 1) return [{ path, message: `${NODE_MESSAGE} Here are ${present.join(' and ')}: put one inside the other.` }]
    if (present.length === 0) return whole
  }
  const branches = issue.errors.map((errors) => ({ errors, distance: distanceOf(errors) }))
  const best = branches.reduce((a, b) => (b.distance < a.distance ? b : a), { errors: [] as readonly core.$ZodIssue[], distance: Infinity })
  // Outside conditions two keys off is no branch at all: `{ limit: 5 }` is not meant as `{ fact }`.
  const far = issue.message === NODE_MESSAGE ? Infinity : 2
  return best.distance >= far ? whole : best.errors.flatMap((inner) => misfitsOf(inner, data, path))
}

function distanceOf(errors: readonly core.$ZodIssue[]): number {
  return errors.reduce((sum, error) => {
    if (error.code === 'unrecognized_keys' && error.path.length === 0) return sum + error.keys.length
    if (error.path.length === 0) return Infinity
    return error.path.length === 1 && error.message.startsWith(MISSING) ? sum + 1 : sum
  }, 0)
}

const MISSING = 'The key is missing.'
const KEY = '\u0000'

/** `KEY` stands for each wrong key: zod reports them together. */
function withKey(message: string, key: string): string {
  const [said, keys = ''] = message.split(KEY)
  return `"${key}" is not a key here.${didYouMean(key, keys.split(' '))} ${said ?? ''}`
}

/** Words for one problem, while zod still knows the schema that found it. */
function say(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysOf(issue.inst)
      return `The keys are: ${keys.join(', ')}.${KEY}${keys.join(' ')}`
    }
    case 'invalid_type':
      if (issue.input === undefined) return `${MISSING} ${expectation(issue.expected)}`
      return `${shown(issue.input)} does not fit. ${expectation(issue.expected)}`
    case 'invalid_value':
      return notOneOf(issue.input, issue.values.map(String))
    case 'invalid_format':
      return formatMessage(issue.format, issue.input, String(issue['pattern'] ?? ''))
    case 'too_small':
      return issue.origin === 'number' ? `${shown(issue.input)} is less than ${issue.minimum}.` : 'This is empty. Fill it in, or leave the key out.'
    case 'too_big':
      return `${shown(issue.input)} is more than ${issue.maximum}.`
    case 'invalid_union':
      return issue.discriminator === undefined ? undefined : notOneOf(valueAt(issue.input, [issue.discriminator]), optionsOf(issue))
    default:
      return undefined
  }
}

function notOneOf(input: unknown, values: readonly string[]): string {
  if (input === undefined) return `${MISSING} It is one of: ${values.join(', ')}.`
  return `${shown(input)} is not one of: ${values.join(', ')}.${typeof input === 'string' ? didYouMean(input, values) : ''}`
}

/** Values of the key that tells the branches of a union apart. */
function optionsOf(issue: core.$ZodRawIssue): readonly string[] {
  const options: unknown = issue['options']
  return Array.isArray(options) ? options.map(String) : []
}

function keysOf(inst: unknown): readonly string[] {
  const shape = (inst as { readonly def?: { readonly shape?: object } } | undefined)?.def?.shape
  return Object.keys(shape ?? {})
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'It must be a text; quote it if it looks like a number or a yes.',
  number: 'It must be a number, without quotes.',
  int: 'It must be a whole number.',
  boolean: 'It must be true or false.',
  array: 'It must be a list.',
  object: 'It must be a group of keys.',
}

function expectation(expected: string): string {
  return EXPECTED[expected] ?? `It must be ${expected}.`
}

function shown(value: unknown): string {
  if (value === null) return 'An empty value'
  if (Array.isArray(value)) return 'A list'
  return typeof value === 'object' ? 'A group of keys' : JSON.stringify(value)
}

function formatMessage(format: string, input: unknown, pattern: string): string {
  const value = shown(input)
  if (format === 'date') return `${value} is not a day that exists. Write it as "2026-11-21".`
  if (format === 'url') return `${value} is not an address. Write it in full: https://…`
  if (pattern.includes('\\.')) return `${value} is not a fact id. Write it as subject.camelCase: company.headcount.`
  if (pattern.includes('a-zA-Z')) return `${value} is not a field id. Write it in camelCase: isSme.`
  return `${value} is not an id. Write it in lower case with hyphens: pp533-interest.`
}
