import { city } from '../../facts/city'
import { called, question } from '../../language'

const swaps = /* @__PURE__ */ question({
  about: { zh: '人民币外汇掉期是否算在内', en: 'whether RMB foreign-exchange swaps count' },
  because: { zh: '公式只列远期和期权', en: 'the formula names forwards and options alone' },
  default: 'forwards-and-options',
  options: {
    'forwards-and-options': { zh: '只算远期和期权', en: 'forwards and options only' },
    'swaps-included': { zh: '掉期也算', en: 'swaps too' },
  },
})

/** The derivatives signed, all business together, and the ratio of the one to the other (签约口径外汇套保比率). */
export const hedging = () => {
  const signed = called(
    { zh: '衍生品签约额', en: 'derivatives signed' },
    swaps.read({
      'forwards-and-options': city.fxForwardsAndOptionsSigned,
      'swaps-included': city.fxForwardsAndOptionsSigned.plus(city.fxSwapsSigned),
    }),
  )
  const total = called({ zh: '即期与衍生品合计', en: 'spot and derivatives together' }, city.fxSpotVolume.plus(signed))
  return { total, ratio: called({ zh: '套保比率', en: 'hedging ratio' }, signed.over(total)) }
}

/** What is taken of the formula's terms. */
export const hedgingNotes = [
  {
    zh: '分子与分母中的远期及期权视为同一数额',
    en: 'the forwards and options above and below the line are taken to be the same amount',
  },
  { zh: '“全辖”按南通全市理解；比率不取整', en: 'the whole area is taken to be Nantong; the ratio isn’t rounded' },
] as const
