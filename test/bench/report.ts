/** Lines of the benchmark's report. */
import { figure } from './measure.ts'

/** One figure, its ratio to a rival in the same run, and the ratio to reach. */
export function row(what: string, microseconds: number, rival?: number, target?: number): void {
  const ratio = rival === undefined ? '' : `${figure(rival / microseconds)}×`
  console.log(what.padEnd(64), `${figure(microseconds)} µs`.padStart(13), ratio.padStart(10), target === undefined ? '' : `(to reach ${figure(target)}×)`)
}

/** A heading between groups of figures. */
export function heading(text: string): void {
  console.log(`\n${text}`)
}

/** Walks round a list for ever. */
export function cycle<T>(values: readonly T[]): () => T {
  let index = 0
  return () => values[index++ % values.length] as T
}

/** Slope of log y over log x: 1 is linear growth. */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, point) => sum + (point[axis] as number), 0) / logs.length) as [number, number]
  const rise = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return rise / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
