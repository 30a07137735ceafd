// Where in the check is the person? Kept after the `#`, so that back, forward and reload work.
export type Place = { readonly kind: 'needs' | 'review' | 'done' } | { readonly kind: 'question'; readonly fact: string }

const FRAGMENTS = { needs: '#nuzhno', review: '#otvety', done: '#vse' } as const

/** The fragment of a place. */
export function toFragment(place: Place): string {
  return place.kind === 'question' ? `#vopros=${place.fact}` : FRAGMENTS[place.kind]
}

/** The place that a fragment names; nothing if it names none, or a question that is not in the dictionary. */
export function fromFragment(fragment: string, isFact: (id: string) => boolean): Place | undefined {
  const fact = /^#vopros=([\w.-]+)$/.exec(fragment)?.[1]
  if (fact !== undefined) return isFact(fact) ? { kind: 'question', fact } : undefined
  const kind = (['needs', 'review', 'done'] as const).find(k => FRAGMENTS[k] === fragment)
  return kind && { kind }
}
