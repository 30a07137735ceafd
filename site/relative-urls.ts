// Makes the built site independent of the path it is served under: sources name everything from the site's root
// (`/mery/`), and the build turns that into addresses relative to each file (`../mery/`).
//
// An island that makes links at run time can't know its page's depth; `data-root` on <html> tells it
// ("./", "../", …), so `${document.documentElement.dataset.root}mery/` is right wherever the site lives.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Has browser scripts name their chunks and assets relatively, then rewrites the built pages and styles. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        updateConfig({
          vite: {
            experimental: {
              // The code that writes the pages (`ssr`) keeps root addresses: they end up in the HTML rewritten below.
              renderBuiltUrl: (_file: string, { hostType, ssr }: { hostType: string; ssr: boolean }) =>
                hostType === 'js' && !ssr ? { relative: true } : undefined,
            },
          },
        })
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        await Promise.all((await readdir(root, { recursive: true })).map(file => rewrite(root, file)))
      },
    },
  }
}

async function rewrite(root: string, file: string): Promise<void> {
  // A 404 page is served at any depth; it keeps addresses from the root of the host.
  const relative = file.endsWith('.css') ? relativeCss : file.endsWith('.html') && file !== '404.html' ? relativeHtml : undefined
  if (!relative) return
  const path = join(root, file)
  await writeFile(path, relative(await readFile(path, 'utf8'), file.split(/[\\/]/).length - 1))
}

/** One page's HTML, `depth` folders below the root: `href="/a/"` becomes `href="../a/"` at depth 1. */
export function relativeHtml(html: string, depth: number): string {
  const up = upwards(depth)
  return html
    .replace(/<html\b(?![^>]*\bdata-root=)/, `<html data-root="${up}"`)
    .replace(
      /(\s(?:href|src|action|poster|component-url|renderer-url|before-hydration-url)=")\/(?!\/)/g,
      (_, before: string) => before + up,
    )
    .replace(/(\ssrcset=")([^"]*)/g, (_, before: string, list: string) => before + list.replace(/(^|,\s*)\/(?!\/)/g, `$1${up}`))
}

/** One style sheet, `depth` folders below the root: `url(/_astro/a.woff2)` becomes `url(../_astro/a.woff2)` at depth 1. */
export function relativeCss(css: string, depth: number): string {
  return css.replace(/(url\(["']?)\/(?!\/)/g, (_, before: string) => before + upwards(depth))
}

const upwards = (depth: number): string => (depth === 0 ? './' : '../'.repeat(depth))
