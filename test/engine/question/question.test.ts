import { compile, compileRules, domainOf, nextQuestions, type Fact, type Formula, type Interest, type Need, type OperatorName, type PlainCondition, type PlainFact, type PlainLeaf, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, measureOf, ruleset } from '../dictionary.ts'

const op = (name: '+', ...args: readonly Formula[]): Formula => ({ op: name, args })
const sumOf = (id: string, ...parts: readonly string[]): PlainFact => ({ id, type: 'number', derive: { kind: 'formula', formula: op('+', ...parts.map((part) => ({ fact: part }))) } })
const leaf = (fact: string, operator: OperatorName, value: PlainLeaf['value']): PlainLeaf => ({ fact, operator, value })
const is = (fact: string, value: boolean | string = true): PlainLeaf => leaf(fact, 'equal', value)
const atMost = (fact: string, value: PlainLeaf['value']): PlainLeaf => leaf(fact, 'lessThanInclusive', value)
const atLeast = (fact: string, value: number): PlainLeaf => leaf(fact, 'greaterThanInclusive', value)
const open: PlainCondition = { open: { ru: '', en: '' }, ask: { ru: '', en: '' } }

const facts: readonly PlainFact[] = [
  { id: 'a', type: 'boolean' },
  { id: 'b', type: 'boolean' },
  { id: 'c', type: 'boolean' },
  { id: 'staff', type: 'integer' },
  { id: 'limit', type: 'integer' },
  { id: 'form', type: 'enum', options: [{ id: 'ip' }, { id: 'ooo' }] },
  { id: 'region', type: 'code', scheme: 'region' },
  { id: 'since', type: 'date' },
  { id: 'activities', type: 'codes' },
  { id: 'members', type: 'list' },
  { id: 'x', type: 'number' },
  { id: 'y', type: 'number' },
  { id: 'z', type: 'number' },
  sumOf('sum', 'x', 'y'),
  sumOf('total', 'x', 'y', 'z'),
  { id: 'count', type: 'integer', derive: { kind: 'count', list: 'members' } },
  { id: 'big', type: 'boolean', derive: { kind: 'condition', condition: leaf('staff', 'greaterThan', 10) } },
  { id: 'gated', type: 'boolean', askIf: is('a') },
]

/** Fact, rules and score of each question about some rules. */
function asked(conditions: readonly PlainCondition[], profile: Partial<Profile> = {}, interest: Interest = {}): readonly (readonly [string, string, number])[] {
  const compiled = compileRules({ facts, rules: conditions.map((condition, index) => ({ id: `r${index}`, conditions: condition })) })
  return nextQuestions(compiled, { facts: {}, ...profile }, interest).map(({ fact, measures, score }) => [fact, measures.join(' '), Number(score.toFixed(4))])
}

/** What an answer is worth that leaves a rule open which waits for so many questions. */
const progress = (waiting: number) => 0.5 / waiting
const round = (score: number) => Number(score.toFixed(4))

describe('a question is worth what its answers are expected to settle', () => {
  test.each<[string, readonly PlainCondition[], readonly (readonly [string, string, number])[]]>([
    ['all of a rule that hangs on it alone', [is('a')], [['a', 'r0', 1]]],
    ['of two conditions, both questions if it fails', [{ all: [is('a'), is('b')] }], [['a', 'r0', round((2 + progress(2)) / 2)], ['b', 'r0', round((2 + progress(2)) / 2)]]],
    ['of two alternatives, both questions if it holds', [{ any: [is('a'), is('b')] }], [['a', 'r0', 1.125], ['b', 'r0', 1.125]]],
    ['of three, all three or little', [{ all: [is('a'), is('b'), is('c')] }], ['a', 'b', 'c'].map((fact) => [fact, 'r0', round((3 + progress(3)) / 2)] as const)],
    ['of several rules, what it settles in each', [is('a'), { all: [is('a'), is('b')] }], [['a', 'r0 r1', 2.125], ['b', 'r1', 1.125]]],
    ['beside an open point, half if that stays', [{ all: [is('a'), open] }], [['a', 'r0', round((1 + progress(1)) / 2)]]],
    // Two of three cells hold: below, at, above.
    ['of a number, by the share of its cells', [{ all: [atMost('staff', 10), is('a')] }], [['a', 'r0', 1.125], ['staff', 'r0', round((2 / 3 * progress(2) + 1 / 3 * 2) / 1.5)]]],
    ['of options, by what the rules name', [{ all: [is('form', 'ip'), is('form', 'ooo')] }], []],
  ])('%s', (_, conditions, expected) => {
    expect(asked(conditions)).toEqual(expected)
  })
})

describe('the effort to answer divides it', () => {
  test.each<[string, PlainLeaf, number]>([
    ['yes or no', is('a'), 1],
    ['one of several', is('form', 'ip'), 1],
    ['a code', leaf('region', 'codeWithin', ['77']), 1.3],
    ['several', leaf('activities', 'contains', 'bank'), 1.3],
    ['a day', leaf('since', 'before', '2020-01-01'), 1.5],
    ['a whole number', atMost('staff', 10), 1.5],
    ['a number', atMost('x', 10), 1.5],
    ['a list', atLeast('count', 2), 4],
  ])('%s', (_, condition, effort) => {
    expect(asked([condition])).toEqual([[condition.fact === 'count' ? 'members' : condition.fact, 'r0', round(1 / effort)]])
  })
})

describe('what a person cares for', () => {
  test('weighs the measures', () => {
    expect(asked([is('a'), is('b'), is('c')], {}, { weigh: (rule) => ({ r0: 1, r1: 3, r2: 0 })[rule] ?? 0 })).toEqual([['b', 'r1', 3], ['a', 'r0', 1]])
    expect(asked([is('a')], {}, { weigh: () => -1 })).toEqual([])
  })
  test('limits the questions', () => {
    expect(asked([is('a'), is('b'), is('c')], {}, { limit: 2 }).map(([fact]) => fact)).toEqual(['a', 'b'])
    expect(asked([is('a'), is('b'), is('c')]).length).toBe(3)
  })
  test('leaves out measures that answer none of the needs', () => {
    const measure = (id: string, fact: string, needs: readonly Need[]) => ({ ...measureOf(id, [{ from: '2020-01-01', status: 'active', cite, conditions: { id, fact, operator: 'equal', value: true, cite } }]), needs })
    const compiled = compile({ ...ruleset, facts: ruleset.facts.concat({ id: 'other', topic: 't', type: 'boolean', title: { ru: '', en: '' }, question: { ru: '', en: '' } }), measures: [measure('m', 'company.inRegister', ['finance', 'people']), measure('n', 'other', ['premises'])] }, '2026-01-01')
    const factsFor = (needs?: readonly Need[]) => nextQuestions(compiled, { facts: {} }, needs && { needs }).map(({ fact }) => fact)
    expect(factsFor()).toEqual(['company.inRegister', 'other'])
    expect(factsFor([])).toEqual(['company.inRegister', 'other'])
    expect(factsFor(['people', 'market'])).toEqual(['company.inRegister'])
    expect(factsFor(['premises'])).toEqual(['other'])
    expect(factsFor(['market'])).toEqual([])
    expect(asked([is('a')], {}, { needs: ['market'] })).toEqual([['a', 'r0', 1]])
  })
  test('sees first the measures that wait for least', () => {
    expect(asked([{ all: [is('a'), is('b')] }, is('a')])[0]).toEqual(['a', 'r1 r0', 2.125])
  })
})

describe('figures made of several answers', () => {
  test('share what they settle among the questions', () => {
    expect(asked([atLeast('sum', 10)])).toEqual([['x', 'r0', 0.3333], ['y', 'r0', 0.3333]])
    expect(asked([atMost('staff', { fact: 'limit' })])).toEqual([['staff', 'r0', 0.3333], ['limit', 'r0', 0.3333]])
  })
  test('ask for what is not answered yet', () => {
    expect(asked([atLeast('sum', 10)], { facts: { x: 3 } })).toEqual([['y', 'r0', 0.6667]])
    expect(asked([atMost('staff', { fact: 'limit' })], { facts: { limit: 3 } })).toEqual([['staff', 'r0', 0.6667]])
  })
  test('name each question once where both sides are the same', () => {
    expect(asked([leaf('sum', 'lessThan', { fact: 'x' })]).map(([fact]) => fact)).toEqual(['x', 'y'])
  })
  test('gain from each leaf that an answer serves', () => {
    expect(asked([{ all: [atMost('staff', { fact: 'limit' }), atMost('staff', 10)] }])).toEqual([
      ['staff', 'r0', round((2 / 3 * progress(2) + 1 / 3 * 2 + 1.125 / 2) / 1.5)],
      ['limit', 'r0', round(1.125 / 2 / 1.5)],
    ])
  })
  test('do not ask for the one answer where each of the other decides', () => {
    expect(asked([{ any: [atMost('y', 5), { all: [atLeast('sum', 10), atMost('y', 5)] }] }]).map(([fact]) => fact)).toEqual(['y'])
    expect(asked([{ any: [atMost('y', 5), { all: [atLeast('sum', 10), atMost('y', 9)] }] }]).map(([fact]) => fact)).toEqual(['y', 'x'])
    expect(asked([{ any: [atMost('limit', 5), { all: [atMost('staff', { fact: 'limit' }), atMost('limit', 5)] }] }]).map(([fact]) => fact)).toEqual(['limit', 'staff'])
  })
  test('ask for all of three answers, whatever one of them decides', () => {
    expect(asked([{ any: [atMost('y', 5), { all: [atLeast('total', 10), atMost('y', 5)] }] }]).map(([fact]) => fact)).toEqual(['y', 'x', 'z'])
  })
  test('ask for the one where nothing is known of what the other may be', () => {
    const number = (id: string, more: Partial<Fact>): Fact => ({ id, topic: 't', type: 'number', title: { ru: '', en: '' }, ...more })
    const question = { ru: '', en: '' }
    const known = [number('x', { question, min: 5, max: 6 }), number('y', { question, min: 5, max: 6 }), number('sum', { derive: { kind: 'formula', formula: op('+', { fact: 'x' }, { fact: 'y' }) } })]
    const compiled = compile({ ...ruleset, facts: known, measures: [measureOf('m', [{ from: '2020-01-01', status: 'active', cite, conditions: { id: 'ten', fact: 'sum', operator: 'greaterThan', value: 10, cite } }])] }, '2026-01-01')
    expect(domainOf(compiled, 'x')).toEqual([])
    expect(nextQuestions(compiled, { facts: {} }).map(({ fact }) => fact)).toEqual(['x', 'y'])
  })
  test('but for another rule that the other leaves open', () => {
    expect(asked([{ any: [atMost('y', 5), { all: [atLeast('sum', 10), atMost('y', 5)] }] }, atLeast('sum', 10)]).map(([fact, rules]) => [fact, rules])).toEqual([['y', 'r1 r0'], ['x', 'r1']])
  })
})

describe('what is asked behind a fact', () => {
  test.each<[string, readonly PlainCondition[], Partial<Profile>, readonly (readonly [string, string, number])[]]>([
    ['the question of the condition that it follows from', [is('big')], {}, [['staff', 'r0', 0.6667]]],
    ['nothing where it was answered itself', [{ all: [is('big'), is('a')] }], { facts: { big: true } }, [['a', 'r0', 1]]],
    ['first whether it applies', [is('gated')], {}, [['a', 'r0', 1]]],
    ['then the fact', [is('gated')], { facts: { a: true } }, [['gated', 'r0', 1]]],
    ['nothing where it does not apply', [is('gated')], { facts: { a: false } }, []],
    ['not what was declined; what stays open is half settled', [{ any: [is('a'), is('b')] }], { dontKnow: ['a'] }, [['b', 'r0', 0.75]]],
    ['nothing once it is decided', [{ any: [is('a'), is('b')] }], { facts: { a: true } }, []],
    ['nothing that only stays open', [open], {}, []],
  ])('%s', (_, conditions, profile, expected) => {
    expect(asked(conditions, profile)).toEqual(expected)
  })
})

describe('several leaves on one fact', () => {
  test('are not asked about where every answer leaves the same', () => {
    const many = atLeast('staff', 10)
    expect(asked([{ all: [{ any: [many, is('b')] }, { any: [{ not: many }, is('b')] }] }])).toEqual([['b', 'r0', 0.75]])
    expect(asked([{ all: [{ any: [many, { not: is('b') }] }, { any: [{ not: many }, { not: is('b') }] }] }])).toEqual([['b', 'r0', 0.75]])
  })
  test('are one question where answers differ', () => {
    expect(asked([{ all: [atLeast('staff', 10), atMost('staff', 20)] }])).toEqual([['staff', 'r0', 0.6667]])
    expect(asked([{ any: [atLeast('staff', 20), { not: atLeast('staff', 10) }] }])).toEqual([['staff', 'r0', 0.6667]])
  })
  test('are asked about where they choose between other questions', () => {
    const many = atLeast('staff', 10)
    expect(asked([{ any: [{ all: [many, is('a')] }, { all: [{ not: many }, is('b')] }] }])).toEqual([['a', 'r0', round(progress(3))], ['b', 'r0', round(progress(3))], ['staff', 'r0', round(progress(3) / 1.5)]])
  })
  test('are asked about where an answer settles some of it', () => {
    expect(asked([{ all: [{ any: [atLeast('staff', 10), is('b')] }, { any: [atMost('staff', 5), is('b')] }] }]).map(([fact]) => fact)).toEqual(['b'])
    expect(asked([{ all: [{ any: [atLeast('staff', 10), is('b')] }, { any: [atMost('staff', 15), is('b')] }] }])).toEqual([['b', 'r0', 1.125], ['staff', 'r0', round((3 / 5 * 2 + 2 / 5 * progress(2)) / 1.5)]])
  })
  test('without a table are always asked about', () => {
    const bank = leaf('activities', 'contains', 'bank')
    expect(asked([{ all: [{ any: [bank, is('b')] }, { any: [{ not: bank }, is('b')] }] }])).toEqual([['b', 'r0', 1.125], ['activities', 'r0', round(1.125 / 1.3)]])
  })
})

test('asking changes nothing: asked again, the same is asked', () => {
  const compiled = compileRules({ facts, rules: [{ id: 'r', conditions: { all: [atLeast('staff', 10), atMost('staff', 20), atLeast('sum', 3), is('a')] } }] })
  const profile: Profile = { facts: { b: true } }
  expect(nextQuestions(compiled, profile)).toEqual(nextQuestions(compiled, profile))
  expect(profile).toEqual({ facts: { b: true } })
})
