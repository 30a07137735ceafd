/** Is an entry that has a file to itself found under its own name? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { stemOf } from '../kinds.ts'
import { clustersOf, organisationsOf, sitesOf } from '../reference-parts.ts'

/** Entries whose id is not the name of their file. */
export function idIsFileName(draft: Draft): readonly Finding[] {
  return [...draft.parameters, ...draft.conditions, ...draft.measures, ...clustersOf(draft), ...sitesOf(draft), ...organisationsOf(draft)]
    .filter(({ file, value }) => value.id !== stemOf(file))
    .map(({ file, path, value }) => ({
      rule: 'id-is-file-name',
      severity: 'error',
      file,
      path: [...path, 'id'],
      message: `The id is "${value.id}", the file is ${stemOf(file)}.yaml. Give them one name: people look for the one by the other.`,
    }))
}
