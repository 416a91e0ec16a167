import {
  bidDeposit,
  momentOrWindow,
  noticeBeforeRefund,
  refundCycleCompared,
  triggerAndCycle,
} from '../data/m19-bid-deposit'
import { bid } from '../facts/bid'
import { interpretation } from '../facts/document'
import { calculator, neverFalls, output } from '../language'

/**
 * By when the refund of a bid deposit must be triggered (24小时内自动触发退款).
 *
 * @returns `from`, the end of the notice, and `by`, the latest moment; both in Nantong's time
 * @example
 * bidDepositRefundDue({ candidateNoticeEndedAt: '2023-06-01T17:00' }) // { from: '2023-06-01T17:00', by: '2023-06-02T17:00' }
 */
export const bidDepositRefundDue = calculator('m19.bid-deposit-refund-due', () => ({
  title: { zh: '最迟何时触发退款', en: 'Refund of a bid deposit: by when it is triggered' },
  source: interpretation('办理流程'),
  subject: bid,
  guarantees: [neverFalls('by', bid.candidateNoticeEndedAt)],
  outputs: {
    from: output.dateTime({ zh: '最早', en: 'from' }, bid.candidateNoticeEndedAt),
    by: output.dateTime({ zh: '最迟', en: 'by' }, bid.candidateNoticeEndedAt.plusHours(bidDeposit.triggerWindow)),
  },
  discrepancies: [noticeBeforeRefund, triggerAndCycle, momentOrWindow],
  notes: [
    { zh: '只限定触发，不限定到账', en: 'the trigger is bound, not the arrival of the money' },
    {
      zh: '只有已选择、已授权而未终止的自动退款才有此时限',
      en: 'the time runs only for an automatic refund that is chosen, authorised and not terminated',
    },
  ],
}))

/**
 * The average refund cycle before, the shortest one now, and their difference (退款周期).
 *
 * It asks for no fact: both are figures, which `options.parameters` may change.
 *
 * @returns `formerAverage`, `shortest` and `difference`, whole numbers of days
 * @example
 * bidDepositRefundCycle({}) // { formerAverage: 7, shortest: 3, difference: 4 }
 */
export const bidDepositRefundCycle = calculator('m19.bid-deposit-refund-cycle', () => ({
  title: { zh: '退款周期：原来与现在', en: 'Refund cycle of a bid deposit: before and now' },
  source: interpretation(),
  subject: bid,
  outputs: {
    formerAverage: output.count({ zh: '原来平均', en: 'average before' }, bidDeposit.formerAverageCycle, '天'),
    shortest: output.count({ zh: '现在最短', en: 'shortest now' }, bidDeposit.newShortestCycle, '天'),
    difference: output.count(
      { zh: '两者之差', en: 'their difference' },
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
