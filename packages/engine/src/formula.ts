/** Arithmetic for derived facts and amounts. (Evaluation follows.) */

/**
 * A formula tree. Written in YAML as text (`min(0.5 * cost.totalRub, param("grant-cap"))`),
 * parsed when the ruleset is built.
 */
export type Formula =
  | number
  | { readonly fact: string }
  | { readonly parameter: string }
  | { readonly op: '+' | '-' | '*' | '/' | 'min' | 'max'; readonly args: readonly Formula[] }
  /** Whole months from the date fact to the as-of day. */
  | { readonly op: 'monthsSince'; readonly fact: string }
