import { talentAllowance as allowance } from '../data/m65-talent-allowance'
import { talentExtensionArea, talentExtensionCondition, talentExtensionLength } from '../data/m65-talent-extension'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { calculator, neverFalls, nothing, output, question, quoting, when } from '../language'
import { purchaseWindow } from '../rules/parts/m65-purchase-window'

const start = /* @__PURE__ */ question({
  about: {
    zh: '基本期内购房，延长期何时开始',
    en: 'when the extension starts for a home bought in the base period',
  },
  because: quoting(
    {
      zh: '延长接在基本期之后，才合成{totalYears}，也不会一个月发两次',
      en: 'only after the base period do the two make {totalYears}, and no month is paid twice',
    },
    allowance,
  ),
  default: 'after-base-period',
  options: {
    'after-base-period': {
      zh: '购房次月，但不早于基本期满次月',
      en: 'the month after the purchase, but not before the base period is over',
    },
    'month-after-purchase': { zh: '一律购房次月', en: 'the month after the purchase, always' },
  },
})

/**
 * The first month of the extension (延长期首月): the month after the purchase, once the base period is over.
 *
 * @returns `startMonth`, such as `2023-08`
 * @example
 * talentExtensionStart({ hasBoughtHome: true, homePurchasedOn: '2022-05-10', basePeriodEnd: '2023-06-30' }) // { startMonth: '2023-07' }
 */
export const talentExtensionStart = calculator('m65.talent-extension-start', () => {
  const { basePeriodEnd, hasBoughtHome, homePurchasedOn } = person
  const afterPurchase = homePurchasedOn.month().plusMonths(1)
  const afterBasePeriod = basePeriodEnd.month().plusMonths(1)
  return {
    title: { zh: '青年人才津补贴延长期首月', en: 'Young-talent allowance: first month of the extension' },
    source: interpretation('（2）支持购房安居'),
    subject: person,
    force: 'may',
    guarantees: [neverFalls('startMonth', person.basePeriodEnd)],
    outputs: {
      startMonth: output.month(
        { zh: '延长期首月', en: 'first month of the extension' },
        when(
          hasBoughtHome,
          start.read({
            'after-base-period': when(homePurchasedOn.month().before(basePeriodEnd.month()), afterBasePeriod).otherwise(
              afterPurchase,
            ),
            'month-after-purchase': afterPurchase,
          }),
        ).otherwise(
          nothing({
            zh: '延长期以购房为前提，没有购房的没有首月',
            en: 'the extension presupposes that a home is bought: without one there is no first month',
          }),
        ),
      ),
    },
    discrepancies: [talentExtensionLength, talentExtensionArea],
    notes: [
      {
        zh: '能否延长另见《青年人才津补贴延长资格》；此处只算首月',
        en: 'whether there is an extension is for “Young-talent allowance: who may have it extended” to say; this is its first month',
      },
      {
        zh: '“次月”按自然月；此后每月仍须在市区企业参保才发',
        en: 'months are calendar months; each is paid only while the person is insured at an urban-district enterprise',
      },
    ],
  }
})

/**
 * By when a home is bought for the extension (购房期限): from the first day of the base period to the end of the window after it.
 *
 * @returns `firstPurchaseDay` and `lastPurchaseDay`, both included
 * @example
 * talentPurchaseWindow({ basePeriodEnd: '2023-06-30' }) // { firstPurchaseDay: '2020-07-01', lastPurchaseDay: '2025-06-30' }
 */
export const talentPurchaseWindow = calculator('m65.talent-purchase-window', () => {
  const { dayBefore, lastDay } = purchaseWindow()
  return {
    title: { zh: '青年人才津补贴延长期的购房期限', en: 'Young-talent allowance: by when a home is bought' },
    source: interpretation('（2）支持购房安居'),
    subject: person,
    guarantees: [neverFalls('lastPurchaseDay', person.basePeriodEnd)],
    outputs: {
      firstPurchaseDay: output.date({ zh: '最早购房日', en: 'first day to buy' }, dayBefore.plusDays(1)),
      lastPurchaseDay: output.date({ zh: '最迟购房日', en: 'last day to buy' }, lastDay),
    },
    discrepancies: [talentExtensionCondition, talentExtensionArea],
    notes: [
      {
        zh: '基本期满后才购房的，购房时须仍在通就业创业；所购须为市区普通商品房',
        en: 'one who buys after the base period must still work in Nantong then; the home is an ordinary commercial one in the urban districts',
      },
    ],
  }
})
