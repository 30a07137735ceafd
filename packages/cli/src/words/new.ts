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
  readonly nextEntry: readonly string[]
}

const ru: NewWords = {
  summary: 'Завести меру, кластер, площадку или организацию: заготовка и перевод, для меры и первые случаи',
  what: 'что завести: measure, cluster, site, organisation',
  id: 'имя: латинские буквы, цифры и дефисы',
  level: 'папка меры, по умолчанию federal',
  kind: 'вид меры, по умолчанию grant, или кластера, по умолчанию pilot',
  source: 'имя источника, который уже есть; без него заводится новый',
  from: 'первый день редакции, по умолчанию сегодня в Москве',
  unknownThing: (given) => `«${given}» завести нельзя. Можно меру, кластер, площадку и организацию: mera new measure ИМЯ, а вместо measure — cluster, site, organisation.`,
  badId: 'Имя пишут строчными латинскими буквами и цифрами через дефис: moscow-pilot-grant',
  taken: (file) => `Такое имя занято: ${file}. Имена не повторяются, возьмите другое`,
  noSuchChoice: (given, choices) => `«${given}» — такого нет. Есть ${choices}`,
  noSuchSource: (given) => `Нет источника «${given}». Добавьте его в rules/sources или уберите --source`,
  written: 'Записано:',
  next: ['Дальше: опишите случаи, впишите закон вместо открытого вопроса, переведите. По шагам — rules/README.md', 'Проверка: mera lint, pnpm coverage:rules'],
  nextEntry: ['Дальше: впишите сведения из источника и переведите. Ключи и слова — rules/reference/README.md', 'Проверка: mera lint'],
}

const en: NewWords = {
  summary: 'Begin a measure, a cluster, a site or an organisation: a skeleton, its translation, and the first cases of a measure',
  what: 'what to begin: measure, cluster, site, organisation',
  id: 'id: Latin letters, digits and hyphens',
  level: 'folder of the measure, federal by default',
  kind: 'kind of the measure, grant by default, or of the cluster, pilot by default',
  source: 'id of a source that is there already; without it one is written',
  from: 'first day of the edition, today in Moscow by default',
  unknownThing: (given) => `"${given}" can't be begun. A measure, a cluster, a site and an organisation can: mera new measure ID, with cluster, site or organisation in place of measure.`,
  badId: 'Ids are lower-case Latin letters and digits with hyphens: moscow-pilot-grant',
  taken: (file) => `This id is taken: ${file}. Ids are never used twice, choose another`,
  noSuchChoice: (given, choices) => `There is no "${given}". There is ${choices}`,
  noSuchSource: (given) => `There is no source "${given}". Add it in rules/sources, or leave out --source`,
  written: 'Written:',
  next: ['Next: write the cases, put the law in place of the open point, translate. Step by step: rules/README.md', 'Check: mera lint, pnpm coverage:rules'],
  nextEntry: ['Next: write in what the source says, and translate. Keys and words: rules/reference/README.md', 'Check: mera lint'],
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
