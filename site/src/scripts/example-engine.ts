// The part of the example that needs the engine.
import { compile, parseProfile, screen, type Ruleset } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'

/** Complaints about the answers, then a line for each measure. */
export function judgeExample(ruleset: Ruleset, answers: unknown, day: string, lang: Lang): string {
  const { profile, issues } = parseProfile(answers, ruleset.facts)
  const screened = screen(compile(ruleset, day), profile)
  const longest = Math.max(...screened.map(({ measure }) => measure.length))
  const lines = screened.map(({ measure, window, verdict, missing }) => `${measure.padEnd(longest)}  ${window.padEnd(9)} ${verdict.padEnd(10)} ${missing.join(' ')}`.trimEnd())
  return [...issues.map(issue => `! ${issue.message[lang]}`), ...lines].join('\n')
}
