/** A company whose answers can be changed at different prices, and rules about it. */
import { compile, type Change, type Compiled, type Condition, type Derivation, type Fact, type Literal, type OperatorName, type Ruleset } from '@mera/engine'
import { cite, measureOf, ruleset, text } from '../dictionary.ts'

const change = (effort: number, more: Partial<Change> = {}): { readonly change: Change } => ({ change: { by: 'company', effort, how: text('как'), ...more } })
const fact = (id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact => ({ id, topic: 'company', type, title: text(id), question: text(`${id}?`), ...more })
const options = (...ids: readonly string[]) => ({ options: ids.map((id) => ({ id, label: text(id) })) })
const derived = (id: string, type: Fact['type'], derive: Derivation, more: Partial<Fact> = {}): Fact => ({ id, topic: 'company', type, title: text(id), derive, ...more })

const facts: readonly Fact[] = [
  fact('listed', 'boolean', change(1, { direction: 'up', months: 3 })),
  fact('insured', 'boolean', change(2)),
  fact('certified', 'boolean', change(3, { months: 12 })),
  fact('barred', 'boolean'),
  fact('staff', 'integer', change(2, { months: 6 })),
  fact('debtRub', 'number', change(3, { direction: 'down', costRub: 100_000 })),
  fact('form', 'enum', { ...options('ip', 'ooo', 'ao'), ...change(4, { to: ['ooo', 'ao'] }) }),
  fact('activities', 'codes', { ...options('bank', 'pawnshop', 'lab'), ...change(2) }),
  fact('ipRub', 'number', change(1)),
  fact('collateralRub', 'number', change(2)),
  fact('hasLab', 'boolean', change(1)),
  fact('labStaff', 'integer', { askIf: { id: 'has-lab', fact: 'hasLab', operator: 'equal', value: true }, ...change(1) }),
  fact('labIsOwn', 'boolean', { askIf: { all: [{ id: 'has-lab', fact: 'hasLab', operator: 'equal', value: true }, { id: 'may', fact: 'barred', operator: 'equal', value: false }] } }),
  fact('union', 'boolean', { askIf: { id: 'ten', fact: 'staff', operator: 'greaterThanInclusive', value: 10 } }),
  fact('members', 'list', { fields: [{ id: 'isSme', type: 'boolean', title: text('МСП') }, { id: 'isLocal', type: 'boolean', title: text('местный') }] }),
  derived('ipSharePct', 'number', { kind: 'formula', formula: { op: '/', args: [{ op: '*', args: [100, { fact: 'ipRub' }] }, { fact: 'collateralRub' }] } }),
  derived('memberCount', 'integer', { kind: 'count', list: 'members' }, change(2, { direction: 'up' })),
  derived('smeCount', 'integer', { kind: 'count', list: 'members', where: { id: 'sme', fact: 'isSme', operator: 'equal', value: true } }, change(1, { direction: 'up' })),
  derived('bigCount', 'integer', { kind: 'count', list: 'members', where: { id: 'big', fact: 'isSme', operator: 'equal', value: false } }),
  derived('localCount', 'integer', { kind: 'count', list: 'members', where: { id: 'local', fact: 'isLocal', operator: 'equal', value: true } }, { askIf: { id: 'any', fact: 'memberCount', operator: 'greaterThanInclusive', value: 1 }, ...change(1, { direction: 'up' }) }),
  derived('ipPerBig', 'number', { kind: 'formula', formula: { op: '/', args: [{ fact: 'ipRub' }, { fact: 'bigCount' }] } }),
  derived('anySme', 'boolean', { kind: 'any', list: 'members', where: { id: 'sme', fact: 'isSme', operator: 'equal', value: true } }, change(1)),
  derived('allLocal', 'boolean', { kind: 'every', list: 'members', where: { id: 'local', fact: 'isLocal', operator: 'equal', value: true } }, change(2)),
]

/** These conditions as measures, all in force, on 1 January 2026. */
export function rulesOf(conditions: Readonly<Record<string, Condition>>, more: Partial<Ruleset> = {}): Compiled {
  return compile({ ...ruleset, facts, measures: Object.entries(conditions).map(([id, condition]) => measureOf(id, [{ from: '2020-01-01', status: 'active', cite, conditions: condition }])), ...more }, '2026-01-01')
}

/** A leaf with an id. */
export const leaf = (id: string, fact: string, operator: OperatorName, value: Literal | { readonly fact: string }): Condition => ({ id, fact, operator, value, cite })
export const is = (fact: string, value: Literal = true): Condition => leaf(fact, fact, 'equal', value)
export const atLeast = (fact: string, value: number): Condition => leaf(fact, fact, 'greaterThanInclusive', value)
export const atMost = (fact: string, value: number): Condition => leaf(fact, fact, 'lessThanInclusive', value)
export const open: Condition = { id: 'unread', open: text('не прочитано'), ask: text('прочитать') }
