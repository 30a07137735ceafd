// What never imports what, and who may read the clock. The linter says most of this while you type; this is the
// whole of it, including what the linter has no rule for.
import { posix } from 'node:path'
import { scan } from './scan.ts'

type Zone = {
  readonly name: string
  /** A file belongs to the first zone whose folder holds it. */
  readonly folder: string
  /** Packages it may import. Absent: any, except `never`. */
  readonly packages?: RegExp
  readonly never?: RegExp
  /** Packages that only a dynamic `import()` may load. */
  readonly onDemand?: RegExp
  /** Other zones it may reach by a relative path. */
  readonly zones: readonly string[]
  /** Of those zones it may take types only. */
  readonly typesOnly?: boolean
  /** No clock, no chance, no code made at run time. */
  readonly pure: boolean
  readonly advice: string
}

const nothing = /^(?!)/

const zones: readonly Zone[] = [
  {
    name: 'engine/assess',
    folder: 'packages/engine/src/assess/',
    packages: /^json-rules-engine$/,
    zones: ['engine core'],
    pure: true,
    advice: "assess/ imports json-rules-engine and the engine's core, nothing else.",
  },
  {
    name: 'engine/schema',
    folder: 'packages/engine/src/schema/',
    packages: /^zod(\/|$)/,
    zones: ['engine core'],
    typesOnly: true,
    pure: true,
    advice: "schema/ imports zod and the types of the engine's core (`import type`), nothing else.",
  },
  {
    name: 'engine core',
    folder: 'packages/engine/src/',
    packages: nothing,
    zones: [],
    pure: true,
    advice: 'The core imports nothing outside itself: take what you need as an argument, or move the code (zod: schema/, json-rules-engine: assess/, files and YAML: packages/loader).',
  },
  {
    name: 'loader',
    folder: 'packages/loader/src/',
    packages: /^(node:.+|yaml|jsep|fastest-levenshtein|@mera\/engine(\/(?!assess).+)?)$/,
    zones: [],
    pure: true,
    advice: 'loader imports the engine (not assess), yaml, jsep, fastest-levenshtein and node:. Take the folder of the rules as an argument; reach zod through @mera/engine/schema.',
  },
  {
    name: 'cli',
    folder: 'packages/cli/src/',
    packages: /^(node:.+|citty|@clack\/prompts|papaparse|@mera\/loader|@mera\/engine(\/.+)?)$/,
    zones: [],
    pure: false,
    advice: 'cli imports the engine, the loader, citty, @clack/prompts, papaparse and node:. Take the folder of the rules as an argument.',
  },
  ...['site/src/islands/', 'site/src/lib/'].map(folder => ({
    name: folder,
    folder,
    never: /^(node:.+|(@mera\/(loader|cli)|yaml|zod|json-rules-engine)(\/.+)?|@mera\/engine\/schema)$/,
    onDemand: /^(@mera\/engine\/assess|ical-generator|papaparse)$/,
    zones: ['site/src/islands/', 'site/src/lib/', 'site'],
    pure: false,
    advice: 'The browser gets the engine and the emitted JSON, no YAML, no validator; assess, calendar and CSV come by `await import(…)` when they are asked for.',
  })),
  {
    name: 'site',
    folder: 'site/src/',
    never: /^(@mera\/(loader|cli)|yaml|zod|json-rules-engine)(\/.+)?$/,
    zones: ['site/src/islands/', 'site/src/lib/'],
    pure: false,
    advice: 'The site reads the emitted ruleset (@mera/rules/ruleset.json) and the engine by its own entry points.',
  },
]

/** The folders with a boundary. */
export const guardedFolders: readonly string[] = ['packages/engine/src', 'packages/loader/src', 'packages/cli/src', 'site/src']

/** What is wrong with one file, a line each: where, what, and what to do. */
export function violations(path: string, source: string): readonly string[] {
  const zone = zoneOf(path)
  if (!zone) return []
  const { imports, impurities } = scan(path, source)
  const forbidden = imports
    .filter(({ specifier, kind }) => specifier === undefined || !mayImport(zone, path, specifier, kind))
    .map(({ specifier, line }) => `${path}:${line}  ${zone.name} imports ${specifier ?? 'a computed name'}. ${zone.advice}`)
  const impure = impurities
    .filter(({ what }) => zone.pure || what === 'code')
    .map(({ what, text, line }) => `${path}:${line}  ${text}: ${adviceOn[what]}`)
  return [...forbidden, ...impure]
}

/** The lines of one file that ask what day or time it is. How long something takes may be measured. */
export function clockReads(path: string, source: string): readonly string[] {
  const reads = path.endsWith('.astro')
    ? [...source.matchAll(/\bnew Date\(\s*\)|\bDate\.now\(/g)].map(match => source.slice(0, match.index).split('\n').length)
    : scan(path, source).impurities.filter(({ what, text }) => what === 'clock' && text !== 'performance.now').map(({ line }) => line)
  return reads.map(line => `${path}:${line}`)
}

const adviceOn = {
  clock: 'no clock here. Take asOf, a calendar day, as an argument.',
  chance: 'no randomness here. The same input gives the same result.',
  code: 'no code made at run time: the content security policy refuses it.',
} as const

function zoneOf(path: string): Zone | undefined {
  return zones.find(({ folder }) => path.startsWith(folder))
}

function mayImport(zone: Zone, path: string, specifier: string, kind: 'static' | 'dynamic' | 'type'): boolean {
  if (specifier.startsWith('.')) {
    const target = zoneOf(posix.join(posix.dirname(path), specifier))
    if (target === zone) return true
    return target !== undefined && zone.zones.includes(target.name) && (kind === 'type' || !zone.typesOnly)
  }
  if (kind === 'static' && zone.onDemand?.test(specifier)) return false
  if (zone.packages) return zone.packages.test(specifier)
  return kind === 'type' || !zone.never?.test(specifier)
}
