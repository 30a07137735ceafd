/** Answers checked against the fact dictionary: every good answer is kept, every bad one is named. */
import { checkAnswer, type Complaint } from './answer.ts'
import type { Text } from './condition.ts'
import { nearest } from './errors.ts'
import type { FactValue, Profile } from './profile.ts'
import type { Fact } from './ruleset.ts'

/** One problem with the answers, in the user's language, naming the question. */
export interface ProfileIssue extends Complaint {
  /** The fact, as it was written. */
  readonly fact: string
  /** Where in the answer: `cluster.members[3].isSme`. */
  readonly path: string
  readonly message: Text
  readonly severity: 'error' | 'warning'
  readonly nearest?: string
}

/** The answers that could be used and what was wrong with the rest. */
export interface ParsedProfile {
  readonly profile: Profile
  readonly issues: readonly ProfileIssue[]
}

/**
 * Reads answers from anything: `{facts, dontKnow?}`, a flat map of facts, or facts grouped by
 * subject (`company: {headcount: 5}`). Never throws. Facts under an earlier name are renamed.
 *
 * @example
 * ```ts
 * parseProfile({ 'company.headcont': 5 }, facts).issues[0]?.nearest // 'company.headcount'
 * ```
 */
export function parseProfile(input: unknown, facts: readonly Fact[]): ParsedProfile {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const renamed = new Map(facts.flatMap((fact) => (fact.renamedFrom ?? []).map((old) => [old, fact] as const)))
  const issues: ProfileIssue[] = []
  const answers: Record<string, FactValue> = {}
  if (!isRecord(input)) {
    return { profile: { facts: {} }, issues: [complaintAbout('', notAProfile)] }
  }
  const body = isRecord(input['facts']) ? input['facts'] : input
  for (const [id, value] of flat(body, (id) => byId.has(id) || renamed.has(id))) {
    if (value === null || value === undefined || id === 'dictionary' || (body === input && id === 'dontKnow')) continue
    const fact = byId.get(id) ?? renamed.get(id)
    if (!fact) {
      issues.push(unknownFact(id, byId.keys()))
      continue
    }
    if (fact.id !== id) issues.push(complaintAbout(id, renamedTo(id, fact), 'warning'))
    const { value: good, complaints } = checkAnswer(value, fact)
    if (good !== undefined && !(fact.id in answers && fact.id !== id)) answers[fact.id] = good
    for (const { path, ...complaint } of complaints) issues.push({ ...complaintAbout(id, complaint), path: id + path })
  }
  const declined: readonly unknown[] = Array.isArray(input['dontKnow']) ? input['dontKnow'] : []
  const dontKnow = declined.filter((id) => typeof id === 'string').flatMap((id) => byId.get(id)?.id ?? renamed.get(id)?.id ?? [])
  return { profile: { facts: answers, ...(dontKnow.length > 0 && { dontKnow }) }, issues }
}

/** Deeper than any group of facts: what is nested further is a mistake, or goes in circles. */
const DEEPEST = 4

function flat(body: Readonly<Record<string, unknown>>, isFact: (id: string) => boolean, prefix = '', depth = 1): readonly (readonly [string, unknown])[] {
  return Object.entries(body).flatMap(([key, value]) => {
    const id = prefix + key
    const group = isRecord(value) && !isFact(id) && !('min' in value) && !('max' in value) && depth < DEEPEST
    return group ? flat(value, isFact, `${id}.`, depth + 1) : [[id, value] as const]
  })
}

function complaintAbout(fact: string, complaint: Complaint, severity: 'error' | 'warning' = 'error'): ProfileIssue {
  return { fact, path: fact, severity, ...complaint }
}

function unknownFact(id: string, known: Iterable<string>): ProfileIssue {
  const near = nearest(id, known)
  const hint = near === undefined ? { ru: 'Список фактов: mera facts.', en: 'List of facts: mera facts.' } : { ru: `Возможно, «${near}»?`, en: `Did you mean "${near}"?` }
  return {
    ...complaintAbout(id, { code: 'unknown-fact', message: { ru: `Нет факта «${id}». ${hint.ru}`, en: `There is no fact "${id}". ${hint.en}` } }),
    ...(near !== undefined && { nearest: near }),
  }
}

function renamedTo(old: string, fact: Fact): Complaint {
  return {
    code: 'renamed',
    message: {
      ru: `Факт «${old}» теперь называется «${fact.id}»; ответ перенесён.`,
      en: `The fact "${old}" is now called "${fact.id}"; the answer was carried over.`,
    },
  }
}

const notAProfile: Complaint = {
  code: 'wrong-type',
  message: {
    ru: 'Ожидается список ответов вида «company.headcount: 12». Проверьте файл.',
    en: 'Expected answers such as "company.headcount: 12". Check the file.',
  },
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
