// The folded place where name and ИНН can be given; what is in it comes when it is opened.
import type { Profile } from '@mera/engine'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import type { Whosing } from './use-whose.ts'
import { useWords } from './words.ts'

const WhoseFields = lazy(async () => ({ default: (await import('./WhoseFields.tsx')).WhoseFields }))

export function WhoseFold(props: Whosing & { readonly profile: Profile }): ReactElement {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="more whom no-print" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t.check.whose.title}</summary>
      {open && <Suspense><WhoseFields {...props} /></Suspense>}
    </details>
  )
}
