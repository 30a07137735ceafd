/** Random rulesets: named conditions, derived facts with random conditions, many small measures at once. */
import type { Condition, Fact, Measure, Ruleset } from '@mera/engine'
import fc from 'fast-check'
import { conditionOver, type Reach } from './conditions.ts'
import { asked, derived, fields, impliedFacts, parameters } from './dictionary.ts'

const text = (id: string) => ({ ru: id, en: id })
const title = text('')

/** A ruleset with so many measures. */
export function rulesetOf(measures: number): fc.Arbitrary<Ruleset> {
  const scalar: Reach = { facts: asked, named: [], outside: true }
  const where = conditionOver({ facts: fields, named: [], outside: false }, 1)
  return fc
    .record({
      first: conditionOver(scalar, 2),
      second: conditionOver({ ...scalar, named: ['first'] }, 1),
      cases: fc.tuple(conditionOver(scalar, 1), conditionOver(scalar, 1)),
      where: fc.array(where, { minLength: 5, maxLength: 5 }),
      otherwise: fc.boolean(),
      implied: fc.tuple(conditionOver(scalar, 1), conditionOver(scalar, 1), conditionOver(scalar, 1), fc.boolean()),
    })
    .chain(({ first, second, cases: [one, two], where: [count, share, any, every, sum], otherwise, implied: [no, last, kind, yes] }) => {
      const facts: readonly Fact[] = [
        ...asked,
        ...derived,
        ...impliedFacts.map((asking): Fact => ({
          ...asking,
          derive: { kind: 'cases', cases: asking.type === 'boolean' ? [{ when: no, value: yes }, { when: last, value: false }] : [{ when: kind, value: '10' }] },
        })),
        fact('d.count', 'integer', { kind: 'count', list: 'a.members', where: count as Condition }),
        fact('d.percent', 'number', { kind: 'share', list: 'a.members', where: share as Condition }),
        fact('d.any', 'boolean', { kind: 'any', list: 'a.members', where: any as Condition }),
        fact('d.every', 'boolean', { kind: 'every', list: 'a.members', where: every as Condition }),
        fact('d.amount', 'number', { kind: 'sum', list: 'a.members', field: 'shareRub', where: sum as Condition }),
        fact('d.people', 'number', { kind: 'sum', list: 'a.members', field: 'staff' }),
        fact('d.holds', 'boolean', { kind: 'condition', condition: 'second' }),
        { ...fact('d.category', 'enum', { kind: 'cases', cases: [{ when: one, value: '1' }, { when: two, value: '10' }], ...(otherwise && { otherwise: 'b' }) }), options: ['1', '10', 'b', 'c'].map((id) => ({ id, label: text(id) })) },
      ]
      const conditions = [{ id: 'first', title, conditions: first }, { id: 'second', title, conditions: second }]
      return fc.array(conditionOver({ facts, named: ['first', 'second'], outside: true }, 3), { minLength: measures, maxLength: measures }).map(
        (trees): Ruleset => ({ format: 1, dictionary: 1, facts, parameters, conditions, measures: trees.map(measureOf), sources: [], documents: [] }),
      )
    })
}

function fact(id: string, type: Fact['type'], derive: NonNullable<Fact['derive']>): Fact {
  return { id, topic: 'test', type, title: text(id), derive }
}

function measureOf(conditions: Condition, index: number): Measure {
  const more = { level: 'federal', kind: 'grant', subject: 'company', recipient: 'company', needs: ['finance'], checkedOn: '2020-01-01' } as const
  const cite = { source: 's', basis: 'law' } as const
  return { id: `m${index}`, title, operator: title, summary: title, ...more, editions: [{ from: '2020-01-01', status: 'active', cite, conditions }] }
}
