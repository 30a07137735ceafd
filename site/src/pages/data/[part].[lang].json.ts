// The files that islands fetch: /data/rules.ru.json, /data/dossier.en.json, the texts for islands that come on demand,
// and the activity classifier for the field that asks for a code.
import type { APIRoute } from 'astro'
import { islandWords } from '../../data/island-texts.ts'
import { okved } from '../../data/okved.ts'
import { payload } from '../../data/payload.ts'
import { read } from '../../data/reference-file.ts'
import { langs, type Lang } from '../../i18n/messages.ts'

const contents: Readonly<Record<string, (lang: Lang) => unknown>> = {
  rules: lang => payload('rules', lang),
  dossier: lang => payload('dossier', lang),
  words: islandWords,
  okved: lang => okved(read, lang),
}

export const getStaticPaths = () =>
  Object.entries(contents).flatMap(([part, content]) => langs.map(lang => ({ params: { part, lang }, props: { content, lang } })))

export const GET: APIRoute<{ content: (lang: Lang) => unknown; lang: Lang }> = ({ props: { content, lang } }) => new Response(JSON.stringify(content(lang)))
