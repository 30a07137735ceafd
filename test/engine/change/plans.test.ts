import type { Condition, Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { leversOf } from '../../../packages/engine/src/change/levers.ts'
import { plansFor } from '../../../packages/engine/src/change/plans.ts'
import { text } from '../dictionary.ts'
import { atLeast, atMost, is, leaf, rulesOf } from './company.ts'

type Facts = Profile['facts']
const plans = (condition: Condition, facts: Facts, target: 'possible' | 'eligible' = 'possible') => {
  const compiled = rulesOf({ m: condition })
  return plansFor(compiled, { facts }, 0, leversOf(compiled, { facts }), target)
}
/** What each plan changes, at what price, and the answers that it finds. */
const told = (condition: Condition, facts: Facts, target?: 'possible' | 'eligible') => plans(condition, facts, target).map(({ changing, cost, realise }) => [changing.map(({ fact }) => fact).join(' '), cost, realise()] as const)
const no = { listed: false, insured: false, certified: false }

describe('plans', () => {
  test('come in order of cost, and of equal cost the one with fewer changes first', () => {
    const condition: Condition = { any: [is('certified'), { all: [atLeast('ipRub', 5), is('hasLab')] }, is('insured'), is('listed')] }
    expect(told(condition, { ...no, ipRub: 1, hasLab: false })).toEqual([
      ['listed', 1.5, { listed: true }],
      ['insured', 2, { insured: true }],
      ['ipRub hasLab', 2, { ipRub: 5, hasLab: true }],
      ['certified', 5, { certified: true }],
    ])
  })
  test('are none where a leaf that nobody can move fails', () => {
    expect(told({ all: [is('barred', false), is('listed')] }, { ...no, barred: true })).toEqual([])
    expect(told(is('listed'), {}, 'eligible')).toEqual([])
  })
  test('are one of nothing where nothing fails', () => {
    expect(told(is('listed'), { listed: true })).toEqual([['', 0, {}]])
  })
  test('change each thing once, however many leaves ask for it', () => {
    expect(told({ all: [atLeast('staff', 10), atMost('staff', 20), leaf('not', 'staff', 'notEqual', 12)] }, { staff: 5 })).toEqual([['staff', 3, { staff: 10 }]])
    expect(told({ any: [is('listed'), is('listed')] }, no)).toEqual([['listed', 1.5, { listed: true }]])
  })
  test('ask for no more than another asks', () => {
    expect(told({ any: [{ all: [is('insured'), is('listed')] }, is('insured')] }, no)).toEqual([['insured', 2, { insured: true }]])
    expect(told({ all: [{ any: [is('barred', false), is('listed')] }, is('insured')] }, { ...no, barred: false })).toEqual([['insured', 2, { insured: true }]])
    expect(told({ any: [{ all: [is('listed'), is('insured')] }, is('listed')] }, no)).toEqual([['listed', 1.5, { listed: true }]])
    expect(told({ all: [{ any: [is('listed'), is('insured')] }, is('listed')] }, no)).toEqual([['listed', 1.5, { listed: true }]])
  })
  test('keep what holds as it is, though it could be moved', () => {
    expect(told({ all: [atLeast('staff', 10), atMost('staff', 20)] }, { staff: 30 })).toEqual([['staff', 3, { staff: 20 }]])
    expect(told({ all: [is('insured'), { any: [{ not: is('insured') }, is('listed')] }] }, { ...no, insured: true })).toEqual([
      ['listed', 1.5, { listed: true }],
      ['insured', 2, undefined],
    ])
  })
  test('move no further than will do, also between two bounds that are out themselves', () => {
    const between: Condition = { all: [leaf('more', 'staff', 'greaterThan', 10), leaf('less', 'staff', 'lessThan', 20)] }
    expect(told(between, { staff: 50 })).toEqual([['staff', 3, { staff: 19 }]])
    expect(told(between, { staff: 1 })).toEqual([['staff', 3, { staff: 11 }]])
    expect(told({ all: [between, is('insured')] }, { ...no, staff: 50 })).toEqual([['staff insured', 5, { staff: 19, insured: true }]])
  })
  test('find no answers where no value will do', () => {
    expect(told({ all: [atLeast('staff', 20), atMost('staff', 10)] }, { staff: 5 })).toEqual([['staff', 3, undefined]])
  })
  test('leave the trial as it was: asked again, or in another order, they find the same', () => {
    const found = plans({ any: [{ all: [is('listed'), is('insured')] }, { all: [{ not: is('insured') }, atLeast('staff', 9)] }, { all: [atLeast('staff', 20), atMost('staff', 10)] }] }, { ...no, staff: 2 })
    const once = found.map(({ realise }) => realise())
    expect(found.toReversed().map(({ realise }) => realise()).toReversed()).toEqual(once)
    expect(once).toEqual([{ staff: 9 }, undefined, { listed: true, insured: true }])
  })
})

describe('a figure on which two answers bear', () => {
  const half = atLeast('ipSharePct', 50)
  test('is moved by either, or by both', () => {
    expect(told(half, { ipRub: 10, collateralRub: 100 })).toEqual([
      ['ipRub', 1, { ipRub: 50 }],
      ['collateralRub', 2, { collateralRub: 20 }],
      ['collateralRub ipRub', 3, { ipRub: 9, collateralRub: 1 }],
    ])
  })
  test('is compared with the other answer itself', () => {
    expect(told(leaf('more', 'ipRub', 'greaterThan', { fact: 'collateralRub' }), { ipRub: 5, collateralRub: 10 }).slice(0, 2)).toEqual([
      ['ipRub', 1, { ipRub: 11 }],
      ['collateralRub', 2, { collateralRub: 4 }],
    ])
  })
  test('is not moved by what is not answered', () => {
    expect(told(half, { ipRub: 10 })).toEqual([['', 0, {}]])
    expect(told(half, { ipRub: 10 }, 'eligible')).toEqual([['ipRub', 1, undefined]])
  })
})

describe('answers that apply only as long as others say so', () => {
  const facts = { hasLab: true, labStaff: 2, labIsOwn: false }
  test('are not known where those change, and known again where they change back', () => {
    expect(told(is('labIsOwn'), facts)).toEqual([['hasLab', 1, { hasLab: false }]])
    expect(told({ all: [is('labIsOwn'), is('hasLab')] }, facts)).toEqual([['hasLab', 1, undefined]])
    expect(told({ all: [atLeast('labStaff', 5), is('hasLab')] }, facts)[0]).toEqual(['labStaff', 1, { labStaff: 5 }])
  })
  test('are touched by nothing else', () => {
    expect(told({ all: [is('insured'), atLeast('labStaff', 2)] }, { ...no, hasLab: false, labStaff: 2 }, 'eligible')[0]).toEqual(['insured', 2, { insured: true }])
    expect(told({ any: [{ not: is('hasLab') }, { all: [atLeast('labStaff', 2), is('insured')] }] }, { ...facts, ...no }, 'eligible')).toEqual([
      ['hasLab', 1, { hasLab: false }],
      ['insured', 2, { insured: true }],
    ])
  })
  test('are known as long as they apply', () => {
    const union = { staff: 12, union: true }
    expect(told({ all: [atLeast('staff', 30), is('union')] }, union, 'eligible')).toEqual([['staff', 3, { staff: 30 }]])
    expect(told({ all: [leaf('either', 'staff', 'in', [5, 30]), is('union')] }, union, 'eligible')).toEqual([['staff', 3, { staff: 30 }]])
  })
  test('may be answered together with them', () => {
    expect(told({ all: [is('hasLab'), atLeast('labStaff', 5)] }, { hasLab: false, labStaff: 2 })).toContainEqual(['hasLab labStaff', 2, { hasLab: true, labStaff: 5 }])
  })
})

describe('a list', () => {
  const one = { members: [{ isSme: true, isLocal: true }] }
  const three = Array.from({ length: 3 }, () => ({ isSme: true, isLocal: true }))
  test('grows beside another change', () => {
    expect(told({ all: [atLeast('memberCount', 3), is('insured')] }, { ...one, ...no })).toEqual([['memberCount insured', 4, { members: three, insured: true }]])
  })
  test('changes only figures that fall short', () => {
    expect(told({ all: [atLeast('memberCount', 3), atLeast('smeCount', 1)] }, one)).toEqual([['memberCount', 2, { members: three }]])
    expect(told(atLeast('memberCount', 3), { memberCount: 1, bigCount: 1 })).toEqual([['memberCount', 2, { memberCount: 3 }]])
  })
  test('does not grow without end', () => {
    expect(told(atLeast('memberCount', 100), one)).toEqual([['memberCount', 2, undefined]])
  })
  test('does not grow for a figure that nobody changes', () => {
    expect(told(atLeast('bigCount', 1), one)).toEqual([])
    expect(told(atLeast('ipPerBig', 10), { bigCount: 2, ipRub: 10 })).toEqual([['ipRub', 1, { ipRub: 20 }]])
  })
  test('brings figures that are asked for only if there are records', () => {
    expect(told({ all: [atLeast('localCount', 2), atLeast('memberCount', 3)] }, { memberCount: 1, localCount: 0 })).toEqual([['localCount memberCount', 3, { memberCount: 3, localCount: 2 }]])
  })
})

test('no more than four hundred routes are followed, the cheapest', () => {
  const names = Array.from({ length: 18 }, (_, index) => `f${index}`)
  const facts = names.map((id, index) => ({ id, topic: 't', type: 'boolean' as const, title: text(id), question: text(id), change: { by: 'company' as const, effort: index % 2 === 0 ? 5 : 1, how: text('как') } }))
  const condition: Condition = { all: Array.from({ length: 9 }, (_, index) => ({ any: [is(`f${2 * index}`), is(`f${2 * index + 1}`)] })) }
  const compiled = rulesOf({ m: condition }, { facts })
  const profile = { facts: Object.fromEntries(names.map((id) => [id, false])) }
  const found = plansFor(compiled, profile, 0, leversOf(compiled, profile), 'possible')
  expect(found).toHaveLength(400)
  expect(found[0]?.cost).toBe(9)
})
