// What did somebody mean by a word? The stems that occur in the entries, exactly or on the other keyboard layout, by their
// beginning while the word is still being typed, or misspelt.
import Fuse from 'fuse.js/min-basic'
import { officially } from './everyday.ts'
import { areKin, onOtherLayout, stems } from './words.ts'

/** Stems that a word may stand for, each with how well it does: 1 is the word itself. */
export type Meaning = ReadonlyMap<string, number>

const SYNONYM = 0.6
/** What measures call a word that none of them uses. */
const OFFICIAL = 0.9
const KIN = 0.6
const BEGINNING = 0.8
const MISSPELT = 0.9

/** Reads queries against the stems that occur. Words that mean nothing here are left out. */
export function reader(known: ReadonlySet<string>): (query: string) => readonly Meaning[] {
  const all = [...known]
  const fuse = new Fuse(all.filter(s => s.length > 3 && !/\d/.test(s)), { includeScore: true, threshold: 0.34, distance: 30, minMatchCharLength: 2 })

  return query => query.split(/\s+/).flatMap(chunk => {
    const versions = [stems(chunk), stems(onOtherLayout(chunk))]
    const understood = [same, begun].flatMap(way => versions.filter(words => words.some(word => way(word).size > 0)))[0]
    if (understood) return understood.map(word => first([same, begun, misspelt], word)).filter(m => m.size > 0)
    return versions.map(words => words.map(misspelt).filter(m => m.size > 0)).toSorted((a, b) => best(b) - best(a))[0] ?? []
  })

  /** The word itself with its kin («патент», «патентный»), and what measures call it. */
  function same(word: string): Meaning {
    const official = officially(word).filter(s => known.has(s)).map(s => [s, known.has(word) ? SYNONYM : OFFICIAL] as const)
    if (!known.has(word)) return new Map(official)
    const kin = all.filter(s => s !== word && areKin(s, word))
    return new Map([...official, ...kin.map(s => [s, KIN] as const), [word, 1] as const])
  }

  function begun(word: string): Meaning {
    return new Map(word.length < 3 || /\d/.test(word) ? [] : all.filter(s => s.startsWith(word)).map(s => [s, BEGINNING]))
  }

  function misspelt(word: string): Meaning {
    if (word.length < 4 || /\d/.test(word)) return new Map()
    const near = fuse.search(word, { limit: 12 }).filter(({ item }) => Math.abs(item.length - word.length) < 3)
    const closest = near[0]?.score ?? 0
    return new Map(near.filter(({ score = 1 }) => score < closest + 0.05).flatMap(({ item, score = 1 }) => [[item, MISSPELT - score] as const]))
  }
}

/** The first way of reading a word that makes sense of it. */
function first(ways: readonly ((word: string) => Meaning)[], word: string): Meaning {
  for (const way of ways) {
    const meaning = way(word)
    if (meaning.size > 0) return meaning
  }
  return new Map()
}

function best(meanings: readonly Meaning[]): number {
  return Math.max(0, ...meanings.flatMap(m => [...m.values()]))
}
