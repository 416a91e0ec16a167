import { freeBandSector, rolloverBounds, loanRollover as tariff } from '../data/m03-loan-rollover'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import {
  bands,
  calculator,
  called,
  min,
  type Need,
  neverFalls,
  output,
  type Quantity,
  question,
  sum,
  table,
  type Words,
} from '../language'

const manufacturing = () => loan.sector.is('manufacturing')
const other = () => loan.sector.is('other')

/** The tariff, in the document's order: the daily rate of a rollover that takes so many days. */
function dailyRate<N extends Need>(days: Quantity<N>) {
  const [upTo500, upTo1000, upTo2000, above2000] = bands(loan.principal, [
    tariff.freeAmount,
    tariff.preferentialAmount,
    tariff.thirdBandAmount,
  ])
  const [to3, from3To10, over10] = bands(days, [tariff.freeDays, tariff.preferentialDays])
  const to10 = days.atMost(tariff.preferentialDays)
  return table(
    [upTo500, manufacturing(), to3, tariff.firstBandManufacturing3Days],
    [upTo500, manufacturing(), from3To10, tariff.firstBandManufacturing10Days],
    [upTo500, manufacturing(), over10, tariff.firstBandManufacturingLonger],
    [upTo500, other(), to10, tariff.firstBandOther10Days],
    [upTo500, other(), over10, tariff.firstBandOtherLonger],
    [upTo1000, manufacturing(), to10, tariff.secondBandManufacturing10Days],
    [upTo1000, manufacturing(), over10, tariff.secondBandManufacturingLonger],
    [upTo1000, other(), to10, tariff.secondBandOther10Days],
    [upTo1000, other(), over10, tariff.secondBandOtherLonger],
    [upTo2000, to10, tariff.thirdBand10Days],
    [upTo2000, over10, tariff.thirdBandLonger],
    [above2000, tariff.fourthBand],
  )
}

/** What a yuan costs when each day is priced at its own row: the days in each row of the tariff, at that row's rate. */
function marginalRate() {
  const to3 = called({ zh: '第一档天数', en: 'days in the first row' }, min(loan.days, tariff.freeDays))
  const to10 = called(
    { zh: '第二档天数', en: 'days in the second row' },
    min(loan.days, tariff.preferentialDays).minus(to3),
  )
  const later = called({ zh: '其后天数', en: 'days after that' }, loan.days.minus(to3).minus(to10))
  const rateOf = <F extends Need>(part: Words, day: Quantity<F>) => called(part, dailyRate(day))
  return sum(
    to3.times(rateOf({ zh: '第一档日利率', en: 'their daily rate' }, tariff.freeDays)),
    to10.times(rateOf({ zh: '第二档日利率', en: 'their daily rate' }, tariff.preferentialDays)),
    later.times(rateOf({ zh: '其后日利率', en: 'their daily rate' }, tariff.preferentialDays.plus(1))),
  )
}

const pricing = /* @__PURE__ */ question({
  about: {
    zh: '超过一档天数后，前几天按哪一行计价',
    en: 'how the first days are priced once the term outlasts a row',
  },
  because: {
    zh: '收费表一行一个费率，“分类收费”把整笔业务归入一行',
    en: 'the tariff has one rate a row, and charging by class puts the whole loan in one row',
  },
  options: {
    'whole-term': { zh: '全部天数按所在行计价', en: 'all days at the one row' },
    marginal: { zh: '每一天按其所在行计价', en: 'each day at its own row' },
  },
})

/**
 * The daily rate and the fee of one loan rollover (转贷费率).
 *
 * @returns `dailyRate`, a plain fraction (0.0002 is 0.2‰ a day; under `marginal` that of the last day), and `fee` in
 *   yuan, exact
 * @example
 * loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 }) // { dailyRate: 0.0002, fee: 4000 }
 */
export const loanRolloverFee = calculator('m03.loan-rollover-fee', () => {
  const rate = called({ zh: '日利率', en: 'daily rate' }, dailyRate(loan.days))
  return {
    title: { zh: '转贷费率', en: 'Loan rollover fee' },
    source: interpretation('收费表'),
    subject: loan,
    guarantees: [neverFalls('fee', loan.principal), neverFalls('fee', loan.days), neverFalls('dailyRate', loan.days)],
    outputs: {
      dailyRate: output.rate({ zh: '日利率', en: 'daily rate' }, rate),
      fee: output.money(
        { zh: '转贷费用', en: 'fee' },
        pricing.read({
          'whole-term': loan.principal.times(rate).times(loan.days),
          marginal: loan.principal.times(marginalRate()),
        }),
      ),
    },
    discrepancies: [freeBandSector, rolloverBounds],
    notes: [
      { zh: '整笔金额归入一档，不分段', en: 'the whole amount falls in one band, undivided' },
      {
        zh: '放款日与还款日如何计入天数，文中未写明',
        en: 'whether both end days count is not stated',
      },
      {
        zh: '费用不取整；收费表视为全部费用',
        en: 'the fee is not rounded; the tariff is the whole charge',
      },
    ],
  }
})
