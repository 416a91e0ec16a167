import { apecCard } from '../../data/m49-apec-card'
import { travelCard } from '../../facts/travel-card'
import { all, any, called, keysOf, not } from '../../language'

/** That one of the acts named was found. */
export const listedAct = () =>
  called(
    { zh: '有所列失信行为之一', en: 'one of the acts listed' },
    travelCard.cardDishonestActs.includesAny(keysOf(apecCard.dishonestActs)),
    { zh: '没有所列失信行为', en: 'none of the acts listed' },
  )

/** That the city office still takes applications (不再受理): no serious dishonesty was found. */
export const applicationsAreTaken = () =>
  called(
    { zh: '没有严重失信行为，申请仍予受理', en: 'no serious dishonesty: applications are still taken' },
    all(
      not(listedAct()),
      any(not(travelCard.cardDishonestActs.includes('other')), not(travelCard.otherActIsSeriousDishonesty)),
    ),
  )
