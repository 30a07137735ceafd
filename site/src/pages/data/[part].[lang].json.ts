// The files that islands fetch: /data/rules.ru.json, /data/dossier.en.json, and the texts for islands that come on demand.
import type { APIRoute } from 'astro'
import { islandWords } from '../../data/island-texts.ts'
import { payload, type Part } from '../../data/payload.ts'
import { langs, type Lang } from '../../i18n/messages.ts'

const parts = ['rules', 'dossier', 'words'] as const

export const getStaticPaths = () => parts.flatMap(part => langs.map(lang => ({ params: { part, lang }, props: { part, lang } })))

export const GET: APIRoute<{ part: Part | 'words'; lang: Lang }> = ({ props: { part, lang } }) =>
  new Response(JSON.stringify(part === 'words' ? islandWords(lang) : payload(part, lang)))
