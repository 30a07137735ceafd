/** Every text the CLI says, by key; `ru.ts` and `en.ts` say them. */
import type { Verdict, Window } from '@mera/engine'

export interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly window: Readonly<Record<Window, string>>
  readonly truth: Readonly<Record<'true' | 'false' | 'unknown', string>>
  readonly columns: { readonly verdict: string; readonly window: string; readonly measure: string; readonly why: string }
  readonly check: {
    readonly title: (day: string, measures: number) => string
    readonly tally: (eligible: number, unknown: number, ineligible: number) => string
    readonly disclaimer: string
    readonly reason: string
    readonly missing: string
    readonly toVerify: string
    readonly amount: string
    readonly andMore: (count: number) => string
  }
  readonly explain: {
    readonly day: (day: string) => string
    readonly edition: (from: string, until: string | undefined) => string
    readonly pastEdition: string
    readonly futureEdition: string
    readonly conditions: string
    readonly canChange: string
    readonly cannotChange: string
    readonly open: string
    readonly discretionary: string
    readonly amount: string
    readonly formula: string
    readonly oneOfFormulas: string
    readonly needed: string
    readonly noAnswer: string
    readonly since: (day: string) => string
    readonly openMark: string
    readonly nothingMissing: string
  }
  readonly lint: {
    readonly clean: string
    readonly tally: (errors: number, warnings: number) => string
    readonly warning: string
    readonly built: (path: string, measures: number) => string
    readonly broken: string
  }
  readonly facts: {
    readonly type: Readonly<Record<'boolean' | 'integer' | 'number' | 'date' | 'code' | 'enum' | 'codes' | 'list', string>>
    readonly title: string
    readonly question: string
    readonly help: string
    readonly where: string
    readonly kind: string
    readonly options: string
    readonly fields: string
    readonly derived: string
    readonly derivedMark: string
    readonly asked: string
    readonly change: string
    readonly renamed: string
    readonly usedBy: string
    readonly usedByNone: string
    readonly example: string
  }
  readonly measures: { readonly total: (count: number) => string; readonly name: string; readonly operator: string }
  readonly usage: {
    readonly mera: string
    readonly check: string
    readonly explain: string
    readonly lint: string
    readonly build: string
    readonly facts: string
    readonly measures: string
    readonly profile: string
    readonly measure: string
    readonly fact: string
    readonly asOf: string
    readonly onlyMeasure: string
    readonly json: string
    readonly authoritative: string
    readonly rules: string
    readonly lang: string
    readonly help: string
    readonly usage: string
    readonly commands: string
    readonly arguments: string
    readonly options: string
    readonly exitCodes: string
    readonly more: string
  }
  readonly errors: {
    readonly didYouMean: (name: string) => string
    readonly unknownCommand: (name: string) => string
    readonly noCommand: string
    readonly unknownOption: (name: string) => string
    readonly noValue: (name: string) => string
    readonly missingArgument: (name: string) => string
    readonly tooMany: (argument: string) => string
    readonly noSuchDay: (day: string) => string
    readonly noSuchMeasure: (id: string) => string
    readonly noSuchFact: (id: string) => string
    readonly seeMeasures: string
    readonly seeFacts: string
    readonly seeLint: string
    readonly noSuchFile: string
    readonly isFolder: string
    readonly unreadable: (why: string) => string
    readonly notYaml: (why: string) => string
    readonly noRules: string
    readonly badRulesFile: (why: string) => string
    readonly badAnswers: (count: number) => string
    readonly unexpected: string
  }
}
