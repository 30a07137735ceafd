/** What changed in conditions and figures, a line each. */
import type { AmountLine, Ruleset } from '@mera/engine'
import { formulaInWords, inLocale, type Locale } from '@mera/engine/phrase'
import { diffWords } from '../words/diff.ts'
import { canonical, type ListChanges } from './canonical.ts'
import type { LeafChange, TreeChange } from './leaves.ts'
import type { Lines } from './wording.ts'

/** Both rulesets, for the names in their sentences. */
export interface Both {
  readonly before: Ruleset
  readonly after: Ruleset
}

/** Lines about a tree; `before` and `after` are its conditions in words. */
export function treeLines({ leaves, rearranged }: TreeChange, before: Lines, after: Lines, { before: was, after: is }: Both, locale: Locale): readonly string[] {
  const words = diffWords(locale)
  const textOf = ({ id, named }: LeafChange, lines: Lines, ruleset: Ruleset): string => {
    if (!named) return lines.get(id)?.text ?? id
    const condition = ruleset.conditions.find((one) => one.id === id)
    return condition ? inLocale(condition.title, locale) : id
  }
  const lineOf = (change: LeafChange): string => {
    const [old, fresh] = [textOf(change, before, was), textOf(change, after, is)]
    switch (change.what) {
      case 'removed':
        return words.leaf.removed(old)
      case 'demand':
        return old === fresh ? words.leaf.wording(fresh) : words.demand(old, fresh)
      default:
        return words.leaf[change.what](fresh)
    }
  }
  return [...leaves.map((change) => `${lineOf(change)} [${change.id}]`), ...(rearranged ? [words.rearranged] : [])]
}

/** Lines about the figures of an edition. */
export function amountLines({ added, removed, changed }: ListChanges<AmountLine>, { before, after }: Both, locale: Locale): readonly string[] {
  const words = diffWords(locale)
  const labelOf = ({ label }: AmountLine): string => inLocale(label, locale)
  return [
    ...added.map((line) => words.newAmount(labelOf(line), howOf(line, after, locale))),
    ...removed.map((line) => words.goneAmount(labelOf(line))),
    ...changed.map(({ before: was, after: is }) => {
      const same = canonical([was.formula, was.cases, was.unit, was.bound, was.undetermined !== undefined]) === canonical([is.formula, is.cases, is.unit, is.bound, is.undetermined !== undefined])
      return same ? words.amountWording(labelOf(is)) : words.amount(labelOf(is), howOf(was, before, locale), howOf(is, after, locale))
    }),
  ]
}

function howOf({ formula, cases = [], unit, undetermined }: AmountLine, ruleset: Ruleset, locale: Locale): string {
  if (undetermined) return `${diffWords(locale).undetermined}: ${inLocale(undetermined, locale)}`
  const formulas = [...(formula === undefined ? [] : [formula]), ...cases.map((one) => one.formula)]
  return formulas.map((one) => formulaInWords(one, ruleset, locale, unit)).join(' | ')
}
