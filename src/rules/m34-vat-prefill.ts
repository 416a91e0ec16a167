import { effectiveDayScope, prefillForAll, taxServices } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { all, classification, covered, eligibility, not } from '../language'
import { notBegun, otherItemsHaveBegun } from './parts/m34-start'

/**
 * Whether a VAT return may be pre-filled (增值税申报表预填).
 *
 * @example
 * vatPrefill({ vatTaxpayerKind: 'small-scale' }).outcome // 'not-covered'
 */
export const vatPrefill = eligibility('m34.vat-prefill', () => ({
  title: { zh: '增值税申报表预填', en: 'VAT return: pre-filled' },
  source: interpretation('增值税预填'),
  subject: taxFiling,
  force: 'may',
  covers: [
    covered(otherItemsHaveBegun(), notBegun),
    covered(taxFiling.vatTaxpayerKind.is('general'), {
      zh: '预填只写增值税一般纳税人，其他纳税人文中未写',
      en: 'pre-filling is for general VAT taxpayers; nothing is said of others',
    }),
    covered(taxFiling.isNantongTaxpayer, {
      zh: '预填只写全市的纳税人',
      en: 'pre-filling is for taxpayers of the city',
    }),
  ],
  when: taxFiling.filesVatOnline,
  gives: {
    zh: '可在江苏税务电子税务局使用申报表预填：系统按上月发票和备案情况生成部分数据，补充归类后生成全部报表，确认无误后提交',
    en: 'at the Jiangsu electronic tax bureau the return may be pre-filled: in part from last month’s invoices and what is on file, in full once the rest is added; it is submitted when confirmed',
  },
  leadsTo: ['m34.vat-prefill-manual-parts', 'm34.vat-prefill-month', 'm34.vat-prefill-wait'],
  discrepancies: [prefillForAll, effectiveDayScope],
  notes: [
    {
      zh: '农产品收购部分仍不能预填，须另行办理',
      en: 'the part on farm-product purchases still can’t be pre-filled, and is done apart',
    },
  ],
}))

/**
 * What the clerk still does by hand for a pre-filled VAT return (预填后仍须人工办理的部分).
 *
 * @returns `classes`, any of `supplement`, `farm-products`, `wait-for-data` and `check-result`; none where nothing is pre-filled
 * @example
 * vatPrefillManualParts({ isNantongTaxpayer: true, vatTaxpayerKind: 'general', filesVatOnline: true, hasDataToSupplement: false,
 *   buysFarmProducts: true, hasInputInvoicesSelected: true, isInputDataSynchronised: true }).classes // ['farm-products', 'check-result']
 */
export const vatPrefillManualParts = classification('m34.vat-prefill-manual-parts', () => {
  const [schedule] = taxServices.importSchedule
  return {
    title: { zh: '增值税预填后仍须人工办理的部分', en: 'Pre-filled VAT return: what stays manual' },
    source: interpretation('增值税预填'),
    subject: taxFiling,
    classes: {
      supplement: { label: { zh: '在集成采集表中补充或归类数据', en: 'add or sort data in the collecting form' } },
      'farm-products': {
        label: {
          zh: `农产品发票另行勾选确认，并导入${schedule.label.zh}`,
          en: `tick and confirm farm-product invoices apart, and import them into ${schedule.label.en}`,
        },
      },
      'wait-for-data': {
        label: { zh: '等全部进项信息同步后再预填', en: 'wait until all input data are synchronised' },
        consequence: { zh: '否则进项信息可能缺漏', en: 'or input data may be missing' },
      },
      'check-result': {
        label: { zh: '核对预填结果', en: 'check the pre-filled result' },
        consequence: {
          zh: '商品编码选择不规范、月初数据未同步等都可能造成偏差',
          en: 'goods codes chosen wrongly, data not yet in at the start of the month and the like may make it deviate',
        },
      },
    },
    members: {
      supplement: all(vatPrefill.holds, taxFiling.hasDataToSupplement),
      'farm-products': all(vatPrefill.holds, taxFiling.buysFarmProducts),
      'wait-for-data': all(
        vatPrefill.holds,
        taxFiling.hasInputInvoicesSelected,
        not(taxFiling.isInputDataSynchronised),
      ),
      'check-result': vatPrefill.holds,
    },
    none: {
      zh: '没有预填，就没有预填后须办的部分：预填只写全市一般纳税人在电子税务局的网上申报，起始日管各项的并自该日起',
      en: 'nothing is pre-filled, so nothing stays to be done: that is for online returns of the city’s general taxpayers, once it has begun',
    },
    discrepancies: [prefillForAll],
    notes: [
      {
        zh: '以同步完成为准，所写分钟数只是约数',
        en: 'the synchronisation must be complete; the minutes stated are only about right',
      },
      { zh: '未同步即预填并不禁止', en: 'to pre-fill before that is not forbidden' },
    ],
  }
})
