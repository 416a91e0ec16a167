import { loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { bankAffixes, otherRuralBanks, partnerBankCounts, ruralBanksAsBranches } from '../data/parts/m04-banks'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { loan } from '../facts/loan'
import { all, catalogue, eligibility, keysOf, when } from '../language'
import { urbanDistricts } from './parts/m04-urban-districts'

/**
 * Whether an applicant may take a small-enterprise loan (小微贷).
 *
 * @example
 * xiaoweidaiEligibility({ size: 'medium' }).outcome // 'ineligible'
 */
export const xiaoweidaiEligibility = eligibility('m04.xiaoweidai-eligibility', () => ({
  title: { zh: '小微贷 支持对象', en: 'Xiaoweidai: who may apply' },
  source: interpretation('（1）小微贷 支持对象'),
  subject: enterprise,
  when: all(
    enterprise.registeredDistrict.oneOf(urbanDistricts()),
    enterprise.operatingDistrict.oneOf(urbanDistricts()),
    enterprise.size.oneOf(keysOf(bankLoans.xiaoweidaiSize)),
    when(enterprise.appliesAs.is('individual-business'), enterprise.individualBusinessIsAccepted).otherwise(
      enterprise.appliesAs.is('enterprise'),
    ),
    enterprise.hasMarketableProduct,
    enterprise.hasSalesContract,
    enterprise.hasStableCashFlow,
    enterprise.hasSoundAccounts,
    enterprise.hasNormalTaxRecord,
  ),
  discrepancies: [loanFunds],
  notes: [
    {
      zh: '注册地与经营地须各在六处之内，不要求是同一处',
      en: 'where it is registered and where it operates must each be one of the six districts, not the same one',
    },
    {
      zh: '个体工商户文中未提，由银行决定',
      en: 'individual businesses aren’t mentioned, so the bank decides',
    },
    {
      zh: '“两无”是贷款条件，不是对企业的要求，见m04.xiaoweidai-terms',
      en: 'that no mortgage or pledge is asked for is a term of the loan: see m04.xiaoweidai-terms',
    },
  ],
}))

/**
 * The cooperating banks of 小微贷, looked up by full or short name, however it is written.
 *
 * @returns the entries; that of the rural commercial banks carries its five `members`; `unconfirmed` with the
 *   `nearest` for a name that isn’t known, `not-listed` for a bank that is known not to be one of them
 * @example
 * xiaoweidaiBanks({ bankName: '常熟农商行' }).entries[0].members.length // 5
 */
export const xiaoweidaiBanks = catalogue('m04.xiaoweidai-banks', () => ({
  title: { zh: '小微贷 合作银行', en: 'Xiaoweidai: cooperating banks' },
  source: interpretation('（1）小微贷 合作银行'),
  subject: loan,
  entries: bankLoans.xiaoweidaiBanks,
  others: otherRuralBanks,
  lookUp: loan.bankName,
  affixes: bankAffixes,
  discrepancies: [partnerBankCounts, ruralBanksAsBranches],
  notes: [
    {
      zh: '农商行只指括号内5家，其他农商行不在内；按5家分开计为26家',
      en: 'the rural commercial banks are the five named and no other; counted one by one there are 26 banks',
    },
  ],
}))
