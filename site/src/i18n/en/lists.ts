// Lists of records: cluster members, IP objects, earlier support.
import { english } from '../forms.ts'
import type { Messages } from '../messages.ts'

export const lists: Messages['lists'] = {
  name: 'Name',
  row: 'Row {n}',
  count: english('{n} row', '{n} rows'),
  add: 'Add a row',
  remove: 'Remove row {n}',
  unknown: 'I don’t know',
  paste: 'Paste a table',
  pasteTitle: 'Pasting from a spreadsheet',
  pasteHint: 'Copy rows from Excel or another spreadsheet and paste them here. Columns in order: {columns}. The first row may be a heading. Yes and no can be written as yes, no, да, нет, +, −, 1, 0; an empty cell means “I don’t know”.',
  pasteLabel: 'Rows of the table',
  pasteDone: 'Read it',
  cancel: 'Cancel',
  file: 'Load a CSV file',
  read: english('{n} row was read', '{n} rows were read'),
  readBad: english('{n} row has an error', '{n} rows have errors'),
  unread: 'Could not understand “{text}” in the column “{column}”',
  tooMany: 'Columns too many: {n}',
  fileFailed: 'The file could not be read: {why}',
  empty: 'No rows yet.',
  emptyAnswer: 'The list is empty — continue',
  hint: 'An empty field means “I don’t know”: the conclusion will be more careful, not wrong.',
}
