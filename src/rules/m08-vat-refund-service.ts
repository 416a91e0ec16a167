import { refundDaysPromise, vatRefundService as service } from '../data/m08-vat-refund-service'
import { programmeYear } from '../data/programme'
import { interpretation, measureText } from '../facts/document'
import { vatRefund } from '../facts/vat-refund'
import { catalogue, goal, quoting, target } from '../language'

/**
 * Whether refunds of retained input VAT were handled in time (留抵退税办理时长): each of them, and on average.
 *
 * @returns met when both goals are: `eachCase`, that the longest took 5 working days at most, and `average`
 * @example
 * vatRefundProcessingTime({ refundCaseDays: [3, 4, 8] }, { asOf: '2023-12-31' }).goals.average.outcome // 'met'
 */
export const vatRefundProcessingTime = target('m08.vat-refund-processing-time', () => {
  const isAny = vatRefund.refundCaseDays.count().atLeast(1)
  return {
    title: { zh: '留抵退税办理时长', en: 'Refund of retained input VAT: time taken' },
    source: measureText(),
    subject: vatRefund,
    goals: {
      eachCase: goal(
        { zh: '最长一笔', en: 'longest case' },
        vatRefund.refundCaseDays.largest(),
        'atMost',
        service.caseDays,
        { unit: '工作日', applies: isAny, from: programmeYear.from },
      ),
      average: goal({ zh: '平均', en: 'average' }, vatRefund.refundCaseDays.average(), 'atMost', service.averageDays, {
        unit: '工作日',
        applies: isAny,
        from: programmeYear.from,
        by: programmeYear.to,
        onlyAtEnd: true,
      }),
    },
    discrepancies: [refundDaysPromise],
    notes: [
      {
        zh: '对单个纳税人看其一笔；两项目标分别给出',
        en: 'a single taxpayer looks at its own case; both goals are told apart',
      },
      {
        zh: '何为“正常”（如正在核查的是否除外）文中未写，由填报者取舍',
        en: 'what a normal case is (one under review?) isn’t stated: whoever lists the cases chooses',
      },
      {
        zh: '从申请还是受理起算，文中未写，按受理',
        en: 'whether time runs from the application or its acceptance isn’t stated: from acceptance',
      },
      {
        zh: '每笔的时限随时适用，没有截止日；平均时长的完成日期文中未写，按本方案年度计',
        en: 'the limit for each case has no term; by when the average is to be reached isn’t stated, and is taken to be the programme’s year',
      },
    ],
  }
})

/**
 * Where a refund of retained input VAT is applied for (留抵退税申请渠道).
 *
 * @returns the channels, or the one of that kind
 * @example
 * refundChannels({ refundChannelKind: 'online' }).entries[0].label.zh // '江苏税务电子税务局'
 */
export const refundChannels = catalogue('m08.refund-channels', () => ({
  title: { zh: '留抵退税申请渠道', en: 'Refund of retained input VAT: where to apply' },
  source: interpretation(),
  subject: vatRefund,
  force: 'may',
  entries: service.channels,
  lookUp: vatRefund.refundChannelKind,
  key: 'kind',
  notes: [
    quoting(
      {
        zh: '向主管税务机关申请，{caseDays}内办结',
        en: 'one applies to the tax authority in charge, which is done within {caseDays}',
      },
      service,
    ),
  ],
}))
