import { capitalFacilitationName, crossBorderPayments } from '../data/m52-cross-border-payments'
import { bank } from '../facts/bank'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { all, any, asking, asOf, called, covered, eligibility, not, question, quoting } from '../language'

const pastYear = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '恰好{enterprisePenaltyYears}前的处罚是否仍在期内',
      en: 'whether a penalty exactly {enterprisePenaltyYears} ago is still looked at',
    },
    crossBorderPayments,
  ),
  because: {
    zh: '文中没有写明界限；从严，窗口首日计入',
    en: 'the text draws no line, and the stricter count takes in the first day',
  },
  options: {
    'day-a-year-ago-counts': { zh: '计入', en: 'it is' },
    'day-a-year-ago-is-past': { zh: '已过，不计', en: 'it is past' },
  },
})

/** No foreign-exchange penalty in the past year; whether the day a year ago belongs to it is open. */
function noRecentPenalty() {
  const { fxPenalties } = foreignExchange
  const yearAgo = asOf().minusYears(crossBorderPayments.enterprisePenaltyYears)
  return called(
    { zh: '近期无外汇行政处罚', en: 'no recent foreign-exchange penalty' },
    pastYear.read({
      'day-a-year-ago-counts': fxPenalties.countWithin(yearAgo, asOf()).is(0),
      'day-a-year-ago-is-past': fxPenalties.countWithin(yearAgo.plusDays(1), asOf()).is(0),
    }),
  )
}

/**
 * Whether a bank may take an enterprise into the facilitation of capital-account payments
 * (资本项目外汇收入支付便利化); the bank's own assessment follows.
 *
 * @returns the verdict, with what is unmet and what is missing; `force` is `may`
 * @example
 * capitalAccountFacilitationEnterprise({ hasCapitalAccountFxIncome: true, isGovernmentFinancingPlatform: true }).outcome // 'ineligible'
 */
export const capitalAccountFacilitationEnterprise = eligibility('m52.capital-account-facilitation-enterprise', () => {
  const { isFinancialEnterprise, isGovernmentFinancingPlatform, isRealEstateEnterprise } = enterprise
  const { goodsTradeFxClass, hasCapitalAccountFxIncome, isOnGoodsTradeFxList } = foreignExchange
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
    covers: [
      covered(hasCapitalAccountFxIncome, {
        zh: '便利的是这项收入的支付使用',
        en: 'what is made easier is to pay it out',
      }),
    ],
    asks: [asking(foreignExchange.fxPenalties, [crossBorderPayments.enterprisePenaltyYears])],
    when: all(
      not(isFinancialEnterprise),
      not(isRealEstateEnterprise),
      not(isGovernmentFinancingPlatform),
      noRecentPenalty(),
      called(
        { zh: '在名录内的，货物贸易分类为A类', en: 'in class A for trade in goods, if on the list' },
        any(not(isOnGoodsTradeFxList), goodsTradeFxClass.is('A')),
      ),
    ),
    gives: {
      zh: `经银行自行评估可纳入便利化：资本项目外汇收入及其结汇所得人民币在境内支付使用时，凭《${order.label.zh}》直接在符合条件的银行办理，无需事前逐笔提交真实性证明材料`,
      en: `a bank that qualifies may take the enterprise in on its own assessment: such income, or the RMB it was sold for, is then paid out within China on a ${order.label.en}, with no proof of each payment beforehand`,
    },
    leadsTo: ['m52.capital-account-facilitation-bank'],
    discrepancies: [capitalFacilitationName],
    notes: [
      {
        zh: '符合条件的由银行自行评估是否纳入，银行没有必须纳入的义务',
        en: 'whoever qualifies may be taken in on the bank’s own assessment; the bank need not do so',
      },
      {
        zh: `工作重点在中小企业，把${business.label.zh}和${clients.label.zh}纳入便利化范围，突出支持专精特新等优质外资、外贸企业`,
        en: `the work centres on small and medium enterprises; ${business.label.en} and ${clients.label.en} are to be taken in, specialised and sophisticated enterprises and other good ones of foreign trade or investment first`,
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
  gives: {
    zh: '可以经办资本项目外汇收入支付便利化业务，自行评估后把符合条件的企业纳入',
    en: 'the bank may handle facilitated capital-account payments, and take in enterprises that qualify on its own assessment',
  },
  leadsTo: ['m52.capital-account-facilitation-enterprise'],
  discrepancies: [capitalFacilitationName],
  notes: [
    {
      zh: '文中只有B、B-和“以上”：B+及A各档作高于B，C及以下作低于B-',
      en: 'the text names B, B- and “above”: B+ and the As are taken as above B, C and worse as below B-',
    },
    { zh: '没有评估结果的，评估一条不适用', en: 'without an assessment that condition falls away' },
  ],
}))
