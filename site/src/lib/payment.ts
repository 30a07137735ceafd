// Which of a measure's figures is what it gives, and which is what it costs?
import type { Estimate, MeasureKind } from '@mera/engine'

const CHARGES: ReadonlySet<string> = new Set(['fee', 'fee-high', 'price'])

/** True for a fee or a price that the company pays. A subsidy names a fee only to give it back. */
export function isCharge({ id }: Pick<Estimate, 'id'>, kind: MeasureKind): boolean {
  return kind !== 'subsidy' && CHARGES.has(id)
}

/** The main figure that the measure gives; nothing if all its figures are payments. */
export function benefitOf(lines: readonly Estimate[], kind: MeasureKind): Estimate | undefined {
  return lines.find(line => !isCharge(line, kind))
}

/** True for a figure with a number in it, not one that the law leaves open or that depends on answers alone. */
export function hasNumber({ value, min, max }: Pick<Estimate, 'value' | 'min' | 'max'>): boolean {
  return value !== undefined || min !== undefined || max !== undefined
}

/** What the company pays, where the measure names nothing else. */
export function onlyChargeOf(lines: readonly Estimate[], kind: MeasureKind): Estimate | undefined {
  return benefitOf(lines, kind) ? undefined : lines.find(hasNumber)
}
