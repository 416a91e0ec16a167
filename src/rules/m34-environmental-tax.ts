import { coefficientByChoice, effectiveDayScope, taxServices } from '../data/m34-tax-spring-breeze'
import { interpretation } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { any, classification, keysOf, not, nothing, question, text, when } from '../language'
import { notBegun, otherItemsHaveBegun } from './parts/m34-start'

const choices = /* @__PURE__ */ question({
  about: { zh: '系数自动生成还是选择后生成', en: 'whether the coefficient takes the taxpayer’s choices' },
  because: {
    zh: '解读写明逐条选择；系统不能自知生产工艺',
    en: 'the interpretation says so, and the system can’t know the process by itself',
  },
  options: {
    'by-choice': { zh: '逐条选择后生成', en: 'once the items are chosen' },
    'by-itself': { zh: '无须选择', en: 'without choices' },
  },
})

/**
 * How far a filing of environmental tax by discharge coefficient has come (环保税排污系数申报).
 *
 * @example
 * environmentalTaxCoefficient({ environmentalTaxIndustry: 'dyeing', areDischargeItemsChosen: true,
 *   isProductOutputEntered: false }).class // 'enter-output'
 */
export const environmentalTaxCoefficient = classification('m34.environmental-tax-coefficient', () => {
  const hasCoefficients = any(
    taxFiling.environmentalTaxIndustry.oneOf(keysOf(taxServices.environmentalTaxIndustries)),
    taxFiling.hasOtherIndustryCoefficients,
  )
  const generated = when(taxFiling.isProductOutputEntered, text('complete')).otherwise(text('enter-output'))
  return {
    title: { zh: '环保税排污系数申报', en: 'Environmental tax: filing by discharge coefficient' },
    source: interpretation('环保税'),
    subject: taxFiling,
    classes: {
      'choose-items': {
        label: { zh: '待逐条选择', en: 'items to be chosen' },
        consequence: { zh: '选择后自动产生排污系数', en: 'the coefficient comes once they are chosen' },
      },
      'enter-output': {
        label: { zh: '系数已生成，待填产量', en: 'coefficient generated, output to be entered' },
        consequence: { zh: '填写产品产量后即可完成申报', en: 'the filing is done once the output is entered' },
      },
      complete: { label: { zh: '可完成申报', en: 'the filing can be completed' } },
    },
    by: when(not(otherItemsHaveBegun()), nothing(notBegun))
      .when(
        not(hasCoefficients),
        nothing({
          zh: '自动生成排污系数只写三个行业“等”，这一行业不在其内',
          en: 'coefficients are generated for three industries and the like, and this one is none of them',
        }),
      )
      .otherwise(
        choices.read({
          'by-choice': when(taxFiling.areDischargeItemsChosen, generated).otherwise(text('choose-items')),
          'by-itself': generated,
        }),
      ),
    discrepancies: [coefficientByChoice, effectiveDayScope],
    notes: [
      {
        zh: '三个行业之后有“等”，其他行业由税务机关答复',
        en: 'the list of three is open; on another industry the tax authority is to say',
      },
      { zh: '系数的数值文中未列', en: 'the coefficients themselves are not stated' },
      {
        zh: '采用第三方监测报告申报的，不用排污系数',
        en: 'who files by a third party’s monitoring report uses no coefficient',
      },
    ],
  }
})
