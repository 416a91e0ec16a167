import { interpretation, measureText } from '../facts/document'
import { discrepancy } from '../language'

const text = measureText()
const opening = interpretation('青年人才津补贴')
const extension = interpretation('（1）延长补贴期限')
const purchase = interpretation('（2）支持购房安居')

/** The measure lengthens the allowance for all; the interpretation for those who buy a home. */
export const talentExtensionCondition = discrepancy('m65.talent-extension-condition', {
  title: { zh: '延长是否以购房为前提', en: 'whether the extension depends on buying a home' },
  sides: [
    { place: text, says: { zh: '期限由3年延至5年，未附条件', en: 'from 3 years to 5, with no condition' } },
    {
      place: purchase,
      says: {
        zh: '延长期有前置条件，须购买市区普通商品房',
        en: 'an ordinary commercial home in the city must be bought',
      },
    },
  ],
})

/** Two years at most, or two years to make five. */
export const talentExtensionLength = discrepancy('m65.talent-extension-length', {
  title: { zh: '延长两年是上限还是定数', en: 'whether the two years are a limit or a fixed term' },
  sides: [
    { place: opening, says: { zh: '延长最长不超过两年', en: 'an extension of two years at most' } },
    { place: extension, says: { zh: '延长两年，合计5年', en: 'two more years, five in all' } },
  ],
  arithmetic: {
    zh: '3＋2＝5年；基本期届满满两年才购房，自起始日算的60个月已过，延长期所余为0',
    en: '3 + 2 = 5 years; for one who buys two years after the base period, 60 months from its start leave nothing',
  },
})

/** Nantong where the home is bought late, the urban districts where the allowance is paid. */
export const talentExtensionArea = discrepancy('m65.talent-extension-area', {
  title: { zh: '在通还是在市区企业', en: 'in Nantong, or at an urban-district enterprise' },
  sides: [
    { place: purchase, says: { zh: '期满后购房：仍在通就业创业', en: 'bought afterwards: still at work in Nantong' } },
    {
      place: purchase,
      says: { zh: '领取：仍在市区企业参加社会保险', en: 'paid while insured at an urban-district enterprise' },
    },
  ],
})
