// The proof tree in words: each condition with tick, cross or question mark, the person's own answer, the clause.
import { clauseOf, type OutlineLine, type Vocabulary } from '@mera/engine/phrase'
import type { ReactElement } from 'react'
import { plural } from '../../i18n/forms.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words.ts'

const looks = { true: { tone: 'eligible', icon: 'check' }, false: { tone: 'ineligible', icon: 'cross' }, unknown: { tone: 'unknown', icon: 'question' } } as const

interface Props {
  readonly line: OutlineLine
  readonly words: Vocabulary
  readonly top?: boolean
  /** True under a group that holds without this line: said, but not in alarm. */
  readonly spare?: boolean
}

export function Proof({ line, words, top = false, spare = false }: Props): ReactElement {
  const { lang, t } = useWords()
  const truth = line.truth ?? 'unknown'
  const tone = spare && truth !== 'true' ? 'closed' : looks[truth].tone
  const clause = line.cite && clauseOf(line.cite, words, lang)
  // One way is enough: the ways that were not needed are there for the curious.
  const idle = line.demand === 'any' && truth === 'true' ? line.children.filter(child => child.truth !== 'true') : []
  const lines = (of: readonly OutlineLine[]) => of.map((child, i) => (
    <Proof key={child.id ?? `${child.text}${i}`} line={child} words={words} spare={spare || (truth === 'true' && child.truth !== 'true')} />
  ))
  const children = line.children.length > 0 && (
    <ul className="proof plain">
      {lines(line.children.filter(child => !idle.includes(child)))}
      {idle.length > 0 && <li className="fact idle"><details><summary className="small">{plural(lang, idle.length, t.result.idle)}</summary><ul className="proof plain">{lines(idle)}</ul></details></li>}
    </ul>
  )
  if (top && children) return <><p className="small soft first">{line.text}:</p>{children}</>
  const item = (
    <li className={tone === 'closed' ? 'fact spare' : 'fact'}>
      <p className="line">
        <span className={`verdict ${tone}`}><Icon name={looks[truth].icon} /><span className="visually-hidden">{t.result.truth[truth]}: </span></span>
        <span><span className="text">{line.text}</span>{line.answer !== undefined && <strong className={truth === 'unknown' ? 'own unsure' : 'own'}>{line.answer}</strong>}</span>
      </p>
      {line.note !== undefined && <p className="small soft">{line.note}</p>}
      {line.ask !== undefined && <p className="small soft">{line.ask}</p>}
      {line.parameter !== undefined && <p className="small soft">{line.parameter}</p>}
      {clause && (
        <p className="tiny print-address">
          {clause.url === undefined ? clause.source : <a href={clause.url} rel="noreferrer">{clause.source}</a>}{clause.place !== undefined && `, ${clause.place}`} — {clause.basis}
        </p>
      )}
      {children}
    </li>
  )
  return top ? <ul className="proof plain">{item}</ul> : item
}
