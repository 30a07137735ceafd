/** Formula text → formula tree: `min(0.5 * cost.totalRub, param("grant-cap"))`. */
import type { Formula } from '@mera/engine'
import jsep, { type Expression } from 'jsep'
import { didYouMean } from './nearest.ts'

/** What is wrong with a formula, and how many characters from its beginning. */
export interface FormulaProblem {
  readonly message: string
  readonly offset: number
}

const FUNCTIONS = ['min', 'max', 'param', 'monthsSince']
const OPERATORS = ['+', '-', '*', '/'] as const

/**
 * Reads a formula. Allowed: numbers, fact ids, `+ - * /`, brackets, `min(…)`, `max(…)`,
 * `param("id")`, `monthsSince(fact.id)`.
 *
 * @example
 * ```ts
 * parseFormula('2 * cluster.productionCount') // { formula: { op: '*', args: [2, { fact: 'cluster.productionCount' }] } }
 * parseFormula('2 ** 3') // { problem: { message: '"**" is not allowed in a formula…', offset: 2 } }
 * ```
 */
export function parseFormula(text: string): { readonly formula: Formula } | { readonly problem: FormulaProblem } {
  if (text.trim() === '') return { problem: { message: 'The formula is empty.', offset: 0 } }
  try {
    return { formula: read(jsep(text), text) }
  } catch (error) {
    if (error instanceof Refused) return { problem: { message: error.message, offset: error.offset } }
    return { problem: unreadable(error) }
  }
}

/** Carries a refusal out of the recursion; never leaves this file. */
class Refused extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = Math.max(offset, 0)
  }
}

function read(node: Expression, text: string): Formula {
  switch (node.type) {
    case 'Literal':
      return readNumber(node, text)
    case 'UnaryExpression':
      return readSign(node, text)
    case 'BinaryExpression':
      return readOperation(node, text)
    case 'CallExpression':
      return readCall(node, text)
    case 'MemberExpression':
    case 'Identifier':
      return { fact: readFact(node, text) }
    case 'Compound':
      throw new Refused('A formula is one expression. Put an operator between its parts.', secondPart(node, text))
    default:
      throw new Refused('Only numbers, facts, + - * /, min(), max(), param("id") and monthsSince(fact) are allowed in a formula.', 0)
  }
}

function readNumber(node: Expression, text: string): Formula {
  if (typeof node['value'] === 'number') return node['value']
  const written = textOf(node, 'raw')
  throw new Refused(`${written} is not a number. Only numbers may stand here.`, text.indexOf(written))
}

function readSign(node: Expression, text: string): Formula {
  const argument = read(node['argument'] as Expression, text)
  if (node['operator'] !== '-') return refuseOperator(node, text)
  return typeof argument === 'number' ? -argument : { op: '*', args: [-1, argument] }
}

function readOperation(node: Expression, text: string): Formula {
  const op = OPERATORS.find((name) => name === node['operator'])
  if (!op) return refuseOperator(node, text)
  return { op, args: [read(node['left'] as Expression, text), read(node['right'] as Expression, text)] }
}

function readCall(node: Expression, text: string): Formula {
  const name = nameOf(node['callee'] as Expression)
  const args = node['arguments'] as readonly Expression[]
  const at = text.indexOf(name)
  switch (name) {
    case 'min':
    case 'max':
      if (args.length < 2) throw new Refused(`${name}() compares at least two values. Give it two or drop it.`, at)
      return { op: name, args: args.map((argument) => read(argument, text)) }
    case 'param':
      return { parameter: onlyText(args, at) }
    case 'monthsSince':
      return { op: 'monthsSince', fact: onlyFact(args, at, text) }
    default:
      throw new Refused(`There is no function "${name}". There are min, max, param and monthsSince.${didYouMean(name, FUNCTIONS)}`, at)
  }
}

function onlyText(args: readonly Expression[], at: number): string {
  const value = args[0]?.['value']
  if (args.length === 1 && typeof value === 'string') return value
  throw new Refused('param() takes one quoted parameter id: param("grant-cap").', at)
}

function onlyFact(args: readonly Expression[], at: number, text: string): string {
  const [argument] = args
  if (args.length === 1 && argument && /^(MemberExpression|Identifier)$/.test(argument.type)) return readFact(argument, text)
  throw new Refused('monthsSince() takes one fact that is a date: monthsSince(company.registeredOn).', at)
}

/** Fact ids have a dot in the middle; a bare name is usually a forgotten subject. */
function readFact(node: Expression, text: string): string {
  const name = nameOf(node)
  if (/^[^.]+\.[^.]+$/.test(name)) return name
  throw new Refused(`"${name}" is not a fact: a fact is written with its subject, as in loan.amountRub.`, text.indexOf(name))
}

function nameOf(node: Expression): string {
  if (node.type === 'Identifier') return textOf(node, 'name')
  if (node.type === 'MemberExpression' && node['computed'] === false) {
    return `${nameOf(node['object'] as Expression)}.${nameOf(node['property'] as Expression)}`
  }
  throw new Refused('Only fact ids such as loan.amountRub may stand here.', 0)
}

function refuseOperator(node: Expression, text: string): never {
  const operator = textOf(node, 'operator')
  throw new Refused(`"${operator}" is not allowed in a formula. Use + - * /, min() and max().`, text.indexOf(operator))
}

function textOf(node: Expression, key: 'raw' | 'name' | 'operator'): string {
  const value = node[key]
  return typeof value === 'string' ? value : ''
}

function secondPart(node: Expression, text: string): number {
  const second = (node['body'] as readonly Expression[])[1]
  const start = second ? textOf(second, 'raw') || textOf(second, 'name') : ''
  return start === '' ? text.length - 1 : text.lastIndexOf(start)
}

function unreadable(error: unknown): FormulaProblem {
  const { description, index } = error as { readonly description?: string; readonly index?: number }
  return { message: `The formula can't be read: ${(description ?? String(error)).replace(/\.?$/, '.')}`, offset: index ?? 0 }
}
