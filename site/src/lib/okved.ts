// Which code of the activity classifier is meant by what somebody types: digits, words of its name, or everyday words.
import { everydayCodes } from './okved-everyday.ts'

/** Sections by letter, classes by two digits, all deeper codes by themselves. */
export interface Okved {
  readonly sections: Readonly<Record<string, string>>
  /** `ru`: the Russian name beside that of another language. */
  readonly classes: Readonly<Record<string, { readonly section: string; readonly name: string; readonly ru?: string }>>
  /** Names as in the classifier, in Russian. */
  readonly codes: Readonly<Record<string, string>>
}

/** A code with everything that tells what it is. */
export interface Activity {
  readonly code: string
  /** Of a class in the page's language, of a deeper code in Russian. */
  readonly name: string
  readonly className: string
  readonly section: string
  readonly sectionName: string
}

/** A code with its names; nothing if the classifier has no such code. */
export function activity({ sections, classes, codes }: Okved, code: string): Activity | undefined {
  const parent = classes[code.slice(0, 2)]
  const name = codes[code] ?? (code.length === 2 ? parent?.name : undefined)
  if (!parent || name === undefined) return undefined
  return { code, name, className: parent.name, section: parent.section, sectionName: sections[parent.section] ?? '' }
}

/** The codes that a text may mean, best first; none for an empty text. Digits may come without dots: `6201` is `62.01`. */
export function okvedFinder(okved: Okved): (text: string) => readonly Activity[] {
  const all = [...Object.keys(okved.classes), ...Object.keys(okved.codes)].flatMap(code => activity(okved, code) ?? []).map(a => ({ ...a, words: wordsOf(a, okved) }))
  return text => {
    const typed = text.trim()
    if (/^\d[\d.]*$/.test(typed)) return all.filter(({ code }) => code.startsWith(dotted(typed))).toSorted((a, b) => (a.code < b.code ? -1 : 1))
    const words = wordsIn(typed).filter(word => word.length > 1 && !IDLE.has(word))
    const query = words.map(beginning)
    if (query.length === 0) return []
    const everyday = new Set(everydayCodes(words, query))
    return all
      .map(found => ({ found, score: Math.max(everyday.has(found.code) ? EVERYDAY : 0, likeness(found, query)) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.found.code < b.found.code ? -1 : 1))
      .map(({ found }) => found)
  }
}

/** `6201` → `62.01`; what has dots stays. */
export function dotted(digits: string): string {
  if (digits.includes('.')) return digits
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].filter(Boolean).join('.')
}

/** Less than a name that begins with the word, more than one that has it further on. */
const EVERYDAY = 9.5

interface Words {
  readonly own: readonly string[]
  readonly above: readonly string[]
}

function wordsOf({ code, name, className, sectionName }: Activity, { classes }: Okved): Words {
  const russian = classes[code.slice(0, 2)]?.ru ?? ''
  return { own: wordsIn(code.length === 2 ? `${name} ${russian}` : name), above: wordsIn(`${className} ${russian} ${sectionName}`) }
}

// Every word must be met: in the name itself, or at least in that of the class or the section. Among equals
// those come first that the register of companies takes: four digits, then more, then fewer.
function likeness({ code, words: { own, above } }: Activity & { readonly words: Words }, query: readonly string[]): number {
  let score = 0
  for (const start of query) {
    const place = own.findIndex(word => word.startsWith(start))
    if (place >= 0) score += 10 - Math.min(place, 5)
    else if (above.some(word => word.startsWith(start))) score += 1
    else return 0
  }
  return score + (code.length > 4 ? 1 / code.length : code.length / 100) + 0.01 / (1 + own.length)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? []
}

// Endings are cut rather than stemmed: a name is found by how its words begin.
function beginning(word: string): string {
  const cut = word.replace(/(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иях|ием|ия|ие|ии|ий|ый|ой|ая|яя|ое|ее|ые|ых|их|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ей|а|я|ы|и|у|ю|е|о|ь|й)$/, '')
  return cut.length >= 3 ? cut : word
}

const IDLE = new Set('и в во на по за для от до с со из под при не прочее прочие мой моя мое наш наша мы занимаемся the of and for in to we our'.split(' '))
