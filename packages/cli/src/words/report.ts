/** What `mera report` says. */
import type { Basis, Edition } from '@mera/engine'
import { pluralForm, type Locale } from '@mera/engine/phrase'

export interface ReportWords {
  readonly summary: string
  readonly within: string
  readonly badDays: (given: string) => string
  readonly title: (day: string, measures: string) => string
  readonly columns: { readonly measure: string; readonly state: string; readonly checked: string; readonly basis: string; readonly open: string }
  readonly measures: (count: number) => string
  readonly conditions: (count: number, bases: string) => string
  readonly unverifiedConditions: (count: number, measures: number) => string
  readonly status: Readonly<Record<Edition['status'], string>>
  readonly basis: Readonly<Record<Basis, string>>
  readonly noComparison: string
  readonly since: (from: string) => string
  readonly between: (from: string, until: string) => string
  readonly expiring: (until: string) => string
  readonly ends: Readonly<Record<'edition' | 'intake' | 'value' | 'verification', string>>
  readonly next: (day: string) => string
  readonly noNext: string
  readonly missing: string
  readonly endedOn: (day: string) => string
  readonly beginsOn: (day: string) => string
  readonly unverified: string
  readonly verifiedUntil: (day: string, daysAgo: number) => string
  readonly open: string
  readonly sources: (all: number, never: number) => string
  readonly longAgo: (days: number) => string
  readonly readOn: (day: string, daysAgo: number) => string
  readonly nothing: string
}

const days = (count: number, locale: Locale): string =>
  `${count}\u00a0${pluralForm(count, locale === 'ru' ? { one: 'день', few: 'дня', many: 'дней' } : { one: 'day', other: 'days' }, locale)}`

const ru: ReportWords = {
  summary: 'Показать, в каком состоянии правила: что проверено, что открыто, что скоро закончится',
  within: 'сколько дней вперёд смотреть, по умолчанию 90',
  badDays: (given) => `«${given}» — не число дней. Напишите целое число, например 90`,
  title: (day, measures) => `Правила на ${day}: ${measures}`,
  columns: { measure: 'Мера', state: 'Приём и редакция', checked: 'Проверена', basis: 'На чём держатся условия', open: 'Открыто' },
  measures: (count) => `${count}\u00a0${pluralForm(count, { one: 'мера', few: 'меры', many: 'мер' }, 'ru')}`,
  conditions: (count, bases) => `Условий в действующих и ближайших редакциях — ${count}: ${bases}.`,
  unverifiedConditions: (count, measures) => `Не проверено ещё ${count}, в ${pluralForm(measures, { one: `${measures}\u00a0мере`, other: `${measures}\u00a0мерах` }, 'ru')}.`,
  status: { active: 'действует', closed: 'закрыта', suspended: 'приостановлена', unknown: 'неизвестно' },
  basis: { law: 'закон', operator: 'оператор', press: 'публикации', seed: 'исходные документы', inferred: 'косвенные данные', memory: 'память' },
  noComparison: 'сравнений нет',
  since: (from) => `с ${from}`,
  between: (from, until) => `${from} – ${until}`,
  expiring: (until) => `Закончится не позже ${until}`,
  ends: { edition: 'редакция меры', intake: 'приём заявок', value: 'значение параметра', verification: 'проверка параметра' },
  next: (day) => `дальше — с ${day}`,
  noNext: 'дальше ничего нет',
  missing: 'Параметры без значения на этот день',
  endedOn: (day) => `последнее значение до ${day}`,
  beginsOn: (day) => `первое значение с ${day}`,
  unverified: 'Параметры, которые давно не проверяли',
  verifiedUntil: (day, daysAgo) => `проверено по ${day}, ${days(daysAgo, 'ru')} назад`,
  open: 'Что никем не проверено',
  sources: (all, never) => `Источников — ${all}, после первого чтения не перечитывали ${never}.`,
  longAgo: (count) => `Источники, которые не открывали больше ${pluralForm(count, { one: `${count}\u00a0дня`, other: `${count}\u00a0дней` }, 'ru')}`,
  readOn: (day, daysAgo) => `читали ${day}, ${days(daysAgo, 'ru')} назад`,
  nothing: 'ничего',
}

const en: ReportWords = {
  summary: 'Show how the rules stand: what was checked, what is open, what ends soon',
  within: 'how many days ahead to look, 90 by default',
  badDays: (given) => `"${given}" is not a number of days. Write a whole number such as 90`,
  title: (day, measures) => `Rules on ${day}: ${measures}`,
  columns: { measure: 'Measure', state: 'Intake and edition', checked: 'Checked', basis: 'What conditions rest on', open: 'Open' },
  measures: (count) => `${count}\u00a0${pluralForm(count, { one: 'measure', other: 'measures' }, 'en')}`,
  conditions: (count, bases) => `Conditions in the editions in force or nearest: ${count} (${bases}).`,
  unverifiedConditions: (count, measures) => `Not verified: ${count} more, in ${measures}\u00a0${pluralForm(measures, { one: 'measure', other: 'measures' }, 'en')}.`,
  status: { active: 'in force', closed: 'closed', suspended: 'suspended', unknown: 'unknown' },
  basis: { law: 'law', operator: 'operator', press: 'press', seed: 'initial documents', inferred: 'inference', memory: 'memory' },
  noComparison: 'no comparisons',
  since: (from) => `since ${from}`,
  between: (from, until) => `${from} – ${until}`,
  expiring: (until) => `Ends by ${until}`,
  ends: { edition: 'edition of a measure', intake: 'intake', value: 'value of a parameter', verification: 'check of a parameter' },
  next: (day) => `the next begins on ${day}`,
  noNext: 'nothing follows',
  missing: 'Parameters without a value on this day',
  endedOn: (day) => `last value until ${day}`,
  beginsOn: (day) => `first value since ${day}`,
  unverified: 'Parameters that have not been checked for long',
  verifiedUntil: (day, daysAgo) => `checked up to ${day}, ${days(daysAgo, 'en')} ago`,
  open: 'Verified by nobody',
  sources: (all, never) => `Sources: ${all}; never read again after the first time: ${never}.`,
  longAgo: (count) => `Sources that nobody has opened for more than ${days(count, 'en')}`,
  readOn: (day, daysAgo) => `read on ${day}, ${days(daysAgo, 'en')} ago`,
  nothing: 'nothing',
}

/**
 * The words of the report in a language.
 *
 * @example
 * ```ts
 * reportWords('en').status.active // 'in force'
 * ```
 */
export function reportWords(locale: Locale): ReportWords {
  return { ru, en }[locale]
}
