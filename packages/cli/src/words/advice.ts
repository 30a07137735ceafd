/** What `mera ask`, `why-not`, `combine` and `when` say. */
import { pluralForm, type Locale } from '@mera/engine/phrase'

export interface AdviceWords {
  readonly ask: string
  readonly whyNot: string
  readonly combine: string
  readonly when: string
  readonly file: string
  readonly from: string
  readonly until: string
  readonly target: string
  readonly needsFile: string
  readonly left: (questions: number) => string
  readonly changes: (measures: number) => string
  readonly hint: Readonly<Record<'boolean' | 'number' | 'date' | 'code' | 'enum' | 'codes' | 'list', string>>
  readonly dontKnow: string
  readonly settled: string
  readonly stopped: string
  readonly fits: (verdict: string) => string
  readonly ways: string
  readonly way: (number: number) => string
  readonly answers: string
  readonly added: (records: number) => string
  readonly takes: (day: string) => string
  readonly won: string
  readonly lost: string
  readonly noWay: string
  readonly chosen: string
  readonly worth: (sum: string) => string
  readonly leftOut: string
  readonly notWith: (measure: string) => string
  readonly forgone: (sum: string) => string
  readonly nothingToCombine: string
  readonly stands: (day: string) => string
}

/**
 * The words in a language.
 *
 * @example
 * ```ts
 * adviceWords('en').noWay
 * ```
 */
export function adviceWords(locale: Locale): AdviceWords {
  return { ru, en }[locale]
}

const ru: AdviceWords = {
  ask: 'Спросить только то, что ещё решает, и записать ответы',
  whyNot: 'Найти, что изменить, чтобы мера подошла',
  combine: 'Подобрать лучший набор мер, которые можно взять вместе',
  when: 'Показать, с какого дня мера подойдёт и когда перестанет',
  file: 'файл ответов; если его нет, он появится',
  from: 'с какого дня, по умолчанию сегодня',
  until: 'по какой день, по умолчанию три года',
  target: 'чего добиться: possible — «может подойти», eligible — «подходит»',
  needsFile: 'Нужен файл: ответы записываются в него по ходу разговора.',
  left: (questions) => `ещё не больше ${questions}\u00a0${pluralForm(questions, { one: 'вопроса', few: 'вопросов', many: 'вопросов' }, 'ru')}`,
  changes: (measures) => `решает по ${measures}\u00a0${pluralForm(measures, { one: 'мере', few: 'мерам', many: 'мерам' }, 'ru')}`,
  hint: { boolean: 'да или нет', number: 'число или диапазон вроде 100–250', date: 'день, например 2024-05-31', code: 'код', enum: 'номер варианта', codes: 'номера вариантов через запятую; 0 — ничего', list: 'записи в виде [{ поле: значение }]; [] — ни одной' },
  dontKnow: '«?» — не знаю, пустая строка — закончить',
  settled: 'Больше спрашивать не о чем: ни один ответ вердиктов не изменит.',
  stopped: 'Остановились. Чтобы продолжить, вызовите команду с тем же файлом.',
  fits: (verdict) => `Менять нечего: ${verdict}.`,
  ways: 'Что изменить',
  way: (number) => `Способ ${number}`,
  answers: 'ответы станут такими',
  added: (records) => `добавится ${records}\u00a0${pluralForm(records, { one: 'запись', few: 'записи', many: 'записей' }, 'ru')}`,
  takes: (day) => `не раньше ${day}`,
  won: 'заодно станут ближе',
  lost: 'но хуже станет с мерами',
  noWay: 'Изменить ничего нельзя. Мешает',
  chosen: 'Можно взять вместе',
  worth: (sum) => `всего до ${sum}; у нерешённых мер посчитана половина`,
  leftOut: 'Не вошли',
  notWith: (measure) => `нельзя вместе с «${measure}»`,
  forgone: (sum) => `набор с ней был бы меньше на ${sum}`,
  nothingToCombine: 'Брать нечего: ни одна открытая мера не подходит.',
  stands: (day) => `на ${day}`,
}

const en: AdviceWords = {
  ask: 'Ask only what still decides, and write the answers down',
  whyNot: 'Find what to change for a measure to fit',
  combine: 'Put together the best set of measures that go together',
  when: 'Show from which day a measure fits and when it ceases to',
  file: 'file with answers; made if it is not there',
  from: 'from which day, today by default',
  until: 'up to which day, three years by default',
  target: 'what to reach: possible is “may fit”, eligible is “fits”',
  needsFile: 'A file is needed: answers are written to it as you go.',
  left: (questions) => `at most ${questions} more ${pluralForm(questions, { one: 'question', other: 'questions' }, 'en')}`,
  changes: (measures) => `decides on ${measures} ${pluralForm(measures, { one: 'measure', other: 'measures' }, 'en')}`,
  hint: { boolean: 'yes or no', number: 'a number or a range such as 100-250', date: 'a day such as 2024-05-31', code: 'a code', enum: 'the number of an option', codes: 'numbers of options with commas; 0 for none', list: 'records as [{ field: value }]; [] for none' },
  dontKnow: '"?" is don’t know, an empty line stops',
  settled: 'Nothing is left to ask: no answer changes a verdict.',
  stopped: 'Stopped. To go on, give the command the same file.',
  fits: (verdict) => `Nothing to change: ${verdict}.`,
  ways: 'What to change',
  way: (number) => `Way ${number}`,
  answers: 'the answers become',
  added: (records) => `${records} ${pluralForm(records, { one: 'record', other: 'records' }, 'en')} added`,
  takes: (day) => `not before ${day}`,
  won: 'also come nearer',
  lost: 'but these get worse',
  noWay: 'Nothing can be changed. In the way',
  chosen: 'Can be had together',
  worth: (sum) => `up to ${sum} in all; undecided measures count half`,
  leftOut: 'Left out',
  notWith: (measure) => `not together with “${measure}”`,
  forgone: (sum) => `a set with it would be worth ${sum} less`,
  nothingToCombine: 'Nothing to take: no open measure fits.',
  stands: (day) => `on ${day}`,
}
