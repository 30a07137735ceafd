// The last line of a run, in a form that any CI can read: `N passed, N failed`.
import type { Reporter, TestModule } from 'vitest/node'

/** Listed after 'default' in `reporters`. A module that broke before its tests ran counts as one failure. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap(module => Array.from(module.children.allTests(), test => test.result().state))
    const count = (state: string) => states.filter(other => other === state).length
    const broken = modules.filter(module => module.state() === 'failed' && ![...module.children.allTests('failed')].length)
    const skipped = count('skipped')
    const failed = count('failed') + broken.length + unhandledErrors.length
    process.stdout.write(`\n${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
  }
}
