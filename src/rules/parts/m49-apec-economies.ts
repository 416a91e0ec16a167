import { apecCard } from '../../data/m49-apec-card'
import { travelCard } from '../../facts/travel-card'
import { called, covered, keysOf, quoting } from '../../language'

/** That the text speaks of an economy: those where the card holds. */
export const whereTheCardHolds = () =>
  covered(
    called(
      { zh: '旅行卡适用的经济体', en: 'an economy where the card holds' },
      travelCard.economy.oneOf(keysOf(apecCard.economies)),
      { zh: '不是旅行卡适用的经济体', en: 'not an economy where the card holds' },
    ),
    quoting(
      {
        zh: '此卡只用于所列{economyCount}经济体；内地、中国香港、中国台北之间往来按现行办法办理，互不适用此卡',
        en: 'the card is for the {economyCount} economies listed; travel between the mainland, Hong Kong and Chinese Taipei has rules of its own and no use for it',
      },
      apecCard,
    ),
  )
