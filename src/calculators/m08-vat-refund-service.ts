import { vatRefundService as service } from '../data/m08-vat-refund-service'
import { mainlandCalendar } from '../data/mainland-calendar'
import { interpretation } from '../facts/document'
import { vatRefund } from '../facts/vat-refund'
import { calculator, neverFalls, output, plusWorkingDays, question } from '../language'

const timeRuns = /* @__PURE__ */ question({
  about: { zh: '办结时限从哪一天起算', en: 'from which day the time to complete runs' },
  because: {
    zh: '文中未写；受理之后才由税务机关办理',
    en: 'it isn’t stated, and only what is accepted is in the tax authority’s hands',
  },
  default: 'from-acceptance',
  options: {
    'from-acceptance': { zh: '受理之日', en: 'the day of acceptance' },
    'from-application': { zh: '申请之日', en: 'the day of the application' },
  },
})

const firstDay = /* @__PURE__ */ question({
  about: { zh: '起算当日是否计入', en: 'whether the day that the time runs from counts' },
  because: {
    zh: '以日计的期限通常自次日起算，文中无相反写法',
    en: 'a time in days commonly begins the day after, and the text says nothing else',
  },
  options: {
    'next-working-day': { zh: '次一工作日为第1日', en: 'the next working day is day 1' },
    'same-day': { zh: '当日为工作日即为第1日', en: 'the day itself is day 1 if it is a working day' },
  },
})

/**
 * By which day a refund of retained input VAT is to be completed (留抵退税办结期限), in the mainland's working days.
 *
 * @returns `completeBy`, the last day that is in time
 * @example
 * vatRefundDue({ vatRefundAcceptedOn: '2023-09-28' }) // { completeBy: '2023-10-11' }
 */
export const vatRefundDue = calculator('m08.vat-refund-due', () => {
  const start = timeRuns.read({
    'from-acceptance': vatRefund.vatRefundAcceptedOn,
    'from-application': vatRefund.vatRefundAppliedOn,
  })
  const dayBefore = firstDay.read({ 'next-working-day': start, 'same-day': start.minusDays(1) })
  return {
    title: { zh: '留抵退税最迟何时办结', en: 'Refund of retained input VAT: by when it is completed' },
    source: interpretation(),
    subject: vatRefund,
    guarantees: [neverFalls('completeBy', vatRefund.vatRefundAcceptedOn)],
    outputs: {
      completeBy: output.date(
        { zh: '办结最迟日', en: 'completed by' },
        plusWorkingDays(dayBefore, service.caseDays, mainlandCalendar),
      ),
    },
    notes: [
      {
        zh: '工作日按内地法定节假日与调休计，文中未列日历',
        en: 'working days follow the mainland’s holidays and make-up days; the text gives no calendar',
      },
      {
        zh: '只及于符合条件的纳税人；何为“正常”退税（如正在核查的是否除外）文中未写',
        en: 'it is of taxpayers who meet the conditions; what a normal refund is (one under review?) isn’t stated',
      },
    ],
  }
})
