// The two buttons under a field that is filled in rather than chosen from.
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'

interface Props {
  readonly unsure: boolean
  readonly onUnsure: () => void
  /** What the first button says instead of «Дальше». */
  readonly next?: string
}

export function Actions({ unsure, onUnsure, next }: Props): ReactElement {
  const { t } = useWords()
  return (
    <div className="row actions">
      <button type="submit" className="button">{next ?? t.check.next}</button>
      <button type="button" className="button quiet" aria-pressed={unsure} onClick={onUnsure}>{t.common.dontKnow}</button>
    </div>
  )
}
