/** Timing: medians of many short runs, so that a busy machine disturbs the ratios little. */

/** Median time of one call in microseconds. */
export function median(run: () => unknown, { runs = 60, batch = 1, warm = 20 }: { runs?: number; batch?: number; warm?: number } = {}): number {
  for (let index = 0; index < warm; index++) run()
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint()
    for (let index = 0; index < batch; index++) run()
    return Number(process.hrtime.bigint() - start) / 1000 / batch
  })
  return middle(times)
}

/** The same for calls that end later. */
export async function medianAsync(run: () => Promise<unknown>, { runs = 15, warm = 3 }: { runs?: number; warm?: number } = {}): Promise<number> {
  for (let index = 0; index < warm; index++) await run()
  const times: number[] = []
  for (let index = 0; index < runs; index++) {
    const start = process.hrtime.bigint()
    await run()
    times.push(Number(process.hrtime.bigint() - start) / 1000)
  }
  return middle(times)
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** A figure to read: three significant digits, thin groups. */
export function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value)
}
