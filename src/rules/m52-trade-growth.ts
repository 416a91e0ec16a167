import { crossBorderPayments, fxGrowthScope } from '../data/m52-cross-border-payments'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import {
  all,
  any,
  called,
  goal,
  max,
  type Need,
  period,
  type Quantity,
  question,
  quoting,
  target,
  when,
} from '../language'

const which = /* @__PURE__ */ question({
  about: quoting(
    { zh: '两项指标是否都须增长超{growthTarget}', en: 'whether both indicators must grow by over {growthTarget}' },
    crossBorderPayments,
  ),
  because: { zh: '两项以顿号并列，同用一个比例', en: 'the two stand side by side and share one figure' },
  options: {
    both: { zh: '两项都超', en: 'both' },
    either: { zh: '一项超即可，按增长较快的一项计', en: 'one is enough: the faster counts for both' },
  },
})

/**
 * Whether trade foreign-exchange facilitation for quality enterprises (优质企业贸易外汇收支便利化) grew by more than 40%.
 *
 * @returns met or not, with the goals `enterprises` and `volume`; growth is a plain fraction (0.4 is 40%), and exactly
 *   40% is not enough, though its shortfall is 0
 * @example
 * tradeFxFacilitationGrowth({ tradeFxEnterprises2022: 50, tradeFxEnterprises2023: 70 },
 *   { asOf: '2023-12-31' }).outcome // 'not-met'
 */
export const tradeFxFacilitationGrowth = target('m52.trade-fx-facilitation-growth', () => {
  const { tradeFxEnterprises2022, tradeFxEnterprises2023, tradeFxVolume2022, tradeFxVolume2023 } = city
  const { growthIndicators, growthTarget } = crossBorderPayments
  const [enterprises, volume] = growthIndicators
  const enterpriseGrowth = called(
    { zh: '企业家数增长率', en: 'growth of the number of enterprises' },
    tradeFxEnterprises2023.minus(tradeFxEnterprises2022).over(tradeFxEnterprises2022),
  )
  const volumeGrowth = called(
    { zh: '收支总量增长率', en: 'growth of receipts and payments' },
    tradeFxVolume2023.minus(tradeFxVolume2022).over(tradeFxVolume2022),
  )
  const [enterpriseBase, volumeBase] = [tradeFxEnterprises2022, tradeFxVolume2022]
  const faster = called(
    { zh: '较快的增长率', en: 'the faster growth' },
    // In this order nothing is divided by a base that is zero, also while the other isn't known.
    when(all(enterpriseBase.moreThan(0), volumeBase.moreThan(0)), max(enterpriseGrowth, volumeGrowth))
      .when(enterpriseBase.moreThan(0), enterpriseGrowth)
      .otherwise(volumeGrowth),
  )
  const held = <G extends Quantity>(growth: G) => which.read({ both: growth, either: faster })
  const counted = <N extends Need>(base: Quantity<N>) => ({
    unit: '%' as const,
    applies: which.read({ both: base.moreThan(0), either: any(enterpriseBase.moreThan(0), volumeBase.moreThan(0)) }),
  })
  return {
    title: { zh: '贸易外汇收支便利化增长目标', en: 'Trade foreign-exchange facilitation: growth' },
    source: measureText(),
    subject: city,
    force: 'aims',
    period: period(programmeYear),
    goals: {
      enterprises: goal(enterprises.label, held(enterpriseGrowth), 'moreThan', growthTarget, counted(enterpriseBase)),
      volume: goal(volume.label, held(volumeGrowth), 'moreThan', growthTarget, counted(volumeBase)),
    },
    discrepancies: [fxGrowthScope],
    notes: [
      {
        zh: '2022年的基数文中未写；基数为零的一项算不出增长率，不作考核',
        en: 'the figures of 2022 are not in the text; one that is zero has no growth, and isn’t assessed',
      },
    ],
  }
})
