/** Schema of a measure with all its editions. */
import { z } from 'zod'
import type { Edition, Measure } from '../ruleset.ts'
import { amountLine, writtenAmountLine } from './amount.ts'
import { cite, day, kebab, plain } from './atoms.ts'
import { condition, writtenCondition } from './condition.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'

function intakeOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    state: z.enum(['periods', 'unknown', 'continuous']),
    periods: z.array(z.strictObject({ from: day, until: day })).min(1).exactOptional(),
    note: text.exactOptional(),
    cite: cite.exactOptional(),
  })
}

function editionOf<T, C, A>(text: z.ZodType<T>, node: z.ZodType<C>, line: z.ZodType<A>) {
  const exclusion = z.strictObject({
    measure: kebab,
    kind: z.enum(['same-cost', 'same-purpose', 'alternative']),
    why: text,
    cite,
  })
  return z.strictObject({
    from: day,
    until: day.exactOptional(),
    status: z.enum(['active', 'closed', 'suspended', 'unknown']),
    note: text.exactOptional(),
    intake: intakeOf(text).exactOptional(),
    cite,
    conditions: node,
    discretionary: z.array(z.strictObject({ id: kebab, text, cite })).min(1).exactOptional(),
    amount: z.array(line).min(1).exactOptional(),
    excludes: z.array(exclusion).min(1).exactOptional(),
  })
}

const effort = { days: z.number().min(0).exactOptional(), costRub: z.number().min(0).exactOptional() }

function measureOf<T, E>(text: z.ZodType<T>, edition: z.ZodType<E>) {
  return z.strictObject({
    id: kebab,
    title: text,
    short: text.exactOptional(),
    operator: text,
    level: z.enum(['federal', 'regional', 'association']),
    regions: z.array(z.string()).min(1).exactOptional(),
    kind: z.enum(['grant', 'subsidy', 'loan', 'guarantee', 'tax', 'status', 'service', 'membership', 'listing']),
    subject: z.enum(['company', 'person', 'loan', 'project', 'cluster', 'region', 'site']),
    recipient: z.enum([
      'company', 'person', 'lender', 'cluster-organisation', 'region', 'university', 'infrastructure', 'nobody',
    ]),
    needs: z.array(z.enum(['finance', 'market', 'people', 'paperwork', 'premises'])).min(1),
    summary: text,
    editions: z.array(edition).min(1),
    gaps: z.array(z.strictObject({ from: day, until: day, why: text })).min(1).exactOptional(),
    documents: z.array(kebab).min(1).exactOptional(),
    steps: z.array(text).min(1).exactOptional(),
    links: z.array(z.strictObject({ title: text, href: z.url({ protocol: /^https?$/ }) })).min(1).exactOptional(),
    effort: z.strictObject({ ...effort, note: text.exactOptional(), cite: cite.exactOptional() }).exactOptional(),
    tags: z.array(plain).min(1).exactOptional(),
    checkedOn: day,
  })
}

const edition = exactly<Edition>()(editionOf(emitted.text, condition, amountLine))

/** A measure as emitted. */
export const measure: z.ZodType<Measure> = exactly<Measure>()(measureOf(emitted.text, edition))

/** A measure as written: `measures/<level>/<id>.yaml`. */
export const writtenMeasure: z.ZodType<unknown> = measureOf(
  written.text,
  editionOf(written.text, writtenCondition, writtenAmountLine),
)
