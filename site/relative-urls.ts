// Makes the built site independent of the path it is served under: pages are written with addresses from the
// site's root (`/mery/`), and after the build each page's own depth turns them into relative ones (`../mery/`).
//
// An island that makes links at run time can't know its page's depth; `data-root` on <html> tells it
// ("./", "../", …), so `${document.documentElement.dataset.root}mery/` is right wherever the site lives.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Rewrites root addresses in the built HTML, and has scripts and styles name their chunks and fonts relatively. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        updateConfig({
          vite: {
            experimental: {
              renderBuiltUrl: (_file: string, { hostType }: { hostType: string }) =>
                hostType === 'html' ? undefined : { relative: true },
            },
          },
        })
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const files = await readdir(root, { recursive: true })
        await Promise.all(
          files
            // A 404 page is served at any depth; it keeps addresses from the root of the host.
            .filter(file => file.endsWith('.html') && file !== '404.html')
            .map(async file => {
              const path = join(root, file)
              const depth = relative(root, path).split(sep).length - 1
              await writeFile(path, relativise(await readFile(path, 'utf8'), depth))
            }),
        )
      },
    },
  }
}

/** One page's HTML, `depth` folders below the root: `href="/a/"` becomes `href="../a/"` at depth 1. */
export function relativise(html: string, depth: number): string {
  const up = depth === 0 ? './' : '../'.repeat(depth)
  return html
    .replace(/<html\b(?![^>]*\bdata-root=)/, `<html data-root="${up}"`)
    .replace(
      /(\s(?:href|src|action|poster|component-url|renderer-url|before-hydration-url)=")\/(?!\/)/g,
      (_, before: string) => before + up,
    )
    .replace(/(\ssrcset=")([^"]*)/g, (_, before: string, list: string) => before + list.replace(/(^|,\s*)\/(?!\/)/g, `$1${up}`))
}
