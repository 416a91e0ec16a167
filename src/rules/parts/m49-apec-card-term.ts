import { apecCard } from '../../data/m49-apec-card'
import { travelCard } from '../../facts/travel-card'
import { called, question, quoting, when } from '../../language'

const end = /* @__PURE__ */ question({
  about: quoting(
    { zh: '{cardValidityYears}有效期的最后一天', en: 'the last day of the {cardValidityYears}' },
    apecCard,
  ),
  because: quoting(
    {
      zh: '自签发日起满{cardValidityYears}，到对应日前一天为止；也不会让人在卡失效后入境',
      en: '{cardValidityYears} from the day of issue are full the day before that anniversary, and nobody travels on a card that has lapsed',
    },
    apecCard,
  ),
  options: {
    'day-before': quoting(
      {
        zh: '满{cardValidityYears}对应日的前一天',
        en: 'the day before the anniversary that completes {cardValidityYears}',
      },
      apecCard,
    ),
    anniversary: quoting(
      { zh: '满{cardValidityYears}的对应日', en: 'the anniversary that completes {cardValidityYears}' },
      apecCard,
    ),
  },
})

/** The last day on which a card holds; which that is in its fifth year is open. */
export const lastDayOfCard = () => {
  const { cardIssuedOn } = travelCard
  const anniversary = called(
    quoting({ zh: '满{cardValidityYears}之日', en: 'the day that completes {cardValidityYears}' }, apecCard),
    cardIssuedOn.plusYears(apecCard.cardValidityYears),
  )
  // A year without 29 February gives the 28th, from which no further day is taken.
  const hasNoSuchDay = called(
    { zh: '到期之年没有2月29日', en: 'the last year has no 29 February' },
    anniversary.minusYears(apecCard.cardValidityYears).before(cardIssuedOn),
  )
  return called(
    quoting({ zh: '{cardValidityYears}有效期末日', en: 'last day of the {cardValidityYears}' }, apecCard),
    end.read({ 'day-before': when(hasNoSuchDay, anniversary).otherwise(anniversary.minusDays(1)), anniversary }),
  )
}

export const cardFrom29February = {
  zh: '2月29日签发的，到期之年没有这一天，以2月28日为末日',
  en: 'a card issued on 29 February holds up to 28 February where its last year has no 29th',
}
