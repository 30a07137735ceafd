/** Every scalar of a YAML file with its path, as it is written. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from './path.ts'
import type { YamlFile } from './yaml-file.ts'

/** A scalar as it stands in the file. */
export interface Written {
  readonly path: Path
  readonly value: unknown
  /** Without quotes: `01.10`, where YAML understood 1.1. */
  readonly source: string
  readonly quoted: boolean
}

/** All values that are no lists and no maps; keys are not among them. */
export function scalarsIn(file: YamlFile): readonly Written[] {
  const found: Written[] = []
  visit(file.document.contents, [])
  return found

  function visit(node: unknown, path: Path): void {
    if (isScalar(node)) {
      found.push({ path, value: node.value, source: node.source ?? '', quoted: node.type !== 'PLAIN' })
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, index) => visit(item, [...path, index]))
    } else if (isMap<Node, Node>(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) visit(value, [...path, String(key.value)])
    }
  }
}
