// The language and the texts of the page around an island, for every component in it.
import { createContext, use } from 'react'
import type { Lang, Messages } from '../i18n/messages.ts'

export type IslandTexts = Pick<Messages, 'common' | 'check' | 'fields' | 'lists' | 'result'> & Partial<Pick<Messages, 'clusters'>>

export interface Words {
  readonly lang: Lang
  readonly t: IslandTexts
}

export const WordsContext = createContext<Words | undefined>(undefined)

/** The page's language and texts. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('An island is rendered without WordsContext around it.')
  return words
}
