import { compare, exact, type FactType, type Literal, type OperatorName, type PlainLeaf } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cellsFor, type Cells } from '../../packages/engine/src/cells.ts'

const leaf = (operator: OperatorName, value: PlainLeaf['value']): PlainLeaf => ({ fact: 'f', operator, value })
const tests = (...leaves: PlainLeaf[]) => leaves.flatMap((one) => [{ leaf: one, negated: false }, { leaf: one, negated: true }])

function cellsOf(type: FactType, ...leaves: PlainLeaf[]): Cells {
  const cells = cellsFor(type, tests(...leaves))
  if (!cells) throw new Error('no cells')
  return cells
}

/** Bits of the cell of a value: each leaf straight and negated. */
const bitsOf = (cells: Cells, value: number | string | boolean, width: number) => Array.from(cells.holds.subarray(cells.cellOf(value) * width, (cells.cellOf(value) + 1) * width))

describe('each threshold has a cell of its own between two others', () => {
  const leaves = [leaf('lessThanInclusive', 15), leaf('greaterThan', 100), leaf('equal', 15)]
  const cells = cellsOf('integer', ...leaves)
  test('two thresholds make five cells', () => expect(cells.size).toBe(5))
  test.each([
    [14, 0], [15, 1], [16, 2], [99, 2], [100, 3], [101, 4],
  ])('%i lies in cell %i', (value, cell) => expect(cells.cellOf(value)).toBe(cell))
  test.each([14, 15, 16, 99, 100, 101])('the table says of %i what the operators say', (value) => {
    expect(bitsOf(cells, value, 6)).toEqual(leaves.flatMap(({ operator, value: right }) => {
      const truth = compare(operator, exact(value), right as Literal)
      return [Number(truth === 'true'), Number(truth === 'false')]
    }))
  })
  test.each([
    [{ min: 15, max: 100 }, [1, 3]],
    [{ min: 15, minOpen: true, max: 100, maxOpen: true }, [2, 2]],
    [{ max: 15 }, [0, 1]],
    [{ max: 15, maxOpen: true }, [0, 0]],
    [{ min: 100, minOpen: true }, [4, 4]],
    [{ min: 20, max: 30 }, [2, 2]],
  ] as const)('the range %o covers cells %o', (known, span) => {
    expect(cells.cellsOf?.({ kind: 'range', ...known })).toEqual(span)
  })
})

describe('days are cut like numbers', () => {
  const cells = cellsOf('date', leaf('before', '2026-10-01'))
  test.each([['2026-09-30', 0], ['2026-10-01', 1], ['2026-10-02', 2]])('%s lies in cell %i', (day, cell) => expect(cells.cellOf(day)).toBe(cell))
})

describe('options that no rule names share a cell', () => {
  const cells = cellsOf('enum', leaf('in', ['1', 'b']), leaf('equal', '10'))
  test('three are named, so there are four cells', () => expect(cells.size).toBe(4))
  test('an unnamed option is in the last', () => expect(cells.cellOf('other')).toBe(3))
  test('"1" is neither "10" nor in doubt about it', () => expect(bitsOf(cells, '1', 4)).toEqual([1, 0, 0, 1]))
})

describe('codes lie in the cell of the longest prefix that a rule names', () => {
  const leaves = [leaf('codeWithin', ['62', '62.01']), leaf('equal', '62.01.1')]
  const cells = cellsOf('code', ...leaves)
  test.each([
    ['62.01', [1, 0, 0, 1]],
    ['62.01.1', [1, 0, 1, 0]],
    ['62.09', [1, 0, 0, 1]],
    ['71.12', [0, 1, 0, 1]],
  ])('%s', (code, bits) => expect(bitsOf(cells, code, 4)).toEqual(bits))
  test('a class of which rules name a part has no cell: it is asked leaf by leaf', () => expect(cells.cellOf('62')).toBe(-1))
  test('a class of which rules name no part has one', () => expect(cells.cellOf('71')).toBeGreaterThanOrEqual(0))
})

test('sets, lists and comparisons with another fact are not tabled', () => {
  expect(cellsFor('codes', tests(leaf('contains', 'a')))).toBeUndefined()
  expect(cellsFor('list', [])).toBeUndefined()
  expect(cellsFor('integer', tests(leaf('lessThan', { fact: 'g' })))).toBeUndefined()
})
