/** The files of a new measure: a skeleton that lints, decides nothing, and has its translation and its first cases. */
import { dayBefore, type MeasureKind } from '@mera/engine'

/** Folders of `rules/measures/`. A measure of Moscow is a regional one with its region named. */
export const LEVELS = ['federal', 'moscow', 'regional', 'association'] as const
export type SkeletonLevel = (typeof LEVELS)[number]

/** Kinds a measure can be of. */
export const KINDS: readonly MeasureKind[] = ['grant', 'subsidy', 'loan', 'guarantee', 'tax', 'status', 'service', 'membership', 'listing']

/** What the skeleton is to be. */
export interface SkeletonOrder {
  readonly id: string
  readonly level: SkeletonLevel
  readonly kind: MeasureKind
  /** Id of a source that is there already; without it one is written. */
  readonly source?: string
  /** First day of the first edition: an ISO day. */
  readonly from: string
  /** The day on which the act is read, whenever it came into force: today. */
  readonly readOn: string
}

/** Path → text: of files in the rules folder, and of files in the folder of golden cases. */
export interface Skeleton {
  readonly rules: ReadonlyMap<string, string>
  readonly cases: ReadonlyMap<string, string>
}

/**
 * The skeleton of a measure. It has one condition, an open point: until the law is written in, nobody is told "yes" or "no".
 *
 * @example
 * ```ts
 * skeletonOf({ id: 'city-grant', level: 'moscow', kind: 'grant', from: '2026-03-01', readOn: '2026-11-21' }).rules.keys()
 * // 'measures/moscow/city-grant.yaml', 'locales/en/measures/city-grant.yaml', 'sources/city-grant.yaml', …
 * ```
 */
export function skeletonOf(order: SkeletonOrder): Skeleton {
  const { id, level, source } = order
  return {
    rules: new Map([
      [`measures/${level}/${id}.yaml`, measureText(order, source ?? `${id}-act`)],
      [`locales/en/measures/${id}.yaml`, pairs(MEASURE_TEXTS)],
      ...(source === undefined ? sourceFiles(order) : []),
    ]),
    cases: new Map([[`${id}.yaml`, casesText(order)]]),
  }
}

/** The source of whatever is begun, and its translation. */
export function sourceFiles({ id, readOn }: Pick<SkeletonOrder, 'id' | 'readOn'>): readonly (readonly [string, string])[] {
  return [[`sources/${id}.yaml`, sourceText(id, readOn)], [`locales/en/sources/${id}.yaml`, pairs(SOURCE_TEXTS)]]
}

/** A translation file of these texts. */
export function pairs(texts: readonly (readonly [string, string])[]): string {
  return texts.map(([ru, en]) => `- ru: "${ru}"\n  en: "${en}"\n`).join('')
}

const TEXTS = {
  title: ['Полное название меры', 'Full name of the measure'],
  short: ['Короткое название', 'Short name'],
  operator: ['Кто даёт поддержку', 'Who gives the support'],
  summary: ['Что даёт мера, кому и при каком главном условии — в двух или трёх предложениях.', 'What the measure gives, to whom and on what main condition, in two or three sentences.'],
  note: ['Что изменилось в этой редакции.', 'What this edition changed.'],
  open: ['Какие условия ставит акт', 'What the act demands'],
  ask: ['Прочитайте акт и внесите условия по одному, каждое со своим пунктом', 'Read the act and write its conditions in, one by one, each with its clause'],
  source: ['Название акта или страницы', 'Title of the act or page'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

const SOURCE_TEXTS = [TEXTS.source]
const MEASURE_TEXTS = [TEXTS.title, TEXTS.short, TEXTS.operator, TEXTS.summary, TEXTS.note, TEXTS.open, TEXTS.ask]

function measureText({ id, level, kind, from, readOn }: SkeletonOrder, source: string): string {
  return `# A skeleton. Replace every text, then the open point; rules/README.md goes through it step by step.
id: ${id}
title: ${TEXTS.title[0]}
short: ${TEXTS.short[0]}
operator: ${TEXTS.operator[0]}
level: ${level === 'moscow' ? 'regional' : level}
${level === 'moscow' ? 'regions: ["77"]\n' : ''}kind: ${kind}
subject: company
recipient: company
needs: [finance]
summary: ${TEXTS.summary[0]}
editions:
  - from: "${from}"
    status: unknown
    note: ${TEXTS.note[0]}
    cite: { source: ${source}, basis: inferred }
    conditions:
      all:
        - { id: unread, open: "${TEXTS.open[0]}", ask: "${TEXTS.ask[0]}",
            cite: { source: ${source}, basis: inferred } }
checkedOn: "${readOn}"
`
}

function sourceText(id: string, readOn: string): string {
  return `# For an act: kind, issuer, number and date identify it. For a page: its address. Better in a file of its topic.
- { id: ${id}-act, kind: page, title: ${TEXTS.source[0]}, readOn: "${readOn}" }
`
}

function casesText({ id, from }: SkeletonOrder): string {
  return `# Where the cases come from: the act, its article, the day it was read. Written before the rule.
measure: ${id}
asOf: "${from}"
base: {}
cases:
  - { name: nothing is known, empty: true, expect: { verdict: unknown, window: unknown, open: [unread], missing: [] } }
  - { name: the first day of the edition, asOf: "${from}", expect: { window: unknown } }
  - { name: the day before the first edition, asOf: "${dayBefore(from)}", expect: { window: upcoming } }
`
}
