// What the person must know about the keeping of their answers.
import type { Ruleset } from '@mera/engine'
import type { ReactElement } from 'react'
import { fill } from '../../i18n/forms.ts'
import type { Keeping } from '../use-answers.ts'
import { useWords } from '../words.ts'

interface Props { readonly keeping: Keeping; readonly only: string | undefined; readonly ruleset: Ruleset }

export function Notices({ keeping, only, ruleset }: Props): ReactElement {
  const { lang, t } = useWords()
  const measure = ruleset.measures.find(m => m.id === only)
  return (
    <>
      {keeping.trouble && <p className="note warn small" aria-live="polite">{keeping.trouble === 'spoiled' ? t.check.spoiled : t.check.notSaved}</p>}
      {keeping.issues.length > 0 && (
        <div className="note warn small" aria-live="polite">
          <p>{t.check.partly}</p>
          <ul>{keeping.issues.map(issue => <li key={issue.path + issue.code}>{issue.message[lang]}</li>)}</ul>
        </div>
      )}
      {measure && (
        <p className="note small">
          {fill(t.check.onlyMeasure, { title: (measure.short ?? measure.title)[lang] })}. <a href={location.pathname}>{t.check.onlyMeasureAll}</a>
        </p>
      )}
    </>
  )
}
