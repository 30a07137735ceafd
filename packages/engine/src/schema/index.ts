/** Schemas of everything in `rules/`, as written in YAML and as emitted. The only home of zod. */
export { NODE_KEYS, NODE_MESSAGE, condition, namedCondition, writtenNamedCondition } from './condition.ts'
export { fact, writtenFact } from './fact.ts'
export { type Infix, type Russian, type RussianPlurals } from './form.ts'
export { jsonSchemas } from './json-schema.ts'
export { measure, writtenMeasure } from './measure.ts'
export { parameter, writtenParameter } from './parameter.ts'
export { cluster, writtenCluster, type Cluster, type Figure } from './reference-cluster.ts'
export { type Item } from './reference-item.ts'
export { okvedClasses, okvedCodes, okvedSections, writtenOkvedClasses, writtenOkvedSections, type OkvedClasses, type OkvedCodes, type OkvedSections } from './reference-okved.ts'
export { type Statement } from './reference-pieces.ts'
export { regions, writtenRegions, type Region, type Regions } from './reference-region.ts'
export { topic, writtenTopic, type Row, type Table, type Topic } from './reference-topic.ts'
export { documentItem, ruleset, writtenDocumentItem } from './ruleset.ts'
export { source, writtenSource } from './source.ts'
export { translation, type Translation } from './translation.ts'

/** Zod's own types, for those who check with these schemas. */
export type { core, ZodType as Schema } from 'zod'
