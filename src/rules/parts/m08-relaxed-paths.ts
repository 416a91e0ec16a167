import { vatRefundRelaxed as relaxed } from '../../data/m08-vat-refund-relaxed'
import { enterprise } from '../../facts/enterprise'
import { vatRefund } from '../../facts/vat-refund'
import { all, any, type Condition, called, keysOf, type Need, reading } from '../../language'

const industry = enterprise.industry
const size = enterprise.size
const appliedOn = vatRefund.vatRefundAppliedOn

export const isSmallOrMicro = () => size.oneOf(['micro', 'small'])
export const inManufacturingGroup = () => industry.oneOf(keysOf(relaxed.manufacturingIndustries))
export const inWholesaleGroup = () => industry.oneOf(keysOf(relaxed.wholesaleIndustries))

/** The names of the wider paths. */
export const pathWords = {
  smallMicro: { zh: '小微企业', en: 'small and micro enterprises' },
  manufacturing: { zh: '制造业等行业', en: 'manufacturing and the industries named with it' },
  wholesale: { zh: '批发零售业等行业', en: 'wholesale and retail and the industries named with them' },
} as const

/** The wider refunds that cover a taxpayer on the day of its application. */
export const relaxedPaths = () => ({
  smallMicro: called(
    pathWords.smallMicro,
    all(isSmallOrMicro(), appliedOn.month().onOrAfter(relaxed.smallMicroIncrementPeriod)),
  ),
  manufacturing: called(
    pathWords.manufacturing,
    all(inManufacturingGroup(), appliedOn.onOrAfter(relaxed.manufacturingFrom)),
  ),
  wholesale: called(pathWords.wholesale, all(inWholesaleGroup(), appliedOn.onOrAfter(relaxed.wholesaleFrom))),
})

/** While conditions are stated for small and micro enterprises as such. */
const isStated = () =>
  reading('day-included', {
    'day-included': appliedOn.onOrBefore(relaxed.smallMicroUntil),
    'day-excluded': appliedOn.before(relaxed.smallMicroUntil),
  })

/** Whether a path covers a claim, which of small and micro enterprises as such may be held to a limit. */
function covers<N extends Need>(limit: Condition<N>) {
  const { manufacturing, smallMicro, wholesale } = relaxedPaths()
  return any(manufacturing, wholesale, reading('lapses', { lapses: all(smallMicro, limit), continues: smallMicro }))
}

/** Whether a path covers a claim for the increment. */
export const coversIncrement = () => covers(isStated())

/** Whether a path covers a claim for the stock; from which day it may be made is a matter of its own. */
export function coversStock() {
  const { manufacturing, smallMicro, wholesale } = relaxedPaths()
  return reading('increment-only', {
    'increment-only': any(manufacturing, wholesale, smallMicro),
    'stock-too': coversIncrement(),
  })
}

/** Whether a path covers the part that is applied for. */
export const coversWhatIsSought = () =>
  covers(
    reading('increment-only', {
      'increment-only': any(vatRefund.vatRefundSought.is('stock'), isStated()),
      'stock-too': isStated(),
    }),
  )

/** What is open of the end of the conditions of small and micro enterprises. */
export const smallMicroReadings = [
  {
    about: { zh: '2022年底以后小微企业的退税条件', en: 'the conditions of small and micro enterprises after 2022' },
    default: 'lapses',
    because: {
      zh: '写明了截止日，此后没有承诺；行业路径不受影响',
      en: 'a last day is named, and nothing is promised after it; the paths of industries are not touched',
    },
    options: {
      lapses: { zh: '此后回到一般条件', en: 'after it the general conditions hold' },
      continues: { zh: '四项条件继续适用', en: 'the four conditions go on' },
    },
  },
  {
    about: { zh: '“12月31日前”是否含当日', en: 'whether 31 December itself is in' },
    default: 'day-included',
    because: { zh: '以年末为界，通常含最后一天', en: 'a year’s end as a limit commonly takes in its last day' },
    options: {
      'day-included': { zh: '含当日', en: 'it is' },
      'day-excluded': { zh: '不含当日', en: 'it isn’t' },
    },
  },
  {
    about: { zh: '这一截止日是否也及于存量', en: 'whether that end holds for the stock too' },
    default: 'increment-only',
    because: {
      zh: '这一句紧接增量，在存量各句之前',
      en: 'the sentence follows what is said of the increment, and comes before the stock',
    },
    options: {
      'increment-only': { zh: '只限增量', en: 'for the increment only' },
      'stock-too': { zh: '存量亦同', en: 'for the stock as well' },
    },
  },
] as const
