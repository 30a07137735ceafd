/** The authoritative report: the same verdicts by json-rules-engine, with facts asked of sources. */
export { assess, assessCompiled, type Assessment, type AssessOptions, type Report, type SourceOptions } from './assess.ts'
export type { FactSource, Note } from './source.ts'
