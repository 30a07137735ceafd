// The catalogue of measures.
import type { Messages } from '../messages.ts'

export const catalogue: Messages['catalogue'] = {
  title: 'Catalogue of support measures',
  lead: 'Every measure that “Мера” knows: in force, closed, and those whose state is not confirmed.',
  search: 'Search',
  searchHint: 'A name or your own words: “patent as collateral”, “MTK”, “guarantee”',
  filters: 'Filter',
  need: 'What you need',
  kind: 'Kind',
  level: 'Level',
  state: 'State',
  region: 'Where',
  anyRegion: 'anywhere',
  operator: 'Who gives it',
  anyOperator: 'all',
  reset: 'Reset',
  empty: 'Nothing found. Try another word or reset the filter.',
  noScript: 'Without JavaScript search and filter do not work, but the list below is complete.',
  amountUpTo: 'Amount',
}
