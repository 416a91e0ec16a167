import { vatRefundGeneral as general, quarterlySixthMonth, refundConditionLists } from '../data/m08-vat-refund-general'
import { vatRefundService } from '../data/m08-vat-refund-service'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { vatRefund } from '../facts/vat-refund'
import {
  all,
  asking,
  type Condition,
  called,
  check,
  eligibility,
  max,
  type Need,
  number,
  type Quantity,
  question,
  quoting,
  when,
} from '../language'
import { refundAppliedFor, standingAsked, standingNotes, taxStanding } from './parts/m08-tax-standing'

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
  because: {
    zh: '按月看连续期的末月，按季的末季也止于该月',
    en: 'by the month the last of the run counts, and the last quarter ends with that month',
  },
  options: {
    'second-quarter': { zh: '末季的增量', en: 'the increment of the last quarter' },
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
 * generalRefundEligibility({ appliesForVatRefund: true, taxCreditRating: 'C' }).outcome // 'ineligible'
 */
export const generalRefundEligibility = eligibility('m08.general-refund-eligibility', () => {
  const { lastFiledVatPeriod, vatFilingCycle, vatIncrements, vatRunFrom } = vatRefund
  const byMonth = vatFilingCycle.is('monthly')
  const months = general.quarters.times(monthsInQuarter)
  const monthsToLastFiled = called(
    {
      zh: '从首月到最近已申报月份的月数（含首尾）',
      en: 'months from the first of the run to the last filed, both included',
    },
    vatRunFrom.monthsUntil(lastFiledVatPeriod).plus(1),
  )
  const listed = vatIncrements.count()
  const eachGrows = vatIncrements.everyMoreThan(general.eachAbove)
  const reachesFloor = all(eachGrows, vatIncrements.last().atLeast(general.sixthMonth))
  // Of a run that isn't whole the last period listed isn't the sixth month.
  const ofWhole = <N extends Need, M extends Need>(periods: Quantity<N>, condition: Condition<M>) =>
    when(listed.is(periods), condition).otherwise(listed.is(periods))
  const increments = when(byMonth, ofWhole(general.months, reachesFloor)).otherwise(
    floorOfQuarters.read({
      'second-quarter': ofWhole(general.quarters, reachesFloor),
      'no-quarterly-floor': ofWhole(general.quarters, eachGrows),
    }),
  )
  return {
    title: { zh: '一般行业增量留抵退税资格', en: 'Refund of retained input VAT: the general conditions' },
    source: interpretation('（1）'),
    subject: enterprise,
    force: 'may',
    covers: [refundAppliedFor()],
    when: all(
      vatRunFrom.onOrAfter(general.periodFrom),
      run.read({
        'latest-run': when(byMonth, monthsToLastFiled.is(general.months)).otherwise(monthsToLastFiled.is(months)),
        'any-run': when(byMonth, monthsToLastFiled.atLeast(general.months)).otherwise(
          monthsToLastFiled.atLeast(months),
        ),
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
    asks: [asking(vatIncrements, [general.months, general.quarters]), standingAsked(general)],
    leadsTo: ['m08.refund-channels', 'm08.vat-refund-due', 'm08.incremental-retained-vat'],
    checks: [
      check(
        all(
          listed.atMost(max(general.months, general.quarters)),
          listed.atMost(when(byMonth, general.months).otherwise(general.quarters)),
        ),
        { zh: '所列不多于连续期的期数', en: 'no more periods are listed than the run has' },
      ),
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
      ...standingNotes,
    ],
  }
})
