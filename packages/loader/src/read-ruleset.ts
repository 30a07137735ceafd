/** A built ruleset read back from its files. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { putTogether, type Ruleset } from '@mera/engine'

/**
 * Reads a built ruleset with its words: the folder with `ruleset.json` and the `texts` beside it, or
 * the file itself. A file that holds its words already is read as it is. Throws what `readFileSync`
 * and `JSON.parse` throw.
 *
 * @example
 * ```ts
 * readRuleset('rules/dist').measures.length
 * ```
 */
export function readRuleset(path: string): Ruleset {
  const file = statSync(path).isDirectory() ? join(path, 'ruleset.json') : path
  const json = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'))
  const words = (language: string): readonly string[] | undefined => {
    const beside = join(dirname(file), `texts.${language}.json`)
    return existsSync(beside) ? (json(beside) as readonly string[]) : undefined
  }
  const [ru, en] = [words('ru'), words('en')]
  return putTogether({ ruleset: json(file), texts: { ...(ru && { ru }), ...(en && { en }) } })
}
