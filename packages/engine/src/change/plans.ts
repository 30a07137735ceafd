/** Plans of change for one rule, cheapest first: which levers to pull, and how far. */
import type { Compiled } from '../compile.ts'
import { factsOf } from '../condition.ts'
import { evaluate } from '../evaluate.ts'
import { costOf, type Changeable, type Lever, type Levers } from './levers.ts'
import { fewestRecords } from './added-records.ts'
import { waysOf, type Answers } from './moves.ts'
import { isExcluded } from '../implied.ts'
import type { LeafAt, Monotone } from '../program.ts'
import type { Profile } from '../profile.ts'
import type { Slot } from '../slots.ts'
import { trialOf, type Trial } from '../trial.ts'

/** A set of changes that may reach the target, and how to find out. */
export interface Plan {
  readonly changing: readonly Changeable[]
  readonly cost: number
  /** The answers to change, or nothing if no values do it. */
  readonly realise: () => Answers | undefined
}

type Target = 'possible' | 'eligible'

interface Context {
  readonly compiled: Compiled
  readonly profile: Profile
  readonly levers: Levers
  readonly target: Target
  readonly trial: Trial
  readonly ways: Map<string, readonly Answers[]>
  /** Facts whose answers are against others to begin with; they stand. */
  readonly against: ReadonlySet<string>
}

/** Leaves that together reach the target, failing ones and such as must go on holding. */
interface Route {
  readonly leaves: ReadonlyMap<number, LeafAt>
  /** The least that the failing ones cost. */
  readonly atLeast: number
}

/**
 * Plans in order of cost. A plan is a set of levers that reaches every failing leaf of a route
 * through the rule; with levers beside, where one leaf hangs on several.
 *
 * @example
 * ```ts
 * for (const plan of plansFor(compiled, profile, rule, levers, 'possible')) plan.realise()
 * ```
 */
export function plansFor(compiled: Compiled, profile: Profile, rule: number, levers: Levers, target: Target): readonly Plan[] {
  const trial = trialOf(compiled, profile)
  const against = new Set(compiled.facts.flatMap(({ id }) => (isExcluded(compiled, id, trial.lookup) ? [id] : [])))
  const context: Context = { compiled, profile, levers, target, trial, ways: new Map(), against }
  const plans = routes(compiled.formulas[rule] as Monotone, context).flatMap((route) => pullsFor([...route.leaves.values()], context).map((pull) => planOf([...route.leaves.values()], pull, context)))
  return plans.toSorted((a, b) => a.cost - b.cost || a.changing.length - b.changing.length)
}

/** More routes than these are not followed. */
const MOST_ROUTES = 400

function routes(node: Monotone, context: Context): readonly Route[] {
  if ('slot' in node) return leafRoutes(node, context)
  const children = ('all' in node ? node.all : node.any).map((child) => routes(child, context))
  if (!('all' in node)) return cheapest(children.flat())
  return children.reduce<readonly Route[]>((all, child) => cheapest(all.flatMap((route) => child.map((more) => joined(route, more)))), [{ leaves: new Map(), atLeast: 0 }])
}

/** A leaf that nobody can move is as it is; one that somebody can must hold in the end. */
function leafRoutes(leaf: LeafAt, context: Context): readonly Route[] {
  const behind = context.levers.behind(leaf)
  const leaves = new Map([[leaf.slot * 65_536 + leaf.place, leaf]])
  if (isReached(leaf, context)) return [{ leaves: behind.length > 0 ? leaves : new Map<number, LeafAt>(), atLeast: 0 }]
  const prices = behind.flatMap((lever) => context.levers.changing(leaf, lever) ?? []).map(({ change }) => costOf(change))
  return prices.length > 0 ? [{ leaves, atLeast: Math.min(...prices) }] : []
}

function joined(a: Route, b: Route): Route {
  return { leaves: new Map([...a.leaves, ...b.leaves]), atLeast: Math.max(a.atLeast, b.atLeast) }
}

/** Without routes that ask for more than another does. */
function cheapest(all: readonly Route[]): readonly Route[] {
  const kept: Route[] = []
  for (const route of all.toSorted((a, b) => a.atLeast - b.atLeast || a.leaves.size - b.leaves.size)) {
    if (kept.length >= MOST_ROUTES) break
    if (!kept.some(({ leaves }) => [...leaves.keys()].every((key) => route.leaves.has(key)))) kept.push(route)
  }
  return kept
}

/** What is against what follows from other answers reaches nothing: nobody enters a register that does not take them. */
function isReached(leaf: LeafAt, { compiled, trial, target, against }: Context): boolean {
  const fact = compiled.facts[(compiled.slots[leaf.slot] as Slot).fact]
  if (fact && !against.has(fact.id) && isExcluded(compiled, fact.id, trial.lookup)) return false
  return target === 'eligible' ? trial.holds(leaf) : !trial.fails(leaf)
}

/** Levers pulled, and what is changed by them. */
interface Pull {
  readonly levers: ReadonlyMap<string, Lever>
  readonly changing: ReadonlyMap<string, Changeable>
}

/** A lever for every failing leaf, in each possible way; and the same with one lever more where levers share a leaf. */
function pullsFor(leaves: readonly LeafAt[], context: Context): readonly Pull[] {
  const failing = leaves.filter((leaf) => !isReached(leaf, context))
  const least = failing.reduce<readonly Pull[]>((pulls, leaf) => distinct(pulls.flatMap((pull) => context.levers.behind(leaf).flatMap((lever) => pulled(pull, leaf, lever, context)))), [{ levers: new Map(), changing: new Map() }])
  const more = least.flatMap((pull) =>
    leaves.filter((leaf) => context.levers.behind(leaf).some(({ id }) => pull.levers.has(id))).flatMap((leaf) =>
      context.levers.behind(leaf).filter(({ id }) => !pull.levers.has(id)).flatMap((lever) => pulled(pull, leaf, lever, context)),
    ),
  )
  return distinct([...least, ...more])
}

function pulled({ levers, changing }: Pull, leaf: LeafAt, lever: Lever, context: Context): readonly Pull[] {
  const change = context.levers.changing(leaf, lever)
  return change ? [{ levers: new Map([...levers, [lever.id, lever]]), changing: new Map([...changing, [change.fact, change]]) }] : []
}

function distinct(pulls: readonly Pull[]): readonly Pull[] {
  return [...new Map(pulls.map((pull) => [[...pull.levers.keys(), '', ...pull.changing.keys()].toSorted().join(' '), pull])).values()]
}

function planOf(leaves: readonly LeafAt[], { levers, changing }: Pull, context: Context): Plan {
  const changes = [...changing.values()]
  return {
    changing: changes,
    cost: changes.reduce((sum, { change }) => sum + costOf(change), 0),
    realise: () => realise(leaves, [...levers.values()], context),
  }
}

/** Looks for values of the pulled levers with which all leaves hold; levers that share no leaf one after another. */
function realise(leaves: readonly LeafAt[], levers: readonly Lever[], context: Context): Answers | undefined {
  const { trial } = context
  const touched = new Set<string>()
  const chosen: Answers[] = []
  const holdsAll = (checked: readonly LeafAt[]) => checked.every((leaf) => isReached(leaf, context))
  const pull = ([lever, ...others]: readonly Lever[], open: readonly LeafAt[]): boolean => {
    if (!lever) return holdsAll(open)
    const later = open.filter((leaf) => context.levers.behind(leaf).some(({ id }) => others.some((other) => other.id === id)))
    const now = open.filter((leaf) => !later.includes(leaf))
    const own = new Set<string>()
    const ways = waysToPull(lever, context, (way) => (set(way, context, own), holdsAll(now)))
    for (const way of ways) {
      set(way, context, own)
      if (!holdsAll(now) || !pull(others, later)) continue
      for (const fact of own) touched.add(fact)
      const isDone = !later.some((leaf) => context.levers.behind(leaf).some(({ id }) => id === lever.id))
      chosen.push(isDone ? nearest(way, lever, context, () => holdsAll(now)) : way)
      return true
    }
    for (const fact of own) trial.reset(fact)
    return false
  }
  const found = pull(levers, leaves)
  for (const fact of touched) trial.reset(fact)
  if (!found) return undefined
  const answers = chosen.flatMap((way) => Object.entries(way))
  return Object.fromEntries(answers.filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(context.profile.facts[fact])))
}

/** Of a list the fewest records that will do; otherwise all values. */
function waysToPull({ id, isList }: Lever, { compiled, profile, ways }: Context, holds: (way: Answers) => boolean): readonly Answers[] {
  if (isList) return [fewestRecords(compiled, profile, id, holds) ?? []].flat()
  const known = ways.get(id) ?? waysOf(compiled, profile, id)
  ways.set(id, known)
  return known
}

/** Sets answers; what does not apply any more is not known. */
function set(answers: Answers, { compiled, profile, trial }: Context, touched: Set<string>): void {
  for (const [fact, value] of Object.entries(answers)) {
    touched.add(fact)
    trial.set(fact, value)
  }
  for (const { id, askIf } of compiled.facts) {
    if (!askIf || profile.facts[id] === undefined || answers[id] !== undefined || !factsOf(askIf).some((gate) => answers[gate] !== undefined)) continue
    touched.add(id)
    if (evaluate(askIf, trial.lookup) === 'false') trial.set(id, undefined)
    else trial.reset(id)
  }
}

/** Halves the way from what is to what would do, down to a whole unit. */
function nearest(way: Answers, { id }: Lever, { profile, trial }: Context, holds: () => boolean): Answers {
  let [from, to] = [profile.facts[id], way[id]]
  if (typeof from !== 'number' || typeof to !== 'number') return way
  while (Math.abs(to - from) > 1) {
    const middle: number = Math.round((from + to) / 2)
    trial.set(id, middle)
    if (holds()) to = middle
    else from = middle
  }
  return { [id]: to }
}
