/** Answers that can't all be right are told, and nothing is changed behind the person's back. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, mera } from './run-mera.ts'

test('a share of the collateral that the sums contradict is a warning that names both; the given answer stands', async () => {
  const folder = folderWith({ 'company.yaml': 'loan.ipRightsValueRub: 4000000\nloan.collateralValueRub: 10000000\nloan.ipShareOfCollateral: 60\n' })
  const { code, stderr, stdout } = await mera(['check', join(folder, 'company.yaml'), '--as-of', '2020-06-01', '--measure', 'pp533-interest', '--json'])
  expect(code).toBe(0)
  expect(stderr).toContain('loan.ipShareOfCollateral')
  expect(stderr).toContain('60')
  expect(stderr).toContain('40')
  expect((JSON.parse(stdout) as { failed: string[] }[])[0]?.failed).toEqual([])
})
