import {
  benefitsUnexplained,
  unemploymentInsuranceRates as rates,
  unemploymentContinuation,
} from '../data/m08-unemployment-insurance'
import { interpretation } from '../facts/document'
import { socialInsurance } from '../facts/social-insurance'
import {
  calculator,
  type Need,
  namesOf,
  neverFalls,
  nothing,
  output,
  period,
  type Quantity,
  question,
  type Words,
  when,
} from '../language'

const termTest = /* @__PURE__ */ question({
  about: { zh: '期限看费款所属月份还是缴纳日', en: 'whether the month or the day of payment falls in the term' },
  because: {
    zh: '费率在核定缴费环节适用，核定按月',
    en: 'the rate is applied when the contribution is assessed, which is by the month',
  },
  default: 'contribution-month',
  options: {
    'contribution-month': { zh: '费款所属月份', en: 'the month of the contribution' },
    'payment-day': { zh: '缴纳日', en: 'the day of payment' },
  },
})

/**
 * The contribution to unemployment insurance (失业保险费) at the lowered rate, of the employer and of the employee.
 *
 * @returns `rate`, a plain fraction, and `employer`, `employee` and `total` in yuan, exact; null outside the term, for
 *   which no rate is given
 * @example
 * unemploymentInsurance({ unemploymentContributionMonth: '2023-05', unemploymentContributionBase: '4250' }) // { rate: 0.01,
 *   employer: 21.25, employee: 21.25, total: 42.5 }
 */
export const unemploymentInsurance = calculator('m08.unemployment-insurance', () => {
  const {
    unemploymentContributionBase: base,
    unemploymentContributionMonth: month,
    unemploymentContributionPaidOn: paidOn,
  } = socialInsurance
  const on = termTest.read({ 'contribution-month': month.firstDay(), 'payment-day': paidOn })
  const term = period({ on, from: rates.unemploymentFrom, to: rates.unemploymentTo })
  const noRate = nothing({
    zh: '期限之外文中没有费率',
    en: 'no rate is given outside the term',
  })
  const share = <F extends Need>(label: Words, rate: Quantity<F>) =>
    output.money(label, when(term.holds, base.times(rate)).otherwise(noRate))
  return {
    title: { zh: '失业保险费', en: 'Contribution to unemployment insurance' },
    source: interpretation('失业保险'),
    subject: socialInsurance,
    guarantees: [neverFalls('total', socialInsurance.unemploymentContributionBase)],
    period: term,
    outputs: {
      rate: output.rate({ zh: '费率', en: 'rate' }, when(term.holds, rates.unemploymentRate).otherwise(noRate)),
      employer: share({ zh: '单位缴费', en: 'the employer’s part' }, rates.unemploymentEmployer),
      employee: share({ zh: '个人缴费', en: 'the employee’s part' }, rates.unemploymentEmployee),
      total: share({ zh: '合计', en: 'total' }, rates.unemploymentRate),
    },
    discrepancies: [unemploymentContinuation, benefitsUnexplained],
    notes: [
      { zh: '“年底”含最后一天', en: 'the end of the year includes its last day' },
      {
        zh: '“继续实施”意味着此前也有，但没有费率，不推定',
        en: 'that it is continued implies an earlier rate, which isn’t given and so isn’t assumed',
      },
      { zh: '缴费基数及其上下限文中未写', en: 'the base, its floor and its cap are not stated' },
      {
        zh: `核定缴费时经人社业务系统平台自动享受（${namesOf(rates.noApplication).zh}），${namesOf(rates.unemploymentFree).zh}`,
        en: 'it is applied through the human-resources platform when the contribution is assessed, without form or application',
      },
      { zh: '是否取整文中未写，结果不取整', en: 'rounding isn’t stated; nothing is rounded' },
    ],
  }
})
