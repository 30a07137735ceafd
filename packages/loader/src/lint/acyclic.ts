/** Does anything rest on itself: a named condition on a named condition, a fact on a fact? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { nextNodes, restsOn } from '../rests-on.ts'

/** Each circle once, at the entry of it that comes first. */
export function acyclic(draft: Draft): readonly Finding[] {
  const graph = restsOn(draft)
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  for (const node of graph.keys()) visit(node, [])
  return circles.flatMap((circle) => finding(circle, draft))

  function visit(node: string, above: readonly string[]): void {
    if (above.includes(node)) return void circles.push(above.slice(above.indexOf(node)))
    if (done.has(node)) return
    for (const next of nextNodes(graph.get(node) ?? { facts: [], conditions: [], parameters: [] })) visit(next, [...above, node])
    done.add(node)
  }
}

function finding(circle: readonly string[], draft: Draft): readonly Finding[] {
  const [kind, id] = (circle[0] ?? '').split(' ')
  const entry = (kind === 'fact' ? draft.facts : draft.conditions).find(({ value }) => value.id === id)
  if (!entry) return []
  const names = [...circle, circle[0] ?? ''].map((node) => node.split(' ')[1])
  return [{
    rule: 'acyclic',
    severity: 'error',
    file: entry.file,
    path: [...entry.path, kind === 'fact' ? 'derive' : 'conditions'],
    message: `This rests on itself: ${names.join(' → ')}. It could never be computed; break the circle.`,
  }]
}
