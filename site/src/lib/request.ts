// A case as a letter: who asks, what is wanted, which condition is in the way, what is asked of whom. In Russian, as it is read.
import { explain, knowledgeOf, type Compiled, type Profile, type ProofNode, type Ruleset, type Source } from '@mera/engine'
import { answerTo, clauseOf, dayInWords, demandOf, knownInWords } from '@mera/engine/phrase'
import { capital } from './first-letter.ts'

/** An organisation that a letter can go to. */
export interface Office {
  readonly id: string
  /** Full name, as it stands on an envelope. */
  readonly name: string
  /** The name by which measures call it. */
  readonly short: string
}

export const addressees = ['union', 'ombudsman', 'operator'] as const
export type Addressee = (typeof addressees)[number]

export interface Case {
  readonly to: Addressee
  readonly compiled: Compiled
  /** With Russian texts. */
  readonly ruleset: Ruleset
  readonly sources: readonly Source[]
  readonly offices: readonly Office[]
  readonly profile: Profile
  /** Name and ИНН of who writes; empty if not known. */
  readonly whose: string
  /** Absent: nothing has fitted at all. */
  readonly measure?: string
}

/** Facts that say who writes, where they were answered. */
const WHO = ['company.legalForm', 'company.region', 'company.headcount', 'company.annualRevenueRub', 'company.hasMtkStatus']

/** The letter. What only the person knows stands in square brackets. */
export function requestText(asked: Case): string {
  const { compiled, ruleset, sources, profile, measure: id } = asked
  const words = { ...ruleset, sources }
  const measure = ruleset.measures.find(m => m.id === id)
  const name = measure && quoted((measure.short ?? measure.title).ru)
  const proof = measure && explain(compiled, profile, measure.id)
  const blocking = proof ? blocks(proof.root, new Set(proof.failed.length > 0 ? proof.failed : proof.open)) : []
  const about = answers([...WHO, ...blocking.flatMap(factsIn)], asked)
  const lines = blocking.slice(0, 5).map((node, i) => {
    const cite = citeIn(node)
    const clause = cite && clauseOf(cite, words, 'ru')
    const own = answerTo(node, words, 'ru')
    const demand = node.kind === 'open' ? (node.open?.ru ?? '') : demandOf(node, words, 'ru')
    return [
      `${i + 1}. ${capital(demand)}${own === undefined ? '' : `; ${own.replace(/^у\s?вас/, 'у нас')}`}.`,
      clause && `   Где записано: ${clause.source}${clause.place === undefined ? '' : `, ${clause.place}`} (${clause.basis}).${clause.url === undefined ? '' : `\n   ${clause.url}`}`,
    ].filter(Boolean).join('\n')
  })
  return [
    `Кому: ${addressOf(asked)}`,
    `От кого: ${asked.whose === '' ? '[название компании, ИНН, имя и должность, телефон, почта]' : `${asked.whose}, [имя и должность, телефон, почта]`}`,
    '',
    measure ? `Тема: условие меры поддержки ${name}` : 'Тема: для компании не нашлось меры поддержки',
    '',
    'Здравствуйте!',
    '',
    measure ? `Мы хотели получить меру поддержки ${name}. Её даёт: ${measure.operator.ru}.` : 'Мы проверили меры поддержки малого и среднего бизнеса. Ни одна из действующих нам не подошла.',
    '',
    ...(about.length > 0 ? ['Коротко о нас:', ...about, ''] : []),
    ...(lines.length > 0 ? [proof?.verdict === 'ineligible' ? 'Нам мешает:' : 'Из опубликованных правил не ясно:', ...lines, ''] : []),
    measure ? 'Почему это важно: [в двух-трёх предложениях — что вы делаете, на что нужна поддержка, что изменит решение]' : 'Что нам нужно: [на что нужна поддержка, сколько и к какому сроку]',
    '',
    'Просим:',
    ...asks(asked, proof?.verdict === 'ineligible').map((ask, i) => `${i + 1}. ${ask}`),
    '',
    'Ответ просим прислать на почту: [адрес].',
    '',
    `Это по правилам на ${dayInWords(compiled.asOf, 'ru')}.`,
    '[дата, подпись]',
  ].join('\n')
}

function asks({ to, measure }: Case, refused: boolean): readonly string[] {
  const clear = refused ? 'подтвердить или опровергнуть, что с этим условием нам отказали бы' : 'разъяснить, как это условие проверяют и какой документ его подтверждает'
  if (measure === undefined) {
    return { union: ['подсказать, на какую поддержку мы могли бы рассчитывать', 'учесть наш случай в общих предложениях союза'], ombudsman: ['подсказать, на какую поддержку мы могли бы рассчитывать в регионе', 'учесть наш случай в докладе о том, чего не хватает малому бизнесу'], operator: ['подсказать, на какую поддержку мы могли бы рассчитывать', 'сообщить, готовятся ли меры для таких компаний'] }[to]
      .map(ask => `${capital(ask)}.`)
  }
  return {
    union: ['сказать, встречался ли такой случай другим членам союза и как его решили', 'включить его в общие предложения органам власти'],
    ombudsman: [clear, 'оценить, обоснованно ли условие для малых компаний, и, если нет, обратиться к тому, кто принял правила'],
    operator: [clear, refused ? 'рассмотреть изменение условия для компаний в нашем положении, а если это невозможно — назвать причину' : 'опубликовать это разъяснение, чтобы оно было и у других заявителей'],
  }[to].map(ask => `${capital(ask)}.`)
}

/** Who the letter goes to; the operator by its full name where the reference data know it. */
export function addressOf({ to, ruleset, profile, offices, measure: id }: Pick<Case, 'to' | 'ruleset' | 'profile' | 'offices' | 'measure'>): string {
  if (to === 'union') return offices.find(o => o.id === 'mtk-union')?.name ?? 'Национальный союз малых технологических компаний'
  if (to === 'ombudsman') {
    const region = profile.facts['company.region']
    const label = ruleset.facts.find(f => f.id === 'company.region')?.options?.find(o => o.id === region)?.label.ru
    const where = region === '77' ? 'в городе Москве' : region === '50' ? 'в Московской области' : `в регионе: ${label ?? '[регион]'}`
    return `Уполномоченный по защите прав предпринимателей ${where}`
  }
  const operator = ruleset.measures.find(m => m.id === id)?.operator.ru
  if (operator === undefined) return offices.find(o => o.id === 'mineconomy')?.name ?? 'Министерство экономического развития Российской Федерации'
  const office = offices.find(({ short, name }) => operator.startsWith(short.replace(/ (России|Москвы)$/, '')) || operator.startsWith(name))
  return office?.name ?? operator
}

/** The leaves that stand in the way; a `not` is kept whole, since it says the demand the right way round. */
function blocks(node: ProofNode, ids: ReadonlySet<string>): readonly ProofNode[] {
  if (node.id !== undefined && ids.has(node.id)) return [node]
  const found = (node.children ?? []).flatMap(child => blocks(child, ids))
  return node.kind === 'not' && found.length > 0 ? [node] : found
}

function factsIn(node: ProofNode): readonly string[] {
  return [...(node.fact === undefined ? [] : [node.fact]), ...(node.children ?? []).flatMap(factsIn)]
}

function citeIn(node: ProofNode): ProofNode['cite'] {
  return node.cite ?? (node.children ?? []).map(citeIn).find(cite => cite !== undefined)
}

function answers(ids: readonly string[], { ruleset, profile, compiled }: Case): readonly string[] {
  return [...new Set(ids)].flatMap(id => {
    const [fact, plain, value] = [ruleset.facts.find(f => f.id === id), compiled.facts[compiled.factIndex.get(id) ?? -1], profile.facts[id]]
    const known = plain && value !== undefined ? knowledgeOf(value, plain) : undefined
    return fact && known && fact.type !== 'list' ? [`— ${fact.title.ru}: ${knownInWords(known, fact, 'ru')}`] : []
  })
}

function quoted(name: string): string {
  return name.includes('«') ? name : `«${name}»`
}
