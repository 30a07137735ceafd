// Where is Chromium, and with which flags do tests start it?
import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** `$CHROMIUM`, else the first usual place that exists, else undefined. A `$CHROMIUM` that is not there is an error. */
export const executablePath: string | undefined = find()

/** Flags for `chromium.launch`: no sandbox for root only, and no traffic of the browser's own. */
export const args: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function find(): string | undefined {
  const named = process.env['CHROMIUM']
  if (!named) return usualPlaces.find(path => existsSync(path))
  if (existsSync(named)) return named
  throw new Error(`CHROMIUM names ${named}, and there is no such file. Correct it, or unset it to search the usual places.`)
}
