import { correctionForWhom, correctionWording, effectiveDayScope } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { all, classification, eligibility, not, reading, table, text } from '../language'
import { measureHasBegun, startOfOtherItems } from './parts/m34-start'

/**
 * Whether corrections to past VAT returns are pre-filled under guidance (增值税往期更正申报预填).
 *
 * @example
 * vatCorrection({ vatTaxpayerKind: 'general', isExportEnterprise: true }).outcome // 'ineligible'
 */
export const vatCorrection = eligibility('m34.vat-correction', () => {
  const { isExportEnterprise, vatTaxpayerKind } = taxFiling
  const forWhom = reading('general-non-exporters', {
    'general-non-exporters': all(vatTaxpayerKind.is('general'), not(isExportEnterprise)),
    'any-vat-taxpayer': vatTaxpayerKind.oneOf(['general', 'small-scale']),
  })
  return {
    title: { zh: '增值税往期更正申报预填', en: 'Corrections to past VAT returns: pre-filled' },
    source: interpretation('往期更正'),
    subject: taxFiling,
    when: reading('first-item-only', {
      'first-item-only': forWhom,
      'whole-measure': all(measureHasBegun(), forWhom),
    }),
    readings: [
      {
        about: { zh: '哪些纳税人', en: 'which taxpayers' },
        default: 'general-non-exporters',
        because: {
          zh: '措施未写范围，解读写明；取较窄的一种',
          en: 'the measure names nobody and the interpretation does; the narrower one is taken',
        },
        options: {
          'general-non-exporters': { zh: '一般纳税人中的非出口企业', en: 'general taxpayers that don’t export' },
          'any-vat-taxpayer': { zh: '所有增值税纳税人', en: 'any VAT taxpayer' },
        },
      },
      startOfOtherItems,
    ],
    discrepancies: [correctionForWhom, correctionWording, effectiveDayScope],
    notes: [{ zh: '虽须选择税种，只及增值税', en: 'the tax is to be chosen, though it is VAT alone' }],
  }
})

/**
 * How a guided correction of a VAT return ends (更正申报结果).
 *
 * @example
 * vatCorrectionOutcome({ correctionAnswer: 'voided' }).class // 'failed'
 */
export const vatCorrectionOutcome = classification('m34.vat-correction-outcome', () => {
  const { correctionAnswer } = taxFiling
  return {
    title: { zh: '增值税往期更正申报结果', en: 'Correction of a VAT return: how it ends' },
    source: interpretation('往期更正'),
    subject: taxFiling,
    classes: {
      'awaiting-answer': { label: { zh: '待签章确认', en: 'awaiting the taxpayer’s answer' } },
      filed: {
        label: { zh: '申报成功', en: 'filed' },
        consequence: { zh: '暂存数据填入申报表', en: 'the held data go into the return' },
      },
      failed: {
        label: { zh: '更正失败', en: 'failed' },
        consequence: { zh: '暂存数据删除', en: 'the held data are deleted' },
      },
    },
    by: table(
      [correctionAnswer.is('pending'), text('awaiting-answer')],
      [correctionAnswer.is('confirmed'), text('filed')],
      [correctionAnswer.is('voided'), text('failed')],
    ),
    discrepancies: [correctionWording],
  }
})
