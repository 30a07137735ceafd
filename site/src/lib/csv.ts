// A CSV file as cells. The parser is loaded on demand: only people with a file need it.

/** Reads a file as UTF-8, or as the Windows encoding that Russian Excel writes. Rejects with the parser's complaint. */
export async function readCsv(file: Blob): Promise<readonly (readonly string[])[]> {
  const { default: Papa } = await import('papaparse')
  const { data, errors } = Papa.parse<string[]>(decode(await file.arrayBuffer()), { skipEmptyLines: 'greedy' })
  const fatal = errors.find(e => e.type === 'Quotes')
  if (fatal) throw new Error(`${(fatal.row ?? 0) + 1}: ${fatal.message}`)
  return data
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
