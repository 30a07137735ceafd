// What does a source file import, and where does it read a clock, chance or code made at run time?
import { type CallExpression, type NewExpression, type Node, parseSync, type Span, Visitor } from 'oxc-parser'

/** One import, re-export or dynamic import; a specifier computed at run time is undefined. */
export type Import = { readonly specifier: string | undefined; readonly kind: 'static' | 'dynamic' | 'type'; readonly line: number }

/** Something a pure module may not do. */
export type Impurity = { readonly what: 'clock' | 'chance' | 'code'; readonly text: string; readonly line: number }

export type Scan = { readonly imports: readonly Import[]; readonly impurities: readonly Impurity[] }

const impureMembers: Readonly<Record<string, Impurity['what']>> = {
  'Date.now': 'clock',
  'performance.now': 'clock',
  'performance.timeOrigin': 'clock',
  'Temporal.Now': 'clock',
  'Math.random': 'chance',
  'crypto.randomUUID': 'chance',
  'crypto.getRandomValues': 'chance',
}

/** `import address from 'on-demand:./island.tsx'`: `import(address)` loads that island. */
const onDemand = /^on-demand:(.+)$/

/** Reads one TypeScript file. Comments and strings are never mistaken for code. */
export function scan(path: string, source: string): Scan {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path} can't be parsed: ${errors[0].message}`)
  const imports: Import[] = []
  const impurities: Impurity[] = []
  const addresses = new Map<string, string>()
  const lineOf = (node: Span) => source.slice(0, node.start).split('\n').length
  const found = (what: Impurity['what'], node: Span) =>
    impurities.push({ what, text: source.slice(node.start, node.end).split('\n')[0] ?? '', line: lineOf(node) })
  const imported = (kind: Import['kind'], node: Span, specifier: string | undefined) =>
    imports.push({ specifier, kind, line: lineOf(node) })

  const called = (node: NewExpression | CallExpression) => {
    if (node.callee.type !== 'Identifier') return
    const { name } = node.callee
    if (name === 'eval' || name === 'Function') found('code', node)
    if (name === 'Date' && (node.type === 'CallExpression' || node.arguments.length === 0)) found('clock', node)
    if (name === 'require') imported('static', node, literal(node.arguments[0]))
  }

  new Visitor({
    ImportDeclaration: node => {
      imported(node.importKind === 'type' ? 'type' : 'static', node, node.source.value)
      const address = onDemand.exec(node.source.value)?.[1]
      if (address !== undefined) for (const { local } of node.specifiers) addresses.set(local.name, address)
    },
    ExportAllDeclaration: node => void imported(node.exportKind === 'type' ? 'type' : 'static', node, node.source.value),
    ExportNamedDeclaration: node => {
      if (node.source) imported(node.exportKind === 'type' ? 'type' : 'static', node, node.source.value)
    },
    ImportExpression: node => void imported('dynamic', node, node.source.type === 'Identifier' ? addresses.get(node.source.name) : literal(node.source)),
    TSImportType: node => void imported('type', node, node.source.value),
    TSImportEqualsDeclaration: node => {
      if (node.moduleReference.type === 'TSExternalModuleReference') {
        imported('static', node, node.moduleReference.expression.value)
      }
    },
    NewExpression: called,
    CallExpression: called,
    MemberExpression: node => {
      if (node.object.type !== 'Identifier') return
      const property = node.property.type === 'Identifier' ? node.property.name : literal(node.property)
      const what = impureMembers[`${node.object.name}.${property}`]
      if (what) found(what, node)
    },
  }).visit(program)
  return { imports, impurities }
}

function literal(node: Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}
