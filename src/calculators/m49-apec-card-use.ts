import { interpretation } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import { calculator, neverFalls, output } from '../language'
import { cardFrom29February, lastDayOfCard } from '../rules/parts/m49-apec-card-term'

/**
 * Until when an APEC business travel card holds (APEC商务旅行卡有效期).
 *
 * @example
 * apecCardLastDay({ cardIssuedOn: '2023-05-08' }) // { lastDay: '2028-05-07' }
 */
export const apecCardLastDay = calculator('m49.apec-card-last-day', () => ({
  title: { zh: 'APEC商务旅行卡有效期至', en: 'APEC business travel card: valid until' },
  source: interpretation(),
  subject: travelCard,
  guarantees: [neverFalls('lastDay', travelCard.cardIssuedOn)],
  outputs: { lastDay: output.date({ zh: '最后有效日', en: 'last day' }, lastDayOfCard()) },
  notes: [cardFrom29February, { zh: '怎样换发、续办，文中未写', en: 'how a card is renewed is not stated' }],
}))
