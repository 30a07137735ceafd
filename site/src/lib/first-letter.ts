// The first letter of a sentence: large where it stands alone, small within another.

/** The sentence with a capital letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** The sentence as a part of another one; an abbreviation keeps its capitals. */
export function small(sentence: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
