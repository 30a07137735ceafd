// For whom the check is made: a name and an ИНН for paper and letters. No rule looks at them.
import type { Profile } from '@mera/engine'

export interface Whose {
  readonly name: string
  /** As typed. */
  readonly inn: string
}

export const nobody: Whose = { name: '', inn: '' }

const LONGEST = 200

/** Reads what was kept; whatever is no text is left out. */
export function whoseFrom(kept: unknown): Whose {
  const { name, inn } = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>
  return { name: text(name), inn: text(inn) }
}

/** Whose number the answers let expect; nothing where both are possible. */
export function expectedOf({ facts }: Profile): 'organisation' | 'person' | undefined {
  const [kind, form] = [facts['applicant.kind'], facts['company.legalForm']]
  if (kind === 'person' || form === 'ip') return 'person'
  // A farm may be a sole trader's or an organisation.
  return form === undefined || form === 'kfh' ? undefined : 'organisation'
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}
