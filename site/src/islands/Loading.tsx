// While the rules are on their way, and when they do not come.
import type { ReactElement } from 'react'
import { Icon } from './Icon.tsx'
import type { Rules } from './use-rules.ts'
import { useWords } from './words.ts'

export function Loading({ rules }: { readonly rules: Rules }): ReactElement {
  const { t } = useWords()
  if (rules.state !== 'failed') return <p className="loading soft" aria-live="polite">{t.check.loading}</p>
  return (
    <div className="note warn" role="alert">
      <p><Icon name="warning" /> {t.check.failed}</p>
      <button type="button" className="button quiet slim" onClick={rules.retry}>{t.check.again}</button>
    </div>
  )
}
