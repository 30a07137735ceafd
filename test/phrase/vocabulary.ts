/** A small dictionary that the sentences under test are made of. */
import type { Fact, Source } from '@mera/engine'
import type { Vocabulary } from '@mera/engine/phrase'

const fact = (id: string, type: Fact['type'], ru: string, en: string, more: Partial<Fact> = {}): Fact => ({
  id,
  topic: 'test',
  type,
  title: { ru, en },
  ...more,
})

export const ipShare: Fact = fact('loan.ipShareOfCollateral', 'number', 'стоимость прав на ИС в залоге', 'value of IP rights in the collateral', { unit: 'percent' })
export const headcount: Fact = fact('company.headcount', 'integer', 'среднесписочная численность', 'average headcount', { unit: 'people' })
export const revenue: Fact = fact('company.revenuePrevYearRub', 'number', 'выручка за прошлый год', 'revenue last year', { unit: 'rub' })
export const registeredOn: Fact = fact('company.registeredOn', 'date', 'дата регистрации', 'date of registration')
export const contractOn: Fact = fact('loan.contractOn', 'date', 'дата кредитного договора', 'date of the loan agreement')
export const legalForm: Fact = fact('company.legalForm', 'enum', 'организационно-правовая форма', 'legal form', {
  options: [
    { id: 'ooo', label: { ru: 'ООО', en: 'LLC' } },
    { id: 'ao', label: { ru: 'АО', en: 'JSC' } },
    { id: 'ip', label: { ru: 'ИП', en: 'sole trader' } },
    { id: 'npo', label: { ru: 'НКО', en: 'non-profit' } },
    { id: 'other', label: { ru: 'другая', en: 'other' } },
  ],
})
export const okved: Fact = fact('company.mainOkved', 'code', 'основной вид деятельности по ОКВЭД', 'main activity code', { scheme: 'okved' })
export const activities: Fact = fact('company.restrictedActivities', 'codes', 'виды деятельности с ограничениями', 'restricted activities', {
  options: [
    { id: 'insurance', label: { ru: 'страхование', en: 'insurance' } },
    { id: 'pawnshop', label: { ru: 'ломбард', en: 'pawnshop' } },
  ],
})
export const inRegister: Fact = fact('company.inSmeRegister', 'boolean', 'запись в реестре МСП', 'entry in the SME register')
export const balance: Fact = fact('cluster.productionBalance', 'integer', 'запас до половины производственных предприятий', 'margin over one half of production enterprises', {
  lack: {
    ru: { one: 'не хватает # предприятия', few: 'не хватает # предприятий', many: 'не хватает # предприятий' },
    en: { one: '# enterprise short', other: '# enterprises short' },
  },
})
export const members: Fact = fact('cluster.members', 'list', 'участники кластера', 'cluster members')

const resolution: Source = {
  id: 'pp-533-2019',
  kind: 'resolution',
  number: '533',
  date: '2019-04-30',
  title: { ru: 'Правила субсидий на кредиты под залог ИС', en: 'Rules of subsidies on IP-secured loans' },
  readOn: '2026-11-21',
}

export const words: Vocabulary = {
  facts: [ipShare, headcount, revenue, registeredOn, contractOn, legalForm, okved, activities, inRegister, balance, members],
  conditions: [{ id: 'is-sme', title: { ru: 'субъект МСП', en: 'is an SME' }, conditions: { all: [] } }],
  parameters: [{ id: 'mtk-revenue-limit', topic: 'mtk', title: { ru: 'предел выручки МТК', en: 'MTK revenue limit' }, unit: 'rub', values: [{ from: '2024-01-01', value: 4_000_000_000, cite: { source: 'pp-533-2019', basis: 'law' } }] }],
  sources: [resolution],
}
