/** Scalars of a YAML file with their paths, as they are written. */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Path } from './path.ts'
import type { YamlFile } from './yaml-file.ts'

/** A scalar as it stands in the file. */
export interface Written {
  readonly path: Path
  /** Without quotes: `01.10`, where YAML understood 1.1. */
  readonly source: string
  readonly quoted: boolean
}

/** All values that are no lists and no maps; keys are not among them. */
export function scalarsIn(file: YamlFile): readonly Written[] {
  return scalarsUnder(file.document.contents, [])
}

/** The scalar at a path, or the scalars of the list there; none where something else stands. */
export function writtenAt(file: YamlFile, path: Path): readonly Written[] {
  const node = file.document.getIn(path, true)
  return isMap(node) ? [] : scalarsUnder(node, path)
}

function scalarsUnder(node: unknown, path: Path): readonly Written[] {
  if (isScalar(node)) return [written(node, path)]
  if (isSeq<Node>(node)) return node.items.flatMap((item, index) => scalarsUnder(item, [...path, index]))
  if (!isMap<Node, Node>(node)) return []
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? scalarsUnder(value, [...path, String(key.value)]) : []))
}

function written(node: Scalar, path: Path): Written {
  return { path, source: node.source ?? String(node.value), quoted: node.type !== 'PLAIN' }
}
