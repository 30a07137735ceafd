// There is no result without answers: the way to the check. It stands in the page itself, for a new visitor to see at once.
import type { ReactElement } from 'react'
import { siteAddress } from '../../lib/load.ts'
import { href, routes } from '../../lib/routes.ts'
import { useWords } from '../words.ts'

export function Empty(): ReactElement {
  const { lang, t } = useWords()
  return (
    <div className="note start">
      <p>{t.result.empty}</p>
      <p><a className="button" href={siteAddress(href(lang, routes.check))}>{t.result.start}</a></p>
    </div>
  )
}
