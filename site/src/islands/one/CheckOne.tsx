// One measure, its own questions, its verdict: on the measure's own page.
import { explain, type Compiled, type Ruleset } from '@mera/engine'
import { outline } from '@mera/engine/phrase'
import { useMemo, type ReactElement } from 'react'
import { profileOf } from '../../lib/answers.ts'
import { questionsLeft } from '../../lib/course.ts'
import { judge } from '../../lib/groups.ts'
import { Icon } from '../Icon.tsx'
import { Loading } from '../Loading.tsx'
import { InPlace } from '../result/InPlace.tsx'
import { Proof } from '../result/Proof.tsx'
import { reasonOf } from '../result/reason.ts'
import { useAnswers, type Keeping } from '../use-answers.ts'
import { useRules } from '../use-rules.ts'
import { useSettled } from '../use-settled.ts'
import { useToday } from '../use-today.ts'
import { useWords, WordsContext, type Words } from '../words.ts'

export function CheckOne({ measure, words }: { readonly measure: string; readonly words: Words }): ReactElement {
  const today = useToday()
  const rules = useRules(words.lang, today)
  const keeping = useAnswers(rules.state === 'ready' ? rules.ruleset : undefined)
  return (
    <WordsContext value={words}>
      {rules.state === 'ready' && keeping.ready ? <One measure={measure} ruleset={rules.ruleset} compiled={rules.compiled} keeping={keeping} /> : <Loading rules={rules} />}
    </WordsContext>
  )
}

interface Props { readonly measure: string; readonly ruleset: Ruleset; readonly compiled: Compiled; readonly keeping: Keeping }

function One({ measure, ruleset, compiled, keeping }: Props): ReactElement {
  const words = useWords()
  const { lang, t } = words
  const { answers, step } = keeping
  const settled = useSettled(answers)
  const profile = useMemo(() => profileOf(settled), [settled])
  const judged = useMemo(() => judge(compiled, profile).find(j => j.measure === measure), [compiled, profile, measure])
  const left = useMemo(() => questionsLeft(compiled, settled, measure).map(q => q.fact), [compiled, settled, measure])
  const root = useMemo(() => explain(compiled, profile, measure).root, [compiled, profile, measure])
  const verdict = judged?.verdict ?? 'unknown'
  return (
    <div className="one">
      <p aria-live="polite">
        <span className={`verdict ${verdict}`}><Icon name={verdict === 'eligible' ? 'check' : verdict === 'ineligible' ? 'cross' : 'question'} />{t.common.verdict[verdict]}</span>{' '}
        {judged && reasonOf(judged, compiled, ruleset, profile, words)}
      </p>
      <InPlace key={left[0] ?? ''} facts={left.slice(0, 1)} ruleset={ruleset} compiled={compiled} answers={answers} onStep={step} open />
      <details>
        <summary>{t.result.tree}</summary>
        <Proof line={outline(root, ruleset, lang)} words={ruleset} top />
      </details>
    </div>
  )
}
