/** A ruleset of one measure, to test the runner of golden cases itself. */
import type { Ruleset } from '@mera/engine'

const text = (words: string): { ru: string; en: string } => ({ ru: words, en: words })
const cite = { source: 'act', place: 'art. 1', basis: 'law' } as const

export const smallRuleset: Ruleset = {
  format: 1,
  dictionary: 1,
  facts: [
    { id: 'company.headcount', topic: 'company', type: 'integer', unit: 'people', min: 0, title: text('headcount'), question: text('How many?'), renamedFrom: ['company.staff'] },
    { id: 'company.inSmeRegister', topic: 'company', type: 'boolean', title: text('in the register'), question: text('Are you?') },
  ],
  parameters: [],
  conditions: [],
  measures: [
    {
      id: 'small-grant',
      title: text('Small grant'),
      operator: text('Ministry'),
      level: 'federal',
      kind: 'grant',
      subject: 'company',
      recipient: 'company',
      needs: ['finance'],
      summary: text('A grant.'),
      editions: [
        {
          from: '2020-01-01',
          until: '2024-12-31',
          status: 'active',
          cite,
          conditions: {
            all: [
              { id: 'few-people', fact: 'company.headcount', operator: 'lessThanInclusive', value: 100, cite },
              { id: 'registered', fact: 'company.inSmeRegister', operator: 'equal', value: true, cite },
              { id: 'unread-part', open: text('What article 2 asks for'), ask: text('Read article 2'), cite: { ...cite, basis: 'inferred' } },
            ],
          },
          amount: [{ id: 'grant', label: text('grant'), unit: 'rub', formula: { op: '*', args: [1000, { fact: 'company.headcount' }] }, bound: 'up-to', cite }],
        },
      ],
      checkedOn: '2026-11-21',
    },
  ],
  sources: [{ id: 'act', kind: 'law', title: text('Act'), readOn: '2026-11-21' }],
  documents: [],
}
