// Order, filter and plan: what is shown, and what survives a reload.
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Judged } from '../../site/src/lib/groups.ts'
import { changed, isShown, plainView, planOf, readView, toggled, viewFrom, writeView, type View } from '../../site/src/lib/view.ts'

const judged = (measure: string, group: Judged['group']): Judged => ({ measure, group, window: 'open', verdict: 'eligible', missing: [], open: [], failed: [], discretionary: [] })
const all = [judged('a', 'fits'), judged('b', 'maybe'), judged('c', 'no'), judged('d', 'fits')]

afterEach(() => vi.unstubAllGlobals())

function store(): Map<string, string> {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) })
  return kept
}

describe('the view', () => {
  test('survives a reload', () => {
    store()
    const view: View = { sort: 'deadline', need: 'people', kind: 'grant', window: 'open', plan: ['a'] }
    writeView(view)
    expect(readView()).toEqual(view)
  })

  test('is the plain one when the store is empty, spoiled or blocked', () => {
    const kept = store()
    expect(readView()).toEqual(plainView)
    kept.set('mera.view', '{"sort":')
    expect(readView()).toEqual(plainView)
    vi.stubGlobal('sessionStorage', { getItem: () => { throw new Error('blocked') }, setItem: () => { throw new Error('blocked') } })
    expect(readView()).toEqual(plainView)
    expect(() => writeView(plainView)).not.toThrow()
  })

  test('keeps what is understood and drops the rest', () => {
    expect(viewFrom({ sort: 'colour', need: 'finance', kind: 7, plan: ['a', 1] })).toEqual({ sort: 'benefit', need: 'finance', plan: ['a'] })
    expect(viewFrom(null)).toEqual(plainView)
  })
})

test('a filter asks for all that was chosen', () => {
  const loan = { needs: ['finance'], kind: 'loan' } as const
  expect(isShown(plainView, { window: 'closed' }, loan)).toBe(true)
  expect(isShown({ sort: 'benefit', need: 'finance', kind: 'loan' }, { window: 'open' }, loan)).toBe(true)
  expect(isShown({ sort: 'benefit', need: 'finance', window: 'open' }, { window: 'closed' }, loan)).toBe(false)
  expect(isShown(changed({ sort: 'benefit', kind: 'grant' }, 'kind', undefined), { window: 'open' }, loan)).toBe(true)
})

describe('the plan', () => {
  test('is what fits, until something is put in or taken out', () => {
    expect(planOf(plainView, all)).toEqual(['a', 'd'])
    const more = toggled(plainView, all, 'b')
    expect(planOf(more, all)).toEqual(['a', 'b', 'd'])
    expect(planOf(toggled(toggled(more, all, 'a'), all, 'd'), all)).toEqual(['b'])
  })

  test('drops a measure that no longer can be had, and takes it back when it can', () => {
    const view: View = { sort: 'benefit', plan: ['a', 'c'] }
    expect(planOf(view, all)).toEqual(['a'])
    expect(planOf(view, [judged('c', 'near')])).toEqual(['c'])
  })
})
