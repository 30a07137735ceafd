// Which icons are used? One set (Lucide), inlined as a sprite; `<use href="#icon-check">` shows one.
import archive from 'lucide-static/icons/archive.svg?raw'
import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import paperwork from 'lucide-static/icons/file-text.svg?raw'
import finance from 'lucide-static/icons/banknote.svg?raw'
import premises from 'lucide-static/icons/building-2.svg?raw'
import market from 'lucide-static/icons/handshake.svg?raw'
import people from 'lucide-static/icons/users.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import cross from 'lucide-static/icons/circle-x.svg?raw'
import question from 'lucide-static/icons/circle-question-mark.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import external from 'lucide-static/icons/external-link.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'

const raw = { archive, arrow, paperwork, finance, premises, market, people, check, cross, question, search, external, warning }

export type IconName = keyof typeof raw

/** The drawings as `<symbol>` elements, without the set's own classes and sizes. */
export const symbols: string = Object.entries(raw)
  .map(([name, svg]) => `<symbol id="icon-${name}" viewBox="0 0 24 24">${svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim()}</symbol>`)
  .join('')
