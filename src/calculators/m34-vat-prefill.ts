import { effectiveDayScope, taxServices } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { calculator, called, neverFalls, nothing, output, when } from '../language'

/**
 * Which month's invoices the tax authority processes on a day for pre-filled VAT returns (预填数据所属月).
 *
 * @returns `invoiceMonth`, the month before, on the 1st of a month; null on any other day
 * @example
 * vatPrefillMonth({ prefillRunOn: '2024-01-01' }) // { invoiceMonth: '2023-12' }
 */
export const vatPrefillMonth = calculator('m34.vat-prefill-month', () => {
  const { prefillRunOn } = taxFiling
  const month = prefillRunOn.month()
  const processingDay = called(
    { zh: '当月的加工之日', en: 'the processing day of the month' },
    month.firstDay().plusDays(taxServices.prefillMonthDay.minus(1)),
  )
  return {
    title: { zh: '增值税预填所用发票的月份', en: 'VAT pre-filling: which month’s invoices' },
    source: interpretation('增值税预填'),
    subject: taxFiling,
    guarantees: [neverFalls('invoiceMonth', prefillRunOn)],
    outputs: {
      invoiceMonth: output.month(
        { zh: '发票所属月', en: 'month of the invoices' },
        when(prefillRunOn.within(processingDay, processingDay), month.minusMonths(1)).otherwise(
          nothing({
            zh: '这一天不是每月加工之日',
            en: 'this isn’t the day of the month on which invoices are processed',
          }),
        ),
      ),
    },
    discrepancies: [effectiveDayScope],
    notes: [{ zh: '逢休息日是否顺延，文中未写，不顺延', en: 'one that is a day off is not mentioned, and not moved' }],
  }
})

/**
 * How long it takes until input data are in after invoices are ticked (同步时长).
 *
 * It asks for no fact: the time is a figure, which `options.parameters` may change.
 *
 * @returns `minutes`, about
 * @example
 * vatPrefillWait({}) // { minutes: 20 }
 */
export const vatPrefillWait = calculator('m34.vat-prefill-wait', () => ({
  title: { zh: '勾选后等待同步的时长', en: 'VAT pre-filling: how long to wait after ticking' },
  source: interpretation('增值税预填'),
  subject: taxFiling,
  outputs: { minutes: output.count({ zh: '等待', en: 'wait' }, taxServices.syncMinutes, '分钟') },
  notes: [
    {
      zh: '“大约”之数，以全部进项信息同步完成为准',
      en: 'the time is about; what counts is that all input data are synchronised',
    },
  ],
}))
