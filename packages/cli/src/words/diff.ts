/** What `mera diff` says. */
import { pluralForm, type Locale } from '@mera/engine/phrase'

export interface DiffWords {
  readonly summary: string
  readonly before: string
  readonly after: string
  readonly profiles: string
  readonly noSuchPlace: (place: string) => string
  readonly broken: (place: string, errors: number) => string
  readonly noProfiles: (folder: string) => string
  readonly nothing: string
  readonly measures: string
  readonly conditions: string
  readonly parameters: string
  readonly facts: string
  readonly newMeasure: (editions: string) => string
  readonly goneMeasure: string
  readonly edition: (from: string, until: string | undefined) => string
  readonly newEdition: (span: string) => string
  readonly goneEdition: (span: string) => string
  readonly until: (before: string | undefined, after: string | undefined) => string
  readonly status: (before: string, after: string) => string
  readonly leaf: Readonly<Record<'added' | 'removed' | 'verified' | 'opened' | 'wording', (text: string) => string>>
  readonly demand: (before: string, after: string) => string
  readonly rearranged: string
  readonly newAmount: (label: string, how: string) => string
  readonly goneAmount: (label: string) => string
  readonly amount: (label: string, before: string, after: string) => string
  readonly amountWording: (label: string) => string
  readonly undetermined: string
  readonly alsoChanged: (keys: string) => string
  readonly key: Readonly<Record<string, string>>
  readonly value: (from: string, value: string) => string
  readonly otherValue: (from: string, before: string, after: string) => string
  readonly goneValue: (from: string, value: string) => string
  readonly recited: (from: string) => string
  readonly renamed: (from: string) => string
  readonly verdicts: (day: string, profiles: number) => string
  readonly noMoves: string
  readonly moves: (count: number) => string
  readonly absent: string
  readonly intake: (before: string, after: string) => string
  readonly newlyFailed: string
  readonly noLongerFailed: string
  readonly newlyOpen: string
  readonly noLongerOpen: string
  readonly newlyMissing: string
  readonly list: (count: number) => string
}

const ru: DiffWords = {
  summary: 'Сравнить два набора правил: что изменилось и у кого меняется вердикт',
  before: 'что было: собранный файл, папка правил или версия git',
  after: 'что стало; без него — правила, как они лежат сейчас',
  profiles: 'папка с файлами ответов: у кого меняется вердикт',
  noSuchPlace: (place) => `«${place}» — не файл, не папка и не версия git. Проверьте имя`,
  broken: (place, errors) => `Правила «${place}» не загружаются, ошибок — ${errors}. Сравнить можно только целые правила`,
  noProfiles: (folder) => `В папке ${folder} нет файлов ответов. Нужны .yaml, .yml или .json`,
  nothing: 'Правила одинаковы.',
  measures: 'Меры',
  conditions: 'Общие условия',
  parameters: 'Параметры',
  facts: 'О чём спрашиваем',
  newMeasure: (editions) => `новая мера: ${editions}`,
  goneMeasure: 'меры больше нет',
  edition: (from, until) => (until === undefined ? `редакция с ${from}` : `редакция с ${from} по ${until}`),
  newEdition: (span) => `новая ${span}`,
  goneEdition: (span) => `убрана ${span}`,
  until: (before, after) => `последний день: был ${before ?? 'не назначен'}, стал ${after ?? 'не назначен'}`,
  status: (before, after) => `состояние: было «${before}», стало «${after}»`,
  leaf: {
    added: (text) => `новое условие: ${text}`,
    removed: (text) => `больше не нужно: ${text}`,
    verified: (text) => `было не проверено, теперь условие: ${text}`,
    opened: (text) => `было условием, теперь не проверено: ${text}`,
    wording: (text) => `условие прежнее, изменились слова или источник: ${text}`,
  },
  demand: (before, after) => `было: ${before}; стало: ${after}`,
  rearranged: 'условия прежние, но связаны между собой по-другому',
  newAmount: (label, how) => `новая сумма «${label}»: ${how}`,
  goneAmount: (label) => `суммы «${label}» больше нет`,
  amount: (label, before, after) => `«${label}»: было — ${before}; стало — ${after}`,
  amountWording: (label) => `«${label}»: считается как прежде, изменились слова или источник`,
  undetermined: 'не определено',
  alsoChanged: (keys) => `ещё изменилось: ${keys}`,
  key: {
    title: 'название', short: 'короткое название', operator: 'кто даёт', level: 'уровень', regions: 'регионы', kind: 'вид', subject: 'о ком судят', recipient: 'кто получает',
    needs: 'потребности', summary: 'описание', gaps: 'перерывы', documents: 'документы', steps: 'шаги', links: 'ссылки', effort: 'сроки и расходы', tags: 'метки', checkedOn: 'день проверки',
    note: 'примечание', intake: 'приём заявок', cite: 'источник', discretionary: 'что решают люди', excludes: 'с чем не сочетается', until: 'последний день', status: 'состояние',
    unit: 'единица', verifiedUntil: 'день проверки', type: 'вид ответа', min: 'нижний предел', max: 'верхний предел', options: 'варианты', fields: 'столбцы', question: 'вопрос', help: 'пояснение',
    where: 'где взять', askIf: 'когда спрашивают', derive: 'как выводится', change: 'как изменить', lack: 'как назвать нехватку', renamedFrom: 'прежние имена', topic: 'тема', scheme: 'классификатор',
  },
  value: (from, value) => `с ${from} — ${value}`,
  otherValue: (from, before, after) => `с ${from}: было ${before}, стало ${after}`,
  goneValue: (from, value) => `убрано значение с ${from} — ${value}`,
  recited: (from) => `с ${from}: значение прежнее, изменился источник`,
  renamed: (from) => `прежнее имя — ${from}`,
  verdicts: (day, count) => `Вердикты на ${day}: ${count}\u00a0${pluralForm(count, { one: 'файл', few: 'файла', many: 'файлов' }, 'ru')} ответов`,
  noMoves: 'ничего не меняется',
  moves: (count) => `${pluralForm(count, { one: 'меняется', other: 'меняются' }, 'ru')} ${count}\u00a0${pluralForm(count, { one: 'мера', few: 'меры', many: 'мер' }, 'ru')}`,
  absent: 'меры нет',
  intake: (before, after) => `приём: ${before} → ${after}`,
  newlyFailed: 'теперь мешает',
  noLongerFailed: 'больше не мешает',
  newlyOpen: 'теперь не проверено',
  noLongerOpen: 'больше не под вопросом',
  newlyMissing: 'теперь нужен ответ',
  list: (count) => `список из ${count}`,
}

const en: DiffWords = {
  summary: 'Compare two rulesets: what changed, and whose verdicts move',
  before: 'what was: a built file, a rules folder, or a revision of git',
  after: 'what is; without it the rules as they stand now',
  profiles: 'folder of files with answers: whose verdicts move',
  noSuchPlace: (place) => `"${place}" is no file, no folder and no revision of git. Check the name`,
  broken: (place, errors) => `The rules of "${place}" do not load, errors: ${errors}. Only whole rules can be compared`,
  noProfiles: (folder) => `The folder ${folder} has no files with answers. They are .yaml, .yml or .json`,
  nothing: 'The rules are the same.',
  measures: 'Measures',
  conditions: 'Shared conditions',
  parameters: 'Parameters',
  facts: 'What is asked',
  newMeasure: (editions) => `new measure: ${editions}`,
  goneMeasure: 'the measure is gone',
  edition: (from, until) => (until === undefined ? `edition since ${from}` : `edition from ${from} to ${until}`),
  newEdition: (span) => `new ${span}`,
  goneEdition: (span) => `${span} is gone`,
  until: (before, after) => `last day: was ${before ?? 'not set'}, is ${after ?? 'not set'}`,
  status: (before, after) => `status: was "${before}", is "${after}"`,
  leaf: {
    added: (text) => `new condition: ${text}`,
    removed: (text) => `no longer needed: ${text}`,
    verified: (text) => `was not verified, is a condition now: ${text}`,
    opened: (text) => `was a condition, is not verified now: ${text}`,
    wording: (text) => `the same condition, other words or another source: ${text}`,
  },
  demand: (before, after) => `was: ${before}; is: ${after}`,
  rearranged: 'the same conditions, joined in another way',
  newAmount: (label, how) => `new figure "${label}": ${how}`,
  goneAmount: (label) => `the figure "${label}" is gone`,
  amount: (label, before, after) => `"${label}": was ${before}; is ${after}`,
  amountWording: (label) => `"${label}": computed as before, other words or another source`,
  undetermined: 'not determined',
  alsoChanged: (keys) => `also changed: ${keys}`,
  key: {
    short: 'short name', operator: 'who gives it', subject: 'who is judged', gaps: 'breaks', effort: 'time and cost', checkedOn: 'day of the check', cite: 'source',
    discretionary: 'what people decide', excludes: 'what it excludes', until: 'last day', verifiedUntil: 'day of the check', type: 'kind of answer', where: 'where to find it',
    askIf: 'when it is asked', derive: 'how it follows', change: 'how to change it', lack: 'words for a lack', renamedFrom: 'earlier names', scheme: 'classification',
  },
  value: (from, value) => `since ${from}: ${value}`,
  otherValue: (from, before, after) => `since ${from}: was ${before}, is ${after}`,
  goneValue: (from, value) => `the value since ${from} is gone: ${value}`,
  recited: (from) => `since ${from}: the same value, another source`,
  renamed: (from) => `earlier name ${from}`,
  verdicts: (day, count) => `Verdicts on ${day}: ${count}\u00a0${pluralForm(count, { one: 'file', other: 'files' }, 'en')} of answers`,
  noMoves: 'nothing moves',
  moves: (count) => `${count}\u00a0${pluralForm(count, { one: 'measure moves', other: 'measures move' }, 'en')}`,
  absent: 'no such measure',
  intake: (before, after) => `intake: ${before} → ${after}`,
  newlyFailed: 'stands in the way now',
  noLongerFailed: 'no longer in the way',
  newlyOpen: 'not verified now',
  noLongerOpen: 'no longer in question',
  newlyMissing: 'needs an answer now',
  list: (count) => `list of ${count}`,
}

/**
 * The words of `mera diff` in a language.
 *
 * @example
 * ```ts
 * diffWords('en').nothing // 'The rules are the same.'
 * ```
 */
export function diffWords(locale: Locale): DiffWords {
  return { ru, en }[locale]
}
