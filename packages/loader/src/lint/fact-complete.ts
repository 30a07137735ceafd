/** Has a fact all that its type needs, and nothing that its type has no use for? */
import type { Fact, Field } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../path.ts'

type Property = 'options' | 'scheme' | 'fields' | 'unit' | 'min' | 'max' | 'lack'

/** What each type must have, and what it may have; everything else is refused. */
const PROPERTIES: Readonly<Record<Fact['type'], { readonly must: readonly Property[]; readonly may: readonly Property[] }>> = {
  boolean: { must: [], may: [] },
  integer: { must: [], may: ['unit', 'min', 'max', 'lack'] },
  number: { must: ['unit'], may: ['min', 'max', 'lack'] },
  date: { must: [], may: [] },
  code: { must: ['scheme'], may: [] },
  enum: { must: ['options'], may: [] },
  codes: { must: [], may: ['options', 'scheme'] },
  list: { must: ['fields'], may: [] },
}

const ALL: readonly Property[] = ['options', 'scheme', 'fields', 'unit', 'min', 'max', 'lack']

/** Missing and needless properties; facts that are neither asked nor derived, or asked in vain; old ids that are still in use. */
export function factComplete(draft: Draft): readonly Finding[] {
  const ids = new Set(draft.facts.map(({ value }) => value.id))
  return draft.facts.flatMap(({ file, path, value }) => {
    const at = (where: Path, message: string): Finding => ({
      rule: 'fact-complete', severity: 'error', file, path: [...path, ...where], message,
    })
    return [
      ...properties(value).map(([key, message]) => at(key, message)),
      ...(value.fields ?? []).flatMap((field, index) =>
        [...properties(field), ...nameField(field)].map(([key, message]) => at(['fields', index, ...key], message)),
      ),
      ...origin(value).map((message) => at([], message)),
      ...(value.renamedFrom ?? []).flatMap((old, index) =>
        ids.has(old) ? [at(['renamedFrom', index], `${old} is still a fact of its own. Answers to it would be lost: take it out of facts/ or from here.`)] : [],
      ),
    ]
  })
}

type Complaint = readonly [Path, string]

function properties(fact: Fact | Field): readonly Complaint[] {
  const { must, may } = PROPERTIES[fact.type]
  const has = (key: Property) => key in fact
  const missing = must.filter((key) => !has(key)).map((key): Complaint => [[], `${fact.id} is of type ${fact.type} and has no ${key}. Add ${key}.`])
  const needless = ALL.filter((key) => has(key) && !must.includes(key) && !may.includes(key)).map((key): Complaint =>
    [[key], `${key} means nothing on a fact of type ${fact.type}. Remove it, or correct the type.`])
  const range = fact.min !== undefined && fact.max !== undefined && fact.min > fact.max ? [[['min'], 'min is more than max. Exchange them.'] as const] : []
  const choices = fact.type === 'codes' && !has('options') && !has('scheme') ? [[[], `${fact.id} is a set of codes and has neither options nor scheme. Add one.`] as const] : []
  return [...missing, ...needless, ...range, ...choices]
}

function nameField({ id }: Field): readonly Complaint[] {
  return id === 'name' ? [[['id'], 'Every record has a name already, for people only. Give the field another id.']] : []
}

function origin({ id, question, derive }: Fact): readonly string[] {
  if (question && derive?.kind === 'cases' && derive.otherwise !== undefined) {
    return [`${id} has a question, and its cases always give a value, so it would hardly ever be asked. Remove otherwise, or the question.`]
  }
  return question || derive ? [] : [`${id} has neither question nor derive: nobody could ever know it. Add one.`]
}
