import { apparelZeroYears, rcep } from '../data/m50-rcep'
import { interpretation } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import {
  all,
  calculator,
  called,
  check,
  type Need,
  neverMoreThan,
  neverRises,
  not,
  nothing,
  number,
  output,
  type Quantity,
  reading,
  table,
  when,
} from '../language'

/**
 * Japan's RCEP duty on an apparel product (日本服装关税): when it reaches zero, and what is known of the rate until then.
 *
 * @returns `zeroFrom`; `rate`, null while it is being lowered; `highest`, what it can't exceed; all null for a base rate
 *   outside the range that the text speaks of
 * @example
 * japanApparelTariff({ japanBaseRate: '0.08', japanTariffTrack: 'shorter', enteredJapanOn: '2033-01-01' }) // { zeroFrom: '2033-01-01', rate: 0, highest: 0 }
 */
export const japanApparelTariff = calculator('m50.japan-apparel-tariff', () => {
  const { enteredJapanOn, japanBaseRate, japanTariffTrack } = rcepGoods
  const zeroYear = called(
    { zh: '降至零的年份序数', en: 'year of the zero rate' },
    table([japanTariffTrack.is('shorter'), rcep.zeroYearShorter], [japanTariffTrack.is('longer'), rcep.zeroYearLonger]),
  )
  const zeroFrom = called(
    { zh: '零关税首日', en: 'first day of the zero rate' },
    rcep.effectiveFrom.plusYears(
      reading('years-complete', { 'years-complete': zeroYear, 'calendar-years': zeroYear.minus(1) }),
    ),
  )
  const isCovered = called(
    { zh: '原税率在文中所写范围内', en: 'the base rate is in the range of the text' },
    all(japanBaseRate.atLeast(rcep.apparelRateLow), japanBaseRate.atMost(rcep.apparelRateHigh)),
  )
  const outside = nothing({
    zh: '文中只写原税率4.4%至13.4%的服装',
    en: 'the text speaks only of apparel with a base rate of 4.4% to 13.4%',
  })
  const zero = number(0)
  const whereCovered = <N extends Need, X extends null>(rate: Quantity<N, X>) =>
    when(not(isCovered), outside).otherwise(rate)
  return {
    title: { zh: '日本服装RCEP关税', en: 'Japan’s RCEP duty on apparel' },
    source: interpretation(),
    subject: rcepGoods,
    guarantees: [
      neverMoreThan('highest', japanBaseRate),
      neverRises('rate', enteredJapanOn),
      neverRises('highest', enteredJapanOn),
    ],
    outputs: {
      zeroFrom: output.date({ zh: '零关税首日', en: 'zero from' }, when(not(isCovered), outside).otherwise(zeroFrom)),
      rate: output.rate(
        { zh: '税率', en: 'rate' },
        whereCovered(
          when(enteredJapanOn.before(rcep.effectiveFrom), japanBaseRate)
            .when(
              enteredJapanOn.before(zeroFrom),
              nothing({ zh: '逐年税率文中未写，不作推算', en: 'the steps aren’t in the text, and none is inferred' }),
            )
            .otherwise(zero),
        ),
      ),
      highest: output.rate(
        { zh: '最高税率', en: 'at most' },
        whereCovered(when(enteredJapanOn.before(zeroFrom), japanBaseRate).otherwise(zero)),
      ),
    },
    discrepancies: [apparelZeroYears],
    readings: [
      {
        about: { zh: '第11年、第16年怎样数', en: 'how the 11th and the 16th year are counted' },
        default: 'years-complete',
        because: {
          zh: '文中未写起算；取较晚的一种，不会过早当作零关税',
          en: 'the text doesn’t say; the later count never takes the rate for zero too early',
        },
        options: {
          'years-complete': { zh: '满11年、16年之后（2033、2038年）', en: 'after whole years: from 2033, 2038' },
          'calendar-years': { zh: '2022年为第1年（2032、2037年）', en: '2022 is the first: from 2032, 2037' },
        },
      },
    ],
    notes: [
      {
        zh: '哪些产品走哪条降税安排，文中未写，须查日本的关税减让表',
        en: 'which product takes which phase-down isn’t stated; Japan’s schedule of concessions says so',
      },
      { zh: '只是具备RCEP原产资格的货物的税率', en: 'it is the rate for goods of RCEP origin' },
    ],
  }
})

/**
 * The regional value that counts for RCEP origin (区域累积).
 *
 * @returns `accumulated` in yuan, all that comes from any member, and `share`, its part of the whole
 * @example
 * rcepOriginAccumulation({ valueFromMembers: [300, 450], valueFromElsewhere: [250] }) // { accumulated: 750, share: 0.75 }
 */
export const rcepOriginAccumulation = calculator('m50.rcep-origin-accumulation', () => {
  const accumulated = rcepGoods.valueFromMembers.sum()
  const whole = accumulated.plus(rcepGoods.valueFromElsewhere.sum())
  return {
    title: { zh: 'RCEP区域累积价值', en: 'RCEP: regional value that accumulates' },
    source: interpretation('原产地规则'),
    subject: rcepGoods,
    guarantees: [neverMoreThan('share', 1)],
    outputs: {
      accumulated: output.money({ zh: '可累积价值', en: 'value that accumulates' }, accumulated),
      share: output.rate({ zh: '占全部价值', en: 'share of the whole' }, accumulated.over(whole)),
    },
    checks: [
      check(whole.moreThan(0), { zh: '价值成分合计大于零', en: 'the parts of the value come to more than nothing' }),
    ],
    notes: [
      {
        zh: '达到多少才算原产，文中未写，这里不判断原产资格',
        en: 'the share that makes goods originate isn’t stated, and isn’t decided here',
      },
      {
        zh: '是否成员国由m50.rcep-membership查；中国自身的成分也计入',
        en: 'm50.rcep-membership says which country is a member; China’s own part counts too',
      },
    ],
  }
})
