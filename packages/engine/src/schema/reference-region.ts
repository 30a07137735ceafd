/** Schema of `reference/regions.yaml`: the subjects of the Russian Federation. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import { cite, kebab, plain } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { code, words } from './reference-pieces.ts'

/** A subject of the Federation, with its place on the tile map (row 0 is north, column 0 is west). */
export interface Region {
  /** Code of the tax service: `77`. */
  readonly code: string
  readonly name: Text
  readonly short: Text
  /** Russian only: «Республики Адыгея». */
  readonly genitive: string
  /** Russian only: «в Республике Адыгея». */
  readonly locative: string
  readonly kind: 'city' | 'republic' | 'oblast' | 'krai' | 'okrug' | 'autonomous-oblast'
  readonly federalDistrict?: string
  readonly tile: { readonly row: number; readonly col: number; readonly label: Text }
  readonly synonyms: readonly string[]
  readonly cite?: Cite
}

/** The file of regions. */
export interface Regions {
  readonly title: Text
  readonly cite: Cite
  readonly items: readonly Region[]
}

function regionsOf<T>(text: z.ZodType<T>) {
  const region = z.strictObject({
    code,
    name: text,
    short: text,
    genitive: plain,
    locative: plain,
    kind: z.enum(['city', 'republic', 'oblast', 'krai', 'okrug', 'autonomous-oblast']),
    federalDistrict: kebab.exactOptional(),
    tile: z.strictObject({ row: z.int().min(0), col: z.int().min(0), label: text }),
    synonyms: words,
    cite: cite.exactOptional(),
  })
  return z.strictObject({ title: text, cite, items: z.array(region).min(1) })
}

/** Regions as emitted. */
export const regions: z.ZodType<Regions> = exactly<Regions>()(regionsOf(emitted.text))

/** Regions as written. */
export const writtenRegions: z.ZodType<unknown> = regionsOf(written.text)
