/** Union types of all ids, so that code that names a fact or a measure is checked by the compiler. */
import type { Ruleset } from '@mera/engine'

/**
 * Text of `dist/ids.ts`.
 *
 * @example
 * ```ts
 * idTypes(ruleset) // 'export type MeasureId =\n  | "pp533-interest"\n…'
 * ```
 */
export function idTypes(ruleset: Ruleset): string {
  const unions = [
    union('MeasureId', ruleset.measures),
    union('FactId', ruleset.facts),
    union('ParameterId', ruleset.parameters),
    union('ConditionId', ruleset.conditions),
    union('SourceId', ruleset.sources),
    union('DocumentId', ruleset.documents),
  ]
  return `/** Generated from the rules by \`pnpm mera build\`. Do not edit. */\n\n${unions.join('\n\n')}\n`
}

function union(name: string, entries: readonly { readonly id: string }[]): string {
  const ids = entries.map(({ id }) => `'${id}'`).sort()
  return ids.length === 0 ? `export type ${name} = never` : `export type ${name} =\n${ids.map((id) => `  | ${id}`).join('\n')}`
}
