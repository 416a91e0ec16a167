import { exchangeRateRisk, hedgingFormulaWording, hedgingTargetStrength } from '../data/m53-exchange-rate-risk'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import {
  calculator,
  called,
  check,
  neverFalls,
  neverMoreThan,
  neverRises,
  nothing,
  output,
  period,
  reading,
  text,
  when,
} from '../language'

/**
 * The foreign-exchange hedging ratio by contracts signed (签约口径外汇套保比率) of 2023, and how it stands against 30%.
 *
 * @returns `ratio`, a plain fraction; `target`, `met` or `not-met`, null outside 2023
 * @example
 * fxHedgingRatio({ fxForwardsAndOptionsSigned: 3, fxSpotVolume: 7 }, { asOf: '2023-12-31' }) // { ratio: 0.3, target: 'not-met' }
 */
export const fxHedgingRatio = calculator('m53.fx-hedging-ratio', () => {
  const { fxForwardsAndOptionsSigned, fxSpotVolume, fxSwapsSigned } = city
  const term = period(programmeYear)
  const signed = called(
    { zh: '衍生品签约额', en: 'derivatives signed' },
    reading('forwards-and-options', {
      'forwards-and-options': fxForwardsAndOptionsSigned,
      'swaps-included': fxForwardsAndOptionsSigned.plus(fxSwapsSigned),
    }),
  )
  const total = called({ zh: '即期与衍生品合计', en: 'spot and derivatives together' }, fxSpotVolume.plus(signed))
  const ratio = called({ zh: '套保比率', en: 'hedging ratio' }, signed.over(total))
  const reached = reading('strict', {
    strict: ratio.moreThan(exchangeRateRisk.hedgingTarget),
    reaching: ratio.atLeast(exchangeRateRisk.hedgingTarget),
  })
  return {
    title: { zh: '签约口径外汇套保比率', en: 'Foreign-exchange hedging ratio by contracts signed' },
    source: interpretation('签约口径外汇套保比率'),
    subject: city,
    guarantees: [
      neverMoreThan('ratio', 1),
      neverFalls('ratio', city.fxForwardsAndOptionsSigned),
      neverRises('ratio', city.fxSpotVolume),
    ],
    period: term,
    outputs: {
      ratio: output.rate({ zh: '套保比率', en: 'hedging ratio' }, ratio),
      target: output.text(
        { zh: '是否达到目标', en: 'whether the target is met' },
        when(term.holds, when(reached, text('met')).otherwise(text('not-met'))).otherwise(
          nothing({ zh: '目标只写了2023年', en: 'the target is for 2023 alone' }),
        ),
        { met: { zh: '达到', en: 'met' }, 'not-met': { zh: '未达到', en: 'not met' } },
      ),
    },
    checks: [
      check(total.moreThan(0), { zh: '没有任何业务，算不出比率', en: 'without any business there is no ratio' }),
    ],
    discrepancies: [hedgingTargetStrength, hedgingFormulaWording],
    readings: [
      {
        about: { zh: '“突破30%”', en: 'whether 30% is enough to “break through” 30%' },
        default: 'strict',
        because: { zh: '突破即超过', en: 'to break through is to exceed' },
        options: {
          strict: { zh: '须超过30%', en: 'more than 30%' },
          reaching: { zh: '达到30%即可', en: '30% is enough' },
        },
      },
      {
        about: { zh: '人民币外汇掉期是否算在内', en: 'whether RMB foreign-exchange swaps count' },
        default: 'forwards-and-options',
        because: { zh: '公式只列远期和期权', en: 'the formula names forwards and options alone' },
        options: {
          'forwards-and-options': { zh: '只算远期和期权', en: 'forwards and options only' },
          'swaps-included': { zh: '掉期也算', en: 'swaps too' },
        },
      },
    ],
    notes: [
      {
        zh: '分子与分母中的远期及期权视为同一数额',
        en: 'the forwards and options above and below the line are taken to be the same amount',
      },
      {
        zh: '“全辖”按南通全市理解；30%是努力目标，比率不取整',
        en: 'the whole area is taken to be Nantong; 30% is striven for; the ratio isn’t rounded',
      },
    ],
  }
})
