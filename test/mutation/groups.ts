/** Files of the core with the tests that mutants of each have to get past: few and fast, so that a mutant costs a fraction of a second. */
export interface Group {
  readonly file: string
  /** Tests under `test/engine`. */
  readonly tests: string
}

export const groups: readonly Group[] = [
  { file: 'truth', tests: '{truth,operators}' },
  { file: 'operators', tests: '{operators,cells}' },
  { file: 'formula', tests: '{formula,derive}' },
  { file: 'compile', tests: '{compile,screen,derive,cells}' },
  { file: 'weigh', tests: '{explain,screen}' },
  { file: 'explain', tests: '{explain,screen}' },
  { file: 'question/relevance', tests: 'question/relevance' },
  { file: 'question/question', tests: 'question/*' },
  { file: 'change/plans', tests: 'change/*' },
  { file: 'change/counterfactual', tests: 'change/counterfactual' },
  { file: 'combination/heaviest', tests: 'combination/heaviest' },
  { file: 'combination/payment', tests: 'combination/payment' },
  { file: 'combination/best-set', tests: 'combination/best-set' },
  { file: 'combination/combine', tests: 'combination/combine' },
]
