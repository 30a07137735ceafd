// Whom a request can be addressed to: organisations of the reference data, by the names that measures call them.
import json from '@mera/rules/reference.json'
import type { Text } from '@mera/engine'
import type { Office } from '../lib/request.ts'

interface Organisation { readonly id: string; readonly kind: string; readonly name: Text; readonly short: Text; readonly status?: string }

const { items } = (json as unknown as Readonly<Record<string, unknown>>)['organisations'] as { readonly items: readonly Organisation[] }

/** Organisations that answer letters today, in Russian: letters to them are written in it. */
export const offices: readonly Office[] = items
  .filter(({ kind, status }) => kind !== 'international' && status === undefined)
  .map(({ id, name, short }) => ({ id, name: name.ru, short: short.ru }))
