/** JSON Schema of every kind of YAML file in `rules/`: editors complete keys and mark mistakes with it. */
import { z } from 'zod'
import { cite, day } from './atoms.ts'
import { writtenCondition, writtenNamedCondition } from './condition.ts'
import { writtenFact } from './fact.ts'
import { writtenMeasure } from './measure.ts'
import { writtenParameter } from './parameter.ts'
import { writtenCluster } from './reference-cluster.ts'
import { okvedCodes, writtenOkvedClasses, writtenOkvedSections } from './reference-okved.ts'
import { writtenOrganisation } from './reference-organisation.ts'
import { writtenRegions } from './reference-region.ts'
import { writtenSite } from './reference-site.ts'
import { writtenTopic } from './reference-topic.ts'
import { writtenDocumentItem } from './ruleset.ts'
import { writtenSource } from './source.ts'
import { translation } from './translation.ts'

const FILES: Readonly<Record<string, readonly [string, z.ZodType<unknown>]>> = {
  measure: ['A measure: rules/measures/<level>/<id>.yaml', writtenMeasure],
  condition: ['A named condition: rules/conditions/<id>.yaml', writtenNamedCondition],
  parameter: ['A parameter: rules/parameters/<topic>/<id>.yaml', writtenParameter],
  facts: ['Facts: rules/facts/<topic>.yaml', z.array(writtenFact)],
  sources: ['Sources: rules/sources/<topic>.yaml', z.array(writtenSource)],
  documents: ['Papers: rules/reference/documents/<topic>.yaml', z.array(writtenDocumentItem)],
  cluster: ['A cluster: rules/reference/clusters/<kind>/<id>.yaml', writtenCluster],
  site: ['A site: rules/reference/infrastructure/<id>.yaml', writtenSite],
  organisation: ['An organisation: rules/reference/organisations/<id>.yaml', writtenOrganisation],
  regions: ['Regions: rules/reference/regions.yaml', writtenRegions],
  'okved-sections': ['Sections of ОКВЭД 2: rules/reference/okved/sections.yaml', writtenOkvedSections],
  'okved-classes': ['Classes of ОКВЭД 2: rules/reference/okved/classes.yaml', writtenOkvedClasses],
  'okved-codes': ['Codes of ОКВЭД 2: rules/reference/okved/codes/<LETTER>.yaml', okvedCodes],
  topic: ['Other reference data: rules/reference/<topic>.yaml', writtenTopic],
  translations: ['Translations: rules/locales/en/**.yaml', z.array(translation)],
}

/**
 * JSON Schema (draft 2020-12) by name of file: `measure`, `facts`…
 *
 * @example
 * ```ts
 * jsonSchemas()['measure'] // { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'A measure…', type: 'object', … }
 * ```
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const names = z.registry<{ id: string }>()
  names.add(writtenCondition, { id: 'condition' })
  names.add(cite, { id: 'cite' })
  names.add(day, { id: 'day' })
  return Object.fromEntries(
    Object.entries(FILES).map(([name, [title, schema]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', metadata: names })
      return [name, { $schema, title, ...rest }]
    }),
  )
}
