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
import {
  all,
  asOf,
  called,
  catalogue,
  classification,
  covered,
  eligibility,
  not,
  nothing,
  question,
  quoting,
  text,
  when,
} from '../language'

/**
 * Whether a tenderee may terminate the automatic refund (终止自动退还).
 *
 * @returns the verdict; `eligible` with `force: 'may'`: it may, and without it the refund goes ahead
 * @example
 * bidDepositRefundTermination({ isAutoRefundChosen: true, hasForfeitureCase: false }).outcome // 'ineligible'
 */
export const bidDepositRefundTermination = eligibility('m19.bid-deposit-refund-termination', () => ({
  title: { zh: '可终止自动退还', en: 'Automatic refund of a bid deposit: whether it may be terminated' },
  source: interpretation('办理流程'),
  subject: bid,
  force: 'may',
  covers: [
    covered(bid.isAutoRefundChosen, {
      zh: '没有选择自动退款的，没有自动退还可终止',
      en: 'where no automatic refund was chosen there is none to terminate',
    }),
  ],
  when: bid.hasForfeitureCase,
  gives: {
    zh: '招标人（招标代理）可根据项目实际，选择终止这笔保证金的自动退还',
    en: 'the tenderee or its agent may terminate the automatic refund of this deposit, as the project calls for',
  },
  leadsTo: ['m19.bid-deposit-refund-process'],
  discrepancies: [manualSteps],
  notes: [
    { zh: '逐个项目决定；法定情形文中未列', en: 'decided project by project; the statutory cases aren’t in the text' },
    {
      zh: '触发退款以后还能否终止，文中未写',
      en: 'whether it may still be terminated once it is triggered isn’t stated',
    },
  ],
}))

const notice = /* @__PURE__ */ question({
  about: { zh: '等哪一个公示结束', en: 'the end of which public notice is waited for' },
  because: { zh: '办理流程是实际操作的规定', en: 'the process is what is actually run' },
  options: {
    'candidate-notice': { zh: '中标候选人公示', en: 'that of the winning candidates' },
    'award-notice': { zh: '中标公示', en: 'that of the award' },
  },
})

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
  covers: [
    covered(not(all(bid.isAutoRefundTerminated, not(bid.hasForfeitureCase))), {
      zh: '可以终止的只写有法定情形的；没有而终止了的，是否仍自动退还，文中未写',
      en: 'only where there is a statutory case may it be terminated; what becomes of one terminated without isn’t stated',
    }),
  ],
  when: all(
    bid.isAutoRefundChosen,
    bid.isRefundAuthorisationSubmitted,
    notice.read({ 'candidate-notice': bid.isCandidateNoticeOver, 'award-notice': bid.isAwardNoticeOver }),
    not(bid.isAutoRefundTerminated),
  ),
  gives: quoting(
    {
      zh: '公示结束后{triggerWindow}内系统自动触发退款，按进账路径退还到投标人的基本账户，无需人工介入',
      en: 'within {triggerWindow} of the end of the notice the system triggers the refund by itself, back by the way it came to the bidder’s basic account',
    },
    bidDeposit,
  ),
  leadsTo: [
    'm19.bid-deposit-refund-due',
    'm19.bid-deposit-refund-trigger',
    'm19.bid-deposit-refund-account',
    'm19.bid-deposit-refund-cycle',
    'm19.bid-deposit-refund-process',
  ],
  discrepancies: [noticeBeforeRefund, manualSteps],
  notes: [
    {
      zh: '说的是经电子保证金管理系统收退的保证金；以保函等其他形式提交的，文中未写',
      en: 'this is of deposits paid through the electronic deposit system; nothing is said of guarantees and other forms',
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

const endMoment = /* @__PURE__ */ question({
  about: { zh: '公示结束的那一刻可否触发', en: 'whether the moment of the end is already after it' },
  because: { zh: '一到期公示即已结束', en: 'the notice is over as soon as its time is up' },
  options: {
    'from-the-end': { zh: '自那一刻起', en: 'from that moment on' },
    'after-the-end': { zh: '那一刻之后', en: 'after that moment' },
  },
})

/**
 * Whether the refund is triggered in its time (24小时内自动触发退款).
 *
 * @example
 * bidDepositRefundTrigger({ candidateNoticeEndedAt: '2023-06-01T17:00', isRefundTriggered: true,
 *   refundTriggeredAt: '2023-06-02T17:00' }).class // 'in-time'
 */
export const bidDepositRefundTrigger = classification('m19.bid-deposit-refund-trigger', () => {
  const { candidateNoticeEndedAt: end, refundTriggeredAt: triggered } = bid
  const isTooEarly = endMoment.read({
    'from-the-end': triggered.before(end),
    'after-the-end': triggered.onOrBefore(end),
  })
  const due = called({ zh: '最迟时刻', en: 'the latest moment' }, end.plusHours(bidDeposit.triggerWindow))
  return {
    title: { zh: '退款是否按时触发', en: 'Refund of a bid deposit: whether it is triggered in time' },
    source: interpretation('办理流程'),
    subject: bid,
    classes: {
      'too-early': { label: { zh: '公示未结束即触发', en: 'triggered before the notice ended' } },
      'in-time': { label: { zh: '按时触发', en: 'triggered in time' } },
      pending: { label: { zh: '未触发，未到期', en: 'not triggered yet, and not yet due' } },
      late: { label: { zh: '逾时', en: 'late' } },
    },
    by: when(
      bid.isRefundTriggered,
      when(isTooEarly, text('too-early')).when(triggered.onOrBefore(due), text('in-time')).otherwise(text('late')),
    )
      .when(
        not(all(bid.isAutoRefundChosen, bid.isRefundAuthorisationSubmitted)),
        nothing({
          zh: '没有选择并授权自动退款的，系统不触发，没有时限',
          en: 'where an automatic refund isn’t chosen and authorised the system triggers none, and no time runs',
        }),
      )
      .when(
        bid.isAutoRefundTerminated,
        nothing({
          zh: '自动退还已被终止，系统不再触发，没有时限',
          en: 'the automatic refund was terminated: the system triggers none, and no time runs',
        }),
      )
      .when(asOf().onOrBefore(due.date()), text('pending'))
      .otherwise(text('late')),
    discrepancies: [noticeBeforeRefund, triggerAndCycle, momentOrWindow],
    notes: [
      {
        zh: '连续的小时，不按工作日；恰好到时仍为按时',
        en: 'hours on end, not working days; exactly so many is in time',
      },
      { zh: '只限定触发，不限定到账', en: 'the trigger is bound, not the arrival of the money' },
      {
        zh: '基准日只到天：未触发的，到期当天整天按未到期',
        en: 'the day asked about has no hours: while it isn’t triggered, all of the last day is still open',
      },
    ],
  }
})

/**
 * The account that a bid deposit goes back to (退还账户).
 *
 * @example
 * bidDepositRefundAccount({ isPaidFromBasicAccount: true }).class // 'basic-account'
 */
export const bidDepositRefundAccount = classification('m19.bid-deposit-refund-account', () => {
  const [basic] = bidDeposit.refundAccount
  return {
    title: { zh: '投标保证金退还账户', en: 'Account that a bid deposit goes back to' },
    source: interpretation('办理流程'),
    subject: bid,
    classes: {
      'basic-account': {
        label: basic.label,
        consequence: { zh: '按照进账路径退还', en: 'back by the way it came' },
      },
    },
    by: when(bid.isPaidFromBasicAccount, text('basic-account')).otherwise(
      nothing({
        zh: '不是由基本账户缴纳的，“进账路径”与“基本账户”不是同一处，退到哪里文中未写',
        en: 'it didn’t come from the basic account, so that the way it came and that account part; where it goes isn’t stated',
      }),
    ),
    discrepancies: [refundAccountNames],
  }
})

/**
 * The steps of an automatic refund, in order (办理流程).
 *
 * @returns the steps, each with its `order`; that of the system with the time `within` which it acts
 * @example
 * bidDepositRefundProcess().entries[1].within.zh // '公示结束后24小时内'
 */
export const bidDepositRefundProcess = catalogue('m19.bid-deposit-refund-process', () => {
  const [choice] = bidDeposit.tendereeChoice
  const [authorisation] = bidDeposit.authorisationDocument
  const [account] = bidDeposit.refundAccount
  return {
    title: { zh: '自动退款办理流程', en: 'Automatic refund of a bid deposit: the steps' },
    source: interpretation('办理流程'),
    subject: bid,
    entries: [
      {
        order: 1,
        label: {
          zh: `招标人（招标代理）在中标候选人公示时选择“${choice.label.zh}”，向公共资源交易平台提交${authorisation.label.zh}`,
          en: `at the notice of the winning candidates the tenderee or its agent chooses to ${choice.label.en} and submits a ${authorisation.label.en} to the public-resource trading platform`,
        },
      },
      {
        order: 2,
        label: {
          zh: `公示结束后，系统限时自动触发退款，按进账路径退还到${account.label.zh}`,
          en: `once the notice is over the system triggers the refund in its time, back by the way it came to ${account.label.en}`,
        },
        within: quoting(
          { zh: '公示结束后{triggerWindow}内', en: 'within {triggerWindow} of the end of the notice' },
          bidDeposit,
        ),
      },
      {
        order: 3,
        label: {
          zh: '投标人有不予退还的法定情形的，招标人（招标代理）可选择终止',
          en: 'where the bidder is in a statutory case of forfeiture the tenderee or its agent may terminate it',
        },
      },
    ],
    discrepancies: [manualSteps, momentOrWindow],
  }
})
