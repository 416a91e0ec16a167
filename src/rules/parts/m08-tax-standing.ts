import { enterprise } from '../../facts/enterprise'
import { vatRefund } from '../../facts/vat-refund'
import { all, asking, called, covered, type Day, keysOf, type Need, type Quantity, question } from '../../language'

type Rating = 'A' | 'B' | 'C' | 'D' | 'M' | 'none'

/** The figures of the conditions that every refund of M08 has in common. */
interface TaxStanding<L extends Need, E extends Need, S extends Need> {
  readonly creditRatings: readonly { readonly key: Rating }[]
  readonly lookback: Quantity<L>
  readonly evasionPenalties: Quantity<E>
  readonly noLevyRefundSince: Day<S>
}

/** Whoever asks for no refund needs none of the conditions. */
export const forThoseWhoApply = {
  zh: '条件只写给申请退税的',
  en: 'the conditions are for those who apply',
} as const

export const refundAppliedFor = () => covered(vatRefund.appliesForVatRefund, forThoseWhoApply)

/** Where the months looked back on begin. */
const lookBackStart = /* @__PURE__ */ question({
  about: {
    zh: '恰好满回溯月数的那一天是否在回溯期内',
    en: 'whether the day exactly so many months before is looked back on',
  },
  because: {
    zh: '从严：这一天的行为仍影响退税',
    en: 'the strict side: what was done on that day still stands in the way of a refund',
  },
  options: {
    'thirty-six-inclusive': { zh: '计入', en: 'it is' },
    'thirty-six-exclusive': { zh: '不计入', en: 'it isn’t' },
  },
})

/** Rated well, no tax fraud and hardly a penalty in the months looked back on, no levy-and-refund benefit. */
export function taxStanding<L extends Need, E extends Need, S extends Need>({
  creditRatings,
  lookback,
  evasionPenalties,
  noLevyRefundSince,
}: TaxStanding<L, E, S>) {
  const { evasionPenaltyDates, levyRefundDates, vatOffenceDates, vatRefundAppliedOn: appliedOn } = vatRefund
  const from = called(
    { zh: '回溯期首日', en: 'first day looked back on' },
    lookBackStart.read({
      'thirty-six-inclusive': appliedOn.minusMonths(lookback),
      'thirty-six-exclusive': appliedOn.minusMonths(lookback).plusDays(1),
    }),
  )
  return all(
    enterprise.taxCreditRating.oneOf(keysOf(creditRatings)),
    vatOffenceDates.countWithin(from, appliedOn).is(0),
    evasionPenaltyDates.countWithin(from, appliedOn).lessThan(evasionPenalties),
    levyRefundDates.countWithin(noLevyRefundSince, appliedOn).is(0),
  )
}

/** What is asked of levy-and-refund benefits, from the day on that they are looked at. */
export const standingAsked = <S extends Need>({ noLevyRefundSince }: { readonly noLevyRefundSince: Day<S> }) =>
  asking(vatRefund.levyRefundDates, [noLevyRefundSince])

export const standingNotes = [
  {
    zh: '合法取得的出口退税不影响资格，只看骗取的',
    en: 'a lawful export refund stands in nobody’s way: only one obtained by fraud does',
  },
  {
    zh: '申请当日发生的也算在内；申请以后发生的不算',
    en: 'what happens on the day of the application counts, what happens later doesn’t',
  },
  {
    zh: '即征即退等从起始日当日看到申请日',
    en: 'a levy-and-refund benefit counts from the first day to the application, both days included',
  },
  {
    zh: '纳税信用等级按申请时的；评级以税务机关为准',
    en: 'the tax credit rating is that of the day of the application, as the tax authority gives it',
  },
  {
    zh: '适用免退税办法的，相关进项税额不得用于退还',
    en: 'under the exemption-and-refund method the input VAT concerned can’t be refunded',
  },
] as const
