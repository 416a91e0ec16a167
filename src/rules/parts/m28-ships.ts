import { vesselTraffic } from '../../data/m28-vessel-traffic'
import { vessel } from '../../facts/vessel'
import { all, any, keysOf, question } from '../../language'

const bounds = /* @__PURE__ */ question({
  about: { zh: '船长、吃水是否须同时超过', en: 'whether both length and draught must be exceeded' },
  because: {
    zh: '一句之内并列修饰同一种船，范围也较窄',
    en: 'both qualify one kind of ship in one phrase, and it is the narrower class',
  },
  options: { both: { zh: '同时超过', en: 'both' }, either: { zh: '超过其一', en: 'either' } },
})

/** A ship of one of the three kinds that the measure names: 重点船舶. */
export const isKeyVessel = () =>
  any(
    vessel.isContainerShip,
    all(
      vessel.callsAtNantongPort,
      any(
        vessel.shipCargo.oneOf(keysOf(vesselTraffic.keyCargoes)),
        all(vessel.shipCargo.is('other'), vessel.isOtherCargoKey),
      ),
    ),
    all(vessel.isSeaGoing, vessel.isLargeSeaShip),
  )

/** A ship beyond the bounds of a restricted one: 受限船舶. */
export const isRestricted = () => {
  const long = vessel.shipLength.moreThan(vesselTraffic.restrictedLength)
  const deep = vessel.shipDraught.moreThan(vesselTraffic.restrictedDraught)
  return bounds.read({ both: all(long, deep), either: any(long, deep) })
}
