// The first question: what the person came for. It decides which measures are checked.
import type { Need } from '@mera/engine'
import { useState, type ReactElement, type RefObject } from 'react'
import type { Answers } from '../../lib/answers.ts'
import { Icon } from '../Icon.tsx'
import { useDigits } from '../fields/use-digits.ts'
import { useWords } from '../words.ts'

const needs = ['finance', 'market', 'people', 'paperwork', 'premises'] as const satisfies readonly Need[]

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly answers: Answers
  readonly onChoose: (needs: readonly Need[]) => void
}

export function Needs({ heading, answers, onChoose }: Props): ReactElement {
  const { t } = useWords()
  const [chosen, setChosen] = useState<readonly Need[]>(answers.needs ?? asked())
  const toggle = (need: Need) => setChosen(now => needs.filter(n => (n === need ? !now.includes(n) : now.includes(n))))
  useDigits(index => {
    const need = needs[index]
    if (need) toggle(need)
    else if (index === needs.length) onChoose([])
  })
  return (
    <section className="question">
      <h2 ref={heading} tabIndex={-1} id="needs">{t.check.needsQuestion}</h2>
      <p className="help">{t.check.needsHelp}</p>
      <form onSubmit={event => { event.preventDefault(); onChoose(chosen) }}>
        <fieldset className="choices" aria-labelledby="needs">
          {needs.map((need, i) => (
            <label key={need} className="choice many">
              <input type="checkbox" checked={chosen.includes(need)} onChange={() => toggle(need)} />
              <span className="digit" aria-hidden="true">{i + 1}</span>
              <Icon name={need} />
              <span className="words">{t.common.need[need]}</span>
            </label>
          ))}
        </fieldset>
        <div className="row actions">
          <button type="submit" className="button">{chosen.length === 0 ? t.check.needsAll : t.check.next}</button>
        </div>
      </form>
    </section>
  )
}

/** `?need=finance`, from the doors of the first page. */
function asked(): readonly Need[] {
  const wanted = new URLSearchParams(location.search).getAll('need')
  return needs.filter(need => wanted.includes(need))
}
