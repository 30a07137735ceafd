// Which entries answer to these words? Best first: what is called so, then what is known by it, then what mentions it.
import { reader, type Meaning } from './search/vocabulary.ts'
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
const CLOSED = 0.9
/** Of the best: an entry that answers to less of the query has too little to do with it. */
const ENOUGH = 0.5

interface Indexed {
  readonly entry: Entry
  readonly names: readonly ReadonlySet<string>[]
  readonly weights: ReadonlyMap<string, number>
}

/** A search over the entries: ids, best first. An empty query gives all of them in their own order. */
export function searcher(entries: readonly Entry[]): (query: string) => readonly string[] {
  const indexed = entries.map(indexOf)
  const frequency = new Map<string, number>()
  for (const { weights } of indexed) for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const rarity = (stem: string) => Math.log(1 + entries.length / (frequency.get(stem) ?? 1))
  const read = reader(new Set(frequency.keys()))

  return query => {
    if (stems(query).length === 0) return entries.map(e => e.id)
    const meanings = read(query)
    const results = indexed.map(one => ({ id: one.entry.id, ...answer(one, meanings, rarity) }))
    const enough = ENOUGH * Math.max(0, ...results.map(r => r.answered))
    return results.filter(r => r.answered > 0 && r.answered >= enough).toSorted((a, b) => b.score - a.score).map(r => r.id)
  }
}

/** How much of the query an entry answers to, and how well: words by their rarity and by where they stand. */
function answer({ entry, names, weights }: Indexed, meanings: readonly Meaning[], rarity: (stem: string) => number): { answered: number; score: number } {
  let answered = 0
  let score = 0
  const said = new Set<string>()
  for (const meaning of meanings) {
    const hits = [...meaning].filter(([stem]) => weights.has(stem)).map(([stem, likeness]) => ({ stem, likeness, worth: likeness * rarity(stem) }))
    answered += Math.max(0, ...hits.map(h => h.worth))
    score += Math.max(0, ...hits.map(h => h.worth * (weights.get(h.stem) ?? 0)))
    for (const { stem, likeness } of hits) if (likeness === 1) said.add(stem)
  }
  // The more of a name is said the better; a whole name and nothing else is best of all.
  const shares = names.map(name => [...name].filter(stem => said.has(stem)).length / name.size)
  const whole = names.some((name, i) => shares[i] === 1 && name.size === meanings.length)
  return { answered, score: score * (1 + Math.max(0, ...shares) / 2) * (entry.closed ? CLOSED : 1) * (whole ? 10 : 1) }
}

function indexOf(entry: Entry): Indexed {
  const [keys = '', ...others] = (entry.keys ?? '').split('\n').toReversed()
  const fields = [[entry.text, WEIGHT.text], [keys, WEIGHT.keys], ...others.map(name => [name, WEIGHT.name] as const), [entry.title, WEIGHT.title]] as const
  return {
    entry,
    names: [entry.title, ...others].map(name => new Set(stems(name))).filter(name => name.size > 0),
    weights: new Map(fields.flatMap(([field, weight]) => stems(field).map(stem => [stem, weight] as const))),
  }
}
