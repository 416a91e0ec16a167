import { apecCard } from '../data/m49-apec-card'
import { unnamedApecMembers, withNames } from '../data/parts/economy-names'
import { interpretation } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import { travelCard } from '../facts/travel-card'
import {
  all,
  called,
  catalogue,
  check,
  classification,
  eligibility,
  nothing,
  optionsOf,
  reading,
  text,
  when,
} from '../language'

/**
 * The 16 economies for which the APEC business travel card holds (APEC商务旅行卡适用经济体).
 *
 * @returns the entries; `not-listed` for an economy known to be none of them, such as Hong Kong or Chinese Taipei;
 *   `unconfirmed` with the `nearest` for a name that isn’t known
 * @example
 * apecCardEconomies({ economyName: '印度尼西亚' }).entries[0].label.en // 'Indonesia'
 */
export const apecCardEconomies = catalogue('m49.apec-card-economies', () => ({
  title: { zh: 'APEC商务旅行卡适用经济体', en: 'APEC business travel card: where it holds' },
  source: interpretation(),
  subject: travelCard,
  entries: apecCard.economies,
  others: [
    ...apecCard.excludedTravel.slice(0, 1),
    ...withNames(optionsOf(travelCard.economy, ['hong-kong', 'chinese-taipei'])),
    ...withNames(optionsOf(rcepGoods.tradePartner, ['cambodia', 'laos', 'myanmar', 'china'])),
    ...unnamedApecMembers,
  ],
  lookUp: travelCard.economyName,
  notes: [
    {
      zh: `${apecCard.excludedTravel.map((one) => one.label.zh).join('、')}之间往来另有办法，不用此卡，故均不在列`,
      en: `travel between ${apecCard.excludedTravel.map((one) => one.label.en).join('; ')} has rules of its own and no use for the card, so none of them is listed`,
    },
    {
      zh: '“印度尼西亚”与“印尼”是同一经济体，文中两名都用',
      en: 'Indonesia goes by two Chinese names in the document, and is found by both',
    },
  ],
}))

/**
 * Whether an entry can be made on a day with the card and the passport linked to it (旅行卡有效期内入境).
 *
 * @returns the verdict, with what is unmet and what is missing; the number of entries doesn't count
 * @example
 * apecCardValidity({ cardIssuedOn: '2023-05-08', entersOn: '2028-05-08' }).outcome // 'ineligible'
 */
export const apecCardValidity = eligibility('m49.apec-card-validity', () => {
  const { cardIssuedOn, entersOn, passportIsLinkedToCard, passportValidUntil } = travelCard
  const anniversary = cardIssuedOn.plusYears(apecCard.cardValidityYears)
  const lastDay = called(
    { zh: '旅行卡最后有效日', en: 'last day of the card' },
    reading('day-before', { 'day-before': anniversary.minusDays(1), anniversary }),
  )
  return {
    title: { zh: '旅行卡有效期内入境', en: 'APEC business travel card: entry while it is valid' },
    source: interpretation(),
    subject: travelCard,
    when: all(
      called({ zh: '入境时卡已签发', en: 'the card is issued by then' }, entersOn.onOrAfter(cardIssuedOn)),
      called({ zh: '入境时卡仍有效', en: 'the card is still valid' }, entersOn.onOrBefore(lastDay)),
      called({ zh: '入境时护照仍有效', en: 'the passport is still valid' }, passportValidUntil.onOrAfter(entersOn)),
      passportIsLinkedToCard,
    ),
    readings: [
      {
        about: { zh: '五年有效期的最后一天', en: 'the last day of the five years' },
        default: 'day-before',
        because: {
          zh: '自签发日起满五年，到第五个周年日前一天为止；也不会让人在卡失效后入境',
          en: 'five years from the day of issue are full the day before the fifth anniversary, and nobody travels on a card that has lapsed',
        },
        options: {
          'day-before': { zh: '第五个周年日的前一天', en: 'the day before the fifth anniversary' },
          anniversary: { zh: '第五个周年日当天', en: 'the fifth anniversary' },
        },
      },
    ],
    notes: [
      {
        zh: '换发护照后卡如何处理，文中未写：只问所持护照是否与卡相关联',
        en: 'what a new passport does to the card isn’t stated: it is only asked whether the passport carried is the linked one',
      },
      {
        zh: '2月29日签发的，周年日按2月28日计',
        en: 'issued on 29 February, a card has its anniversary on 28 February',
      },
    ],
  }
})

/**
 * Whether a planned stay keeps within what an economy allows a cardholder after one entry (每次停留期限).
 *
 * @returns the class `within` or `exceeds`; `not-covered` where the card doesn't hold; or what is missing
 * @example
 * apecCardStayLimit({ economy: 'japan', stayDays: 61 }).missing[0].fact // 'economyStayLimit'
 */
export const apecCardStayLimit = classification('m49.apec-card-stay-limit', () => {
  const { economy, economyStayLimit, stayDays } = travelCard
  const { stayMaxDays, stayMinDays } = apecCard
  return {
    title: { zh: '每次停留期限', en: 'APEC business travel card: how long a stay' },
    source: interpretation(),
    subject: travelCard,
    classes: {
      within: { label: { zh: '在停留期限内', en: 'within the limit' } },
      exceeds: { label: { zh: '超过停留期限', en: 'over the limit' } },
    },
    by: when(
      economy.oneOf(['hong-kong', 'chinese-taipei']),
      nothing({ zh: '按现行办法办理，不用此卡', en: 'has rules of its own, and no use for the card' }),
    )
      .when(
        economy.is('other'),
        nothing({ zh: '不在适用此卡的经济体之列', en: 'not among the economies where the card holds' }),
      )
      .when(stayDays.atMost(stayMinDays), text('within'))
      .when(stayDays.moreThan(stayMaxDays), text('exceeds'))
      .when(stayDays.atMost(economyStayLimit), text('within'))
      .otherwise(text('exceeds')),
    checks: [
      check(all(economyStayLimit.atLeast(stayMinDays), economyStayLimit.atMost(stayMaxDays)), {
        zh: '该经济体的停留上限不在文中所写的区间之内',
        en: 'the economy’s limit lies outside the range that the document states',
      }),
    ],
    notes: [
      {
        zh: '各经济体各自的上限文中未列；入境当日是否计入也未写，天数由使用者给出',
        en: 'the limit of each economy isn’t printed, nor whether the day of entry counts; the days are given',
      },
    ],
  }
})
