/** Every leaf of every edition, every question, change and amount of the real rules reads well in both languages. */
import { childrenOf, domainOf, isLeaf, isOpen, onDay, type PlainCondition, type PlainLeaf } from '@mera/engine'
import { demandOf, figureInWords, formulaInWords, ifInWords, inLocale, moveInWords, phrase, type Locale, type Sayable } from '@mera/engine/phrase'
import { describe, expect, test } from 'vitest'
import { real, realOn } from '../advice/real.ts'

interface Said {
  readonly where: string
  readonly text: string
}

const ids = new Set([...real.facts.map(({ id }) => id), ...real.parameters.map(({ id }) => id), ...real.conditions.map(({ id }) => id), ...real.measures.map(({ id }) => id)])

/** Every leaf of a condition once, straight and under a `not`. */
function leavesOf(node: PlainCondition): readonly PlainLeaf[] {
  if (isLeaf(node)) return [node]
  return isOpen(node) ? [] : childrenOf<PlainCondition>(node).flatMap(leavesOf)
}

const leaves = new Map<string, PlainLeaf>()
for (const measure of real.measures) {
  for (const edition of measure.editions) {
    const [rule] = onDay({ ...real, measures: [{ ...measure, editions: [edition] }] }, edition.from).rules
    for (const leaf of rule ? leavesOf(rule.conditions) : []) leaves.set(JSON.stringify([leaf.fact, leaf.operator, leaf.value]), leaf)
  }
}

/** What is wrong with a sentence, in a word; nothing if it reads well. */
function flawOf(text: string, locale: Locale): string | undefined {
  const plain = text.replaceAll('\u00a0', ' ')
  if (plain.trim() === '') return 'empty'
  if (/undefined|null|NaN|\[object|[{}]/.test(plain)) return 'machine talk'
  if (/ {2}|^ | $| [,.;:)]|\( /.test(plain)) return 'spaces'
  if (/(,,|;;|::|\.\.(?!\.)|;\s*[.;])/.test(plain)) return 'punctuation'
  const named = plain.match(/[a-z][A-Za-z]*\.[a-z][A-Za-z]+|[a-z]+(?:-[a-z0-9]+)+/g)?.find((word) => ids.has(word))
  if (named !== undefined) return `raw id ${named}`
  if (locale === 'en' && /[А-Яа-яЁё]/.test(plain.replaceAll(/“[^”]*”|«[^»]*»/g, ''))) return 'Russian in English'
  if (locale === 'ru' && /\b(is|at least|more than|yours)\b/.test(plain)) return 'English in Russian'
  if (/не нет|is not no\b|\bis no\b/.test(plain)) return 'a no that is denied'
  if (/,\s(?:[а-яё]+\s)?котор[а-яё]+\s[^,]* (?:— |не больше|не меньше|больше|меньше)/.test(plain)) return 'a clause without its comma'
  if (/^если (?:члены|участники|\S+ые) .*станет/.test(plain)) return 'agreement'
  if (locale === 'ru' && /\d (?:человека|месяца|года|балла)\b/.test(plain) && /\b(?:1[1-4]|\d*[05-9]) (?:человека|месяца|года|балла)(?![а-я])/.test(plain)) return 'plural'
  return undefined
}

const flaws = (said: readonly Said[], locale: Locale): readonly string[] => said.flatMap(({ where, text }) => {
  const flaw = flawOf(text, locale)
  return flaw === undefined ? [] : [`${flaw}: ${where} «${text}»`]
})

describe.each<Locale>(['ru', 'en'])('in %s', (locale) => {
  const table = [...leaves.values()].map((leaf): Sayable => ({ ...leaf, kind: 'leaf', expected: leaf.value, truth: 'unknown' }))

  test(`${table.length} different leaves, straight and denied`, () => {
    const said = table.flatMap((leaf): readonly Said[] => [
      { where: leaf.id ?? '', text: phrase(leaf, real, locale) },
      { where: `not ${leaf.id}`, text: demandOf({ kind: 'not', children: [leaf] }, real, locale) },
    ])
    expect(flaws(said, locale)).toEqual([])
  })

  test('each with an answer of every kind', () => {
    const compiled = realOn('2026-11-21')
    const said = table.flatMap((leaf) =>
      domainOf(compiled, leaf.fact as string).slice(0, 6).flatMap((value): readonly Said[] => {
        const known = Array.isArray(value) ? (typeof value[0] === 'object' ? { kind: 'list' as const, items: value as never } : { kind: 'set' as const, values: value as readonly string[] }) : { kind: 'exact' as const, value: value as string }
        return [{ where: leaf.id ?? '', text: phrase({ ...leaf, known, truth: 'false' }, real, locale) }]
      }),
    )
    expect(flaws(said, locale)).toEqual([])
  })

  test('money, shares, people and months have their unit', () => {
    const signs = { rub: /₽/, percent: /%/, people: /челов|pe(?:rson|ople)/, months: /месяц|month/, years: /год|лет|year/, points: /балл|point/ } as const
    const lacking = table.flatMap((leaf) => {
      const fact = real.facts.find(({ id }) => id === leaf.fact)
      const unit = fact?.unit
      if (typeof leaf.expected !== 'number' || unit === undefined || unit === 'count' || fact?.lack) return []
      const text = demandOf(leaf, real, locale)
      return signs[unit].test(text.slice(inLocale(fact?.title ?? { ru: '', en: '' }, locale).length)) ? [] : [text]
    })
    expect(lacking).toEqual([])
  })

  test('every change is an offer', () => {
    const compiled = realOn('2026-11-21')
    const offers = table.flatMap((leaf): readonly Said[] => (leaf.operator && leaf.expected !== undefined ? [{ where: leaf.id ?? '', text: ifInWords({ fact: leaf.fact as string, operator: leaf.operator, expected: leaf.expected }, real, locale) }] : []))
    const moves = real.facts.filter(({ change }) => change).flatMap(({ id, change }): readonly Said[] => {
      const [from, to = from] = domainOf(compiled, id)
      return [...(from === undefined || to === undefined ? [] : [{ where: id, text: moveInWords({ fact: id, from, to }, real, locale) }]), { where: id, text: inLocale(change?.how ?? { ru: '', en: '' }, locale) }]
    })
    expect(flaws([...offers, ...moves], locale)).toEqual([])
  })

  test('questions, open points and amounts', () => {
    const said: readonly Said[] = [
      ...real.facts.flatMap(({ id, question, title, help, where }) => [question, title, help, where].flatMap((text) => (text ? [{ where: id, text: inLocale(text, locale) }] : []))),
      ...real.measures.flatMap((measure) => measure.editions.flatMap(({ amount = [] }) => amount.flatMap((line) => [
        { where: measure.id, text: inLocale(line.label, locale) },
        ...(line.formula === undefined ? [] : [{ where: measure.id, text: formulaInWords(line.formula, real, locale, line.unit) }]),
        ...(line.undetermined ? [{ where: measure.id, text: figureInWords({ kind: 'undetermined', unit: line.unit, reason: line.undetermined }, locale) }] : []),
      ]))),
    ]
    expect(flaws(said, locale).filter((flaw) => !/^(raw id|Russian in English|a clause|a no that)/.test(flaw))).toEqual([])
  })
})
