// A pasted list of cluster members, as consultants keep it.
import { describe, expect, test } from 'vitest'
import { cellsOf, readRows } from '../../site/src/lib/table.ts'
import { real } from '../advice/real.ts'

const members = real.facts.find(({ id }) => id === 'cluster.members')!
const rows = (text: string) => readRows(cellsOf(text), members, 'ru')

describe('the first row', () => {
  test('that names the columns is no member, and columns may stand in any order', () => {
    const [first, ...rest] = rows('малое или среднее\tназвание\tосновной вид\nда\tЗавод\tпроизводственное предприятие')
    expect(rest).toEqual([])
    expect(first).toMatchObject({ record: { name: 'Завод', kind: 'production', isSme: true }, unread: {} })
  })

  test.each(['Название\tВид\tв реестре', 'Наименование участника\tВид деятельности\tМСП?'])('that calls the columns otherwise is no member: %s', heading => {
    const found = rows(`${heading}\nЗавод\tпроизводство\tда`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ record: { name: 'Завод', kind: 'production', isSme: true }, unread: {} })
  })

  test('that has a value is a member, whatever it is called', () => {
    expect(rows('Организация\tпроизводство\tда')).toHaveLength(1)
    expect(rows('Непонятный\tкосмодром\tможет быть')[0]?.unread).toEqual({ kind: 'космодром', isSme: 'может быть' })
  })
})

test('a cell that cannot be read is named, the rest of its row is kept', () => {
  const [row] = rows('Завод\tкосмодром\t+\t\tне знаю')
  expect(row).toEqual({ record: { name: 'Завод', isSme: true }, unread: { kind: 'космодром' }, extra: 0 })
})
