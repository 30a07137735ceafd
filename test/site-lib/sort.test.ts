// Cards stand in an order that tells them apart: what is known of a measure decides, what is not known comes last.
import { describe, expect, test } from 'vitest'
import { judge } from '../../site/src/lib/groups.ts'
import { sortJudged } from '../../site/src/lib/sort.ts'
import { real, realOn } from '../advice/real.ts'

const compiled = realOn('2026-11-21')
const profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77' } }
const maybe = judge(compiled, profile).filter(({ group }) => group === 'maybe')
const papersOf = (id: string) => real.measures.find(measure => measure.id === id)?.documents?.length ?? Infinity

describe('by effort', () => {
  const papers = sortJudged(maybe, compiled, profile, 'effort').map(({ measure }) => papersOf(measure))

  test('fewer papers come first, and unknown ones last', () => {
    expect(papers).toEqual(papers.toSorted((a, b) => a - b || 0))
    expect(papers.at(-1)).toBe(Infinity)
  })

  test('that tells most measures apart', () => {
    expect(papers.filter(Number.isFinite).length / papers.length).toBeGreaterThan(0.7)
    expect(new Set(papers).size).toBeGreaterThan(3)
  })
})

test('no order loses or doubles a card', () => {
  for (const by of ['benefit', 'deadline', 'effort'] as const) {
    expect(sortJudged(maybe, compiled, profile, by).map(({ measure }) => measure).toSorted()).toEqual(maybe.map(({ measure }) => measure).toSorted())
  }
})
