import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 留抵退税 (M08): how long a refund takes, and where it is applied for. */
export const vatRefundService = figures(8, {
  averageDays: figure(5, '工作日', text, { zh: '平均办理时长', en: 'time taken on average' }),
  caseDays: figure(5, '工作日', explained, { zh: '每笔办结时限', en: 'limit for each case' }),
  channels: named(
    [
      { kind: 'online', label: { zh: '江苏税务电子税务局', en: 'Jiangsu electronic tax bureau' } },
      { kind: 'counter', label: { zh: '办税服务厅前台', en: 'counter of a tax service hall' } },
    ],
    explained,
  ),
})

/** An average that the city promises, and a limit for each case. */
export const refundDaysPromise = discrepancy('m08.refund-days-promise', {
  title: {
    zh: '5个工作日是平均数还是每笔的上限',
    en: 'whether 5 working days are an average or a limit for each case',
  },
  sides: [
    { place: text, says: { zh: '正常退税平均5个工作日', en: 'normal refunds take 5 working days on average' } },
    { place: explained, says: { zh: '每笔在5个工作日内办结', en: 'each refund is done within 5 working days' } },
  ],
  arithmetic: {
    zh: '3、4、8天三笔：（3＋4＋8）÷3＝5，平均达标，第三笔超过5',
    en: 'cases of 3, 4 and 8 days: (3 + 4 + 8) ÷ 3 = 5, the average is kept, and the third case is late',
  },
})
