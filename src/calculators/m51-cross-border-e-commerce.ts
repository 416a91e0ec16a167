import { crossBorderTrade, crossBorderTradeNames } from '../data/m51-cross-border-e-commerce'
import { crossBorderECommerce } from '../facts/cross-border-e-commerce'
import { interpretation } from '../facts/document'
import { calculator, output, period } from '../language'

/**
 * When the cross-border e-commerce expo (跨境电商选品博览会) of 2023 is on.
 *
 * @returns `isOn`, whether the expo is on that day; `opensOn` and `closesOn`, both days included, and `days`, how many
 *   they are
 * @example
 * crossBorderExpoDates({ expoVisitOn: '2023-05-13' }) // { isOn: true, opensOn: '2023-05-11', closesOn: '2023-05-13', days: 3 }
 */
export const crossBorderExpoDates = calculator('m51.cross-border-expo-dates', () => {
  const { expoStart, expoEnd } = crossBorderTrade
  const term = period({ on: crossBorderECommerce.expoVisitOn, from: expoStart, to: expoEnd })
  return {
    title: { zh: '跨境电商选品博览会会期', en: 'Cross-border e-commerce expo: its days' },
    source: interpretation(),
    subject: crossBorderECommerce,
    period: term,
    outputs: {
      isOn: output.condition({ zh: '在会期内', en: 'the expo is on' }, term.holds),
      opensOn: output.date({ zh: '开幕日', en: 'first day' }, expoStart),
      closesOn: output.date({ zh: '闭幕日', en: 'last day' }, expoEnd),
      days: output.count({ zh: '会期天数', en: 'days' }, expoStart.daysUntil(expoEnd).plus(1), '天'),
    },
    discrepancies: [crossBorderTradeNames],
    notes: [{ zh: '两端日期都算；每天几点开放，文中未写', en: 'both end days count; no hours are stated' }],
  }
})
