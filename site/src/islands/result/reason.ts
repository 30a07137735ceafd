// Why a measure is where it is, in one line.
import { explain, type Compiled, type Profile, type ProofNode, type Ruleset } from '@mera/engine'
import { shortfall } from '@mera/engine/phrase'
import { fill, plural } from '../../i18n/forms.ts'
import { capital, small } from '../../lib/first-letter.ts'
import type { Judged } from '../../lib/groups.ts'
import type { Words } from '../words.ts'

/** «осталось 3 вопроса, уточнить 1 пункт», or the condition that fails with the person's own answer. */
export function reasonOf(judged: Judged, compiled: Compiled, ruleset: Ruleset, profile: Profile, { lang, t }: Words): string {
  const former = judged.group === 'closed'
  const { root } = explain(compiled, profile, judged.measure)
  if (judged.verdict === 'eligible') return former ? t.result.wouldFit : plural(lang, holding(root).length, t.result.allHold)
  if (judged.verdict === 'unknown') {
    const [point] = judged.open
    const only = judged.missing.length === 0 && judged.open.length === 1 && point !== undefined ? leafNamed(root, point)?.open?.[lang] : undefined
    if (only !== undefined && !former) return fill(t.result.verify, { what: small(only) })
    const parts = [judged.missing.length > 0 && plural(lang, judged.missing.length, t.result.left), judged.open.length > 0 && plural(lang, judged.open.length, t.result.leftOpen)]
    const left = parts.filter((part): part is string => typeof part === 'string').join(', ')
    return capital(former ? `${t.result.wouldMaybe}: ${left}` : left)
  }
  const failing = leafNamed(root, judged.failed[0] ?? '')
  const sentence = failing ? shortfall(failing, ruleset, lang) : ''
  return former ? `${t.result.wouldNot}. ${capital(sentence)}` : capital(sentence)
}

/** The leaf of that id; under a `not` the `not` itself, which says the demand the right way round. */
export function leafNamed(node: ProofNode, id: string): ProofNode | undefined {
  if (node.id === id) return node
  for (const child of node.children ?? []) {
    const found = leafNamed(child, id)
    if (found) return node.kind === 'not' ? node : found
  }
  return undefined
}

function holding(node: ProofNode): readonly ProofNode[] {
  if (node.truth !== 'true') return []
  return node.children && node.kind !== 'not' ? node.children.flatMap(holding) : [node]
}
