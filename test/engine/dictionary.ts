/** A few facts that the engine's tests share, and rules around them. */
import type { Cite, Condition, Edition, Fact, Field, Measure, Ruleset } from '@mera/engine'

export const text = (ru: string, en = ru) => ({ ru, en })
export const cite: Cite = { source: 'act', place: 'п. 1', basis: 'law' }

const fact = (id: string, type: Fact['type'], title: string, more: Partial<Fact> = {}): Fact => ({ id, topic: id.split('.')[0] ?? '', type, title: text(title, id), question: text(`${title}?`), ...more })
const field = (id: string, type: Field['type'], more: Partial<Field> = {}): Field => ({ id, type, title: text(id), ...more })

export const facts: readonly Fact[] = [
  fact('company.headcount', 'integer', 'численность', { unit: 'people', renamedFrom: ['company.staff'] }),
  fact('company.revenueRub', 'number', 'выручка', { unit: 'rub' }),
  fact('company.foreignSharePct', 'number', 'доля иностранцев', { unit: 'percent', max: 100 }),
  fact('company.profitRub', 'number', 'прибыль', { unit: 'rub', min: -1e12 }),
  fact('company.registeredOn', 'date', 'дата регистрации'),
  fact('company.inRegister', 'boolean', 'запись в реестре'),
  fact('company.legalForm', 'enum', 'правовая форма', { options: [{ id: 'ooo', label: text('ООО', 'LLC') }, { id: 'ip', label: text('ИП', 'sole trader') }] }),
  fact('company.mainOkved', 'code', 'основной ОКВЭД', { scheme: 'okved' }),
  fact('company.region', 'code', 'регион', { scheme: 'region' }),
  fact('company.activities', 'codes', 'виды деятельности', { options: ['bank', 'pawnshop'].map((id) => ({ id, label: text(id) })) }),
  fact('company.ageMonths', 'integer', 'возраст', { derive: { kind: 'formula', formula: { op: 'monthsSince', fact: 'company.registeredOn' } } }),
  fact('loan.ipRub', 'number', 'права в залоге', { unit: 'rub' }),
  fact('loan.collateralRub', 'number', 'весь залог', { unit: 'rub' }),
  fact('loan.ipSharePct', 'number', 'доля прав в залоге', {
    unit: 'percent',
    derive: { kind: 'formula', formula: { op: '/', args: [{ op: '*', args: [100, { fact: 'loan.ipRub' }] }, { fact: 'loan.collateralRub' }] } },
  }),
  fact('cluster.members', 'list', 'участники', { fields: [field('isSme', 'boolean'), field('staff', 'integer', { unit: 'people' }), field('okved', 'code', { scheme: 'okved' })] }),
  fact('cluster.memberCount', 'integer', 'число участников', { derive: { kind: 'count', list: 'cluster.members' } }),
  fact('cluster.staff', 'integer', 'люди кластера', { derive: { kind: 'sum', list: 'cluster.members', field: 'staff' } }),
  fact('company.size', 'enum', 'категория', {
    options: ['micro', 'small', 'none'].map((id) => ({ id, label: text(id) })),
    derive: {
      kind: 'cases',
      cases: [
        { when: { fact: 'company.headcount', operator: 'lessThanInclusive', value: { parameter: 'micro-limit' } }, value: 'micro' },
        { when: { fact: 'company.headcount', operator: 'lessThanInclusive', value: 100 }, value: 'small' },
      ],
      otherwise: 'none',
    },
  }),
]

export const ruleset: Ruleset = {
  format: 1,
  dictionary: 2,
  facts,
  parameters: [
    {
      id: 'micro-limit',
      topic: 'sme',
      title: text('предел микропредприятия'),
      values: [
        { from: '2020-01-01', until: '2020-12-31', value: 10, cite },
        { from: '2022-01-01', value: 15, cite },
      ],
    },
    { id: 'cap', topic: 'money', title: text('потолок'), values: [{ from: '2020-01-01', value: 3_000_000, cite }] },
  ],
  conditions: [],
  measures: [],
  sources: [],
  documents: [],
}

/** A ruleset with measures of these conditions, in force from 2020 on. */
export function rulesetOf(conditions: Readonly<Record<string, Condition>>, edition: Partial<Edition> = {}): Ruleset {
  return { ...ruleset, measures: Object.entries(conditions).map(([id, condition]) => measureOf(id, [{ from: '2020-01-01', status: 'active', cite, conditions: condition, ...edition }])) }
}

export function measureOf(id: string, editions: readonly Edition[]): Measure {
  return {
    id, title: text(id), operator: text('министерство'), level: 'federal', kind: 'grant', subject: 'company', recipient: 'company',
    needs: ['finance'], summary: text(id), editions, checkedOn: '2026-11-21',
  }
}
