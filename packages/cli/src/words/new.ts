/** What `mera new` says. */
import type { Locale } from '@mera/engine/phrase'

export interface NewWords {
  readonly summary: string
  readonly what: string
  readonly id: string
  readonly level: string
  readonly kind: string
  readonly source: string
  readonly from: string
  readonly unknownThing: (given: string) => string
  readonly badId: string
  readonly taken: (file: string) => string
  readonly noSuchChoice: (given: string, choices: string) => string
  readonly noSuchSource: (given: string) => string
  readonly written: string
  readonly next: readonly string[]
}

const ru: NewWords = {
  summary: 'Завести меру: заготовка, перевод и первые случаи',
  what: 'что завести: measure',
  id: 'имя меры: латинские буквы, цифры и дефисы',
  level: 'папка меры, по умолчанию federal',
  kind: 'вид меры, по умолчанию grant',
  source: 'имя источника, который уже есть; без него заводится новый',
  from: 'первый день редакции, по умолчанию сегодня в Москве',
  unknownThing: (given) => `Завести можно только меру: mera new measure ИМЯ. «${given}» — не мера.`,
  badId: 'Имя пишут строчными латинскими буквами и цифрами через дефис: moscow-pilot-grant',
  taken: (file) => `Такое имя занято: ${file}. Имена не повторяются, возьмите другое`,
  noSuchChoice: (given, choices) => `«${given}» — такого нет. Есть ${choices}`,
  noSuchSource: (given) => `Нет источника «${given}». Добавьте его в rules/sources или уберите --source`,
  written: 'Записано:',
  next: ['Дальше: опишите случаи, впишите закон вместо открытого вопроса, переведите. По шагам — rules/README.md', 'Проверка: mera lint, pnpm coverage:rules'],
}

const en: NewWords = {
  summary: 'Begin a measure: a skeleton, its translation and its first cases',
  what: 'what to begin: measure',
  id: 'id of the measure: Latin letters, digits and hyphens',
  level: 'folder of the measure, federal by default',
  kind: 'kind of the measure, grant by default',
  source: 'id of a source that is there already; without it one is written',
  from: 'first day of the edition, today in Moscow by default',
  unknownThing: (given) => `Only a measure can be begun: mera new measure ID. "${given}" is none.`,
  badId: 'Ids are lower-case Latin letters and digits with hyphens: moscow-pilot-grant',
  taken: (file) => `This id is taken: ${file}. Ids are never used twice, choose another`,
  noSuchChoice: (given, choices) => `There is no "${given}". There is ${choices}`,
  noSuchSource: (given) => `There is no source "${given}". Add it in rules/sources, or leave out --source`,
  written: 'Written:',
  next: ['Next: write the cases, put the law in place of the open point, translate. Step by step: rules/README.md', 'Check: mera lint, pnpm coverage:rules'],
}

/**
 * The words of `mera new` in a language.
 *
 * @example
 * ```ts
 * newWords('en').written // 'Written:'
 * ```
 */
export function newWords(locale: Locale): NewWords {
  return { ru, en }[locale]
}
