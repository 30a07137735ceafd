/** The facts that random rulesets are made of: every type, every way to derive, numbers close to the thresholds. */
import type { Fact, Field, Option, Parameter } from '@mera/engine'

const text = (id: string) => ({ ru: id, en: id })
const option = (id: string): Option => ({ id, label: text(id) })
const fact = (id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact => ({ id, topic: 'test', type, title: text(id), question: text(id), ...more })
const field = (id: string, type: Field['type'], more: Partial<Field> = {}): Field => ({ id, type, title: text(id), ...more })

/** Options beginning with digits are no codes: «1» is not the beginning of «10». */
const options = ['1', '10', 'b', 'c'].map(option)

export const fields: readonly Field[] = [
  field('isSme', 'boolean'),
  field('staff', 'integer', { unit: 'people' }),
  field('shareRub', 'number'),
  field('kind', 'enum', { options }),
  field('okved', 'code', { scheme: 'okved' }),
  field('since', 'date'),
]

export const asked: readonly Fact[] = [
  fact('a.yes', 'boolean'),
  fact('a.also', 'boolean'),
  fact('a.staff', 'integer'),
  fact('a.other', 'integer'),
  fact('a.sum', 'number'),
  fact('a.part', 'number'),
  fact('a.from', 'date'),
  fact('a.to', 'date'),
  fact('a.kind', 'enum', { options }),
  fact('a.sort', 'enum', { options }),
  fact('a.okved', 'code', { scheme: 'okved' }),
  fact('a.region', 'code', { scheme: 'region' }),
  fact('a.tags', 'codes', { options: ['x', 'y', 'z'].map(option) }),
  fact('a.marks', 'codes', { options: ['x', 'y', 'z'].map(option) }),
  fact('a.members', 'list', { fields }),
]

/** Facts that are asked, and follow from others where random conditions hold. */
export const impliedFacts: readonly Fact[] = [fact('i.yes', 'boolean'), fact('i.kind', 'enum', { options })]

/** Derived facts but for those whose conditions are random. */
export const derived: readonly Fact[] = [
  fact('d.total', 'number', { derive: { kind: 'formula', formula: { op: '+', args: [{ fact: 'a.sum' }, { op: '*', args: [2, { fact: 'a.staff' }] }] } } }),
  fact('d.share', 'number', { derive: { kind: 'formula', formula: { op: '/', args: [{ op: '*', args: [100, { fact: 'a.part' }] }, { fact: 'a.sum' }] } } }),
  fact('d.capped', 'number', {
    derive: { kind: 'formula', formula: { op: 'min', args: [{ parameter: 'cap' }, { op: 'max', args: [{ op: '-', args: [{ fact: 'a.sum' }, { fact: 'a.part' }] }, { op: '-', args: [0, { fact: 'a.other' }] }] }] } },
  }),
  fact('d.age', 'integer', { derive: { kind: 'formula', formula: { op: 'monthsSince', fact: 'a.from' } } }),
  fact('d.balance', 'integer', { derive: { kind: 'formula', formula: { op: '-', args: [{ op: '*', args: [2, { fact: 'd.count' }] }, { fact: 'a.staff' }] } } }),
  fact('d.size', 'integer', { derive: { kind: 'count', list: 'a.members' } }),
]

export const parameters: readonly Parameter[] = [
  {
    id: 'cap',
    topic: 'test',
    title: text('cap'),
    values: [
      { from: '2020-01-01', until: '2020-12-31', value: 3, cite: { source: 's', basis: 'law' } },
      { from: '2021-06-01', value: 4, cite: { source: 's', basis: 'law' } },
    ],
  },
  { id: 'since', topic: 'test', title: text('since'), values: [{ from: '2020-01-01', value: '2020-02-29', cite: { source: 's', basis: 'law' } }] },
  { id: 'kinds', topic: 'test', title: text('kinds'), values: [{ from: '2020-01-01', value: ['1', 'c'], cite: { source: 's', basis: 'law' } }] },
]

/** In edition, between parameter values, after them. */
export const days = ['2020-06-01', '2021-03-01', '2021-07-01'] as const
