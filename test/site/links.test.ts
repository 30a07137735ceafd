// Does every address that a page names exist, at the root of a host and under a path?
import { expect, inject, test } from 'vitest'

const attributes = /\s(?:href|src|component-url|renderer-url)="([^"]+)"/g

test.each([
  ['at the root of a host', inject('siteUrl')],
  ['under a path', inject('siteUnderPathUrl')],
])('every page, script and style that a page names is there %s', async (_, start) => {
  const broken = await brokenLinks(start)
  expect(broken, broken.join('\n')).toEqual([])
}, 120_000)

async function brokenLinks(start: string): Promise<readonly string[]> {
  const seen = new Set([start])
  const queue = [{ url: start, from: 'the test' }]
  const broken: string[] = []
  for (let next = queue.pop(); next; next = queue.pop()) {
    const response = await fetch(next.url)
    if (!response.ok) broken.push(`${next.from} names ${next.url}: ${response.status}`)
    const text = await response.text()
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, address = ''] of text.matchAll(attributes)) {
      const url = new URL(address.replaceAll('&amp;', '&'), response.url)
      url.hash = ''
      if (url.host !== new URL(start).host || seen.has(url.href)) continue
      seen.add(url.href)
      queue.push({ url: url.href, from: response.url })
    }
  }
  return broken
}
