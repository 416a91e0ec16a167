import { culturalLife as life } from '../../data/m66-cultural-life'
import { troupe } from '../../facts/troupe'
import { called, min, type Need, type Quantity, sum } from '../../language'

const half = <F extends Need>(quota: Quantity<F>) => quota.times(life.midyearShare).rounded('up')

/** What a troupe gave by the end of June, as far as it counts towards half of its own performances. */
const towardsHalf = <N extends Need, F extends Need>(given: Quantity<N>, quota: Quantity<F>) => min(given, half(quota))

/** What all of them gave towards their halves: as much as the halves only where each troupe gave its own. */
export const eachTowardsHalf = () =>
  called(
    { zh: '各团计入该节点的场次', en: 'what each troupe has that counts' },
    sum(
      towardsHalf(troupe.midyearNantongArtTheatre, life.quotaNantongArtTheatre),
      towardsHalf(troupe.midyearHaian, life.quotaHaian),
      towardsHalf(troupe.midyearRugao, life.quotaRugao),
      towardsHalf(troupe.midyearRudong, life.quotaRudong),
      towardsHalf(troupe.midyearQidong, life.quotaQidong),
      towardsHalf(troupe.midyearTongzhou, life.quotaTongzhou),
      towardsHalf(troupe.midyearHaimen, life.quotaHaimen),
    ),
  )

/** The halves of all troupes together. */
export const halves = () =>
  sum(
    half(life.quotaNantongArtTheatre),
    half(life.quotaHaian),
    half(life.quotaRugao),
    half(life.quotaRudong),
    half(life.quotaQidong),
    half(life.quotaTongzhou),
    half(life.quotaHaimen),
  )
