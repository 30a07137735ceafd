// Serves the built site as a plain host would: files as they are, text gzipped for whoever takes that, folders by their index.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built site; another folder if `SITE_DIST` names one. */
export const dist: string = resolve(import.meta.dirname, process.env['SITE_DIST'] ?? '../../site/dist')

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

export interface Served {
  /** With the base and a slash at its end: `http://127.0.0.1:PORT/mera/`. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a server on a free port. `base`: the path under which the site lies; the rest of the host is empty. */
export async function serve(base = '/'): Promise<Served> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('site/dist/index.html is not there: build the site first with `pnpm build` (`pnpm test` does both).')
  }
  const server = createServer((request, response) => answer(base, request, response))
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The static server has no port.')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
  return { url: `http://127.0.0.1:${address.port}${base}`, stop }
}

function answer(base: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined
  const found = inside === undefined ? undefined : fileAt(inside)
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/` }).end()
  } else if (found) {
    send(found, request, response)
  } else {
    const page = join(dist, '404.html')
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(inside !== undefined && existsSync(page) ? readFileSync(page) : 'Not found')
  }
}

function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream'
  const head = { 'content-type': type, 'cache-control': 'no-store' }
  const bytes = readFileSync(file)
  const squeezed = /^text|json|javascript|xml/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (squeezed) response.writeHead(200, { ...head, 'content-encoding': 'gzip', vary: 'accept-encoding' }).end(zipped(file, bytes))
  else response.writeHead(200, head).end(bytes)
}

const zippedFiles = new Map<string, { readonly bytes: Buffer; readonly zipped: Buffer }>()

/** Compressed once, and again only if the file has changed. */
function zipped(file: string, bytes: Buffer): Buffer {
  const known = zippedFiles.get(file)
  if (known?.bytes.equals(bytes)) return known.zipped
  const fresh = { bytes, zipped: gzipSync(bytes) }
  zippedFiles.set(file, fresh)
  return fresh.zipped
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
