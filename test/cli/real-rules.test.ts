import { describe, expect, test } from 'vitest'
import { mera, plain } from './run-mera.ts'

const ipLoan = `
applicant.kind: business
company: { legalForm: ooo, inSmeRegister: true, restrictedActivities: [], isNonResident: false }
loan:
  hasBankLoan: true
  lenderIsCreditOrganisation: true
  currency: rub
  securedByIpRights: true
  ipRightsValueRub: 5400000
  collateralValueRub: 12000000
  hasRsmbGuarantee: true
  guaranteeFeePaidRub: 90000
`
/** 31 organisations, 15 of them production: one more is needed. */
const cluster = JSON.stringify({
  'applicant.kind': 'cluster-organisation',
  'cluster.members': Array.from({ length: 31 }, (_, index) => ({
    name: `№ ${index + 1}`,
    kind: index < 15 ? 'production' : index < 17 ? 'science' : index < 19 ? 'education' : 'service',
    isInMoscow: true,
  })),
})

describe('both evaluators print the same', () => {
  test.each([
    ['no answers', '{}'],
    ['a company with an IP-secured loan', ipLoan],
    ['a cluster organisation', cluster],
  ])('%s', async (_, input) => {
    const run = (...more: readonly string[]) => mera(['check', '-', '--as-of', '2020-06-01', ...more], { input })
    const [table, tableAgain, json, jsonAgain] = await Promise.all([run(), run('--authoritative'), run('--json'), run('--json', '--authoritative')])
    expect([tableAgain, jsonAgain]).toEqual([table, json])
    expect([table.code, table.stderr]).toEqual([0, ''])
  })
})

test('subsidies on IP-secured loans were alive on 2020-06-01 and are closed on 2026-11-21', async () => {
  const windows = await Promise.all(
    ['2020-06-01', '2026-11-21'].map(async (day) => {
      const { stdout } = await mera(['check', '-', '--as-of', day, '--measure', 'pp533-guarantee-fee,pp533-interest', '--json'], { input: ipLoan })
      return (JSON.parse(stdout) as { window: string }[]).map(({ window }) => window)
    }),
  )
  expect(windows).toEqual([['open', 'open'], ['closed', 'closed']])
})

test('45 % of the collateral is not over half, and the reason says both figures', async () => {
  const { stdout } = await mera(['explain', 'pp533-guarantee-fee', '-', '--as-of', '2020-06-01'], { input: ipLoan })
  expect(plain(stdout).replace(/\s+/g, ' ')).toMatch(/✗ [^✓✗?]*больше 50 %; у вас 45 %/)
})

test('a cluster of 31 with 15 production enterprises lacks one', async () => {
  const { stdout } = await mera(['explain', 'moscow-ipk-listing', '-', '--as-of', '2016-06-01'], { input: cluster })
  expect(plain(stdout).replace(/[\s│├└]+/g, ' ')).toContain('не хватает 1 производственного предприятия')
})
