// The dossier as it is printed: everything shown, what fits opened with its proof, then folded again as it was.
import type { Lang } from '../../i18n/messages.ts'
import { dossierOf } from './use-dossier.ts'

const OPENED = '.result .group.fits details.more, .card:has(.plan :checked) details.more, .take details.group, .result details.group:not(.later)'
const PATIENCE = 100

/** Opens what belongs on paper, waits until it is drawn, prints, and folds what was folded. */
export async function printDossier(lang: Lang): Promise<void> {
  await Promise.all([import('./CardBody.tsx'), dossierOf(lang).catch(() => undefined)])
  for (const more of document.querySelectorAll<HTMLButtonElement>('.cards + p button')) more.click()
  await drawn()
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(OPENED)].filter(details => !details.open)
  for (const details of folded) details.open = true
  addEventListener('afterprint', () => folded.forEach(details => { details.open = false }), { once: true })
  for (let i = 0; i < PATIENCE && document.querySelector('.card .more[open]:not(:has(.body))'); i++) await drawn()
  await drawn()
  print()
}

function drawn(): Promise<void> {
  return new Promise(done => setTimeout(done, 50))
}
