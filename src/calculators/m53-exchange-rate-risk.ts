import { hedgingFormulaWording } from '../data/m53-exchange-rate-risk'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { calculator, neverFalls, neverMoreThan, neverRises, nothing, output, when } from '../language'
import { hedging, hedgingNotes } from '../rules/parts/m53-hedging-ratio'

/**
 * The foreign-exchange hedging ratio by contracts signed (签约口径外汇套保比率) of 2023.
 *
 * @returns `ratio`, a plain fraction; null where there was no business at all
 * @example
 * fxHedgingRatio({ fxForwardsAndOptionsSigned: 3, fxSpotVolume: 7 }) // { ratio: 0.3 }
 */
export const fxHedgingRatio = calculator('m53.fx-hedging-ratio', () => {
  const { ratio, total } = hedging()
  return {
    title: { zh: '签约口径外汇套保比率', en: 'Foreign-exchange hedging ratio by contracts signed' },
    source: interpretation('签约口径外汇套保比率'),
    subject: city,
    guarantees: [
      neverMoreThan('ratio', 1),
      neverFalls('ratio', city.fxForwardsAndOptionsSigned),
      neverRises('ratio', city.fxSpotVolume),
    ],
    outputs: {
      ratio: output.rate(
        { zh: '签约口径套保比率', en: 'ratio by contracts signed' },
        when(
          total.is(0),
          nothing({ zh: '没有任何业务，算不出比率', en: 'without any business there is no ratio' }),
        ).otherwise(ratio),
      ),
    },
    discrepancies: [hedgingFormulaWording],
    notes: [
      ...hedgingNotes,
      {
        zh: '是否达到目标，见《签约口径外汇套保比率目标》',
        en: 'whether it reaches the target: see “Foreign-exchange hedging ratio: the target of 2023”',
      },
    ],
  }
})
