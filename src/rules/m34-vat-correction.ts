import { correctionForWhom, correctionWording, effectiveDayScope, taxServices } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { all, classification, covered, eligibility, not, question, table, text } from '../language'
import { notBegun, otherItemsHaveBegun } from './parts/m34-start'

const forWhom = /* @__PURE__ */ question({
  about: { zh: '哪些纳税人', en: 'which taxpayers' },
  because: {
    zh: '措施未写范围，解读写明；其他纳税人不作断言',
    en: 'the measure names nobody and the interpretation does; nothing is asserted of others',
  },
  options: {
    'general-non-exporters': { zh: '一般纳税人中的非出口企业', en: 'general taxpayers that don’t export' },
    'any-vat-taxpayer': { zh: '所有增值税纳税人', en: 'any VAT taxpayer' },
  },
})

/**
 * Whether corrections to past VAT returns are pre-filled under guidance (增值税往期更正申报预填).
 *
 * @example
 * vatCorrection({ vatTaxpayerKind: 'general', isExportEnterprise: true }).outcome // 'not-covered'
 */
export const vatCorrection = eligibility('m34.vat-correction', () => {
  const { isExportEnterprise, vatTaxpayerKind } = taxFiling
  const [tax, span, lines] = taxServices.correctionChoices
  const [format] = taxServices.correctionFormat
  return {
    title: { zh: '增值税往期更正申报预填', en: 'Corrections to past VAT returns: pre-filled' },
    source: interpretation('往期更正'),
    subject: taxFiling,
    covers: [
      covered(otherItemsHaveBegun(), notBegun),
      covered(
        forWhom.read({
          'general-non-exporters': vatTaxpayerKind.is('general'),
          'any-vat-taxpayer': vatTaxpayerKind.oneOf(['general', 'small-scale']),
        }),
        {
          zh: '写的是增值税申报，解读限于一般纳税人；按所取的读法，这一纳税人文中未写',
          en: 'it is of VAT returns, by the interpretation those of general taxpayers; by the reading taken nothing is said of this one',
        },
      ),
      covered(forWhom.read({ 'general-non-exporters': not(isExportEnterprise), 'any-vat-taxpayer': all() }), {
        zh: '解读只写非出口企业，出口企业文中未写',
        en: 'the interpretation is of enterprises that don’t export; nothing is said of those that do',
      }),
    ],
    when: taxFiling.correctsPastReturn,
    gives: {
      zh: `在引导式界面选择${tax.label.zh}、${span.label.zh}和${lines.label.zh}，填写更正后的数据；系统自动填入更正申报表，以${format.label.zh}反馈，电子签章确认后申报成功`,
      en: `under guidance one chooses ${tax.label.en}, ${span.label.en} and ${lines.label.en} and fills in the corrected data; the system fills the return, sends it back as a ${format.label.en}, and it is filed once signed`,
    },
    leadsTo: ['m34.vat-correction-outcome'],
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
      'awaiting-answer': {
        label: { zh: '待签章确认', en: 'awaiting the taxpayer’s answer' },
        consequence: {
          zh: '更正正确的签章确认，更正错误的可以作废',
          en: 'signed where it is right; where it is wrong it may be voided',
        },
      },
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
