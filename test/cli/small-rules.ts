/** A rules folder of one measure, as files. */
export const smallRules: Readonly<Record<string, string>> = {
  'rules/facts/company.yaml': `- id: company.headcount
  type: integer
  unit: people
  min: 0
  title: численность
  question: Сколько человек работает в компании?
`,
  'rules/sources/acts.yaml': `- { id: act, kind: law, number: "1", date: "2020-01-01", title: Закон о поддержке, readOn: "2026-11-21" }
`,
  'rules/measures/federal/small-grant.yaml': `id: small-grant
title: Малый грант
operator: Министерство
level: federal
kind: grant
subject: company
recipient: company
needs: [finance]
summary: Грант для небольших компаний.
editions:
  - from: "2020-01-01"
    status: active
    cite: { source: act, basis: law }
    conditions:
      all:
        - { id: few-people, fact: company.headcount, operator: lessThanInclusive, value: 100, cite: { source: act, place: "ст. 1", basis: law } }
checkedOn: "2026-11-21"
`,
  'rules/locales/en/facts/company.yaml': `- { ru: численность, en: headcount }
- { ru: "Сколько человек работает в компании?", en: "How many people work in the company?" }
`,
  'rules/locales/en/sources/acts.yaml': `- { ru: Закон о поддержке, en: Support Act }
`,
  'rules/locales/en/measures/small-grant.yaml': `- { ru: Малый грант, en: Small grant }
- { ru: Министерство, en: Ministry }
- { ru: Грант для небольших компаний., en: A grant for small companies. }
`,
}
