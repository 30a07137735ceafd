// Companies whose results are shown, printed and measured: answers as they stand in the browser's store.
import type { BrowserContextOptions } from 'playwright-core'

type Facts = Readonly<Record<string, unknown>>

const inOrder: Facts = {
  'company.taxDebtRub': 0, 'company.inBankruptcy': false, 'company.inLiquidation': false, 'company.inReorganisation': false, 'company.isActivitySuspended': false,
  'company.isNonResident': false, 'company.isForeignEntity': false, 'company.supportViolations': [], 'company.restrictedActivities': [], 'company.sameSupportRunning': false,
  'company.shareStateNgoPct': 0, 'company.shareForeignLegalPct': 0, 'company.shareNonSmeLegalPct': 0,
}

/** A young software company from Moscow with the status of a small technology company. */
export const startUp: Facts = {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'company.smeRegisterCategory': 'micro',
  'company.registeredOn': '2024-04-12', 'company.headcount': 14, 'company.mainOkved': '62.01', 'company.incomePrevYearRub': 48_000_000, 'company.revenuePrevYearRub': 48_000_000,
  'company.hasMtkStatus': true, 'company.mtkStage': 'startup', 'company.isItAccredited': true, 'company.developsInnovativeProduct': true, 'company.investsInRnd': true,
  'company.hasIMoscowAccount': true, 'company.isTaxResidentRf': true, 'company.itIncomePct': 92, 'ip.companyIsPatentApplicant': true, ...inOrder,
}

/** A company with a loan secured by intellectual property. */
export const ipLoan: Facts = {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'loan.hasBankLoan': true,
  'loan.lenderIsCreditOrganisation': true, 'loan.securedByIpRights': true, 'loan.ipRightsValueRub': 7_000_000,
  'loan.collateralValueRub': 12_000_000, 'loan.hasRsmbGuarantee': true, 'loan.guaranteeFeePaidRub': 90_000,
}

/** A self-employed person from Tatarstan. */
export const selfEmployed: Facts = { 'applicant.kind': 'business', 'company.legalForm': 'npd', 'company.region': '16' }

/** A visitor whose browser keeps these answers. */
export function whoAnswered(siteUrl: string, facts: Facts, needs: readonly string[] = []): BrowserContextOptions {
  const localStorage = [{ name: 'mera.answers', value: JSON.stringify({ d: 1, f: facts, n: needs }) }]
  return { storageState: { cookies: [], origins: [{ origin: new URL(siteUrl).origin, localStorage }] } }
}
