import { capitalFacilitationName, crossBorderPayments } from '../data/m52-cross-border-payments'
import { bank } from '../facts/bank'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { all, any, asOf, called, check, eligibility, not, reading } from '../language'

/** No foreign-exchange penalty in the past year; whether the day a year ago belongs to it is open. */
function noRecentPenalty() {
  const { fxPenalties } = foreignExchange
  const yearAgo = asOf().minusYears(crossBorderPayments.enterprisePenaltyYears)
  return called(
    { zh: '近一年无外汇行政处罚', en: 'no foreign-exchange penalty in the past year' },
    any(
      fxPenalties.count().is(0),
      reading('day-a-year-ago-counts', {
        'day-a-year-ago-counts': fxPenalties.countWithin(yearAgo, asOf()).is(0),
        'day-a-year-ago-is-past': fxPenalties.countWithin(yearAgo.plusDays(1), asOf()).is(0),
      }),
    ),
  )
}

/**
 * Whether a bank may take an enterprise into the facilitation of capital-account payments
 * (资本项目外汇收入支付便利化); the bank's own assessment follows.
 *
 * @returns the verdict, with what is unmet and what is missing; `force` is `may`
 * @example
 * capitalAccountFacilitationEnterprise({ isGovernmentFinancingPlatform: true }).outcome // 'ineligible'
 */
export const capitalAccountFacilitationEnterprise = eligibility('m52.capital-account-facilitation-enterprise', () => {
  const { establishedOn, isFinancialEnterprise, isGovernmentFinancingPlatform, isRealEstateEnterprise } = enterprise
  const { fxPenalties, goodsTradeFxClass } = foreignExchange
  const [order] = crossBorderPayments.capitalDocument
  const [business, clients] = crossBorderPayments.targetClients
  return {
    title: {
      zh: '资本项目外汇收入支付便利化：企业条件',
      en: 'Facilitated capital-account payments: which enterprises',
    },
    source: interpretation('资本项目外汇收入支付便利化·企业'),
    subject: enterprise,
    force: 'may',
    when: all(
      not(isFinancialEnterprise),
      not(isRealEstateEnterprise),
      not(isGovernmentFinancingPlatform),
      noRecentPenalty(),
      goodsTradeFxClass.oneOf(['A', 'not-listed']),
    ),
    checks: [
      check(fxPenalties.count().is(fxPenalties.countSince(establishedOn)), {
        zh: '处罚日期不早于成立日',
        en: 'no penalty lies before the establishment',
      }),
    ],
    discrepancies: [capitalFacilitationName],
    readings: [
      {
        about: {
          zh: '恰好一年前的处罚是否在“近一年”内',
          en: 'whether a penalty exactly a year ago is in the past year',
        },
        default: 'day-a-year-ago-counts',
        because: {
          zh: '文中没有写明界限；从严，窗口首日计入',
          en: 'the text draws no line, and the stricter count takes in the first day',
        },
        options: {
          'day-a-year-ago-counts': { zh: '计入', en: 'it is' },
          'day-a-year-ago-is-past': { zh: '已过，不计', en: 'it is past' },
        },
      },
    ],
    notes: [
      {
        zh: '成立不满一年的自成立日起算：此前不会有处罚，所以与近一年同一结果',
        en: 'a younger enterprise is looked at from its establishment on: nothing lies before, so the past year gives the same',
      },
      {
        zh: '符合条件的由银行自行评估是否纳入，银行没有必须纳入的义务',
        en: 'whoever qualifies may be taken in on the bank’s own assessment; the bank need not do so',
      },
      {
        zh: `纳入后，资本项目外汇收入及其结汇人民币在境内支付凭《${order.label.zh}》直接办理，不必逐笔事前证明`,
        en: `once in, it pays within China from such income, or the RMB it was sold for, on a ${order.label.en}, with no proof of each payment beforehand`,
      },
      {
        zh: `工作重点是把${business.label.zh}和${clients.label.zh}纳入便利化范围`,
        en: `the work aims to take in ${business.label.en}, and ${clients.label.en}`,
      },
      {
        zh: '集团下属房地产子公司算不算房地产企业、处罚日期按哪一天计，文中未写',
        en: 'whether a group’s real-estate subsidiary is a real-estate enterprise, and which day is a penalty’s, is not stated',
      },
    ],
  }
})

/**
 * Whether a bank may handle facilitated capital-account payments (资本项目外汇收入支付便利化).
 *
 * @example
 * capitalAccountFacilitationBank({ fxAssessmentLastYear: 'b-minus' }).outcome // 'ineligible'
 */
export const capitalAccountFacilitationBank = eligibility('m52.capital-account-facilitation-bank', () => ({
  title: { zh: '资本项目外汇收入支付便利化：银行条件', en: 'Facilitated capital-account payments: which banks' },
  source: interpretation('资本项目外汇收入支付便利化·银行'),
  subject: bank,
  when: all(
    bank.hasCapitalAccountSystem,
    bank.fxAssessmentLastYear.oneOf(['above-b', 'b', 'none']),
    bank.hasSoundInternalControls,
  ),
  discrepancies: [capitalFacilitationName],
  notes: [
    {
      zh: '文中只有B、B-和“以上”：B+及A各档作高于B，C及以下作低于B-',
      en: 'the text names B, B- and “above”: B+ and the As are taken as above B, C and worse as below B-',
    },
    { zh: '没有评估结果的，评估一条不适用', en: 'without an assessment that condition falls away' },
  ],
}))
