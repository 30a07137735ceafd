// Sources, documents and steps, fetched when the first card is opened and kept for the others.
import { useEffect, useState } from 'react'
import type { Lang } from '../../i18n/messages.ts'
import { loadDossier, type Dossier } from '../../lib/load.ts'

let loaded: Promise<Dossier> | undefined

/** The dossier; nothing while it is on its way, or if it does not come: a card reads well without it. */
export function useDossier(lang: Lang): Dossier | undefined {
  const [dossier, setDossier] = useState<Dossier>()
  useEffect(() => {
    let alive = true
    loaded ??= loadDossier(lang)
    loaded.then(found => alive && setDossier(found), () => { loaded = undefined })
    return () => { alive = false }
  }, [lang])
  return dossier
}
