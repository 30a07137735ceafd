// The case as a letter that can be changed and copied; nothing is sent. The letter is in Russian in both languages.
import { compile, type Compiled, type Profile, type Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react'
import type { Judged } from '../../lib/groups.ts'
import { loadDossier, loadRules, type Dossier } from '../../lib/load.ts'
import { addressees, addressOf, requestText, type Addressee, type Office } from '../../lib/request.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly judged: readonly Judged[]
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly offices: readonly Office[]
  /** Name and ИНН in words; empty if not known. */
  readonly whose: string
}

export default function Composer({ judged, compiled, ruleset, profile, offices, whose }: Props): ReactElement {
  const { lang, t } = useWords()
  const { composer: words } = t.result
  const id = useId()
  const inTheWay = judged.filter(j => j.window !== 'closed' && (j.group === 'near' || j.group === 'no' || j.open.length > 0))
  const [measure, setMeasure] = useState((inTheWay.find(j => j.group === 'near') ?? inTheWay.find(j => j.group === 'no') ?? inTheWay[0])?.measure)
  const [to, setTo] = useState<Addressee>('operator')
  const russian = useRussian(lang === 'ru' ? ruleset : undefined)
  const composed = useMemo(() => {
    if (!russian) return ''
    const day = lang === 'ru' ? compiled : compile(russian.ruleset, compiled.asOf)
    return requestText({ to, compiled: day, ruleset: russian.ruleset, sources: russian.dossier.sources, offices, profile, whose, ...(measure !== undefined && { measure }) })
  }, [russian, lang, compiled, to, offices, profile, whose, measure])
  const [edited, setEdited] = useState<{ readonly of: string; readonly text: string }>()
  const [copied, setCopied] = useState<boolean>()
  const text = edited?.of === composed ? edited.text : composed
  const name = (of: string) => {
    const found = ruleset.measures.find(m => m.id === of)
    return found ? inLocale(found.short ?? found.title, lang) : of
  }
  const address = (of: Addressee) => (russian ? addressOf({ to: of, ruleset: russian.ruleset, profile, offices, ...(measure !== undefined && { measure }) }) : words.to[of])
  return (
    <div className="composer">
      <div className="field">
        <label className="label" htmlFor={`${id}-measure`}>{words.about}</label>
        <select id={`${id}-measure`} className="input" value={measure ?? ''} onChange={({ target }) => setMeasure(target.value === '' ? undefined : target.value)}>
          <option value="">{words.nothingFits}</option>
          {inTheWay.map(j => <option key={j.measure} value={j.measure}>{name(j.measure)}</option>)}
        </select>
      </div>
      <fieldset className="choices">
        <legend className="label">{words.toWhom}</legend>
        {addressees.map(of => (
          <label key={of} className="check"><input type="radio" name={`${id}-to`} checked={to === of} onChange={() => setTo(of)} /><span>{words.to[of]}<span className="small soft" lang="ru"> — {address(of)}</span></span></label>
        ))}
      </fieldset>
      <div className="field">
        <label className="label" htmlFor={`${id}-text`}>{words.letter}</label>
        <textarea id={`${id}-text`} className="input letter" lang="ru" rows={18} value={text} onChange={({ target }) => { setEdited({ of: composed, text: target.value }); setCopied(undefined) }} />
      </div>
      <p className="row">
        <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false))}>{words.copy}</button>
        <span className="small" aria-live="polite">{copied !== undefined && (copied ? words.copied : words.notCopied)}</span>
      </p>
    </div>
  )
}

/** Rules and sources in Russian. */
function useRussian(own: Ruleset | undefined): { readonly ruleset: Ruleset; readonly dossier: Dossier } | undefined {
  const [found, setFound] = useState<{ readonly ruleset: Ruleset; readonly dossier: Dossier }>()
  useEffect(() => {
    let alive = true
    Promise.all([own ?? loadRules('ru'), loadDossier('ru')]).then(([ruleset, dossier]) => alive && setFound({ ruleset, dossier }), () => undefined)
    return () => { alive = false }
  }, [own])
  return found
}
