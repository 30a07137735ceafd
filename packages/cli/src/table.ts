/** A table in plain text: cells wrap, the last column takes what is left of the width. */
import { visible, wrap } from './wrap.ts'

/** A cell is one paragraph or several. */
export type Cell = string | readonly string[]

/**
 * Lines of a table with a header and a rule under it. Columns are as wide as they need,
 * but no wider than `limits` says; the last one fills the rest of `width`.
 *
 * @example
 * ```ts
 * table(['Мера', 'Вердикт'], [['mtk-status', '✓ подходит']], { width: 80, limits: [30] })
 * ```
 */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[], layout: { readonly width: number; readonly limits: readonly number[] }): readonly string[] {
  const widths = layout.limits.map((limit, column) =>
    Math.min(limit, Math.max(...[header, ...rows].map((row) => longest(row[column] ?? '')))),
  )
  const taken = widths.reduce((sum, width) => sum + width + GAP, 0)
  const all = [...widths, Math.max(layout.width - taken, 24)]
  return [...lay(header, all), all.map((width) => '─'.repeat(width)).join(' '.repeat(GAP)), ...rows.flatMap((row) => lay(row, all))]
}

const GAP = 2

function longest(cell: Cell): number {
  return Math.max(0, ...paragraphs(cell).map(visible))
}

function lay(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => paragraphs(row[column] ?? '').flatMap((text) => wrap(text, width)))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const text = cells[column]?.[line] ?? ''
        return text + ' '.repeat(Math.max(width - visible(text), 0))
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function paragraphs(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell
}
