// For whom the check is made, as it stands on paper and in a letter. Loaded when there is something to say.
import { readInn } from './inn.ts'
import type { Whose } from './whose.ts'

/** «ООО «Ромашка», ИНН 7707083893»: an ИНН with a slip in it is left out; empty if nothing is known. */
export function whoseInWords({ name, inn }: Whose, innIs: (digits: string) => string): string {
  const read = readInn(inn)
  return [name.trim(), read.state === 'right' ? innIs(read.digits) : ''].filter(Boolean).join(', ')
}
