// The same answers on two days: which measures came, went or turned, and by which clause.
import { compareScreenings, explain, type Cite, type Compiled, type Difference, type Profile, type ProofNode, type Verdict, type Window } from '@mera/engine'

/** A measure on one of the two days. */
export interface Side {
  readonly verdict: Verdict
  readonly window: Window
  readonly from?: string
  readonly until?: string
}

export interface Moved {
  readonly measure: string
  readonly how: 'gone' | 'come' | 'turned'
  readonly before: Side
  readonly after: Side
  /** Conditions that made the difference, on the day on which they are written. */
  readonly leaves: readonly { readonly id: string; readonly root: ProofNode }[]
  /** The act behind a measure that came or went. */
  readonly cite?: Cite
}

export interface Between {
  readonly moved: readonly Moved[]
  /** Measures that the company could not or cannot have anyway, or of which only the text has changed. */
  readonly others: number
}

/** What differs between two days, the earlier first; only measures that one would care for. */
export function between(before: Compiled, after: Compiled, profile: Profile, concerned: ReadonlySet<string>): Between {
  const found = compareScreenings(before, after, profile).filter(({ measure }) => concerned.has(measure))
  const moved = found.flatMap(difference => movedBy(difference, before, after, profile) ?? [])
  return { moved: moved.toSorted((a, b) => weight(a) - weight(b)), others: found.length - moved.length }
}

function movedBy(difference: Difference, before: Compiled, after: Compiled, profile: Profile): Moved | undefined {
  const { measure } = difference
  const [was, is] = [sideOf(before, difference, 0), sideOf(after, difference, 1)]
  if (!was || !is) return undefined
  const [had, has] = [isHad(was), isHad(is)]
  if (had && has && was.verdict === is.verdict) return undefined
  if (!had && !has) return undefined
  if (isOffered(was.window) && isOffered(is.window)) {
    const roots = { before: explain(before, profile, measure).root, after: explain(after, profile, measure).root }
    const ids = is.verdict === 'ineligible' ? difference.newlyFailed : was.verdict === 'ineligible' ? difference.noLongerFailed : difference.moved.map(({ leaf }) => leaf)
    const wanted = ids.length > 0 ? ids : difference.moved.map(({ leaf }) => leaf)
    const leaves = wanted.map(id => ({ id, root: holds(roots.after, id) ? roots.after : roots.before }))
    return { measure, how: 'turned', before: was, after: is, leaves }
  }
  const { root } = explain(had ? before : after, profile, measure)
  const cite = firstCite(root, isOwn) ?? firstCite(root, () => true)
  return { measure, how: had ? 'gone' : 'come', before: was, after: is, leaves: [], ...(cite && { cite }) }
}

function sideOf(compiled: Compiled, { measure, verdict, window }: Difference, side: 0 | 1): Side | undefined {
  const edition = compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.edition
  const [v, w] = [verdict[side], window[side]]
  return v && w && { verdict: v, window: w, ...(edition && { from: edition.from, ...(edition.until !== undefined && { until: edition.until }) }) }
}

/** On offer, and not refused. */
function isHad({ verdict, window }: Side): boolean {
  return isOffered(window) && verdict !== 'ineligible'
}

function isOffered(window: Window): boolean {
  return window === 'open' || window === 'unknown'
}

/** What was or became certain stands first. */
function weight({ how, before, after }: Moved): number {
  return Number((how === 'gone' ? before : after).verdict !== 'eligible' && before.verdict !== 'eligible') * 3 + ['gone', 'turned', 'come'].indexOf(how)
}

function holds(node: ProofNode, id: string): boolean {
  return node.id === id || (node.children ?? []).some(child => holds(child, id))
}

function firstCite(node: ProofNode, wanted: (node: ProofNode) => boolean): Cite | undefined {
  if (node.cite && wanted(node)) return node.cite
  for (const child of node.children ?? []) {
    const found = firstCite(child, wanted)
    if (found) return found
  }
  return undefined
}

/** A condition of the measure itself, not one that many measures share: it cites the measure's own act. */
function isOwn({ id }: ProofNode): boolean {
  return id !== undefined && !id.includes('/')
}
