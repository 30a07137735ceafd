// Which measures answer to these words? Russian words by their stems, fuzzy for typos, abbreviations spelt out.
import Fuse from 'fuse.js/min-basic'
import { stemmer } from '@orama/stemmers/russian'

/** What is searched of one measure. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** Everything else worth finding it by. */
  readonly text: string
}

interface Indexed { readonly id: string; readonly title: readonly string[]; readonly text: readonly string[] }

/** A search over the entries: ids, best first. An empty query gives all of them in their own order. */
export function searcher(entries: readonly Entry[]): (query: string) => readonly string[] {
  const indexed = entries.map(({ id, title, text }): Indexed => ({ id, title: stems(title), text: stems(text) }))
  const fuse = new Fuse(indexed, {
    keys: [{ name: 'title', weight: 3 }, { name: 'text', weight: 1 }],
    includeScore: true, threshold: 0.25, ignoreLocation: true, minMatchCharLength: 2,
  })
  return query => {
    const words = stems(query)
    if (words.length === 0) return entries.map(e => e.id)
    const total = new Map<string, number>()
    for (const word of words) {
      const best = new Map<string, number>()
      for (const alternative of [word, ...(SPELT[word] ?? [])]) {
        for (const { item, score = 1 } of fuse.search(alternative)) best.set(item.id, Math.max(best.get(item.id) ?? 0, exactness(item, alternative) + 1 - score))
      }
      for (const [id, score] of best) total.set(id, (total.get(id) ?? 0) + score)
    }
    const top = Math.max(0, ...total.values())
    return [...total].filter(([, score]) => score > top / 2).toSorted(([, a], [, b]) => b - a).map(([id]) => id)
  }
}

function exactness({ title, text }: Indexed, word: string): number {
  if (title.includes(word)) return 2
  return text.includes(word) ? 1 : 0
}

/** Words of a text as stems: lower case, ё as е, no endings. «Пособия ребёнку» → ['пособ', 'ребенк']. */
export function stems(text: string): string[] {
  const words = text.toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(w => !STOP.has(w)).map(w => (/^[а-я]{4,}$/.test(w) ? stemmer(w) : w))
}

const STOP = new Set(['и', 'в', 'во', 'на', 'по', 'за', 'для', 'от', 'до', 'с', 'со', 'к', 'о', 'об', 'из', 'у', 'под', 'как', 'что', 'или', 'the', 'a', 'of', 'for', 'to', 'in', 'and', 'on'])

// Abbreviations and everyday words, by stem, with what measures call the same thing.
const SPELT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    мтк: ['технологическая компания'], мсп: ['малый средний'], рид: ['интеллектуальная'], ис: ['интеллектуальная'], ниокр: ['исследования', 'разработки'],
    ип: ['предприниматель'], цпти: ['поддержки технологий инноваций'], цтт: ['трансфера технологий'], ипк: ['инновационно производственный кластер'], цкр: ['центр кластерного развития'],
    патент: ['интеллектуальная'], изобретение: ['интеллектуальная', 'патент'], кредит: ['заем'], заем: ['кредит'], поручительство: ['гарантия'], деньги: ['субсидия', 'грант', 'кредит'],
    mtk: ['технологическая'], sme: ['small'], ip: ['intellectual'],
  }).map(([word, others]) => [stems(word)[0] ?? word, others.flatMap(stems)]),
)
