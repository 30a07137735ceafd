// The files that islands fetch: /data/rules.ru.json, /data/dossier.en.json …
import type { APIRoute } from 'astro'
import { payload, type Part } from '../../data/payload.ts'
import { langs, type Lang } from '../../i18n/messages.ts'

const parts = ['rules', 'dossier'] as const satisfies readonly Part[]

export const getStaticPaths = () => parts.flatMap(part => langs.map(lang => ({ params: { part, lang }, props: { part, lang } })))

export const GET: APIRoute<{ part: Part; lang: Lang }> = ({ props }) => new Response(JSON.stringify(payload(props.part, props.lang)))
