import { apparelZeroYears, rcep } from '../data/m50-rcep'
import { interpretation } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import {
  all,
  asking,
  calculator,
  called,
  neverMoreThan,
  neverRises,
  not,
  nothing,
  number,
  output,
  question,
  quoting,
  table,
  when,
} from '../language'

const count = /* @__PURE__ */ question({
  about: { zh: '降至零的年份怎样数', en: 'how the year of the zero rate is counted' },
  because: {
    zh: '文中未写起算；取较晚的一种，不会过早当作零关税',
    en: 'the text doesn’t say; the later count never takes the rate for zero too early',
  },
  options: {
    'years-complete': quoting(
      {
        zh: '自生效日起满{zeroYearShorter}、{zeroYearLonger}之后',
        en: 'after whole years: {zeroYearShorter} or {zeroYearLonger} from the day of effect',
      },
      rcep,
    ),
    'calendar-years': quoting(
      { zh: '生效的{effectiveFrom}起即为首年', en: 'the year from {effectiveFrom} is the first' },
      rcep,
    ),
  },
})

const isCovered = () =>
  called(
    { zh: '原税率在文中所写范围内', en: 'the base rate is in the range of the text' },
    all(rcepGoods.japanBaseRate.atLeast(rcep.apparelRateLow), rcepGoods.japanBaseRate.atMost(rcep.apparelRateHigh)),
    { zh: '原税率不在文中所写范围内', en: 'the base rate isn’t in the range of the text' },
  )

const outside = () =>
  nothing({
    zh: '原税率不在文中所写服装产品的范围内',
    en: 'the base rate is out of the range that the text gives for apparel',
  })

/** The first day of the zero rate, by the product's phase-down. */
const zeroFrom = () => {
  const track = rcepGoods.japanTariffTrack
  const zeroYear = called(
    { zh: '降至零的年数', en: 'years to the zero rate' },
    table([track.is('shorter'), rcep.zeroYearShorter], [track.is('longer'), rcep.zeroYearLonger]),
  )
  return called(
    { zh: '零关税首日', en: 'first day of the zero rate' },
    rcep.effectiveFrom.plusYears(count.read({ 'years-complete': zeroYear, 'calendar-years': zeroYear.minus(1) })),
  )
}

/** What is asked of the phase-down, with the years of each. */
const trackAsked = () => [asking(rcepGoods.japanTariffTrack, [rcep.zeroYearShorter, rcep.zeroYearLonger])]

const schedule = {
  zh: '哪些产品走哪条降税安排，文中未写，须查日本的关税减让表',
  en: 'which product takes which phase-down isn’t stated; Japan’s schedule of concessions says so',
}
const ofRcepOrigin = { zh: '只是具备RCEP原产资格的货物的税率', en: 'it is the rate for goods of RCEP origin' }

/**
 * When Japan's RCEP duty on an apparel product (日本服装关税) reaches zero.
 *
 * @returns `zeroFrom`, null for a base rate outside the range that the text speaks of
 * @example
 * japanApparelZeroDay({ japanBaseRate: '0.08', japanTariffTrack: 'shorter' }) // { zeroFrom: '2033-01-01' }
 */
export const japanApparelZeroDay = calculator('m50.japan-apparel-zero-day', () => ({
  title: { zh: '日本服装降至零关税的日期', en: 'Japan’s RCEP duty on apparel: when it is zero' },
  source: interpretation(),
  subject: rcepGoods,
  outputs: {
    zeroFrom: output.date({ zh: '零关税自', en: 'zero from' }, when(not(isCovered()), outside()).otherwise(zeroFrom())),
  },
  asks: trackAsked(),
  discrepancies: [apparelZeroYears],
  notes: [schedule, ofRcepOrigin],
}))

/**
 * Japan's RCEP duty on an apparel product (日本服装关税), as far as the text says it. Its phase-down matters only while one of
 * them has reached zero and the other hasn't.
 *
 * @returns `rate`, null while it is being lowered; `highest`, what it can't exceed; both null for a base rate
 *   outside the range that the text speaks of
 * @example
 * japanApparelTariff({ japanBaseRate: '0.08', japanTariffTrack: 'shorter', enteredJapanOn: '2033-01-01' }) // { rate: 0, highest: 0 }
 */
export const japanApparelTariff = calculator('m50.japan-apparel-tariff', () => {
  const { enteredJapanOn, japanBaseRate } = rcepGoods
  const zero = number(0)
  const covered = isCovered()
  const from = zeroFrom()
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
      rate: output.rate(
        { zh: '税率', en: 'rate' },
        when(not(covered), outside())
          .when(enteredJapanOn.before(rcep.effectiveFrom), japanBaseRate)
          .when(
            enteredJapanOn.before(from),
            nothing({ zh: '逐年税率文中未写，不作推算', en: 'the steps aren’t in the text, and none is inferred' }),
          )
          .otherwise(zero),
      ),
      highest: output.rate(
        { zh: '最高税率', en: 'at most' },
        when(not(covered), outside()).when(enteredJapanOn.before(from), japanBaseRate).otherwise(zero),
      ),
    },
    asks: trackAsked(),
    discrepancies: [apparelZeroYears],
    notes: [schedule, ofRcepOrigin],
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
    notes: [
      {
        zh: '达到多少才算原产，文中未写，这里不判断原产资格',
        en: 'the share that makes goods originate isn’t stated, and isn’t decided here',
      },
      {
        zh: '是否成员国由《RCEP成员国》查；中国自身的成分也计入',
        en: '“Members of RCEP” says which country is a member; China’s own part counts too',
      },
    ],
  }
})
