import { vatRefundGeneral as general, quarterlySixthMonth, refundConditionLists } from '../data/m08-vat-refund-general'
import { vatRefundService } from '../data/m08-vat-refund-service'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { vatRefund } from '../facts/vat-refund'
import { all, any, called, check, eligibility, number, question, quoting, when } from '../language'
import { standingNotes, taxStanding } from './parts/m08-tax-standing'

const monthsInQuarter = number(3)

const run = /* @__PURE__ */ question({
  about: { zh: '连续期是否须止于申请前最近一期', en: 'whether the run must end with the last period filed' },
  because: {
    zh: '所退的是申请时的增量，以前的连续期说明不了现状',
    en: 'what is refunded is the increment at the application, of which an earlier run says nothing',
  },
  options: {
    'latest-run': { zh: '最近连续各期', en: 'the latest periods' },
    'any-run': quoting({ zh: '{periodFrom}以来任一连续期', en: 'any run since {periodFrom}' }, general),
  },
})

const floorOfQuarters = /* @__PURE__ */ question({
  about: quoting(
    { zh: '按季纳税的，{sixthMonth}看哪一期', en: 'what of a payer by the quarter is to reach {sixthMonth}' },
    general,
  ),
  because: { zh: '第二季度末即第六个月末', en: 'the second quarter ends with the sixth month' },
  options: {
    'second-quarter': { zh: '第二季度末的增量', en: 'the increment at the end of the second quarter' },
    'no-quarterly-floor': quoting(
      { zh: '按季的不设{sixthMonth}', en: 'nothing: the floor is for payers by the month' },
      general,
    ),
  },
})

/**
 * Whether a taxpayer may apply for a refund of the increment of retained input VAT (增量留抵税额) by the general conditions.
 *
 * @example
 * generalRefundEligibility({ taxCreditRating: 'C' }).outcome // 'ineligible'
 */
export const generalRefundEligibility = eligibility('m08.general-refund-eligibility', () => {
  const { lastFiledVatPeriod, vatFilingCycle, vatIncrements, vatRunFrom } = vatRefund
  const byMonth = vatFilingCycle.is('monthly')
  const periods = called(
    { zh: '连续期的期数', en: 'periods of the run' },
    when(byMonth, general.months).otherwise(general.quarters),
  )
  const months = called(
    { zh: '连续期的月数', en: 'months of the run' },
    when(byMonth, general.months).otherwise(general.quarters.times(monthsInQuarter)),
  )
  const monthsToLastFiled = vatRunFrom.monthsUntil(lastFiledVatPeriod).plus(1)
  const lastReachesFloor = vatIncrements.last().atLeast(general.sixthMonth)
  const isWhole = vatIncrements.count().is(periods)
  // Of a run that isn't whole the last period listed isn't the sixth month.
  const increments = when(
    isWhole,
    all(
      vatIncrements.everyMoreThan(general.eachAbove),
      floorOfQuarters.read({
        'second-quarter': lastReachesFloor,
        'no-quarterly-floor': any(vatFilingCycle.is('quarterly'), lastReachesFloor),
      }),
    ),
  ).otherwise(isWhole)
  return {
    title: { zh: '一般行业增量留抵退税资格', en: 'Refund of retained input VAT: the general conditions' },
    source: interpretation('（1）'),
    subject: enterprise,
    force: 'may',
    when: all(
      vatRunFrom.onOrAfter(general.periodFrom),
      run.read({
        'latest-run': monthsToLastFiled.is(months),
        'any-run': monthsToLastFiled.atLeast(months),
      }),
      increments,
      taxStanding(general),
    ),
    gives: quoting(
      {
        zh: '向主管税务机关申请退还增量留抵税额，{caseDays}内办结；可退多少，文中未写',
        en: 'to ask the tax authority for a refund of the increment of retained input VAT, done within {caseDays}; how much of it isn’t stated',
      },
      vatRefundService,
    ),
    leadsTo: ['m08.refund-channels', 'm08.vat-refund-processing-time', 'm08.incremental-retained-vat'],
    checks: [
      check(vatIncrements.count().atMost(periods), {
        zh: '所列不多于连续期的期数',
        en: 'no more periods are listed than the run has',
      }),
    ],
    discrepancies: [quarterlySixthMonth, refundConditionLists],
    notes: [
      quoting(
        {
          zh: '{periodFrom}限定税款所属期，不是政策起始日；起始日文中未写',
          en: '{periodFrom} bounds the tax periods, and isn’t the day from which one may apply, which isn’t stated',
        },
        general,
      ),
      {
        zh: '“一般行业”不限行业：符合五项的必符合另一路径的四项',
        en: 'any industry is let in: whoever meets these five meets the four of the other paths',
      },
      { zh: '本路径可退多少，文中未写', en: 'how much is refunded on this path isn’t stated' },
      ...standingNotes,
    ],
  }
})
