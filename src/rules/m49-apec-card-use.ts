import { apecCard } from '../data/m49-apec-card'
import { interpretation } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import {
  all,
  called,
  catalogue,
  classification,
  eligibility,
  namesOf,
  not,
  nothing,
  quoting,
  text,
  when,
} from '../language'
import { cardFrom29February, lastDayOfCard } from './parts/m49-apec-card-term'
import { whereTheCardHolds } from './parts/m49-apec-economies'

/**
 * The 16 economies for which the APEC business travel card holds (APEC商务旅行卡适用经济体).
 *
 * @returns the entries; `not-listed` for an economy that is none of them, such as Hong Kong or Chinese Taipei
 * @example
 * apecCardEconomies({ economy: 'indonesia' }).entries[0].label.en // 'Indonesia'
 */
export const apecCardEconomies = catalogue('m49.apec-card-economies', () => ({
  title: { zh: 'APEC商务旅行卡适用经济体', en: 'APEC business travel card: where it holds' },
  source: interpretation(),
  subject: travelCard,
  force: 'may',
  entries: apecCard.economies,
  lookUp: travelCard.economy,
  key: 'key',
  notes: [
    {
      zh: `${namesOf(apecCard.excludedTravel).zh}之间往来另有办法，互不适用此卡，故均不在列`,
      en: `travel between ${apecCard.excludedTravel.map((one) => one.label.en).join('; ')} has rules of its own and no use for the card, so none of them is listed`,
    },
    {
      zh: '“印度尼西亚”与“印尼”是同一经济体，文中两名都用',
      en: 'Indonesia goes by two Chinese names in the document; they are one economy',
    },
  ],
}))

/**
 * Whether an entry can be made on a day with the card and the passport linked to it (旅行卡有效期内入境).
 *
 * @returns the verdict, with what is unmet and what is missing; the number of entries doesn't count
 * @example
 * apecCardValidity({ economy: 'japan', cardIssuedOn: '2023-05-08', entersOn: '2028-05-08' }).outcome // 'ineligible'
 */
export const apecCardValidity = eligibility('m49.apec-card-validity', () => {
  const { cardIssuedOn, entersOn, passportIsLinkedToCard, passportValidUntil } = travelCard
  return {
    title: { zh: '旅行卡有效期内入境', en: 'APEC business travel card: entry while it is valid' },
    source: interpretation(),
    subject: travelCard,
    force: 'may',
    covers: [whereTheCardHolds()],
    when: all(
      called({ zh: '入境时卡已签发', en: 'the card is issued by then' }, entersOn.onOrAfter(cardIssuedOn)),
      called({ zh: '入境时卡仍有效', en: 'the card is still valid' }, entersOn.onOrBefore(lastDayOfCard())),
      called({ zh: '入境时护照仍有效', en: 'the passport is still valid' }, passportValidUntil.onOrAfter(entersOn)),
      passportIsLinkedToCard,
    ),
    gives: quoting(
      {
        zh: '凭卡和与卡相关联的护照入境，有效期内次数不限，享受“快速通关”便利；每次可停留{stayMinDays}至{stayMaxDays}不等',
        en: 'any number of entries on the card and the passport linked to it while the card is valid, through the fast lane; each stay may last up to {stayMinDays} to {stayMaxDays}, as the economy has it',
      },
      apecCard,
    ),
    leadsTo: ['m49.apec-card-last-day', 'm49.apec-card-stay-limit', 'm49.apec-card-economies'],
    notes: [
      {
        zh: '换发护照后卡如何处理，文中未写：只问所持护照是否与卡相关联',
        en: 'what a new passport does to the card isn’t stated: it is only asked whether the passport carried is the linked one',
      },
      cardFrom29February,
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
  const { economyStayLimit, stayDays } = travelCard
  const { stayMaxDays, stayMinDays } = apecCard
  const spokenOf = whereTheCardHolds()
  return {
    title: { zh: '每次停留期限', en: 'APEC business travel card: how long a stay' },
    source: interpretation(),
    subject: travelCard,
    force: 'may',
    classes: {
      within: { label: { zh: '在停留期限内', en: 'within the limit' } },
      exceeds: { label: { zh: '超过停留期限', en: 'over the limit' } },
    },
    by: when(not(spokenOf.if), nothing(spokenOf.otherwise))
      .when(stayDays.atMost(stayMinDays), text('within'))
      .when(stayDays.moreThan(stayMaxDays), text('exceeds'))
      .when(stayDays.atMost(economyStayLimit), text('within'))
      .otherwise(text('exceeds')),
    notes: [
      {
        zh: '各经济体各自的上限文中未列；入境当日是否计入也未写，天数由使用者给出',
        en: 'the limit of each economy isn’t printed, nor whether the day of entry counts; the days are given',
      },
    ],
  }
})
