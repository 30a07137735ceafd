import { describe, expect, test } from 'vitest'
import { problemsOf } from './case-problems.ts'
import { caseFilesOnDisk, rulesUnderTest } from './cases-on-disk.ts'
import { mismatchesOf } from './mismatches.ts'
import { outcomeOf } from './outcome.ts'
import { runsOf } from './runs.ts'

const ruleset = rulesUnderTest()
const read = caseFilesOnDisk()

describe.each(read)('$name', ({ file, problems }) => {
  test('is written as rules/FORMAT.md says', () => {
    const found = file ? problemsOf(file, ruleset) : problems
    expect(found, found.join('\n')).toEqual([])
  })

  const runs = file ? runsOf(file) : []
  test.each(runs.map((run, index) => ({ ...run, title: `${index + 1}. ${run.name}` })))('$title', async (run) => {
    if (!file) return
    const found = mismatchesOf(file.subject, run, await outcomeOf(ruleset, file.subject, run))
    expect(found, `\n${found.join('\n')}\n`).toEqual([])
  })
})

test('every file of cases is named after its subject and stands in its place', () => {
  const misplaced = read.flatMap(({ name, file }) => {
    const folder = file?.subject.kind === 'condition' ? 'test/cases/conditions' : 'test/cases'
    const place = file && `${folder}/${file.subject.id}.yaml`
    return place === undefined || place === name ? [] : [`${name} belongs to ${place}`]
  })
  expect(misplaced, misplaced.join('\n')).toEqual([])
})
