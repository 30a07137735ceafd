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

/** What the company pays, where the measure names nothing else. */
export function onlyChargeOf(lines: readonly Estimate[], kind: MeasureKind): Estimate | undefined {
  return benefitOf(lines, kind) ? undefined : lines.find(line => line.kind !== 'undetermined')
}
