/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- a plain script, served as it is: nothing types a worker's own names here */
// Keeps the check working without a network after the first visit: what the check, the result and the catalogue need is
// put aside once, and whatever else is opened is kept as it comes. Fresh copies win while there is a network.
const CACHE = 'mera-1'
const root = new URL('./', self.location.href)
const lang = new URL(self.location.href).searchParams.get('lang') === 'en' ? 'en/' : ''
const start = ['podbor/', 'podbor/itog/', 'mery/'].map(path => new URL(lang + path, root).href)
const data = ['rules', 'dossier', 'words', 'okved'].map(part => new URL(`data/${part}.${lang === '' ? 'ru' : 'en'}.json`, root).href)

self.addEventListener('install', event => {
  self.skipWaiting()
  event.waitUntil(setAside([...start, ...data]))
})

self.addEventListener('activate', event => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name.startsWith('mera-') && name !== CACHE) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(root.href)) return
  event.respondWith(request.url.includes('/_astro/') ? keptOrFetched(request) : fetchedOrKept(request))
})

/** Files whose names change with their content: a kept copy is never stale. */
async function keptOrFetched(request) {
  return (await caches.match(request)) ?? fetchAndKeep(request)
}

async function fetchedOrKept(request) {
  try {
    return await fetchAndKeep(request)
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true })
    if (kept) return kept
    throw error
  }
}

async function fetchAndKeep(request) {
  const response = await fetch(request)
  if (response.ok && response.status !== 206) {
    const cache = await caches.open(CACHE)
    await cache.put(request, response.clone())
  }
  return response
}

/** Fetches and keeps pages with everything that they and their scripts and styles name, but not the pages they link to. */
async function setAside(addresses) {
  const cache = await caches.open(CACHE)
  const seen = new Set()
  const queue = [...addresses]
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url)) continue
    seen.add(url)
    const response = await fetch(url)
    if (!response.ok) continue
    await cache.put(url, response.clone())
    if (!/html|javascript|css/.test(response.headers.get('content-type') ?? '')) continue
    for (const [, name] of (await response.text()).matchAll(/["'(`]([./\w-]+\.(?:js|css|woff2))["')`]/g)) queue.push(new URL(name, url).href)
  }
}
