// Puts the small check into a measure's page.
import { createRoot } from 'react-dom/client'
import { loadWords } from '../../lib/load.ts'
import type { Words } from '../words.ts'
import { CheckOne } from './CheckOne.tsx'

let mounted = false

/** Renders the check of one measure into `#one-check`. Once. Rejects if its texts can't be had. */
export async function mount(measure: string): Promise<void> {
  const place = document.querySelector('#one-check')
  if (mounted || !place) return
  mounted = true
  const words = (await loadWords(document.documentElement.lang === 'en' ? 'en' : 'ru')) as Words
  createRoot(place).render(<CheckOne measure={measure} words={words} />)
}
