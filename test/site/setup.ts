// Serves the built site for the tests in this folder: once at the root of a host, once under a path of another
// host that has nothing else, so that a link which forgets the path is a 404 and not a lucky hit.
import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at the root of its host: `http://127.0.0.1:PORT/`. */
    siteUrl: string
    /** The same files under a path: `http://127.0.0.1:PORT/mera/`. */
    siteUnderPathUrl: string
  }
}

const dist = resolve(import.meta.dirname, '../../site/dist')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
}

/** Starts both servers, provides their addresses, and returns how to stop them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('site/dist/index.html is not there: build the site first with `pnpm build` (`pnpm test` does both).')
  }
  const root = await serve('/')
  const underPath = await serve('/mera/')
  project.provide('siteUrl', root.url)
  project.provide('siteUnderPathUrl', underPath.url)
  return async () => {
    await Promise.all([stop(root.server), stop(underPath.server)])
  }
}

async function serve(base: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined
    const found = inside === undefined ? undefined : fileAt(inside)
    if (found === 'folder') {
      response.writeHead(301, { location: `${pathname}/` }).end()
    } else if (found) {
      const type = contentTypes[extname(found)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(found))
    } else {
      const page = join(dist, '404.html')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(inside !== undefined && existsSync(page) ? readFileSync(page) : 'Not found')
    }
  })
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The static server has no port.')
  return { server, url: `http://127.0.0.1:${address.port}${base}` }
}

function fileAt(path: string): string | undefined {
  const file = resolve(dist, path)
  if (file !== dist && !file.startsWith(dist + sep)) return undefined
  if (!existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  if (path !== '' && !path.endsWith('/')) return 'folder'
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
}
