// How the person looks at the result: the order, what is shown, which measures are in the plan. Kept until the tab is closed.
import type { Measure, MeasureKind, Need, Window } from '@mera/engine'
import type { Judged } from './groups.ts'
import { sorts, type Sort } from './sort.ts'

export interface View {
  readonly sort: Sort
  readonly need?: Need
  readonly kind?: MeasureKind
  readonly window?: Window
  /** Measures put into the plan by hand. Absent: those that fit. */
  readonly plan?: readonly string[]
}

export const plainView: View = { sort: 'benefit' }

export const needs = ['finance', 'market', 'people', 'paperwork', 'premises'] as const satisfies readonly Need[]
export const kinds = ['grant', 'subsidy', 'loan', 'guarantee', 'tax', 'status', 'service', 'membership', 'listing'] as const satisfies readonly MeasureKind[]
export const windows = ['open', 'upcoming', 'unknown', 'suspended', 'closed'] as const satisfies readonly Window[]

const KEY = 'mera.view'

/** The view as it was left; the plain one if nothing is kept, or nothing usable, or the browser does not allow it. */
export function readView(): View {
  try {
    return viewFrom(JSON.parse(sessionStorage.getItem(KEY) ?? '{}'))
  } catch {
    return plainView
  }
}

/** Keeps the view where the browser allows it. */
export function writeView(view: View): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(view))
  } catch {
    // The view lives on in the page.
  }
}

/** A view out of anything: every part that is understood. */
export function viewFrom(value: unknown): View {
  const found = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const one = <T extends string>(key: string, known: readonly T[]): T | undefined => known.find(k => k === found[key])
  const [need, kind, window, plan] = [one('need', needs), one('kind', kinds), one('window', windows), found['plan']]
  return {
    sort: one('sort', sorts) ?? plainView.sort,
    ...(need && { need }), ...(kind && { kind }), ...(window && { window }),
    ...(Array.isArray(plan) && { plan: plan.filter((id): id is string => typeof id === 'string') }),
  }
}

/** The view with one choice changed; `undefined` takes it back. */
export function changed<K extends 'need' | 'kind' | 'window'>(view: View, key: K, value: View[K]): View {
  return viewFrom({ ...view, [key]: value })
}

/** True if the measure is among what the person wants to see. */
export function isShown({ need, kind, window }: View, judged: Pick<Judged, 'window'>, measure: Pick<Measure, 'needs' | 'kind'>): boolean {
  return (need === undefined || measure.needs.includes(need)) && (kind === undefined || measure.kind === kind) && (window === undefined || judged.window === window)
}

/** Measures of the plan: those put there by hand and still to be had, or all that fit. */
export function planOf({ plan }: View, judged: readonly Pick<Judged, 'measure' | 'group'>[]): readonly string[] {
  const within = judged.filter(({ measure, group }) => (plan ? plan.includes(measure) && isPlannable(group) : group === 'fits'))
  return within.map(({ measure }) => measure)
}

/** The view after a measure has been put into the plan, or taken out. */
export function toggled(view: View, judged: readonly Judged[], measure: string): View {
  const plan = view.plan ?? planOf(view, judged)
  return { ...view, plan: plan.includes(measure) ? plan.filter(id => id !== measure) : [...plan, measure] }
}

/** Groups whose measures can be put into the plan. */
export function isPlannable(group: Judged['group']): boolean {
  return group === 'fits' || group === 'maybe' || group === 'near'
}
