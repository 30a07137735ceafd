/** Where the rules are, and whether what was built from them is up to date. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * The rules folder at or above one of the starting points; `undefined` if there is none.
 *
 * @example
 * ```ts
 * rulesFolder([process.cwd()])
 * ```
 */
export function rulesFolder(starts: readonly string[]): string | undefined {
  for (const start of starts) {
    for (let folder = resolve(start), above = ''; folder !== above; [above, folder] = [folder, dirname(folder)]) {
      const rules = join(folder, 'rules')
      if (existsSync(join(rules, 'measures')) || existsSync(join(rules, 'dist', 'ruleset.json'))) return rules
    }
  }
  return undefined
}

/**
 * The built ruleset of a rules folder if nothing in the folder is newer; `undefined` if it must be read anew.
 * Folders count too: their time changes when a file is taken away.
 *
 * @example
 * ```ts
 * freshBuild('rules') // 'rules/dist/ruleset.json'
 * ```
 */
export function freshBuild(rules: string): string | undefined {
  const built = join(rules, 'dist', 'ruleset.json')
  if (!existsSync(built)) return undefined
  const builtAt = statSync(built).mtimeMs
  const newer = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_RULES.has(entry.name))
    .some((entry) => changedAfter(join(rules, entry.name), builtAt))
  return newer ? undefined : built
}

const NOT_RULES: ReadonlySet<string> = new Set(['dist', 'node_modules', 'schema'])

function changedAfter(folder: string, time: number): boolean {
  const paths = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]
  return paths.some((path) => statSync(path).mtimeMs > time)
}
