// The first page.
import { english } from '../forms.ts'
import type { Messages } from '../messages.ts'

export const home: Messages['home'] = {
  title: 'What support your company is entitled to',
  promise: 'Answer a few questions about the company and learn which support measures fit it, why, how much it may get and which papers it needs.',
  begin: 'Find measures',
  beginHint: 'About 10 minutes. No account. “I don’t know” is an answer to any question.',
  resume: 'Go on with the check you began',
  search: 'Find a measure by name or in your own words',
  searchExample: 'For example: patent as collateral, MTK status, guarantee',
  searchButton: 'Search',
  doorsTitle: 'What do you need?',
  doors: {
    finance: 'Loan, grant, subsidy, guarantee, tax relief',
    market: 'A pilot with a large customer, procurement, cooperation',
    people: 'Training, staff, skills',
    paperwork: 'SME and MTK status, registers, patents',
    premises: 'Technopark, cluster, equipment, testing',
  },
  newTitle: 'What is new',
  newAll: 'All changes',
  trustTitle: 'Why it can be trusted',
  trust: [
    { title: 'Every condition has its clause', text: 'A conclusion shows which clause of which act it comes from, in which edition, and when that was read.' },
    { title: 'Unknown stays unknown', text: 'Where a rule was not read in full, or you gave no answer, “Мера” says so. A missing answer never becomes a “yes”.' },
    { title: 'Answers stay with you', text: 'Your browser does all the work. Nothing goes to a server, not even the region.' },
    { title: 'The rules are open', text: 'They can be read, checked and corrected: they lie beside the code, each with cases that test it.' },
  ],
  scaleTitle: 'What is inside',
  scale: {
    measures: english('{n} measure', '{n} measures'),
    leaves: english('{n} condition with its clause', '{n} conditions, each with its clause'),
    sources: english('{n} source', '{n} sources'),
    open: english('{n} point that we could not confirm', '{n} points that we could not confirm'),
  },
}
