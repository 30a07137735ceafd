/** Writing to the terminal: colour only where it is wanted, width only where it is known. */
import { styleText } from 'node:util'

export type Style = 'green' | 'red' | 'yellow' | 'gray' | 'bold'

/**
 * Colours a text for stdout: not when it is piped, not under NO_COLOR.
 *
 * @example
 * ```ts
 * paint('green', '✓')
 * ```
 */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

/** Prints lines on stdout. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Prints lines on stderr. */
export function complain(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** Prints a value as JSON on stdout. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Columns of the terminal, within reason; 110 where there is none. */
export function width(): number {
  return Math.min(Math.max(process.stdout.columns ?? 110, 60), 140)
}
