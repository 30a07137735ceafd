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
    dossierOf(lang).then(found => alive && setDossier(found), () => undefined)
    return () => { alive = false }
  }, [lang])
  return dossier
}

/** The dossier, fetched once; rejects if it does not come, and the next call asks anew. */
export function dossierOf(lang: Lang): Promise<Dossier> {
  loaded ??= loadDossier(lang).catch((cause: unknown) => {
    loaded = undefined
    throw cause
  })
  return loaded
}
