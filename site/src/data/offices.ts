// Whom a request can be addressed to: organisations of the reference data, by the names that measures call them.
import type { Office } from '../lib/request.ts'
import { organisations } from './reference.ts'

/** Organisations that answer letters today, in Russian: letters to them are written in it. */
export const offices: readonly Office[] = organisations
  .filter(({ kind, status }) => kind !== 'international' && status === undefined)
  .map(({ id, name, short }) => ({ id, name: name.ru, short: (short ?? name).ru }))
