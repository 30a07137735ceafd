// `import address from 'on-demand:./island.tsx'`: the address of a module that is built on its own and fetched only when
// `import(address)` is called. Vite's own dynamic import would add a kilobyte of preloading code to a page that needs none.
import type { AstroUserConfig } from 'astro'

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>

const SCHEME = 'on-demand:'

export function onDemand(): Plugin {
  let serving = false
  return {
    name: 'on-demand',
    enforce: 'pre',
    configResolved({ command }) {
      serving = command === 'serve'
    },
    async resolveId(source, importer) {
      if (!source.startsWith(SCHEME)) return undefined
      const found = await this.resolve(source.slice(SCHEME.length), importer, { skipSelf: true })
      return found && SCHEME + found.id
    },
    load(id) {
      if (!id.startsWith(SCHEME)) return undefined
      const module = id.slice(SCHEME.length)
      if (serving) return `export default ${JSON.stringify(`/@fs${module}`)}`
      const chunk = this.emitFile({ type: 'chunk', id: module, preserveSignature: 'strict' })
      return `export default import.meta.ROLLUP_FILE_URL_${chunk}`
    },
  }
}
