import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures } from '../language'

const text = measureText()
const explained = interpretation()

/** 汇率风险管理 (M53): the hedging ratio, the reward for first users and margin relief. */
export const exchangeRateRisk = figures(53, {
  hedgingTarget: figure(
    '0.30',
    '比例',
    text,
    { zh: '签约口径外汇套保比率目标', en: 'target of the hedging ratio by contracts signed' },
    'hedge-target-measure',
    'hedge-target-interpretation',
  ),
})

/** The headline states the ratio flatly for the bank's whole area; the interpretation strives for it in the city, in 2023. */
export const hedgingTargetStrength = discrepancy('m53.hedging-target-strength', {
  title: { zh: '套保率30%的力度和范围', en: 'how firmly 30% is promised, and for what area' },
  sides: [
    { place: text, says: { zh: '全辖突破30%，未写年份', en: 'the whole area goes beyond 30%, no year named' } },
    { place: explained, says: { zh: '2023年全年南通市力争突破30%', en: 'Nantong strives to go beyond 30% over 2023' } },
  ],
})

/** The numerator lacks the word for clients that the same quantity carries in the denominator. */
export const hedgingFormulaWording = discrepancy('m53.hedging-formula-wording', {
  title: { zh: '套保比率分子少一“客”字', en: 'the numerator of the ratio lacks “clients”' },
  sides: [
    {
      place: interpretation('签约口径外汇套保比率'),
      says: {
        zh: '分子写“对人民币外汇”，分母写“对客人民币外汇”',
        en: 'the numerator’s forwards and options are “with RMB”, the denominator’s “with clients, RMB”',
      },
    },
  ],
  editorial: true,
})

/** The headline gives margin relief to enterprises, the interpretation to those up to medium size. */
export const marginReliefSize = discrepancy('m53.margin-relief-size', {
  title: { zh: '保证金减免给哪些企业', en: 'which enterprises get margin relief' },
  sides: [
    { place: text, says: { zh: '企业，不分规模', en: 'enterprises, of any size' } },
    { place: explained, says: { zh: '中小微企业', en: 'medium, small and micro enterprises' } },
  ],
})
