// A folded section whose content comes when it is opened.
import { Suspense, useState, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly text: string
  readonly name: string
  readonly children: ReactNode
}

export function Later({ title, text, name, children }: Props): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <details className={`group later no-print ${name}`} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary><h2>{title}</h2></summary>
      <p className="soft intro">{text}</p>
      {open && <Suspense>{children}</Suspense>}
    </details>
  )
}
