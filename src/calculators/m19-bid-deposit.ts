import { bidDeposit, refundCycleCompared, triggerAndCycle } from '../data/m19-bid-deposit'
import { bid } from '../facts/bid'
import { interpretation } from '../facts/document'
import { calculator, output } from '../language'

/**
 * The days between the former average refund cycle and the shortest one now (退款周期).
 *
 * It asks for no fact: both are figures, which `options.parameters` may change.
 *
 * @returns `daysCut`, a whole number of days
 * @example
 * bidDepositRefundCycle({}) // { daysCut: 4 }
 */
export const bidDepositRefundCycle = calculator('m19.bid-deposit-refund-cycle', () => ({
  title: { zh: '退款周期缩短天数', en: 'Days by which the refund cycle was cut' },
  source: interpretation(),
  subject: bid,
  outputs: {
    daysCut: output.count(
      { zh: '缩短天数', en: 'days cut' },
      bidDeposit.formerAverageCycle.minus(bidDeposit.newShortestCycle),
      '天',
    ),
  },
  discrepancies: [refundCycleCompared, triggerAndCycle],
  notes: [
    {
      zh: '前者是平均，后者是最短：差数不是平均缩短的天数',
      en: 'one is an average and the other a minimum: the difference is no saving on average',
    },
  ],
}))
