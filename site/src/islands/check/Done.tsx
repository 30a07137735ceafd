// Nothing is left to ask.
import type { ReactElement, RefObject } from 'react'
import { href, routes } from '../../lib/routes.ts'
import { siteAddress } from '../../lib/load.ts'
import { useWords } from '../words.ts'

export function Done({ heading, onReview }: { readonly heading: RefObject<HTMLHeadingElement | null>; readonly onReview: () => void }): ReactElement {
  const { lang, t } = useWords()
  return (
    <section className="question">
      <h2 ref={heading} tabIndex={-1}>{t.check.doneTitle}</h2>
      <p className="help">{t.check.doneText}</p>
      <div className="row actions">
        <a className="button" href={siteAddress(href(lang, routes.result))}>{t.check.toResult}</a>
        <button type="button" className="button quiet" onClick={onReview}>{t.check.toReview}</button>
      </div>
    </section>
  )
}
