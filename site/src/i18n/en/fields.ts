// Fields: how an answer is typed, read back and refused.
import type { Messages } from '../messages.ts'

export const fields: Messages['fields'] = {
  exact: 'Exact value',
  exactHint: 'You can type “1 500 000”, “1.5 million” or “from 100 to 250”',
  bands: 'Or choose a band',
  readBack: 'We understood: {value}',
  none: 'None of these',
  chooseRegion: 'Choose a region',
  chooseOne: 'Choose an answer',
  empty: 'Type an answer or press “I don’t know”.',
  notANumber: 'That could not be read as a number. Examples: 1 500 000; 1.5 million; from 100 to 250.',
  backwards: 'The first number is greater than the second. Swap them.',
  smallMoney: 'That is {value}. If you meant thousands or millions, say so:',
  smallMoneyKeep: 'Exactly {value}',
  thousands: 'RUB {value} thousand',
  millions: 'RUB {value} million',
  dayHint: 'For example 12.03.2019. If you do not remember exactly: 03.2019 or 2019',
  notADay: 'That could not be read as a date. Examples: 12.03.2019; 03.2019; 2019.',
  noSuchDay: 'There is no such day in the calendar.',
  codeHint: 'An OKVED code, for example 62.01',
  codesHint: 'Codes separated by commas, for example 62.01, 72.19',
  pickAll: 'Mark everything that is true',
}
