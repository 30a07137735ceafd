import { compileRules, evaluate, type Compiled, type PlainCondition, type Profile, type Truth } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import type { LeafAt, Monotone } from '../../../packages/engine/src/program.ts'
import { CAN_FAIL, CAN_HOLD, liveLeaves, residueOf, type Reach } from '../../../packages/engine/src/question/relevance.ts'
import { stateOf } from '../../../packages/engine/src/state.ts'
import { seeded } from '../../bench/synthetic.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const is = (fact: string): PlainCondition => ({ fact, operator: 'equal', value: true })
const open: PlainCondition = { open: { ru: '', en: '' }, ask: { ru: '', en: '' } }
const either = CAN_HOLD | CAN_FAIL

/** A rule over six questions, what is answered, and what each can still become. */
interface Scene {
  readonly condition: PlainCondition
  readonly answers: Readonly<Record<string, boolean>>
  readonly reach: (fact: string) => number
}

function compiledOf({ condition }: Scene): Compiled {
  return compileRules({ facts: names.map((id) => ({ id, type: 'boolean' })), rules: [{ id: 'r', conditions: condition }] })
}

const factAt = ({ slots, facts }: Compiled, { slot }: LeafAt): string => facts[slots[slot]?.fact ?? -1]?.id ?? ''

function look<T>(scene: Scene, ask: (formula: Monotone, state: ReturnType<typeof stateOf>, reach: Reach) => T): T {
  const compiled = compiledOf(scene)
  return ask(compiled.formulas[0] as Monotone, stateOf(compiled, { facts: scene.answers }), (leaf) => scene.reach(factAt(compiled, leaf)))
}

const live = (scene: Scene): readonly string[] => {
  const compiled = compiledOf(scene)
  return look(scene, liveLeaves).map((leaf) => factAt(compiled, leaf))
}
const residue = (scene: Scene): string => look(scene, residueOf)
const scene = (condition: PlainCondition, answers: Scene['answers'] = {}, reach: Scene['reach'] = () => either): Scene => ({ condition, answers, reach })

describe('leaves that can still take part in a decision', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(is) as [PlainCondition, PlainCondition, PlainCondition]
  test.each<[string, Scene, readonly string[]]>([
    ['all of them at first', scene({ all: [a, { any: [b, c] }] }), ['a', 'b', 'c']],
    ['none once it is decided', scene({ all: [a, b] }, { a: false }), []],
    ['none once it is a yes', scene({ any: [a, b] }, { b: true }), []],
    ['not those that were answered', scene({ all: [a, b] }, { a: true }), ['b']],
    ['not those under what is decided', scene({ all: [a, { any: [b, c] }] }, { b: true }), ['a']],
    ['beside an open point that must hold: they can still fail', scene({ all: [a, open] }), ['a']],
    ['not beside an open point that would do: they could only fail', scene({ any: [open, { all: [a, open] }] }), []],
    ['beside an open point that would do: they can hold', scene({ any: [open, a] }), ['a']],
    ['not an open point alone', scene(open), []],
    ['not what no answer can move', scene({ all: [a, b] }, {}, (fact) => (fact === 'a' ? either : 0)), ['a']],
    ['not what can only hold where only failing would matter', scene({ all: [a, open] }, {}, () => CAN_HOLD), []],
    ['not what can only fail where only holding would matter', scene({ any: [a, open] }, {}, () => CAN_FAIL), []],
    ['what can only fail where failing matters', scene({ all: [a, open] }, {}, () => CAN_FAIL), ['a']],
    ['under "not" the other way round', scene({ all: [{ not: a }, open] }, {}, () => CAN_FAIL), ['a']],
    ['none in nothing', scene({ all: [] }), []],
    ['none in no alternatives', scene({ any: [] }), []],
  ])('%s', (_, given, expected) => {
    expect(live(given)).toEqual(expected)
  })
})

describe('what is left of a rule', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(is) as [PlainCondition, PlainCondition, PlainCondition]
  test('is the same whichever of two answers leaves the same', () => {
    const condition: PlainCondition = { all: [{ any: [a, c] }, { any: [{ not: a }, c] }] }
    expect(residue(scene(condition, { a: true }))).toBe(residue(scene(condition, { a: false })))
    expect(residue(scene(condition, { a: true }))).not.toBe(residue(scene(condition, { c: true })))
  })
  test('names leaf and place and what they can still become', () => {
    expect(residue(scene({ all: [a, { any: [b, c] }] }))).toBe('&(1.0.12 |(2.0.12 3.0.12))')
    expect(residue(scene({ all: [a, { any: [b, c] }] }, { b: false }))).toBe('&(1.0.12 3.0.12)')
    expect(residue(scene({ all: [a, { any: [b, c] }] }, { b: true }))).toBe('1.0.12')
    expect(residue(scene({ all: [c, a, c] }))).toBe('&(1.0.12 2.0.12)')
    expect(residue(scene({ all: [a, open] }))).toBe('1.0.8')
    expect(residue(scene({ any: [a, open] }))).toBe('1.0.4')
    expect(residue(scene({ all: [open, open] }))).toBe('')
  })
  test('tells a yes from a no', () => {
    expect(residue(scene(a, { a: true }))).not.toBe(residue(scene(a, { a: false })))
  })
})

/** A random rule in which each question stands once, some of them answered. */
function randomScene(random: () => number): Scene {
  const left = [...names]
  const build = (depth: number): PlainCondition => {
    const draw = random()
    if (draw < 0.12 || left.length === 0) return open
    if (depth === 0 || draw < 0.4) return is(left.shift() as string)
    if (draw < 0.48) return { not: build(depth - 1) }
    const children = Array.from({ length: 1 + Math.floor(random() * 3) }, () => build(depth - 1))
    return random() < 0.5 ? { all: children } : { any: children }
  }
  const condition = build(3)
  const answers = Object.fromEntries(names.filter(() => random() < 0.2).map((fact) => [fact, random() < 0.5]))
  // Leaves are told apart after "not" has gone down to them, so what can become of them is all or nothing here.
  const closed = new Set(names.filter(() => random() < 0.2))
  return { condition, answers, reach: (fact) => (closed.has(fact) ? 0 : either) }
}

const verdict = (condition: PlainCondition, answers: Scene['answers']): Truth =>
  evaluate(condition, (fact) => (answers[fact] === undefined ? undefined : { kind: 'exact', value: answers[fact] }))

/** All ways to answer some questions, or not. */
function allAnswers(facts: readonly string[]): readonly Scene['answers'][] {
  return facts.reduce<readonly Scene['answers'][]>((all, fact) => all.flatMap((answers) => [answers, { ...answers, [fact]: true }, { ...answers, [fact]: false }]), [{}])
}

/** The questions to one of which an answer decides, after some answers to others. */
function decisive({ condition, answers, reach }: Scene): readonly string[] {
  const askable = names.filter((fact) => answers[fact] === undefined && reach(fact) > 0 && JSON.stringify(condition).includes(`"${fact}"`))
  return askable.filter((fact) =>
    allAnswers(askable.filter((other) => other !== fact)).some((others) => {
      const before: Profile['facts'] & Scene['answers'] = { ...answers, ...others }
      return verdict(condition, before) === 'unknown' && [true, false].some((answer) => verdict(condition, { ...before, [fact]: answer }) !== 'unknown')
    }),
  )
}

test('where each question stands once, those are live an answer to which can decide', () => {
  const random = seeded(31)
  for (let round = 0; round < 300; round++) {
    const given = randomScene(random)
    expect([...live(given)].toSorted(), JSON.stringify([given.condition, given.answers])).toEqual([...decisive(given)].toSorted())
  }
})

test('what leaves the same text ends in the same verdicts, whatever is answered next', () => {
  const random = seeded(32)
  for (let round = 0; round < 150; round++) {
    const given = randomScene(random)
    const asked = names.filter((fact) => given.answers[fact] === undefined && given.reach(fact) > 0)
    const [one] = asked
    if (one === undefined) continue
    const further = allAnswers(asked.slice(1))
    const after = [true, false].map((answer) => {
      const answers = { ...given.answers, [one]: answer }
      return { text: residue({ ...given, answers }), ends: further.map((more) => verdict(given.condition, { ...answers, ...more })).join(' ') }
    })
    expect(after[0]?.text === after[1]?.text, JSON.stringify([given.condition, given.answers, after])).toBe(after[0]?.ends === after[1]?.ends)
  }
})
