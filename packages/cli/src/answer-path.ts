/** Where an answer stands in a file: facts may be flat, grouped by subject, and under `facts`. */

/**
 * Steps to an answer of a given name in parsed data; as far as they lead.
 *
 * @example
 * ```ts
 * pathOfAnswer({ facts: { company: { headcount: 5 } } }, 'company.headcount') // ['facts', 'company', 'headcount']
 * pathOfAnswer({ 'cluster.members': [{ kind: 'x' }] }, 'cluster.members[0].kind') // ['cluster.members', 0, 'kind']
 * ```
 */
export function pathOfAnswer(data: unknown, name: string): readonly (string | number)[] {
  const inner = isRecord(data) && isRecord(data['facts']) ? data['facts'] : undefined
  return inner ? ['facts', ...steps(inner, name)] : steps(data, name)
}

/** Takes the longest key that the rest of the name begins with, again and again. */
function steps(data: unknown, name: string): readonly (string | number)[] {
  const index = /^\[(\d+)\]\.?/.exec(name)
  if (index && Array.isArray(data)) {
    const at = Number(index[1])
    return [at, ...steps(data[at], name.slice(index[0].length))]
  }
  if (name === '' || !isRecord(data)) return []
  const key = Object.keys(data)
    .filter((candidate) => name === candidate || name.startsWith(`${candidate}.`) || name.startsWith(`${candidate}[`))
    .sort((a, b) => b.length - a.length)[0]
  return key === undefined ? [] : [key, ...steps(data[key], name.slice(key.length).replace(/^\./, ''))]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
