import { vatRefundRelaxed as relaxed } from '../../data/m08-vat-refund-relaxed'
import { enterprise } from '../../facts/enterprise'
import { vatRefund } from '../../facts/vat-refund'
import {
  all,
  any,
  type Condition,
  called,
  keysOf,
  type Need,
  question,
  quoting,
  type Words,
  when,
} from '../../language'

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

const without = ({ zh, en }: Words): Words => ({
  zh: `不适用${zh}的条件`,
  en: `the conditions of ${en} don’t apply`,
})

/** The wider refunds that cover a taxpayer on the day of its application. */
export const relaxedPaths = () => ({
  smallMicro: called(
    pathWords.smallMicro,
    all(isSmallOrMicro(), appliedOn.month().onOrAfter(relaxed.smallMicroIncrementPeriod)),
    without(pathWords.smallMicro),
  ),
  manufacturing: called(
    pathWords.manufacturing,
    all(inManufacturingGroup(), appliedOn.onOrAfter(relaxed.manufacturingFrom)),
    without(pathWords.manufacturing),
  ),
  wholesale: called(
    pathWords.wholesale,
    all(inWholesaleGroup(), appliedOn.onOrAfter(relaxed.wholesaleFrom)),
    without(pathWords.wholesale),
  ),
})

/** Whether any of them does. */
export const onRelaxedPath = () => {
  const { manufacturing, smallMicro, wholesale } = relaxedPaths()
  return any(manufacturing, wholesale, smallMicro)
}

const smallInGroup = /* @__PURE__ */ question({
  about: { zh: '小型企业又在制造业等行业', en: 'a small enterprise of the industries named with manufacturing' },
  because: {
    zh: '小型企业的月份是为其规模专门写的',
    en: 'the month of small enterprises is written for their size in particular',
  },
  default: 'size-month',
  options: {
    'size-month': { zh: '按小型企业的月份', en: 'the month of its size' },
    'industry-date': { zh: '按行业的日期', en: 'the day of its industries' },
  },
})

/** From which day a taxpayer on one of the wider paths may claim the stock. */
export function firstStockDay() {
  const small = relaxed.smallStockPeriod.firstDay()
  return called(
    { zh: '存量可申请的首日', en: 'first day for the stock' },
    when(size.is('micro'), relaxed.microStockPeriod.firstDay())
      .when(
        size.is('small'),
        smallInGroup.read({
          'size-month': small,
          'industry-date': when(inManufacturingGroup(), relaxed.manufacturingFrom).otherwise(small),
        }),
      )
      .when(inManufacturingGroup(), relaxed.manufacturingFrom)
      .otherwise(relaxed.wholesaleFrom),
  )
}

/** Whether a taxpayer on one of the wider paths may claim the stock by now: only micro and small enterprises have a month of their own. */
export function stockIsOpen() {
  const micro = appliedOn.onOrAfter(relaxed.microStockPeriod.firstDay())
  const small = appliedOn.onOrAfter(relaxed.smallStockPeriod.firstDay())
  return called(
    { zh: '存量已可申请', en: 'the stock may be claimed by then' },
    when(size.is('micro'), micro)
      .when(
        size.is('small'),
        smallInGroup.read({ 'size-month': small, 'industry-date': any(inManufacturingGroup(), small) }),
      )
      // On a path without being small or micro: the day of its industries has come.
      .otherwise(size.noneOf(['micro', 'small'])),
  )
}

const lapse = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{smallMicroUntil}以后小微企业的退税条件',
      en: 'the conditions of small and micro enterprises after {smallMicroUntil}',
    },
    relaxed,
  ),
  because: {
    zh: '写明了截止日，此后没有承诺；行业路径不受影响',
    en: 'a last day is named, and nothing is promised after it; the paths of industries are not touched',
  },
  options: {
    lapses: { zh: '此后只有一般条件', en: 'after it there are the general conditions only' },
    continues: { zh: '四项条件继续适用', en: 'the four conditions go on' },
  },
})

const lastDay = /* @__PURE__ */ question({
  about: quoting({ zh: '截止的{smallMicroUntil}当日是否在内', en: 'whether {smallMicroUntil} itself is in' }, relaxed),
  because: { zh: '以年末为界，通常含最后一天', en: 'a year’s end as a limit commonly takes in its last day' },
  options: {
    'day-included': { zh: '含当日', en: 'it is' },
    'day-excluded': { zh: '不含当日', en: 'it isn’t' },
  },
})

/** What is open of the stock once the conditions are over. */
export const extent = /* @__PURE__ */ question({
  about: { zh: '这一截止日是否也及于存量', en: 'whether that end holds for the stock too' },
  because: {
    zh: '这一句紧接增量，在存量各句之前',
    en: 'the sentence follows what is said of the increment, and comes before the stock',
  },
  default: 'increment-only',
  options: {
    'increment-only': { zh: '只限增量', en: 'for the increment only' },
    'stock-too': { zh: '存量亦同', en: 'for the stock as well' },
  },
})

/** While conditions are stated for small and micro enterprises as such. */
const isStated = () =>
  lastDay.read({
    'day-included': appliedOn.onOrBefore(relaxed.smallMicroUntil),
    'day-excluded': appliedOn.before(relaxed.smallMicroUntil),
  })

/** Whether the text has conditions for a claim; of small and micro enterprises as such it may have them for a time only. */
const spokenOf = <N extends Need>(whileStated: Condition<N>) =>
  when(
    isSmallOrMicro(),
    any(inManufacturingGroup(), inWholesaleGroup(), lapse.read({ lapses: whileStated, continues: isSmallOrMicro() })),
  ).otherwise(all())

/** Whether it has any for a claim for the increment. */
export const incrementIsSpokenOf = () => spokenOf(isStated())

/** Whether it has any for what is applied for. */
export const soughtIsSpokenOf = () =>
  spokenOf(
    extent.read({
      'increment-only': any(vatRefund.vatRefundSought.is('stock'), isStated()),
      'stock-too': isStated(),
    }),
  )

/** Why nothing can be said of a claim once those conditions are over. */
export const conditionsAreOver = /* @__PURE__ */ quoting(
  {
    zh: '小微企业按规模申请的退税条件只写到{smallMicroUntil}，此后文中未写；可看《一般行业增量留抵退税资格》',
    en: 'the conditions of small and micro enterprises as such are stated up to {smallMicroUntil}, and nothing is said of later; see “Refund of retained input VAT: the general conditions”',
  },
  relaxed,
)
