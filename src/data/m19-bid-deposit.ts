import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()
const process = interpretation('办理流程')

/** 投标保证金 (M19): when a bid deposit goes back by itself, and to which account. */
export const bidDeposit = figures(19, {
  triggerWindow: figure(24, '小时', process, {
    zh: '自动触发退款的时限',
    en: 'time within which the refund is triggered',
  }),
  formerAverageCycle: figure(7, '天', explained, { zh: '原来的平均退款周期', en: 'average refund cycle before' }),
  newShortestCycle: figure(3, '天', explained, { zh: '现在最短的退款周期', en: 'shortest refund cycle now' }),
  processSteps: figure(3, '步', process, { zh: '办理步骤数', en: 'steps of the process' }),
  manualIntervention: figure(0, '次', process, { zh: '退款中的人工介入', en: 'human interventions in the refund' }),
  tendereeChoice: named([{ label: { zh: '允许发起自动退款', en: 'allow an automatic refund' } }], process),
  authorisationDocument: named([{ label: { zh: '授权委托书', en: 'power of attorney' } }], process),
  refundAccount: named(
    [{ label: { zh: '投标人的基本账户', en: 'the bidder’s basic account' } }],
    process,
    'refund-account/account',
  ),
})

/** An average of the past is set against a minimum of today. */
export const refundCycleCompared = discrepancy('m19.refund-cycle', {
  title: { zh: '平均周期与最短周期', en: 'an average against a minimum' },
  sides: [
    { place: explained, says: { zh: '原来平均7天', en: '7 days on average before' } },
    { place: explained, says: { zh: '现在最短3天，未写平均', en: '3 days at the shortest now; no average given' } },
  ],
  arithmetic: {
    zh: '7－3＝4天，不是平均缩短的天数',
    en: '7 − 3 = 4 days, which isn’t what the average came down by',
  },
})

/** The refund hangs on the end of a public notice, and there are two. */
export const noticeBeforeRefund = discrepancy('m19.notice', {
  title: { zh: '以哪一个公示结束为准', en: 'the end of which public notice' },
  sides: [
    { place: explained, says: { zh: '中标公示期满后', en: 'after the notice of the award' } },
    { place: process, says: { zh: '中标候选人公示结束后', en: 'after the notice of the winning candidates' } },
  ],
})

/** A trigger within a day and a cycle of three days don't tell where the rest goes. */
export const triggerAndCycle = discrepancy('m19.trigger-and-cycle', {
  title: { zh: '24小时与最短三天', en: '24 hours, and three days at the shortest' },
  sides: [
    {
      place: process,
      says: { zh: '公示结束后24小时内触发', en: 'triggered within 24 hours of the end of the notice' },
    },
    {
      place: explained,
      says: { zh: '退款周期最短3天，起讫未写', en: 'a cycle of at least 3 days, its ends not stated' },
    },
  ],
  arithmetic: {
    zh: '24小时＝1天，少于3天：其余须是公示期或银行划转',
    en: '24 hours are 1 day, less than 3: the rest must be the notice or the transfer',
  },
})

/** No human step is said to be needed; two are described. */
export const manualSteps = discrepancy('m19.manual-steps', {
  title: { zh: '是否全程无需人工', en: 'whether nobody has to do anything' },
  sides: [
    { place: text, says: { zh: '全过程无需人工介入', en: 'no human intervention in the whole process' } },
    {
      place: process,
      says: {
        zh: '招标人须选择并提交委托书，还可终止',
        en: 'the tenderee chooses, files a power of attorney, and may terminate',
      },
    },
  ],
})

/** The account that the deposit goes back to is named in three ways. */
export const refundAccountNames = discrepancy('m19.refund-account', {
  title: { zh: '退入哪个账户', en: 'to which account' },
  sides: [
    { place: text, says: { zh: '投标人账户', en: 'the bidder’s account' } },
    {
      place: process,
      says: {
        zh: '按进账路径退至基本账户；由他处缴纳的，两者不同',
        en: 'back by the way it came, to the basic account: two things, where it came from elsewhere',
      },
    },
  ],
})

/** A set moment in one place, a window in the other. */
export const momentOrWindow = discrepancy('m19.moment-or-window', {
  title: { zh: '定点还是时段', en: 'a moment or a window' },
  sides: [
    { place: text, says: { zh: '按预定时间点退还', en: 'at a set moment' } },
    { place: process, says: { zh: '公示结束后24小时内', en: 'within 24 hours of the end of the notice' } },
  ],
})
