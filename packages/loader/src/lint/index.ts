/** Every check. Each reads the whole draft and knows nothing of the others. */
import { acyclic } from './acyclic.ts'
import { amountOneWay } from './amount-one-way.ts'
import { askIf } from './ask-if.ts'
import { asidePlain } from './aside-plain.ts'
import { basisDecides } from './basis-decides.ts'
import { codesQuoted } from './codes-quoted.ts'
import { daysQuoted } from './days-quoted.ts'
import { derivationFitsType } from './derivation-fits-type.ts'
import { editionsInOrder } from './editions-in-order.ts'
import { exclusionsAgree } from './exclusions-agree.ts'
import { factComplete } from './fact-complete.ts'
import { fileLength } from './file-length.ts'
import { formulaFitsFacts } from './formula-fits-facts.ts'
import { hasCases } from './has-cases.ts'
import { idIsFileName } from './id-is-file-name.ts'
import { idUnique } from './id-unique.ts'
import { intakeComplete } from './intake-complete.ts'
import { keyOrder } from './key-order.ts'
import { leafCited } from './leaf-cited.ts'
import { leafMatters } from './leaf-matters.ts'
import type { Lint } from './lint.ts'
import { neverUsed } from './never-used.ts'
import { okvedNested } from './okved-nested.ts'
import { operatorFitsFact } from './operator-fits-fact.ts'
import { parameterEveryDay } from './parameter-every-day.ts'
import { parameterValuesInOrder } from './parameter-values-in-order.ts'
import { proseRepeatsFigure } from './prose-repeats-figure.ts'
import { referenceLeadsSomewhere } from './reference-leads-somewhere.ts'
import { referenceNameUnique } from './reference-name-unique.ts'
import { referenceWords } from './reference-words.ts'
import { regionExists } from './region-exists.ts'
import { translationMissing } from './translation-missing.ts'
import { translationUnused } from './translation-unused.ts'
import { unitInName } from './unit-in-name.ts'
import { unknownName } from './unknown-name.ts'
import { valueFitsFact } from './value-fits-fact.ts'

/** All lints. */
export const lints: readonly Lint[] = [
  idUnique, idIsFileName, unknownName, neverUsed,
  factComplete, unitInName, derivationFitsType, formulaFitsFacts, askIf, parameterValuesInOrder,
  operatorFitsFact, valueFitsFact, daysQuoted, codesQuoted,
  leafCited, basisDecides, asidePlain, leafMatters, acyclic,
  editionsInOrder, intakeComplete, parameterEveryDay, amountOneWay, exclusionsAgree, regionExists, referenceLeadsSomewhere, referenceNameUnique, referenceWords, okvedNested,
  hasCases, proseRepeatsFigure,
  keyOrder, fileLength, translationMissing, translationUnused,
]
