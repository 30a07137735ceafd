// Is an ИНН right by its digits, and whose can it be? No register is asked.
import { validate } from 'stdnum/lib/cjs/ru/inn.js'

export type Inn =
  | { readonly state: 'empty' }
  /** Ten digits are an organisation's, twelve a sole trader's or a person's. */
  | { readonly state: 'right'; readonly digits: string; readonly of: 'organisation' | 'person' }
  | { readonly state: 'wrong'; readonly because: 'letters' | 'digits' }
  | { readonly state: 'wrong'; readonly because: 'length'; readonly length: number }

/** Reads an ИНН as it is typed or pasted, with spaces or without. */
export function readInn(typed: string): Inn {
  const digits = typed.replaceAll(/[\s\u00A0-]/g, '')
  if (digits === '') return { state: 'empty' }
  if (!/^\d+$/.test(digits)) return { state: 'wrong', because: 'letters' }
  if (digits.length !== 10 && digits.length !== 12) return { state: 'wrong', because: 'length', length: digits.length }
  // No tax office has the number 00, yet a row of zeros would pass the sum.
  if (digits.startsWith('00') || !validate(digits).isValid) return { state: 'wrong', because: 'digits' }
  return { state: 'right', digits, of: digits.length === 10 ? 'organisation' : 'person' }
}
