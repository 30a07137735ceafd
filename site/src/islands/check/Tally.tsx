// The tally: a mark of the ruler for each measure, moving between groups as answers come.
import type { Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { memo, useDeferredValue, type ReactElement } from 'react'
import { fill, plural } from '../../i18n/forms.ts'
import type { Count } from '../../lib/groups.ts'
import { siteAddress } from '../../lib/load.ts'
import { href, routes } from '../../lib/routes.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words.ts'

const groups = ['fits', 'maybe', 'no', 'closed'] as const
const looks = {
  fits: { tone: 'eligible', icon: 'check' }, maybe: { tone: 'unknown', icon: 'question' }, no: { tone: 'ineligible', icon: 'cross' }, closed: { tone: 'closed', icon: 'archive' },
  others: { tone: 'closed', icon: 'arrow' },
} as const

interface Props {
  readonly ruleset: Ruleset
  readonly count: Count
  /** Measures that the last answer moved; absent before the first one. */
  readonly moved: readonly string[] | undefined
  readonly started: boolean
}

export function Tally({ ruleset, count, moved, started }: Props): ReactElement {
  const { lang, t } = useWords()
  // The figures move with the answer; the ruler and the names, which are looked at later, may follow a frame behind.
  const [later, laterMoved] = [useDeferredValue(count), useDeferredValue(moved)]
  return (
    <aside className="tally" aria-label={t.check.tallyTitle}>
      <Scale count={later} moved={laterMoved} />
      <dl>
        {groups.map(group => (
          <div key={group} className={`verdict ${looks[group].tone}`}>
            <dt><Icon name={looks[group].icon} />{t.check.tally[group]}</dt>
            <dd>{count[group].length}</dd>
          </div>
        ))}
      </dl>
      {count.others.length > 0 && <p className="tiny">{plural(lang, count.others.length, t.check.tallyOthers)}</p>}
      <p className="visually-hidden spoken" aria-live="polite">
        {moved !== undefined && fill(t.check.tallySpoken, { fits: count.fits.length, maybe: count.maybe.length, no: count.no.length })}
      </p>
      {laterMoved !== undefined && <Moves ruleset={ruleset} count={later} moved={laterMoved} />}
      {started && <p><a className="button quiet slim" href={siteAddress(href(lang, routes.result))}>{t.check.toResult}</a></p>}
    </aside>
  )
}

const Scale = memo(function Scale({ count, moved }: Pick<Props, 'count' | 'moved'>): ReactElement {
  const moving = new Set(moved)
  return (
    <div className="scale" aria-hidden="true">
      {groups.flatMap(group => count[group].map(id => <span key={id} className={`tick ${looks[group].tone}${moving.has(id) ? ' moved' : ''}`} />))}
    </div>
  )
})

const NAMED = 5

const Moves = memo(function Moves({ ruleset, count, moved }: Pick<Props, 'ruleset' | 'count'> & { readonly moved: readonly string[] }): ReactElement {
  const { lang, t } = useWords()
  const name = (id: string) => {
    const measure = ruleset.measures.find(m => m.id === id)
    return measure ? inLocale(measure.short ?? measure.title, lang) : id
  }
  const groupOf = (id: string) => ([...groups, 'others'] as const).find(g => count[g].includes(id)) ?? 'maybe'
  return (
    <div className="moves small">
      <p className="soft">{moved.length > 0 ? t.check.moved : t.check.movedNothing}</p>
      {moved.length > 0 && (
        <ul className="plain">
          {moved.slice(0, NAMED).map(id => <li key={id}><span className={`verdict ${looks[groupOf(id)].tone}`}><Icon name={looks[groupOf(id)].icon} /></span> {name(id)}<span className="visually-hidden">: {t.check.tally[groupOf(id)]}</span></li>)}
        </ul>
      )}
    </div>
  )
})

/** Its place, until the rules are there to count by. */
export function TallyAwaited(): ReactElement {
  const { t } = useWords()
  return (
    <aside className="tally" aria-label={t.check.tallyTitle}>
      <div className="scale" aria-hidden="true" />
      <dl>
        {groups.map(group => (
          <div key={group} className={`verdict ${looks[group].tone}`}>
            <dt><Icon name={looks[group].icon} />{t.check.tally[group]}</dt>
            <dd>…</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
