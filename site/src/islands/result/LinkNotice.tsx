// What became of the link that the page was opened with.
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'
import type { Shared } from './use-shared-answers.ts'

export function LinkNotice({ shared }: { readonly shared: Shared }): ReactElement | null {
  const { lang, t } = useWords()
  const { link, issues, own, refused, keeping } = shared
  if (link === 'damaged' || link === 'newer') return <p className="note warn no-print" role="alert">{link === 'damaged' ? t.result.linkDamaged : t.result.linkNewer}</p>
  if (link === 'shown') {
    return (
      <div className="note no-print">
        <p>{issues.length > 0 ? t.result.linkPartly : own ? t.result.linkLoaded : t.result.linkAlone}</p>
        {issues.length > 0 && <ul className="small">{issues.map(issue => <li key={issue.path + issue.code}>{issue.message[lang]}</li>)}</ul>}
        <p className="row">
          <button type="button" className="button quiet slim" onClick={shared.keep}>{t.result.linkKeep}</button>
          {own && <button type="button" className="button quiet slim" onClick={shared.drop}>{t.result.linkDrop}</button>}
        </p>
        <p className="small" aria-live="polite">{refused && t.result.linkNotKept}</p>
      </div>
    )
  }
  return keeping.trouble ? <p className="note warn small no-print" aria-live="polite">{keeping.trouble === 'spoiled' ? t.check.spoiled : t.check.notSaved}</p> : null
}
