/** A place in a source: «ст. 4 ч. 1.1 п. 2» holds together at the end of a line and is read in English too. */
import type { Locale } from './locale.ts'

/**
 * A place as it is written in the rules, with no-break spaces after abbreviations.
 * In English the words for parts of an act are translated; names of chapters and slides stay
 * as they stand in the source, where they have to be found.
 *
 * @example
 * ```ts
 * placeInWords('ст. 4 ч. 1.1 п. 2', 'en') // 'art. 4 part 1.1 item 2'
 * placeInWords('слайды 16–18', 'en') // 'slides 16–18'
 * placeInWords('НК РФ, ст. 427', 'en') // 'Tax Code, art. 427'
 * ```
 */
export function placeInWords(place: string, locale: Locale): string {
  const words = locale === 'ru' ? place.split(' ') : place.replace(/НК.РФ/, 'Tax Code').split(/[ \u00a0]/)
  const said = locale === 'ru' ? words : words.map((word) => ENGLISH[word] ?? word)
  return said.reduce((text, word, index) => text + (index === 0 ? '' : HOLDS.has(said[index - 1] ?? '') ? '\u00a0' : ' ') + word, '')
}

const ENGLISH: Readonly<Record<string, string>> = {
  'ст.': 'art.',
  'ч.': 'part',
  'п.': 'item',
  'пп.': 'items',
  'подп.': 'subitem',
  'гл.': 'ch.',
  'с.': 'p.',
  абзац: 'paragraph',
  абзацы: 'paragraphs',
  глава: 'chapter',
  закон: 'law',
  новость: 'news',
  от: 'of',
  постановление: 'resolution',
  правила: 'rules',
  преамбула: 'preamble',
  приложение: 'annex',
  пункт: 'item',
  раздел: 'section',
  разделы: 'sections',
  слайд: 'slide',
  слайды: 'slides',
  решение: 'decision',
  строка: 'line',
  таблица: 'table',
  '№': 'No.',
  и: 'and',
}

/** Words that never stand at the end of a line. */
const HOLDS: ReadonlySet<string> = new Set([...Object.keys(ENGLISH), ...Object.values(ENGLISH)])
