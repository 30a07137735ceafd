/** The most that can be paid, found otherwise than by the engine: what flows through is what the narrowest cut lets through. */
import type { Part } from '../../../packages/engine/src/combination/payment.ts'

/** Cuts off some lines and some ceilings, each at its price, and every part that is left at its size. */
export function narrowestCut(parts: readonly Part[]): number {
  const lines = [...new Set(parts.flatMap(({ from }) => (from?.costRub === undefined ? [] : [from])))]
  const ceilings = [...new Set(parts.flatMap(({ to }) => (to ? [to] : [])))]
  let least = Infinity
  for (let chosen = 0; chosen < 2 ** (lines.length + ceilings.length); chosen++) {
    const isCut = (index: number): boolean => index >= 0 && Math.floor(chosen / 2 ** index) % 2 === 1
    const prices = [...lines.map(({ costRub }) => costRub ?? Infinity), ...ceilings.map(({ limitRub }) => limitRub)]
    const cut = prices.reduce((sum, price, index) => sum + (isCut(index) ? price : 0), 0)
    const left = parts.filter(({ from, to }) => !isCut(lines.findIndex((line) => line === from)) && !(to && isCut(lines.length + ceilings.indexOf(to))))
    least = Math.min(least, left.reduce((sum, { size }) => sum + size, cut))
  }
  return least
}
