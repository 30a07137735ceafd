/** A small rules folder in memory that is right in every way, and ways to spoil it. */
import { checkRules, type RulesetIssue } from '@mera/loader'

/** Text without the indentation of the test that it stands in. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings.raw }, ...values).replace(/^\n/, '')
  const indent = /^ */.exec(text)?.[0] ?? ''
  return text.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n').trimEnd() + '\n'
}

const CITE = 'cite: { source: act, place: "п. 1", basis: law }'

/** Every file of the small rules folder. */
export const rightRules: Readonly<Record<string, string>> = {
  'facts/company.yaml': yaml`
    - { id: company.headcount, type: integer, unit: people, min: 0, title: численность, question: Сколько людей? }
    - { id: company.region, type: code, scheme: region, title: регион, question: Какой регион? }
    - { id: company.legalForm, type: enum, title: форма, question: Какая форма?, options: [{ id: ooo, label: ООО }, { id: ip, label: ИП }, { id: ao, label: АО }] }
    - { id: company.registeredOn, type: date, title: дата, question: Когда? }
    - { id: company.inRegister, type: boolean, title: в реестре, question: В реестре? }
    - { id: company.incomeRub, type: number, unit: rub, title: доход, question: Какой доход? }`,
  'parameters/sme/sme-income-limit.yaml': yaml`
    id: sme-income-limit
    title: предел дохода
    unit: rub
    values:
      - { from: "2020-01-01", value: 800000000, ${CITE} }`,
  'conditions/in-register.yaml': yaml`
    id: in-register
    title: в реестре МСП
    conditions: { id: listed, fact: company.inRegister, operator: equal, value: true, ${CITE} }`,
  'measures/federal/grant.yaml': yaml`
    id: grant
    title: Грант
    operator: Минэкономразвития
    level: federal
    kind: grant
    subject: company
    recipient: company
    needs: [finance]
    summary: Деньги на развитие.
    editions:
      - from: "2020-01-01"
        status: active
        ${CITE}
        conditions:
          all:
            - { condition: in-register }
            - { id: small, fact: company.headcount, operator: lessThanInclusive, value: 100, ${CITE} }
            - { id: poor, fact: company.incomeRub, operator: lessThan, value: { parameter: sme-income-limit }, ${CITE} }
            - { id: here, fact: company.region, operator: in, value: ["77", "50"], ${CITE} }
            - { id: firm, fact: company.legalForm, operator: notEqual, value: ip, ${CITE} }
            - { id: mature, fact: company.registeredOn, operator: before, value: "2019-01-01", ${CITE} }
        amount:
          - { id: sum, label: сумма, unit: rub, formula: "min(0.5 * company.incomeRub, 1000000)", ${CITE} }
    documents: [charter]
    checkedOn: "2026-11-21"`,
  'sources/acts.yaml': yaml`
    - { id: act, kind: law, title: Закон, readOn: "2026-11-21" }`,
  'reference/documents/common.yaml': yaml`
    - { id: charter, title: Устав }`,
  'reference/regions.yaml': yaml`
    title: Регионы
    ${CITE}
    items:
      - { code: "77", name: Москва, short: Москва, genitive: Москвы, locative: в Москве, kind: city, tile: { row: 0, col: 0, label: МСК }, synonyms: [] }
      - { code: "50", name: Область, short: Область, genitive: Области, locative: в Области, kind: oblast, tile: { row: 0, col: 1, label: МО }, synonyms: [] }`,
}

/** A little of ОКВЭД, for the tests that need activity codes; beside `rightRules`. */
export const okvedFiles: Changes = {
  'reference/okved/sections.yaml': yaml`
    title: Разделы
    ${CITE}
    items:
      - { code: B, name: Добыча, from: "05", to: "06" }
      - { code: J, name: Связь, from: "62", to: "62" }`,
  'reference/okved/classes.yaml': yaml`
    title: Классы
    ${CITE}
    items:
      - { code: "05", section: B, name: Уголь }
      - { code: "06", section: B, name: Нефть }
      - { code: "62", section: J, name: Программы }`,
  'reference/okved/codes/J.yaml': yaml`
    section: J
    ${CITE}
    codes:
      "62.0": Разработка
      "62.01": Программное обеспечение`,
  'facts/okved.yaml': yaml`
    - { id: company.mainOkved, type: code, scheme: okved, title: код, question: Какой код? }`,
}

/** Rules with some files replaced, added or (`undefined`) left out. */
export type Changes = Readonly<Record<string, string | undefined>>

/** All issues of the changed rules except missing translations, which are tested by themselves. */
export function issuesWith(changes: Changes, cases?: ReadonlySet<string>): readonly RulesetIssue[] {
  return checkRules(filesWith(changes), 'rules/', cases ? { cases } : {}).issues.filter(({ rule }) => rule !== 'translation-missing')
}

/** The changed rules as files. */
export function filesWith(changes: Changes): ReadonlyMap<string, string> {
  const files = Object.entries({ ...rightRules, ...changes }).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A file of the small rules folder with one text in it replaced. Throws if the text is not there once. */
export function edited(file: string, from: string, to: string): Changes {
  const text = rightRules[file] ?? ''
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${file}`)
  return { [file]: text.replace(from, () => to) }
}

/**
 * An issue as it must be printed: at the line and column where `snippet` begins in the changed file,
 * which has it exactly once.
 */
export function issueAt(changes: Changes, file: string, snippet: string, path: string, message: string): string {
  const text = filesWith(changes).get(file) ?? ''
  if (text.split(snippet).length !== 2) throw new Error(`"${snippet}" is not once in ${file}`)
  const before = text.slice(0, text.indexOf(snippet)).split('\n')
  return `rules/${file}:${before.length}:${(before.at(-1) ?? '').length + 1}${path && `  ${path}`}\n${message}`
}

/** Issues as they are printed, of one rule if it is named. */
export function printed(issues: readonly RulesetIssue[], rule?: string): readonly string[] {
  return issues.filter((issue) => rule === undefined || issue.rule === rule).map(({ where, message }) => `${where}\n${message}`)
}
