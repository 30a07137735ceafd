// The first question: what the person came for. It decides which measures are checked.
import type { Need } from '@mera/engine'
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react'
import { takeForm } from '../../lib/early.ts'
import { Icon } from '../Icon.tsx'
import { useDigits } from '../fields/use-digits.ts'
import { useWords } from '../words.ts'

const needs = ['finance', 'market', 'people', 'paperwork', 'premises'] as const satisfies readonly Need[]

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Chosen before; absent if the person has not been asked yet. */
  readonly needs: readonly Need[] | undefined
  readonly onChoose: (needs: readonly Need[]) => void
}

export function Needs({ heading, needs: before, onChoose }: Props): ReactElement {
  const { t } = useWords()
  const [chosen, setChosen] = useState<readonly Need[]>(before ?? [])
  const form = useRef<HTMLFormElement>(null)
  const set = (need: Need, on: boolean) => setChosen(now => needs.filter(n => (n === need ? on : now.includes(n))))
  useDigits(index => {
    const need = needs[index]
    if (need) set(need, !chosen.includes(need))
    else if (index === needs.length) onChoose([])
  })
  useEarly(form, before === undefined, (ticked, sent) => {
    setChosen(ticked)
    if (sent) onChoose(ticked)
  })
  return (
    <section className="question">
      <h2 ref={heading} tabIndex={-1} id="needs">{t.check.needsQuestion}</h2>
      <p className="help">{t.check.needsHelp}</p>
      <form ref={form} onSubmit={event => { event.preventDefault(); onChoose(chosen) }}>
        <fieldset className="choices" aria-labelledby="needs">
          {needs.map((need, i) => (
            <label key={need} className="choice many">
              <input type="checkbox" name="need" value={need} checked={chosen.includes(need)} onChange={event => set(need, event.target.checked)} />
              <span className="digit" aria-hidden="true">{i + 1}</span>
              <Icon name={need} />
              <span className="words">{t.common.need[need]}</span>
            </label>
          ))}
        </fieldset>
        <div className="row actions">
          <button type="submit" className="button"><span className="if-none">{t.check.needsAll}</span><span className="if-some">{t.check.next}</span></button>
        </div>
      </form>
    </section>
  )
}

/** Takes over what was ticked, or sent, before the page came alive, and what `?need=finance` asks for, from the doors of the first page. */
function useEarly(form: RefObject<HTMLFormElement | null>, isFirst: boolean, onTaken: (ticked: readonly Need[], sent: boolean) => void): void {
  const taken = useRef(onTaken)
  useEffect(() => {
    if (!form.current || !isFirst) return
    const { ticked, sent } = takeForm(form.current)
    const wanted = [...ticked, ...new URLSearchParams(location.search).getAll('need')]
    const found = needs.filter(need => wanted.includes(need))
    if (found.length > 0 || sent) taken.current(found, sent)
  }, [form, isFirst])
}
