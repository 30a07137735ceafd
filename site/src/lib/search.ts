// Which entries answer to these words? Best first: what is called so, then what is known by it, then what mentions it.
import { inPlainTerms } from './search/everyday.ts'
import { reader } from './search/vocabulary.ts'
import { stems } from './search/words.ts'

/** What is searched of one measure. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** Other names, one a line; on the last line what it is also known by: abbreviations, acts, operator (see search/keys.ts). */
  readonly keys?: string
  /** Everything else worth finding it by. */
  readonly text: string
  /** Comes after its equals that are not closed. */
  readonly closed?: boolean
}

const WEIGHT = { title: 3, name: 2.5, keys: 2, text: 1 }
/** A closed measure that fits a little better still comes after one that can be used. */
const CLOSED = 0.8
/** Of the best: an entry that answers to less of the query has too little to do with it. */
const ENOUGH = 0.4
/** Words that go with any measure say little, however rare they are here; so do small numbers. */
const COMMON = new Set(stems('бизнес компания фирма предприятие организация проект деятельность помощь поддержка программа постановление закон приказ пп фз business company firm project support help programme'))

interface Indexed {
  readonly entry: Entry
  readonly names: readonly ReadonlySet<string>[]
  readonly weights: ReadonlyMap<string, number>
  /** All its stems in their order, to see words that stand together. */
  readonly running: string
}

/** A search over the entries: ids, best first. An empty query gives all of them in their own order. */
export function searcher(entries: readonly Entry[]): (query: string) => readonly string[] {
  const indexed = entries.map(indexOf)
  const frequency = new Map<string, number>()
  for (const { weights } of indexed) for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const rarity = (stem: string) => (COMMON.has(stem) || /^\d{1,2}$/.test(stem) ? 0.4 : 1) * Math.log(1 + entries.length / (frequency.get(stem) ?? 1))
  const read = reader(new Set(frequency.keys()))

  return query => {
    if (stems(query).length === 0) return entries.map(e => e.id)
    const meanings = read(inPlainTerms(query)).map(meaning => {
      const stems = [...meaning].map(([stem, likeness]) => ({ stem, likeness, worth: likeness * rarity(stem) }))
      return { word: stems.find(({ likeness }) => likeness === 1)?.stem, stems, importance: Math.max(...stems.map(({ stem }) => rarity(stem))) }
    })
    const results = indexed.map(one => ({ id: one.entry.id, ...answer(one, meanings, rarity) }))
    const enough = ENOUGH * Math.max(0, ...results.map(r => r.answered))
    return results.filter(r => r.answered > 0 && r.answered >= enough).toSorted((a, b) => b.score - a.score).map(r => r.id)
  }
}

interface Sought {
  /** The word itself, if the entries use it. */
  readonly word: string | undefined
  readonly stems: readonly { readonly stem: string; readonly likeness: number; readonly worth: number }[]
  readonly importance: number
}

/** How much of the query an entry answers to, and how well: words by their rarity and by where they stand. */
function answer({ entry, names, weights, running }: Indexed, query: readonly Sought[], rarity: (stem: string) => number): { answered: number; score: number } {
  let answered = 0
  let score = 0
  const said = new Set<string>()
  for (const { stems, importance } of query) {
    let likest = 0
    let best = 0
    for (const { stem, likeness, worth } of stems) {
      const weight = weights.get(stem)
      if (weight === undefined) continue
      likest = Math.max(likest, likeness)
      best = Math.max(best, worth * weight)
      if (likeness === 1) said.add(stem)
    }
    answered += likest * importance
    score += best
  }
  const coverage = Math.sqrt(answered / sum(query.map(({ importance }) => importance)))
  const together = query.filter(({ word }, i) => word && query[i + 1]?.word && running.includes(` ${word} ${query[i + 1]?.word} `)).length
  // The more of a name is said the better; the whole title and nothing else is best of all.
  const shares = names.map(name => sum([...name].filter(stem => said.has(stem)).map(rarity)) / sum([...name].map(rarity)))
  const whole = shares[0] === 1 && names[0]?.size === query.length
  return { answered, score: score * coverage * (1 + Math.max(0, ...shares) / 2) * (1 + together / 5) * (entry.closed ? CLOSED : 1) * (whole ? 10 : 1) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function indexOf(entry: Entry): Indexed {
  const [keys = '', ...others] = (entry.keys ?? '').split('\n').toReversed()
  const fields = [[entry.text, WEIGHT.text], [keys, WEIGHT.keys], ...others.map(name => [name, WEIGHT.name] as const), [entry.title, WEIGHT.title]] as const
  return {
    entry,
    names: [entry.title, ...others].map(name => new Set(stems(name))).filter(name => name.size > 0),
    running: ` ${fields.map(([field]) => stems(field).join(' ')).join(' | ')} `,
    weights: new Map(fields.flatMap(([field, weight]) => stems(field).map(stem => [stem, weight] as const))),
  }
}
