import {
  bidDeposit,
  manualSteps,
  momentOrWindow,
  noticeBeforeRefund,
  refundAccountNames,
  triggerAndCycle,
} from '../data/m19-bid-deposit'
import { bid } from '../facts/bid'
import { interpretation } from '../facts/document'
import { all, any, classification, eligibility, not, reading, text, when } from '../language'

/**
 * Whether a tenderee may terminate the automatic refund (终止自动退还).
 *
 * @returns the verdict; `eligible` with `force: 'may'`: it may, and without it the refund goes ahead
 * @example
 * bidDepositRefundTermination({ hasForfeitureCase: false }).outcome // 'ineligible'
 */
export const bidDepositRefundTermination = eligibility('m19.bid-deposit-refund-termination', () => ({
  title: { zh: '可终止自动退还', en: 'Automatic refund of a bid deposit: whether it may be terminated' },
  source: interpretation('办理流程'),
  subject: bid,
  force: 'may',
  when: bid.hasForfeitureCase,
  discrepancies: [manualSteps],
  notes: [
    { zh: '逐个项目决定；法定情形文中未列', en: 'decided project by project; the statutory cases aren’t in the text' },
  ],
}))

/**
 * Whether a bid deposit is refunded automatically (投标保证金自动退还).
 *
 * @example
 * bidDepositAutoRefund({ isAutoRefundChosen: true, isRefundAuthorisationSubmitted: true, isCandidateNoticeOver: true,
 *   isAutoRefundTerminated: false }).outcome // 'eligible'
 */
export const bidDepositAutoRefund = eligibility('m19.bid-deposit-auto-refund', () => ({
  title: { zh: '投标保证金自动退还', en: 'Automatic refund of a bid deposit' },
  source: interpretation('办理流程'),
  subject: bid,
  when: all(
    bid.isAutoRefundChosen,
    bid.isRefundAuthorisationSubmitted,
    reading('candidate-notice', {
      'candidate-notice': bid.isCandidateNoticeOver,
      'award-notice': bid.isAwardNoticeOver,
    }),
    any(not(bid.isAutoRefundTerminated), all(not(bidDepositRefundTermination.holds), not(bid.doesTerminationStand))),
  ),
  readings: [
    {
      about: { zh: '等哪一个公示结束', en: 'the end of which public notice is waited for' },
      default: 'candidate-notice',
      because: { zh: '办理流程是实际操作的规定', en: 'the process is what is actually run' },
      options: {
        'candidate-notice': { zh: '中标候选人公示', en: 'that of the winning candidates' },
        'award-notice': { zh: '中标公示', en: 'that of the award' },
      },
    },
  ],
  discrepancies: [noticeBeforeRefund],
  notes: [
    {
      zh: '没有法定情形的终止是否有效，文中未写，由有权者认定',
      en: 'whether a termination without a statutory case stands isn’t stated, and is judged',
    },
    {
      zh: '文中不分投标人：预中标人的保证金未排除在外，请留意',
      en: 'the text tells no bidder from another: beware that the likely winner’s deposit isn’t kept back',
    },
    {
      zh: '选择和提交在候选人公示时进行，之后才做是否仍可，文中未写',
      en: 'choice and power of attorney belong to the time of the notice; whether a later one works isn’t stated',
    },
  ],
}))

/**
 * Whether the refund is triggered in its time (24小时内自动触发退款).
 *
 * @example
 * bidDepositRefundTrigger({ candidateNoticeEndedAt: '2023-06-01T17:00', refundTriggeredAt: '2023-06-02T17:00' }).class // 'in-time'
 */
export const bidDepositRefundTrigger = classification('m19.bid-deposit-refund-trigger', () => {
  const waited = bid.candidateNoticeEndedAt.hoursUntil(bid.refundTriggeredAt)
  const isTooEarly = reading('from-the-end', { 'from-the-end': waited.lessThan(0), 'after-the-end': waited.atMost(0) })
  return {
    title: { zh: '退款触发时限', en: 'When the refund of a bid deposit is triggered' },
    source: interpretation('办理流程'),
    subject: bid,
    classes: {
      'too-early': { label: { zh: '公示未结束', en: 'before the notice ended' } },
      'in-time': { label: { zh: '按时', en: 'in time' } },
      late: { label: { zh: '逾时', en: 'late' } },
    },
    by: when(isTooEarly, text('too-early'))
      .when(waited.atMost(bidDeposit.triggerWindow), text('in-time'))
      .otherwise(text('late')),
    readings: [
      {
        about: { zh: '公示结束的那一刻可否触发', en: 'whether the moment of the end is already after it' },
        default: 'from-the-end',
        because: { zh: '一到期公示即已结束', en: 'the notice is over as soon as its time is up' },
        options: {
          'from-the-end': { zh: '自那一刻起', en: 'from that moment on' },
          'after-the-end': { zh: '那一刻之后', en: 'after that moment' },
        },
      },
    ],
    discrepancies: [noticeBeforeRefund, triggerAndCycle, momentOrWindow],
    notes: [
      {
        zh: '连续24小时，不按工作日；恰满24小时仍为按时',
        en: '24 hours on end, not a working day; exactly 24 hours is in time',
      },
      { zh: '只限定触发，不限定到账', en: 'the trigger is bound, not the arrival of the money' },
    ],
  }
})

/**
 * The account that a bid deposit goes back to (退还账户).
 *
 * @example
 * bidDepositRefundAccount({ isPaidFromBasicAccount: true }).class // 'basic-account'
 */
export const bidDepositRefundAccount = classification('m19.bid-deposit-refund-account', () => ({
  title: { zh: '投标保证金退还账户', en: 'Account that a bid deposit goes back to' },
  source: interpretation('办理流程'),
  subject: bid,
  classes: {
    'basic-account': { label: { zh: '投标人的基本账户', en: 'the bidder’s basic account' } },
    'paying-account': { label: { zh: '缴纳时所用的账户', en: 'the account that paid it' } },
  },
  by: when(any(bid.isPaidFromBasicAccount, bid.refundAccount.is('basic-account')), text('basic-account')).otherwise(
    text('paying-account'),
  ),
  discrepancies: [refundAccountNames],
}))
