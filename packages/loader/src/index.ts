/** The rules folder → one checked ruleset. Node only. */
export { emitRuleset, type Emitted } from './emit.ts'
export { readCaseIds, readRuleFiles, type Files } from './files.ts'
export { formatIssue, type Finding, type RulesetIssue, type Severity } from './finding.ts'
export { checkRules, loadRuleset, type Loaded, type LoadOptions } from './load.ts'
export { parseFormula, type FormulaProblem } from './parse-formula.ts'
export type { Path } from './path.ts'
export type { Reference } from './reference-of.ts'
export { positionOf, readYaml, type Position, type YamlFile } from './yaml-file.ts'
