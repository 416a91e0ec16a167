import { apecCard } from '../../data/m49-apec-card'
import { travelCard } from '../../facts/travel-card'
import { called, question, quoting } from '../../language'

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
  const anniversary = travelCard.cardIssuedOn.plusYears(apecCard.cardValidityYears)
  return called(
    quoting({ zh: '{cardValidityYears}有效期末日', en: 'last day of the {cardValidityYears}' }, apecCard),
    end.read({ 'day-before': anniversary.minusDays(1), anniversary }),
  )
}

export const cardFrom29February = {
  zh: '2月29日签发的，周年日按2月28日计',
  en: 'issued on 29 February, a card has its anniversary on 28 February',
}
