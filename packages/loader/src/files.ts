/** Which files a rules folder has. The only place that reads them from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Path inside the rules folder (`measures/federal/pp469.yaml`, always with `/`) → text. */
export type Files = ReadonlyMap<string, string>

/** Folders of `rules/` that hold what we write, not what is generated. */
const ROOTS = ['conditions', 'facts', 'locales', 'measures', 'parameters', 'reference', 'sources']

/**
 * Reads every YAML file of a rules folder, in order of path.
 *
 * @example
 * ```ts
 * readRuleFiles('rules').get('facts/loan.yaml')
 * ```
 */
export function readRuleFiles(rulesDir: string): Files {
  const paths = ROOTS.flatMap((root) => yamlFilesUnder(rulesDir, root)).sort()
  return new Map(paths.map((path) => [path, readFileSync(join(rulesDir, path), 'utf8')]))
}

/** What has golden cases: paths in the folder of cases, without the ending (`pp533-interest`, `conditions/is-sme`). */
export function readCaseIds(casesDir: string): ReadonlySet<string> {
  if (!existsSync(casesDir)) return new Set()
  const names = readdirSync(casesDir, { recursive: true, encoding: 'utf8' })
  return new Set(names.filter((name) => name.endsWith('.yaml')).map((name) => name.split(sep).join('/').slice(0, -'.yaml'.length)))
}

function yamlFilesUnder(rulesDir: string, root: string): readonly string[] {
  const folder = join(rulesDir, root)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${root}/${name.split(sep).join('/')}`)
}
