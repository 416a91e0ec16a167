import { refundConditionLists } from '../data/m08-vat-refund-general'
import {
  advancedManufacturing,
  missingAnnouncement,
  vatRefundRelaxed as relaxed,
  smallMicroTerm,
} from '../data/m08-vat-refund-relaxed'
import { interpretation } from '../facts/document'
import { vatRefund } from '../facts/vat-refund'
import { all, any, calculator, called, neverFalls, not, nothing, output, when, yuan } from '../language'
import {
  conditionsAreOver,
  extent,
  firstStockDay,
  incrementIsSpokenOf,
  inManufacturingGroup,
  inWholesaleGroup,
  isSmallOrMicro,
  onRelaxedPath,
} from '../rules/parts/m08-relaxed-paths'
import { forThoseWhoApply, standingAsked, standingNotes, taxStanding } from '../rules/parts/m08-tax-standing'

const everOpens = () => any(isSmallOrMicro(), inManufacturingGroup(), inWholesaleGroup())

const stockIsClaimable = () => all(everOpens(), vatRefund.vatRefundAppliedOn.onOrAfter(firstStockDay()))

/**
 * From which day the stock of retained input VAT (存量留抵税额) may be claimed, once, and whether that day has come.
 *
 * @returns `opensOn`, the first day, a filing period counting from the first of its month; null with the reason where
 *   there is none; and `open`, whether the application is on that day or later; null where nothing is applied for
 * @example
 * stockRefundWindow({ appliesForVatRefund: true, size: 'small', industry: 'other', vatRefundAppliedOn: '2022-04-30' }) // { opensOn: '2022-05-01', open: false }
 */
export const stockRefundWindow = calculator('m08.stock-refund-window', () => {
  const never = nothing({
    zh: '文中没有承诺其他行业的中型、大型企业存量退税',
    en: 'no refund of the stock is promised to medium and large enterprises of other industries',
  })
  return {
    title: { zh: '存量留抵退税申请起始', en: 'Stock of retained input VAT: from when it may be claimed' },
    source: interpretation('（2）（3）'),
    subject: vatRefund,
    force: 'may',
    outputs: {
      opensOn: output.date(
        { zh: '可申请的首日', en: 'first day' },
        when(everOpens(), firstStockDay()).otherwise(never),
      ),
      open: output.condition(
        { zh: '已可申请', en: 'open' },
        when(vatRefund.appliesForVatRefund, stockIsClaimable()).otherwise(
          nothing({
            zh: '没有申请留抵退税，没有申请日可比',
            en: 'no refund is applied for, and there is no day to hold against the first',
          }),
        ),
      ),
    },
    discrepancies: [advancedManufacturing],
    notes: [
      { zh: '存量留抵税额在文中没有定义', en: 'the stock isn’t defined in the text' },
      {
        zh: '两类行业的中型、大型企业没有另写月份，按行业的起始日',
        en: 'no month is printed for medium and large enterprises of the two groups: they have the day of their industries',
      },
      {
        zh: '批发零售业等行业的小微企业按其规模，早于行业的起始日',
        en: 'small and micro enterprises of the wholesale group have the month of their size, before the day of the group',
      },
    ],
  }
})

/**
 * The refund on the wider paths (放宽的留抵退税额): the increment in full, and the stock once its window is open.
 *
 * @returns `increment`, `stock` and their sum `total`, in yuan, exact; 0 for what can't be claimed on these paths, null for what
 *   they state no conditions for
 * @example
 * relaxedRefundAmount({ appliesForVatRefund: true, size: 'small', industry: 'manufacturing', vatRefundAppliedOn: '2022-04-15',
 *   taxCreditRating: 'B', vatOffenceDates: [], evasionPenaltyDates: [], levyRefundDates: [], vatIncrement: '300000', vatStock: '120000.5' }) // { increment: 300000, stock: 0, total: 300000 }
 */
export const relaxedRefundAmount = calculator('m08.relaxed-refund-amount', () => {
  const standing = called({ zh: '符合四项条件', en: 'the four conditions are met' }, taxStanding(relaxed))
  const { vatIncrement, vatStock } = vatRefund
  const isOnPath = onRelaxedPath()
  const paid = called(
    { zh: '符合条件的增量', en: 'increment that qualifies' },
    when(all(isOnPath, standing), vatIncrement).otherwise(yuan(0)),
  )
  const paidStock = called(
    { zh: '符合条件的存量', en: 'stock that qualifies' },
    when(all(isOnPath, standing, stockIsClaimable()), vatStock).otherwise(yuan(0)),
  )
  const isSpokenOf = incrementIsSpokenOf()
  const isOver = nothing(conditionsAreOver)
  const both = paid.plus(paidStock)
  const applied = () => when(not(vatRefund.appliesForVatRefund), nothing(forThoseWhoApply))
  const increment = applied().when(isSpokenOf, paid).otherwise(isOver)
  const stock = extent.read({
    'increment-only': applied().otherwise(paidStock),
    'stock-too': applied().when(isSpokenOf, paidStock).otherwise(isOver),
  })
  const total = extent.read({
    'increment-only': applied().when(isSpokenOf, both).otherwise(paidStock),
    'stock-too': applied().when(isSpokenOf, both).otherwise(isOver),
  })
  return {
    title: { zh: '小微企业、制造业等、批发零售业等留抵退税额', en: 'Refund of retained input VAT: the wider paths' },
    source: interpretation('（2）（3）'),
    subject: vatRefund,
    guarantees: [neverFalls('increment', vatRefund.vatIncrement), neverFalls('stock', vatRefund.vatStock)],
    asks: [standingAsked(relaxed)],
    outputs: {
      increment: output.money({ zh: '退还增量', en: 'increment refunded' }, increment),
      stock: output.money({ zh: '退还存量', en: 'stock refunded' }, stock),
      total: output.money({ zh: '合计', en: 'total' }, total),
    },
    discrepancies: [missingAnnouncement, smallMicroTerm, refundConditionLists, advancedManufacturing],
    notes: [
      {
        zh: '全额指哪一日的余额，文中未写，按申报的数',
        en: 'of which day’s balance all is refunded isn’t stated: it is what is declared',
      },
      {
        zh: '存量只退一次：已退过的不再申报',
        en: 'the stock is refunded once: what was refunded isn’t declared again',
      },
      {
        zh: '0指这些路径不退；符合一般条件的另退增量，数额文中未写',
        en: '0 is what these paths give; the general conditions may still give a refund, whose amount isn’t stated',
      },
      ...standingNotes,
    ],
  }
})
