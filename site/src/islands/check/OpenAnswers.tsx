// Answers from a file in place of those given so far.
import type { Ruleset } from '@mera/engine'
import { useState, type ReactElement } from 'react'
import { plural } from '../../i18n/forms.ts'
import type { Answers } from '../../lib/answers.ts'
import { answersInText } from '../../lib/answers-file.ts'
import type { Restored } from '../../lib/saved.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly ruleset: Ruleset
  /** True if there are answers that would go. */
  readonly replaces: boolean
  readonly onOpen: (answers: Answers) => void
}

export function OpenAnswers({ ruleset, replaces, onOpen }: Props): ReactElement {
  const { lang, t } = useWords()
  const { open: words } = t.check
  const [found, setFound] = useState<Restored | 'none'>()
  const read = async (file: File | undefined) => {
    if (!file) return
    const restored = answersInText(await file.text().catch(() => ''), ruleset.facts)
    setFound(restored ?? 'none')
    if (restored) onOpen(restored.answers)
  }
  return (
    <div className="open-answers small">
      <label className="link">
        <input type="file" className="visually-hidden" accept="application/json,.json" onChange={({ target }) => { void read(target.files?.[0]); target.value = '' }} />
        {words.file}
      </label>
      {replaces && <span className="soft"> {words.replaces}</span>}
      <div aria-live="polite">
        {found === 'none' && <p className="error">{words.none}</p>}
        {found !== undefined && found !== 'none' && <p>{plural(lang, found.answers.order.length, words.done)}</p>}
        {found !== undefined && found !== 'none' && found.issues.length > 0 && (
          <div className="note warn">
            <p>{t.check.partly}</p>
            <ul>{found.issues.map(issue => <li key={issue.path + issue.code}>{issue.message[lang]}</li>)}</ul>
          </div>
        )}
      </div>
    </div>
  )
}
