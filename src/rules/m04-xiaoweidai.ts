import { zonesOutsideUrbanList } from '../data/m04-urban-area'
import { loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { bankAffixes, otherRuralBanks, partnerBankCounts, ruralBanksAsBranches } from '../data/parts/m04-banks'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { loan } from '../facts/loan'
import { all, any, called, catalogue, covered, eligibility, keysOf, not, quoting } from '../language'
import { unlistedZones, urbanDistricts, zonesUnlisted } from './parts/m04-urban-districts'

/**
 * Whether an applicant may take a small-enterprise loan (小微贷).
 *
 * @example
 * xiaoweidaiEligibility({ size: 'medium' }).outcome // 'ineligible'
 */
export const xiaoweidaiEligibility = eligibility('m04.xiaoweidai-eligibility', () => {
  const { appliesAs, operatingDistrict, registeredDistrict } = enterprise
  const others = called(
    { zh: '规模和“四有”', en: 'the size and the four things to have' },
    all(
      enterprise.size.oneOf(keysOf(bankLoans.xiaoweidaiSize)),
      enterprise.hasMarketableProduct,
      enterprise.hasSalesContract,
      enterprise.hasStableCashFlow,
      enterprise.hasSoundAccounts,
      enterprise.hasNormalTaxRecord,
    ),
  )
  const perhapsUrban = [...urbanDistricts(), ...unlistedZones]
  const unless = called(
    { zh: '有不符合的条件', en: 'a condition is failed' },
    any(
      registeredDistrict.noneOf(perhapsUrban),
      operatingDistrict.noneOf(perhapsUrban),
      appliesAs.oneOf(['person']),
      not(others),
    ),
    { zh: '没有不符合的条件', en: 'no condition is failed' },
  )
  const isInZone = any(registeredDistrict.oneOf(unlistedZones), operatingDistrict.oneOf(unlistedZones))
  return {
    title: { zh: '小微贷 支持对象', en: 'Xiaoweidai: who may apply' },
    source: interpretation('（1）小微贷 支持对象'),
    subject: enterprise,
    when: all(
      registeredDistrict.oneOf(urbanDistricts()),
      operatingDistrict.oneOf(urbanDistricts()),
      appliesAs.is('enterprise'),
      others,
    ),
    covers: [
      covered(
        appliesAs.noneOf(['individual-business', 'other']),
        {
          zh: '支持对象只写小型、微型企业，不支持以个人名义申请；个体工商户和其他主体文中未提，可询问合作银行',
          en: 'only small and micro enterprises are named, and no private person may apply; the text says nothing of individual businesses and others: ask a cooperating bank',
        },
        { unless },
      ),
      covered(not(isInZone), zonesUnlisted, { unless }),
    ],
    gives: quoting(
      {
        zh: '单户最高{xiaoweidaiAmountCap}、利率不超过LPR加{xiaoweidaiRateCap}的贷款，无需抵押、质押，本金{xiaoweidaiGuaranteeShare}由融资担保公司担保，企业不付担保费',
        en: 'a loan of up to {xiaoweidaiAmountCap} at no more than the LPR and {xiaoweidaiRateCap}, without mortgage or pledge; {xiaoweidaiGuaranteeShare} of the principal is guaranteed, at no fee to the enterprise',
      },
      bankLoans,
    ),
    leadsTo: ['m04.xiaoweidai-terms', 'm04.application-portal', 'm04.xiaoweidai-banks', 'm04.loan-products'],
    discrepancies: [loanFunds, zonesOutsideUrbanList],
    notes: [
      {
        zh: '注册地与经营地须各在六处之内，不要求是同一处',
        en: 'where it is registered and where it operates must each be one of the six districts, not the same one',
      },
      {
        zh: '贷前由合作银行尽职调查，产品、现金流和账务由其判断',
        en: 'the cooperating bank looks into the borrower, and judges its products, cash flow and accounts',
      },
    ],
  }
})

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
