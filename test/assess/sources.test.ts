import { compile, screen, type Condition, type Fact, type Profile } from '@mera/engine'
import { assess, assessCompiled, type FactSource } from '@mera/engine/assess'
import { describe, expect, test } from 'vitest'
import { cite, rulesetOf, text } from '../engine/dictionary.ts'

const asOf = '2026-01-01'
const registered: Condition = { id: 'registered', fact: 'company.inRegister', operator: 'equal', value: true, cite }
const small: Condition = { id: 'small', fact: 'company.headcount', operator: 'lessThanInclusive', value: 100, cite }
const old: Condition = { id: 'old', fact: 'company.ageMonths', operator: 'greaterThanInclusive', value: 12, cite }
const open: Condition = { id: 'unread', open: text('не прочитано'), ask: text('прочитать') }

/** A source that says something, and counts how often it is asked. */
function source(answers: Readonly<Record<string, unknown>>, more: Partial<FactSource> = {}): FactSource & { readonly asked: Profile[] } {
  const asked: Profile[] = []
  return { id: 'register', facts: Object.keys(answers), cost: 'costly', ask: (profile) => (asked.push(profile), Promise.resolve(answers)), asked, ...more }
}

const run = (conditions: Readonly<Record<string, Condition>>, facts: Profile['facts'], sources: readonly FactSource[], timeoutMs = 1000) =>
  assess(rulesetOf(conditions), { facts }, { asOf, sources, timeoutMs })
const verdictsOf = async (...args: Parameters<typeof run>) => (await run(...args)).assessments.map(({ verdict }) => verdict)

describe('what the profile does not answer, a source may', () => {
  test('its answer decides like any other', async () => {
    expect(await verdictsOf({ m: registered }, {}, [source({ 'company.inRegister': true })])).toEqual(['eligible'])
    expect(await verdictsOf({ m: registered }, {}, [source({ 'company.inRegister': false })])).toEqual(['ineligible'])
  })
  test('a range, and what follows from an answer', async () => {
    expect(await verdictsOf({ m: small }, {}, [source({ 'company.headcount': { max: 90 } })])).toEqual(['eligible'])
    expect(await verdictsOf({ m: old }, {}, [source({ 'company.registeredOn': '2020-05-05' })])).toEqual(['eligible'])
  })
  test('the person’s own answer stands, and is not asked for', async () => {
    const register = source({ 'company.inRegister': false })
    expect(await verdictsOf({ m: registered }, { 'company.inRegister': true }, [register])).toEqual(['eligible'])
    expect(register.asked).toEqual([])
  })
  test('a source that knows nothing leaves it unknown, without a note', async () => {
    const { assessments, notes } = await run({ m: registered }, {}, [source({}, { facts: ['company.inRegister'] })])
    expect(assessments[0]).toMatchObject({ verdict: 'unknown', missing: ['company.inRegister'] })
    expect(notes).toEqual([])
  })
  test('the first of two that knows it counts, cheap before costly', async () => {
    const costly = source({ 'company.inRegister': false })
    const cheap = source({ 'company.inRegister': true }, { id: 'file', cost: 'cheap' })
    expect(await verdictsOf({ m: registered }, {}, [costly, cheap])).toEqual(['eligible'])
    expect(costly.asked).toEqual([])
    const silent = source({}, { id: 'file', cost: 'cheap', facts: ['company.inRegister'] })
    expect(await verdictsOf({ m: registered }, {}, [costly, silent])).toEqual(['ineligible'])
  })
  test('of two that contradict each other the first counts in the reasons as in the verdict', async () => {
    const [first, second] = [source({ 'company.inRegister': true }, { id: 'first' }), source({ 'company.inRegister': false, 'company.headcount': 500 }, { id: 'second' })]
    const { assessments } = await run({ m: { all: [registered, small] } }, {}, [first, second])
    expect(assessments[0]).toMatchObject({ verdict: 'ineligible', failed: ['small'] })
  })
  test('null is no answer, and no nonsense either', async () => {
    const { assessments, notes } = await run({ m: registered }, {}, [source({ 'company.inRegister': null })])
    expect([assessments[0]?.verdict, notes]).toEqual(['unknown', []])
  })
  test('what it said of other facts is used in the reasons too', async () => {
    const register = source({ 'company.inRegister': true, 'company.headcount': 500 })
    const { assessments } = await run({ m: { all: [registered, small] }, n: small }, {}, [register])
    expect(assessments.map(({ failed }) => failed)).toEqual([['small'], ['small']])
  })
})

describe('a costly source is asked only where cheaper facts leave a measure open', () => {
  const costly = () => source({ 'company.headcount': 5, 'company.registeredOn': '2020-01-01' })
  test.each<[string, Condition, Profile['facts'], number]>([
    ['not where a condition beside it fails', { all: [small, registered] }, { 'company.inRegister': false }, 0],
    ['not where an alternative holds', { any: [small, registered] }, { 'company.inRegister': true }, 0],
    ['not where it is deep inside what does not matter', { all: [{ any: [{ not: small }, open] }, registered] }, { 'company.inRegister': false }, 0],
    ['not through a derived fact that does not matter', { all: [old, registered] }, { 'company.inRegister': false }, 0],
    ['once where it decides', { all: [small, registered] }, { 'company.inRegister': true }, 1],
    ['where it can still make a no, though never a yes', { all: [small, open] }, {}, 1],
    ['through a derived fact that matters', { all: [old, registered] }, { 'company.inRegister': true }, 1],
    ['not where the answer is there already', small, { 'company.headcount': 7 }, 0],
  ])('%s', async (_, condition, facts, times) => {
    const register = costly()
    await run({ m: condition }, facts, [register])
    expect(register.asked).toHaveLength(times)
  })
  test('not for a derived fact that cheap facts decide alone', async () => {
    const register = costly()
    const rules = rulesetOf({ m: { id: 'fine', fact: 'company.isFine', operator: 'equal', value: true, cite } })
    const isFine: Fact = { id: 'company.isFine', topic: 'company', type: 'boolean', title: text('всё в порядке'), derive: { kind: 'condition', condition: 'fine' } }
    const extended = { ...rules, facts: [...rules.facts, isFine], conditions: [{ id: 'fine', title: text('всё в порядке'), conditions: { any: [registered, small] } }] }
    const verdictWith = async (facts: Profile['facts']) => (await assess(extended, { facts }, { asOf, sources: [register] })).assessments[0]?.verdict
    expect([await verdictWith({ 'company.inRegister': true }), register.asked.length]).toEqual(['eligible', 0])
    expect([await verdictWith({ 'company.inRegister': false }), register.asked.length]).toEqual(['eligible', 1])
  })
  test('a cheap one is asked where it matters, and its answer may spare the costly one', async () => {
    const [register, file] = [costly(), source({ 'company.inRegister': false }, { id: 'file', cost: 'cheap' })]
    expect(await verdictsOf({ m: { all: [small, registered] } }, {}, [register, file])).toEqual(['ineligible'])
    expect([register.asked.length, file.asked.length]).toEqual([0, 1])
  })
  test('once in a run, whatever the number of measures and facts', async () => {
    const register = costly()
    await run({ a: small, b: { not: small }, c: old, d: { any: [old, small] } }, {}, [register])
    expect(register.asked).toHaveLength(1)
  })
  test('anew in each run: nothing is remembered between them', async () => {
    const register = costly()
    await run({ m: small }, {}, [register])
    await run({ m: small }, {}, [register])
    expect(register.asked).toHaveLength(2)
  })
  test('it sees the profile', async () => {
    const register = costly()
    await run({ m: small }, { 'company.region': '77' }, [register])
    expect(register.asked).toEqual([{ facts: { 'company.region': '77' } }])
  })
})

describe('a source that fails never fails the run: unknown, and a note', () => {
  const failing = (ask: FactSource['ask']) => source({}, { facts: ['company.inRegister'], ask })
  const two = { m: registered, n: small }
  test.each<[string, FactSource['ask'], string]>([
    ['it rejects', () => Promise.reject(new Error('no network')), 'Источник «register» не ответил (no network). То, что он мог сообщить, осталось неизвестным.'],
    ['it throws', () => { throw new Error('broken') }, 'не ответил (broken)'],
    ['it rejects with something else', () => Promise.reject('404'), 'не ответил (404)'],
  ])('%s', async (_, ask, message) => {
    const { assessments, notes } = await run(two, { 'company.headcount': 5 }, [failing(ask)])
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['unknown', 'eligible'])
    expect(assessments[0]?.missing).toEqual(['company.inRegister'])
    expect(notes).toMatchObject([{ source: 'register', kind: 'failed', facts: ['company.inRegister'] }])
    expect(notes[0]?.message.ru).toContain(message)
  })
  test('it takes too long: the run does not wait, and what comes later disturbs nobody', async () => {
    let fail: ((reason: Error) => void) | undefined
    const begun = performance.now()
    const { assessments, notes } = await run(two, { 'company.headcount': 5 }, [failing(() => new Promise((_, reject) => { fail = reject }))], 20)
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['unknown', 'eligible'])
    expect(notes).toMatchObject([{ kind: 'slow', message: { en: 'The source "register" did not answer within 20 ms. What it might have said stays unknown.' } }])
    fail?.(new Error('too late'))
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
  test.each<[string, unknown, string]>([
    ['an answer of a wrong type', { 'company.inRegister': 'yes' }, '«запись в реестре»: ожидается да или нет'],
    ['no answers at all', 'nonsense', 'ожидались ответы по фактам'],
    ['null', null, 'ожидались ответы по фактам'],
  ])('it talks nonsense: %s', async (_, answers, message) => {
    const { assessments, notes } = await run(two, { 'company.headcount': 5 }, [failing(() => Promise.resolve(answers as never))])
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['unknown', 'eligible'])
    expect(notes[0]).toMatchObject({ source: 'register', kind: 'bad-answer', facts: ['company.inRegister'] })
    expect(notes[0]?.message.ru).toContain(message)
  })
  test('its good answers beside a bad one are used', async () => {
    const { assessments, notes } = await run(two, {}, [source({ 'company.inRegister': 'yes', 'company.headcount': 5 })])
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['unknown', 'eligible'])
    expect(notes).toHaveLength(1)
  })
  test('it answers what it did not offer: that is not taken', async () => {
    const { assessments, notes } = await run(two, { 'company.headcount': 5 }, [failing(() => Promise.resolve({ 'company.headcount': 500 }))])
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['unknown', 'eligible'])
    expect(notes).toEqual([])
  })
  test('it offers a fact that is not in the dictionary', async () => {
    const { notes } = await run(two, {}, [source({ 'company.colour': 'red' })])
    expect(notes).toMatchObject([{ kind: 'unknown-fact', facts: ['company.colour'] }])
  })
  test('a failing one and a good one for the same fact', async () => {
    const good = source({ 'company.inRegister': true }, { id: 'second' })
    const { assessments, notes } = await run({ m: registered }, {}, [failing(() => Promise.reject(new Error('down'))), good])
    expect(assessments[0]?.verdict).toBe('eligible')
    expect(notes).toMatchObject([{ source: 'register', kind: 'failed' }])
  })
  test('a source that nobody asked makes no note', async () => {
    const { notes } = await run({ m: registered }, { 'company.inRegister': true }, [failing(() => Promise.reject(new Error('down')))])
    expect(notes).toEqual([])
  })
})

describe('the report', () => {
  const conditions = { one: { all: [small, registered] }, two: { any: [small, open] }, three: { not: registered } }
  test('has the fields and the order of a screening, and the same content', async () => {
    const compiled = compile(rulesetOf(conditions, { discretionary: [{ id: 'contest', text: text('конкурс'), cite }] }), asOf)
    const profile: Profile = { facts: { 'company.headcount': { min: 50, max: 150 }, 'company.inRegister': true } }
    const { assessments } = await assessCompiled(compiled, profile)
    expect(assessments).toStrictEqual(screen(compiled, profile))
    expect(Object.keys(assessments[0] ?? {})).toEqual(Object.keys(screen(compiled, profile)[0] ?? {}))
  })
  test('is plain data', async () => {
    const report = await run(conditions, {}, [source({ 'company.inRegister': 'yes' })])
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })
  test('many at once do not disturb each other', async () => {
    const profiles = Array.from({ length: 20 }, (_, index): Profile => ({ facts: index % 2 ? { 'company.inRegister': index % 3 === 0 } : { 'company.headcount': 10 * index } }))
    const compiled = compile(rulesetOf(conditions), asOf)
    const reports = await Promise.all(profiles.map((profile) => assessCompiled(compiled, profile)))
    expect(reports.map(({ assessments }) => assessments)).toEqual(profiles.map((profile) => screen(compiled, profile)))
  })
  test('a day that does not exist is refused as by compile', async () => {
    await expect(assess(rulesetOf(conditions), { facts: {} }, { asOf: '2026-02-30' })).rejects.toThrow('is not a day')
  })
})

describe('the guards against the traps', () => {
  test.each<[string, Condition]>([
    ['notEqual of the unknown is unknown', { fact: 'company.legalForm', operator: 'notEqual', value: 'ip' }],
    ['notIn of the unknown is unknown', { fact: 'company.legalForm', operator: 'notIn', value: ['ip'] }],
    ['not of the unknown is unknown', { not: { fact: 'company.legalForm', operator: 'equal', value: 'ip' } }],
  ])('%s', async (_, condition) => {
    expect(await verdictsOf({ m: condition }, {}, [])).toEqual(['unknown'])
  })
  test('any of nothing is false, all of nothing is true', async () => {
    expect(await verdictsOf({ m: { any: [] }, n: { all: [] }, o: { not: { any: [] } } }, {}, [])).toEqual(['ineligible', 'eligible', 'eligible'])
  })
})
