// A profile in a link: `#1.<compressed JSON>`. Everything stays behind the `#`, which browsers never send.
const VERSION = '1'

export type ReadLink = { readonly state: 'found'; readonly value: unknown } | { readonly state: 'none' | 'damaged' | 'newer' }

/** The fragment for a value, without the `#`. */
export async function writeLink(value: unknown): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('deflate-raw'))
  return `${VERSION}.${toBase64Url(bytes)}`
}

/** What a fragment carries: a value still to be checked, or why there is none. Never throws. */
export async function readLink(fragment: string): Promise<ReadLink> {
  const [, version, body] = /^#?(\d+)\.([\w-]*)/.exec(fragment) ?? []
  if (version === undefined || body === undefined) return { state: /^#?\d+\./.test(fragment) ? 'damaged' : 'none' }
  if (Number(version) > Number(VERSION)) return { state: 'newer' }
  try {
    const bytes = await through(fromBase64Url(body), new DecompressionStream('deflate-raw'))
    return { state: 'found', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return { state: 'damaged' }
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter()
  // A damaged stream rejects here as well as at the reader, which is the one that is awaited.
  void writer.write(bytes).catch(() => undefined)
  void writer.close().catch(() => undefined)
  return new Uint8Array(await new Response(stream.readable).arrayBuffer())
}

function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0))
}
