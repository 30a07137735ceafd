/** Facts that are asked, and that follow as "no" where the question does not apply. */
import { compile, contradictions, counterfactuals, decidingFacts, derive, explain, nextQuestions, openSession, prepare, restore, screen, verdicts, type Condition, type Fact, type Profile, type Ruleset } from '@mera/engine'
import { answerTo } from '@mera/engine/phrase'
import { describe, expect, test } from 'vitest'
import { unfolded } from '../../packages/engine/src/unfold.ts'
import { cite, measureOf, ruleset, text } from './dictionary.ts'

const options = (...labels: readonly (readonly [string, string, string])[]) => labels.map(([id, ru, en]) => ({ id, label: text(ru, en) }))
const fact = (id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact => ({ id, topic: 'test', type, title: text(id), question: text(`${id}?`), ...more })
const is = (id: string, value: string | boolean): Condition => ({ id: `${id}-${value}`, fact: id, operator: 'equal', value, cite })

const facts: readonly Fact[] = [
  fact('kind', 'enum', { title: text('кто обращается', 'applicant'), options: options(['business', 'компания', 'company'], ['person', 'человек', 'person']) }),
  fact('form', 'enum', {
    title: text('форма', 'form'),
    options: options(['ooo', 'ООО', 'LLC'], ['npd', 'самозанятый', 'self-employed']),
    askIf: is('kind', 'business'),
    change: { by: 'company', to: ['ooo'], effort: 3, how: text('как') },
  }),
  fact('listed', 'boolean', {
    title: text('есть в реестре', 'listed'),
    derive: { kind: 'cases', cases: [{ when: { any: [is('kind', 'person'), is('form', 'npd')] }, value: false }] },
    change: { by: 'company', direction: 'up', effort: 1, how: text('как') },
  }),
  fact('big', 'boolean'),
]
const rules: Ruleset = {
  ...ruleset,
  facts,
  measures: Object.entries({ listed: is('listed', true), unlisted: is('listed', false), either: { any: [is('listed', true), is('big', true)] } } satisfies Record<string, Condition>).map(([id, conditions]) =>
    measureOf(id, [{ from: '2020-01-01', status: 'active', cite, conditions }]),
  ),
}
const compiled = compile(rules, '2026-01-01')
type Facts = Profile['facts']
const asks = (facts: Facts, dontKnow: readonly string[] = []) => nextQuestions(compiled, { facts, dontKnow }, { weigh: (id) => (id === 'listed' ? 1 : 0) }).map(({ fact: id }) => id)

describe('the answer, or else what follows where nobody need be asked', () => {
  test.each<[string, Facts, string]>([
    ['nothing is known', {}, 'unknown'],
    ['the answer alone decides', { listed: true }, 'eligible'],
    ['so does a "no"', { listed: false }, 'ineligible'],
    ['a person is not there, whatever else', { kind: 'person' }, 'ineligible'],
    ['nor is a form that is not taken, whoever applies', { form: 'npd' }, 'ineligible'],
    ['of others only an answer tells', { kind: 'business', form: 'ooo' }, 'unknown'],
    ['an answer stands before what follows', { kind: 'person', listed: true }, 'eligible'],
  ])('%s', (_, given, verdict) => {
    expect(verdicts(compiled, { facts: given })[0]).toBe(verdict)
    expect(verdicts(restore(JSON.parse(JSON.stringify(prepare(compiled))), rules), { facts: given })[0]).toBe(verdict)
  })

  test('an answer that is taken back leaves what follows', () => {
    const session = openSession(compiled, { facts: { kind: 'person', listed: true } })
    expect(session.answer('listed', undefined).toSorted()).toEqual(['either', 'listed', 'unlisted'])
    expect(session.verdicts).toEqual(['ineligible', 'eligible', 'unknown'])
  })

  test('yes in one case and no in another: nothing is known while both may hold', () => {
    const cases = [{ when: is('a', true) as never, value: true }, { when: is('b', true) as never, value: false }]
    const follows = (known: Readonly<Record<string, boolean>>) =>
      derive({ kind: 'cases', cases }, { lookup: (id) => (known[id] === undefined ? undefined : { kind: 'exact', value: known[id] }), parameter: () => undefined, asOf: '' })
    expect(follows({ b: true })).toBeUndefined()
    expect(follows({ a: false, b: true })).toEqual({ kind: 'exact', value: false })
    expect(follows({ a: true })).toEqual({ kind: 'exact', value: true })
  })
})

describe('what is missing', () => {
  test.each<[string, Facts, string[]]>([
    ['the answer, and what may make it needless', {}, ['kind', 'form', 'listed']],
    ['only the answer, where it can’t follow', { kind: 'business', form: 'ooo' }, ['listed']],
    ['nothing, once it follows', { kind: 'person' }, []],
  ])('%s', (_, given, missing) => {
    expect(screen(compiled, { facts: given })[0]?.missing).toEqual(missing)
  })
})

describe('what is asked', () => {
  test.each<[string, Facts, string[], string[]]>([
    ['first whether the question applies', {}, [], ['kind']],
    ['then what else tells', { kind: 'business' }, [], ['form']],
    ['then the question', { kind: 'business', form: 'ooo' }, [], ['listed']],
    ['the question too where the rest is not known', { kind: 'business' }, ['form'], ['listed']],
    ['and where nothing is', {}, ['kind', 'form'], ['listed']],
    ['not what follows', { kind: 'person' }, [], []],
    ['nothing beside an answer', { listed: true }, [], []],
  ])('%s', (_, given, dontKnow, expected) => {
    expect(asks(given, dontKnow)).toEqual(expected)
  })

  test('the answer alone may decide, and so may what makes it needless', () => {
    expect(decidingFacts(compiled, { facts: {} }, 'listed')).toEqual({ yes: [['listed']], no: expect.arrayContaining([['listed'], ['kind'], ['form']]) })
    expect(decidingFacts(compiled, { facts: {} }, 'listed').no).toHaveLength(3)
    expect(decidingFacts(compiled, { facts: { kind: 'business', form: 'ooo' } }, 'listed')).toEqual({ yes: [['listed']], no: [['listed']] })
  })

  test('an answer that others exclude decides nothing with them', () => {
    const both = compile({ ...rules, measures: [measureOf('both', [{ from: '2020-01-01', status: 'active', cite, conditions: { all: [is('kind', 'person'), is('listed', true)] } }])] }, '2026-01-01')
    expect(decidingFacts(both, { facts: {} }, 'both').yes).toEqual([])
  })

  test('rules are not written out over it: they would hold only as long as it is not answered', () => {
    expect(unfolded(compiled, { facts: {} })).toBe(compiled)
  })
})

describe('why it is so', () => {
  const side = (facts: Facts, locale: 'ru' | 'en') => answerTo(explain(compiled, { facts }, 'listed').root, rules, locale)
  test('the answers that it follows from are named', () => {
    expect(side({ kind: 'person' }, 'ru')).toBe('у вас: нет — следует из ответа «кто обращается: человек»')
    expect(side({ kind: 'person' }, 'en')).toBe('yours: no — as follows from “applicant: person”')
    expect(side({ kind: 'person', form: 'npd' }, 'ru')).toBe('у вас: нет — следует из ответов «кто обращается: человек» и «форма: самозанятый»')
  })
  test('nothing is named for an answer of one’s own, or none', () => {
    expect(side({ kind: 'business', form: 'ooo', listed: false }, 'ru')).toBe('у вас: нет')
    expect(side({ kind: 'person', listed: true }, 'ru')).toBe('у вас: да')
    expect(side({ kind: 'business' }, 'ru')).toBe('ответа нет')
  })
  test('an answer against it is told, with what it is against', () => {
    expect(contradictions(compiled, { facts: { kind: 'person', listed: false } })).toEqual([])
    expect(contradictions(compiled, { facts: { kind: 'person', listed: true } }).map(({ message }) => message.ru)).toEqual([
      '«есть в реестре»: указано «да», а из других ответов («кто обращается») следует «нет». Взято указанное; проверьте ответы.',
    ])
  })
})

describe('what would change it', () => {
  const ways = (facts: Facts, measure = 'listed') => counterfactuals(compiled, { facts }, measure).alternatives.map(({ answers }) => answers)
  test('a company enters the register', () => {
    expect(ways({ kind: 'business', form: 'ooo', listed: false })).toEqual([{ listed: true }])
  })
  test('a person does not, whether it was answered or follows', () => {
    for (const given of [{ kind: 'person' }, { kind: 'person', listed: false }]) {
      expect(counterfactuals(compiled, { facts: given }, 'listed')).toEqual({ measure: 'listed', alternatives: [], forbidden: ['listed-true'] })
    }
  })
  test('who has another form enters after becoming a company', () => {
    expect(ways({ kind: 'business', form: 'npd', listed: false })).toEqual([{ form: 'ooo', listed: true }])
    expect(ways({ kind: 'business', form: 'npd' })).toEqual([{ form: 'ooo' }])
  })
  test('an answer that was against the others to begin with stands', () => {
    expect(ways({ kind: 'business', form: 'npd', listed: true, big: false }, 'unlisted')).toEqual([])
  })
})
