// What tasks of the main thread cost in processor time, by Chromium's own tracing.
import type { Browser } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Milliseconds of processor time of each task in which the page set the mark `press` while `run` was running, in order. */
export async function traced(browser: Browser, run: () => Promise<void>): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } })
  await run()
  const complete = new Promise(done => { session.once('Tracing.tracingComplete', done) })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
  return events
    .filter(({ name }) => name === 'press')
    .toSorted((a, b) => a.ts - b.ts)
    .map(press => tasks.find(({ pid, tid, ts, dur = 0 }) => pid === press.pid && tid === press.tid && ts <= press.ts && press.ts <= ts + dur)?.tdur ?? Number.NaN)
    .map(microseconds => microseconds / 1000)
}
