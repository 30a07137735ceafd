/** The rules folder → one checked ruleset. Node only. */
export { emitRuleset, type Emitted } from './emit.ts'
export { readCaseIds, readRuleFiles, type Files } from './files.ts'
export { formatIssue, type RulesetIssue, type Severity } from './finding.ts'
export { checkRules, loadRuleset, type Loaded, type LoadOptions } from './load.ts'
export { parseFormula, type FormulaProblem } from './parse-formula.ts'
export type { Reference } from './reference-of.ts'
