// What changed in the rules and when.
import { english } from '../forms.ts'
import type { Messages } from '../messages.ts'

export const changes: Messages['changes'] = {
  title: 'Changes in the rules',
  lead: 'When measures came into force and ended, how limits and rates moved, what will change soon and what is not confirmed yet.',
  soonTitle: 'Ahead',
  soonNone: 'The rules hold no date after {date}.',
  pastTitle: 'By date',
  begins: 'the measure came into force',
  changed: 'a new edition of the rules',
  ends: 'last day in force',
  willBegin: 'the measure comes into force',
  value: '{title}: {value}',
  valueChanged: '{title}: {value}, before that {previous}',
  values: english('{n} new value of rates and limits', '{n} new values of rates and limits'),
  checkedTitle: 'What was checked and when',
  checkedMeasure: 'Measure',
  checkedDay: 'Checked on',
  checkedState: 'State',
  checkedOpen: 'Not confirmed',
  unknownTitle: 'What we do not know',
  unknownLead: 'These conditions exist, but could not be read at their source. While that is so, “Мера” will not give a firm “eligible” for these measures.',
  ask: 'How to find out',
  parameterVerified: 'value checked until {date}',
}
