/** Breaking text into lines. No-break spaces hold. */
import { stripVTControlCharacters } from 'node:util'

/**
 * Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone.
 *
 * @example
 * ```ts
 * wrap('one two three', 8) // ['one two', 'three']
 * ```
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    if (line !== '' && visible(line) + 1 + visible(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** The same, with a first line that begins with `first` and others indented as far. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(visible(first))
  return wrap(text, Math.max(width - indent.length, 20)).map((line, index) => (index === 0 ? first : indent) + line)
}

/** Characters that take room: colour codes take none. */
export function visible(text: string): number {
  return Array.from(stripVTControlCharacters(text)).length
}
