/** `pnpm bench`: all contenders in one run on the same rules and companies. `SEED=…` chooses other ones. */
import { compileRules } from '@mera/engine'
import { advice, interviews } from './advice.ts'
import { cold } from './cold.ts'
import { evaluation } from './evaluation.ts'
import { growth } from './growth.ts'
import { questions } from './questions.ts'
import { evaluationOfReal } from './real.ts'
import { facts, rules, seeded } from './synthetic.ts'

const seed = Number(process.env['SEED'] ?? 20261121)
const random = seeded(seed)
const plain = { facts: facts(), rules: rules(random) }
const leaves = compileRules(plain).slots.reduce((sum, slot) => sum + slot.tests.length, 0)
console.log(`seed ${seed}: ${plain.rules.length} measures, ${leaves} different leaves, ${plain.facts.length} facts`)
await evaluation(plain, random)
await evaluationOfReal(seed)
await questions(plain, random)
advice(seed)
interviews(seed)
cold(seed)
growth(seed)
