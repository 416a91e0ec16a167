import { sukedaiSize } from '../data/m04-sukedai'
import { zonesOutsideUrbanList } from '../data/m04-urban-area'
import { loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { bankAffixes, otherRuralBanks, partnerBankCounts, ruralBanksAsBranches } from '../data/parts/m04-banks'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { loan } from '../facts/loan'
import { all, catalogue, covered, eligibility, not, question, quoting } from '../language'
import { unlistedZones, urbanDistricts, zonesUnlisted } from './parts/m04-urban-districts'

const pool = /* @__PURE__ */ question({
  about: { zh: '入库是否足够', en: 'whether being in the pool is enough' },
  because: {
    zh: '产品简介说产品是为库内符合国家划型标准的科技型中小微企业设的；两种读法只在库内企业不属此类时不同',
    en: 'the introduction offers the product to technology SMEs in the pool; the readings part only for a member that isn’t one',
  },
  options: {
    'pool-and-technology-sme': {
      zh: '在库，且为科技型中小微企业',
      en: 'in the pool, and a small, medium or micro technology enterprise',
    },
    'pool-only': { zh: '在库即可', en: 'in the pool' },
  },
})

/**
 * Whether an enterprise may take a technology loan (苏科贷).
 *
 * @example
 * sukedaiEligibility({ sukedaiPoolDistrict: 'rugao' }).outcome // 'ineligible'
 */
export const sukedaiEligibility = eligibility('m04.sukedai-eligibility', () => {
  const { sukedaiPoolDistrict } = enterprise
  const isTechnologySme = all(enterprise.isTechnologyEnterprise, enterprise.size.noneOf(['large']))
  const inPool = sukedaiPoolDistrict.oneOf(urbanDistricts())
  const inZonePool = sukedaiPoolDistrict.oneOf(unlistedZones)
  return {
    title: { zh: '苏科贷 支持对象', en: 'Sukedai: who may apply' },
    source: interpretation('（2）苏科贷 支持对象'),
    subject: enterprise,
    when: pool.read({ 'pool-and-technology-sme': all(inPool, isTechnologySme), 'pool-only': inPool }),
    covers: [
      covered(not(inZonePool), zonesUnlisted, {
        unless: not(pool.read({ 'pool-and-technology-sme': isTechnologySme, 'pool-only': inZonePool })),
      }),
    ],
    gives: quoting(
      {
        zh: '苏科贷1、2、3：单户不超过{sukedai1AmountCap}、{sukedai2AmountCap}、{sukedai3AmountCap}，利率LPR加{sukedai1Rate}、{sukedai2Rate}、{sukedai3Rate}',
        en: 'Sukedai 1, 2 or 3: up to {sukedai1AmountCap}, {sukedai2AmountCap} or {sukedai3AmountCap}, at the LPR and {sukedai1Rate}, {sukedai2Rate} or {sukedai3Rate}',
      },
      bankLoans,
    ),
    leadsTo: ['m04.sukedai-terms', 'm04.application-portal', 'm04.sukedai-banks', 'm04.loan-products'],
    discrepancies: [sukedaiSize, loanFunds, zonesOutsideUrbanList],
    notes: [
      { zh: '入库的条件和办法文中未写', en: 'how an enterprise gets into the pool is not stated' },
      {
        zh: '库须属市区六处之一的科技部门',
        en: 'the pool must be that of a science department in one of the six urban districts',
      },
    ],
  }
})

/**
 * The cooperating banks of 苏科贷, looked up by full or short name, however it is written.
 *
 * @returns the entries; that of the rural commercial banks carries its five `members`; `unconfirmed` with the
 *   `nearest` for a name that isn’t known, `not-listed` for a bank that is known not to be one of them
 * @example
 * sukedaiBanks({ bankName: '工行' }).outcome // 'not-listed'
 */
export const sukedaiBanks = catalogue('m04.sukedai-banks', () => ({
  title: { zh: '苏科贷 合作银行', en: 'Sukedai: cooperating banks' },
  source: interpretation('（2）苏科贷 合作银行'),
  subject: loan,
  entries: bankLoans.sukedaiBanks,
  others: [...bankLoans.xiaoweidaiBanks.filter((one) => !bankLoans.sukedaiBanks.includes(one)), ...otherRuralBanks],
  lookUp: loan.bankName,
  affixes: bankAffixes,
  discrepancies: [partnerBankCounts, ruralBanksAsBranches],
  notes: [
    {
      zh: '农商行所指与小微贷相同；按5家分开计为17家',
      en: 'the rural commercial banks are those of Xiaoweidai; counted one by one there are 17 banks',
    },
  ],
}))
