// The two buttons under a field that is filled in rather than chosen from.
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'

export function Actions({ unsure, onUnsure }: { readonly unsure: boolean; readonly onUnsure: () => void }): ReactElement {
  const { t } = useWords()
  return (
    <div className="row actions">
      <button type="submit" className="button">{t.check.next}</button>
      <button type="button" className="button quiet" aria-pressed={unsure} onClick={onUnsure}>{t.common.dontKnow}</button>
    </div>
  )
}
