/** Can each question be reached? Whether to ask must not rest on the answer. */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { nextNodes, restsOn, usesOfCondition, type Uses } from '../rests-on.ts'

/** Questions whose `askIf` looks at the fact itself, or at one that follows from it. */
export function askIf(draft: Draft): readonly Finding[] {
  const graph = restsOn(draft)
  return draft.facts.flatMap(({ file, path, value }) => {
    const through = value.askIf && wayTo(`fact ${value.id}`, usesOfCondition(value.askIf), graph)
    if (through === undefined) return []
    const by = through === `fact ${value.id}` ? 'itself' : `${through.split(' ')[1]}, which follows from it`
    const message = `Whether to ask ${value.id} rests on ${by}: once it is answered the question may vanish. Ask by another fact.`
    return [{ rule: 'ask-if', severity: 'error' as const, file, path: [...path, 'askIf'], message }]
  })
}

/** The first step of a way from what is used to a node. */
function wayTo(target: string, uses: Uses, graph: ReadonlyMap<string, Uses>): string | undefined {
  return nextNodes(uses).find((node) => reaches(node, target, graph, new Set()))
}

function reaches(node: string, target: string, graph: ReadonlyMap<string, Uses>, seen: Set<string>): boolean {
  if (node === target) return true
  const uses = graph.get(node)
  if (!uses || seen.has(node)) return false
  seen.add(node)
  return nextNodes(uses).some((next) => reaches(next, target, graph, seen))
}
