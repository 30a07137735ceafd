/**
 * The cells that thresholds and codes cut a fact's domain into.
 *
 * Inside a cell no leaf changes its truth, so what is known of a fact is a set of cells and a
 * leaf's truth is read from a table made once. Facts whose tests can't be tabled (sets, lists,
 * comparisons with another fact) answer leaf by leaf from the operator table.
 */
import { isFactOperand, type Literal, type PlainLeaf } from './condition.ts'
import { compare, isPartialCode } from './operators.ts'
import type { FactType } from './ruleset.ts'
import { exact, type Known, type Scalar } from './value.ts'

/** A leaf as a rule uses it: straight, or under an odd number of `not`. */
export interface Test {
  readonly leaf: PlainLeaf
  readonly negated: boolean
}

/** The cells of one fact, and the truth of its tests in each. */
export interface Cells {
  /** How many cells there are. */
  readonly size: number
  /** Something that lies in each cell, for showing and trying it. */
  readonly samples: readonly Known[]
  /** `holds[cell * tests + test]` is 1 if the test passes in the cell. */
  readonly holds: Uint8Array
  /** The cell of an exact value; -1 if the value says too little (a partial code). */
  readonly cellOf: (value: Scalar) => number
  /** The first and last cell of a range; `undefined` for what is not ordered. */
  readonly cellsOf?: (known: Extract<Known, { kind: 'range' }>) => readonly [number, number]
}

/**
 * Cells of a fact under the tests that test it; `undefined` if they can't be tabled.
 *
 * @example
 * ```ts
 * const leaf = { fact: 'staff', operator: 'lessThanInclusive', value: 15 } as const
 * const cells = cellsFor('integer', [{ leaf, negated: false }])
 * // Below 15, 15, above 15.
 * cells?.size // 3
 * ```
 */
export function cellsFor(type: FactType, tests: readonly Test[]): Cells | undefined {
  if (type === 'codes' || type === 'list' || tests.some(({ leaf }) => isFactOperand(leaf.value))) return undefined
  const literals = tests.flatMap(({ leaf }) => listed(leaf.value as Literal))
  switch (type) {
    case 'boolean':
      return tabled([exact(false), exact(true)], tests, truths)
    case 'enum':
      return listedValues(literals, tests)
    case 'code':
      return codes(tests)
    default:
      return ordered(sorted(literals.filter((value) => typeof value === (type === 'date' ? 'string' : 'number'))), tests)
  }
}

type Finders = Pick<Cells, 'cellOf' | 'cellsOf'>

const truths: Finders = { cellOf: (value) => (value === true ? 1 : 0) }

function tabled(samples: readonly Known[], tests: readonly Test[], finders: Finders): Cells {
  const holds = new Uint8Array(samples.length * tests.length)
  samples.forEach((sample, cell) => {
    tests.forEach(({ leaf, negated }, index) => {
      const truth = compare(leaf.operator, sample, leaf.value as Literal)
      if (truth === (negated ? 'false' : 'true')) holds[cell * tests.length + index] = 1
    })
  })
  return { size: samples.length, samples, holds, ...finders }
}

/** A cell for each cut and one for each gap between cuts: cell 2i+1 is cut i, cell 2i what is below it. */
function ordered(cuts: readonly (number | string)[], tests: readonly Test[]): Cells {
  const gap = (index: number): Known => ({
    kind: 'range',
    ...(index > 0 && { min: cuts[index - 1] as number | string, minOpen: true }),
    ...(index < cuts.length && { max: cuts[index] as number | string, maxOpen: true }),
  })
  const samples: Known[] = [gap(0)]
  cuts.forEach((cut, index) => samples.push(exact(cut), gap(index + 1)))
  return tabled(samples, tests, amongCuts(cuts))
}

function amongCuts(cuts: readonly Scalar[]): Finders {
  const cellOf = (value: Scalar) => {
    let index = 0
    while (index < cuts.length && (cuts[index] as Scalar) < value) index++
    return cuts[index] === value ? 2 * index + 1 : 2 * index
  }
  return {
    cellOf,
    cellsOf: ({ min, max, minOpen, maxOpen }) => {
      const [low, high] = [min === undefined ? 0 : cellOf(min), max === undefined ? 2 * cuts.length : cellOf(max)]
      return [minOpen && low % 2 === 1 ? low + 1 : low, maxOpen && high % 2 === 1 ? high - 1 : high]
    },
  }
}

/** A cell for each value that rules name and one for every other. */
function listedValues(literals: readonly Scalar[], tests: readonly Test[]): Cells {
  const values = [...new Set(literals)]
  return tabled([...values.map(exact), exact(OTHER)], tests, amongValues(values))
}

function amongValues(values: readonly Scalar[]): Finders {
  const cellByValue = new Map(values.map((value, index) => [value, index]))
  return { cellOf: (value) => cellByValue.get(value) ?? values.length }
}

/** Stands for every value that no rule names. */
const OTHER = '\u0000other'
/** Ends the sample of a prefix: any code that begins with it. */
const ANY = '.....'

/** A cell for each prefix that rules name (without the longer ones), for each exact code, and for every other. */
function codes(tests: readonly Test[]): Cells {
  const [prefixes, whole] = [new Set<string>(), new Set<string>()]
  for (const { leaf } of tests) {
    for (const value of listed(leaf.value as Literal)) (leaf.operator === 'codeWithin' ? prefixes : whole).add(String(value))
  }
  return tabled([...[...prefixes].map((prefix) => exact(prefix + ANY)), ...[...whole].map(exact), exact(OTHER)], tests, amongCodes([...prefixes], [...whole]))
}

function amongCodes(prefixes: readonly string[], whole: readonly string[]): Finders {
  const named = [...prefixes, ...whole]
  const cellByCode = new Map(named.map((code, cell) => [cell < prefixes.length ? `${code}*` : code, cell]))
  return {
    cellOf: (value) => {
      const code = String(value)
      if (isPartialCode(code) && named.some((name) => name !== code && name.startsWith(code))) return -1
      const exactly = cellByCode.get(code)
      if (exactly !== undefined) return exactly
      for (let length = code.length; length > 0; length--) {
        const cell = cellByCode.get(`${code.slice(0, length)}*`)
        if (cell !== undefined) return cell
      }
      return named.length
    },
  }
}

/**
 * Cells whose table has been made before, from the samples and the table alone.
 *
 * @example
 * ```ts
 * const { samples, holds } = cellsFor('integer', tests) as Cells
 * cellsFrom('integer', samples, holds) // the same cells
 * ```
 */
export function cellsFrom(type: FactType, samples: readonly Known[], holds: Uint8Array): Cells {
  const values = samples.flatMap((sample) => (sample.kind === 'exact' ? [sample.value] : []))
  const table = { size: samples.length, samples, holds }
  switch (type) {
    case 'boolean':
      return { ...table, ...truths }
    case 'code': {
      const prefixes = values.map(String).filter((value) => value.endsWith(ANY))
      return { ...table, ...amongCodes(prefixes.map((prefix) => prefix.slice(0, -ANY.length)), values.slice(prefixes.length, -1).map(String)) }
    }
    case 'enum':
      return { ...table, ...amongValues(values.slice(0, -1)) }
    default:
      return { ...table, ...amongCuts(values) }
  }
}

function listed(value: Literal): readonly Scalar[] {
  return typeof value === 'object' ? value : [value]
}

function sorted(values: readonly Scalar[]): readonly (number | string)[] {
  return [...new Set(values as readonly (number | string)[])].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
