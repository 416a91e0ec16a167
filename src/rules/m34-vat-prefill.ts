import { effectiveDayScope, prefillForAll } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { all, classification, eligibility, not, reading } from '../language'
import { measureHasBegun, startOfOtherItems } from './parts/m34-start'

/**
 * Whether a VAT return is pre-filled (增值税申报表预填).
 *
 * @example
 * vatPrefill({ vatTaxpayerKind: 'small-scale' }).outcome // 'ineligible'
 */
export const vatPrefill = eligibility('m34.vat-prefill', () => {
  const isGeneral = taxFiling.vatTaxpayerKind.is('general')
  return {
    title: { zh: '增值税申报表预填', en: 'VAT return: pre-filled' },
    source: interpretation('增值税预填'),
    subject: taxFiling,
    when: reading('first-item-only', {
      'first-item-only': isGeneral,
      'whole-measure': all(measureHasBegun(), isGeneral),
    }),
    readings: [startOfOtherItems],
    discrepancies: [prefillForAll, effectiveDayScope],
    notes: [
      { zh: '小规模纳税人不在文中所列范围', en: 'small-scale taxpayers are not among those named' },
      {
        zh: '仍须人工办理的部分见m34.vat-prefill-manual-parts',
        en: 'for what stays manual see m34.vat-prefill-manual-parts',
      },
    ],
  }
})

/**
 * What the clerk still does by hand for a pre-filled VAT return (预填后仍须人工办理的部分).
 *
 * @returns `classes`, any of `supplement`, `farm-products`, `wait-for-data` and `check-result`; none where nothing is pre-filled
 * @example
 * vatPrefillManualParts({ vatTaxpayerKind: 'general', hasDataToSupplement: false, buysFarmProducts: true,
 *   hasInputInvoicesSelected: true, isInputDataSynchronised: true }).classes // ['farm-products', 'check-result']
 */
export const vatPrefillManualParts = classification('m34.vat-prefill-manual-parts', () => ({
  title: { zh: '增值税预填后仍须人工办理的部分', en: 'Pre-filled VAT return: what stays manual' },
  source: interpretation('增值税预填'),
  subject: taxFiling,
  classes: {
    supplement: { label: { zh: '在集成采集表中补充或归类数据', en: 'add or sort data in the collecting form' } },
    'farm-products': {
      label: {
        zh: '农产品发票另行勾选确认，并导入附表二',
        en: 'tick and confirm farm-product invoices apart, and import them into schedule 2',
      },
    },
    'wait-for-data': {
      label: { zh: '等全部进项信息同步后再预填', en: 'wait until all input data are synchronised' },
      consequence: { zh: '否则进项信息可能缺漏', en: 'or input data may be missing' },
    },
    'check-result': { label: { zh: '核对预填结果', en: 'check the pre-filled result' } },
  },
  members: {
    supplement: all(vatPrefill.holds, taxFiling.hasDataToSupplement),
    'farm-products': all(vatPrefill.holds, taxFiling.buysFarmProducts),
    'wait-for-data': all(vatPrefill.holds, taxFiling.hasInputInvoicesSelected, not(taxFiling.isInputDataSynchronised)),
    'check-result': vatPrefill.holds,
  },
  readings: [startOfOtherItems],
  notes: [
    {
      zh: '以同步完成为准，所写分钟数只是约数',
      en: 'the synchronisation must be complete; the minutes stated are only about right',
    },
    { zh: '未同步即预填并不禁止', en: 'to pre-fill before that is not forbidden' },
  ],
}))
