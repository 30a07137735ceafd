/**
 * Companies that don't exist: what each of them answers. An answer depends on the company and the fact alone, never on the
 * thresholds of the rules, so that a change of the rules changes verdicts and not companies.
 */
import type { Fact, Field, FactValue, RecordValue, Ruleset, Scalar } from '@mera/engine'
import { choose, draw, magnitude } from './draw.ts'

export type Answers = Readonly<Record<string, FactValue>>

/** How much of what it is asked a company can answer. */
const KNOWS = [1, 0.85, 0.6, 0.3] as const

/**
 * The answers of one of `count` companies. `models` are golden bases by measure: each has two companies that take its answers,
 * one all and one most of them, because a company drawn at random comes near a "yes" too seldom.
 *
 * @example
 * ```ts
 * companyAnswers(0, ruleset.facts, new Map(), 200)['company.region'] // '77'
 * ```
 */
export function companyAnswers(index: number, facts: readonly Fact[], models: ReadonlyMap<string, Answers>, count: number): Answers {
  const knows = knowledgeOf(index)
  const drawn = facts.flatMap((fact) => {
    if (!fact.question || draw(`company ${index} knows ${fact.id}`) >= knows) return []
    const value = answerOf(`company ${index} ${fact.id}`, fact, index)
    return value === undefined ? [] : [[fact.id, value] as const]
  })
  const lives = (id: string, where: string): boolean => Math.floor(draw(`${id} ${where}`) * count) === index
  const here = [...models.keys()].filter((id) => lives(id, 'whole') || lives(id, 'most'))
  const chosen = choose(`company ${index} model`, here.map((id) => [id, 1] as const))
  if (chosen === undefined) return Object.fromEntries(drawn)
  const kept = Object.entries(models.get(chosen) ?? {}).filter(([id]) => lives(chosen, 'whole') || draw(`company ${index} keeps ${id}`) < 0.85)
  return { ...Object.fromEntries(drawn), ...Object.fromEntries(kept) }
}

/** Share of the questions that a company can answer. */
export function knowledgeOf(index: number): number {
  return KNOWS[index % KNOWS.length] ?? 1
}

/** Answers that companies really give: most are ООО from Moscow, few are bankrupt. */
const WEIGHTS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'applicant.kind': [['business', 85], ['cluster-organisation', 5], ['person', 4], ['institution', 3], ['authority', 3]],
  'company.legalForm': [['ooo', 60], ['ao', 10], ['ip', 16], ['npd', 4], ['kfh', 3], ['production-coop', 2], ['partnership', 2], ['unitary', 1], ['npo', 2]],
  'company.region': [['77', 45], ['78', 10], ['50', 8], ['16', 8], ['59', 5], ['40', 4], ['66', 4], ['54', 4], ['63', 3], ['36', 3], ['02', 3], ['27', 3]],
  'company.mainOkved': [
    ['62.01', 16], ['26.51', 10], ['72.19', 9], ['28.29', 6], ['21.20', 5], ['20.13', 4], ['32.50', 5], ['25.62', 5], ['27.12', 4], ['71.12', 5], ['71.20', 4], ['63.11', 4],
    ['58.29', 3], ['10.71', 3], ['13.20', 3], ['01.13', 3], ['47.11', 4], ['56.10', 3], ['52.10', 2], ['85.41', 2],
  ],
  'company.taxRegime': [['osno', 55], ['usn', 35], ['patent', 5], ['eshn', 2], ['ausn', 2], ['npd', 1]],
  'loan.currency': [['rub', 95], ['other', 5]],
}

/** Facts that are seldom true of a company that asks for support. */
const SELDOM =
  /isNonResident|isForeign|inBankruptcy|inLiquidation|inReorganisation|isActivitySuspended|sameSupport|hasAffiliated|Disqualified|Terrorist|Sanction|[oO]ffshore|inLargeBusiness|usesSkolkovo|onlyPatent|otherBudget|ownedOnlyBy|isSkolkovo|isIntc|previous|Before$/

function answerOf(key: string, fact: Fact, index: number): FactValue | undefined {
  if (fact.type === 'list') return Array.from({ length: draw(`${key} any`) < 0.7 ? 0 : 1 + Math.floor(draw(`${key} length`) * 6) }, (_, at) => recordOf(`${key} ${at}`, fact.fields ?? []))
  if (fact.type === 'codes') {
    const none = draw(`${key} any`) < (fact.id === 'company.restrictedActivities' ? 0.9 : 0.4)
    return none ? [] : (fact.options ?? []).map(({ id }) => id).filter((id) => draw(`${key} ${id}`) < 0.3)
  }
  return scalarOf(key, fact, index)
}

type Asked = Pick<Fact | Field, 'id' | 'unit' | 'min' | 'max' | 'options' | 'scheme'> & { readonly type: Fact['type'] }

function scalarOf(key: string, fact: Asked, index: number): Scalar | undefined {
  const weights = WEIGHTS[fact.id]
  switch (fact.type) {
    case 'boolean':
      return draw(key) < (SELDOM.test(fact.id) ? 0.05 : 0.72)
    case 'enum':
      return choose(key, weights ?? (fact.options ?? []).map(({ id }) => [id, 1] as const))
    case 'code':
      return choose(key, weights ?? WEIGHTS[fact.scheme === 'region' ? 'company.region' : 'company.mainOkved'] ?? [])
    case 'date':
      return dayOf(key, fact.id === 'company.registeredOn')
    default:
      return numberOf(key, fact, index)
  }
}

function numberOf(key: string, fact: Asked, index: number): number {
  const within = (value: number): number => Math.min(Math.max(value, fact.min ?? -Infinity), fact.max ?? Infinity)
  if (/Debt|Arrears/.test(fact.id) && draw(`${key} any`) < 0.85) return 0
  if (/^company\.share|Share.*NonSme|Stake/.test(fact.id) && draw(`${key} any`) < 0.75) return 0
  // Money grows with people; income and revenue are of one company.
  const people = magnitude(`company ${index} size`, 1, 400)
  if (fact.id === 'company.headcount') return people
  if (/^company\.(income|revenue|groupRevenue)/.test(fact.id)) return people * magnitude(`company ${index} income`, 500_000, 12_000_000)
  switch (fact.unit) {
    case 'rub':
      return within(magnitude(key, 10_000, 400_000_000))
    case 'percent':
      return within(Math.round(draw(key) * 100))
    case 'people':
      return within(magnitude(key, 1, 400))
    case 'months':
      return within(magnitude(key, 1, 240))
    case 'years':
      return within(magnitude(key, 1, 60))
    default:
      return within(magnitude(key, 1, 40) - 1)
  }
}

/** A business may be years old; other days lie in the last years. */
function dayOf(key: string, old: boolean): string {
  const year = old ? 2008 + Math.floor(draw(`${key} year`) * 17) : 2018 + Math.floor(draw(`${key} year`) * 9)
  const part = (name: string, most: number): string => String(1 + Math.floor(draw(`${key} ${name}`) * most)).padStart(2, '0')
  return `${year}-${part('month', 12)}-${part('day', 28)}`
}

function recordOf(key: string, fields: readonly Field[]): RecordValue {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = draw(`${key} knows ${field.id}`) < 0.9 ? scalarOf(`${key} ${field.id}`, field, 0) : undefined
      return value === undefined ? [] : [[field.id, value] as const]
    }),
  )
}

/** Golden bases of measures as answers: what the cases of a measure start from. */
export function modelsOf(files: readonly { readonly subject: { readonly kind: string; readonly id: string }; readonly base: Readonly<Record<string, unknown>> }[], ruleset: Pick<Ruleset, 'measures'>): ReadonlyMap<string, Answers> {
  const known = new Set(ruleset.measures.map(({ id }) => id))
  return new Map(files.flatMap(({ subject, base }) => (subject.kind === 'measure' && known.has(subject.id) ? [[subject.id, base as Answers] as const] : [])))
}
