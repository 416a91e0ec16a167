import { vesselTraffic } from '../data/m28-vessel-traffic'
import {
  greenChannelScope,
  keyShipKinds,
  passageDirection,
  vesselTrafficWording,
} from '../data/parts/m28-discrepancies'
import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, any, eligibility, keysOf, reading } from '../language'

/** A ship of one of the three kinds that the measure names: 重点船舶. */
const isKeyVessel = () =>
  any(
    vessel.shipKind.oneOf(['large-sea-ship', 'container-ship']),
    all(
      vessel.callsAtNantongPort,
      any(
        vessel.shipCargo.oneOf(keysOf(vesselTraffic.keyCargoes)),
        all(vessel.shipCargo.is('other'), vessel.isOtherCargoKey),
      ),
    ),
  )

/**
 * Whether a key ship gets fast passage in and out (重点船舶“快进快出”).
 *
 * @example
 * keyVesselFastTrack({ nantongSectionPassage: 'entering', shipKind: 'container-ship' }).outcome // 'eligible'
 */
export const keyVesselFastTrack = eligibility('m28.key-vessel-fast-track', () => ({
  title: { zh: '重点船舶“快进快出”', en: 'Fast passage of key ships' },
  source: measureText('快进快出'),
  subject: vessel,
  when: all(
    reading('entering-only', {
      'entering-only': vessel.nantongSectionPassage.is('entering'),
      'both-ways': vessel.nantongSectionPassage.oneOf(['entering', 'leaving']),
    }),
    isKeyVessel(),
  ),
  discrepancies: [passageDirection, greenChannelScope, keyShipKinds],
  readings: [
    {
      about: { zh: '驶出长江南通段是否适用', en: 'whether leaving the section counts, too' },
      default: 'entering-only',
      because: {
        zh: '措施只写“进入”；进出只写在受限船舶',
        en: 'the measure says entering; leaving is written of restricted ships only',
      },
      options: {
        'entering-only': { zh: '仅进入', en: 'entering only' },
        'both-ways': { zh: '进入和驶出', en: 'entering and leaving' },
      },
    },
  ],
  notes: [
    {
      zh: '得到的是进出港、引航、锚泊计划的优先编排，不保证时间',
      en: 'it gives priority in plans of port, pilotage and anchorage; no time is promised',
    },
    { zh: '“大型”没有尺度，如实填写', en: '“large” has no size in the text; it is asked' },
    {
      zh: '所列物资之后有“等”，未列货物由海事管理部门答复',
      en: 'the list of cargoes is open; on another the maritime authority is to say',
    },
  ],
}))

/**
 * Who may register on the platform to give notice of a key ship (“船E行”注册).
 *
 * @example
 * vesselPlatformRegistration({ shipApplicantRole: 'other' }).outcome // 'ineligible'
 */
export const vesselPlatformRegistration = eligibility('m28.vessel-platform-registration', () => ({
  title: { zh: '“船E行”平台注册', en: 'Registration on the ship platform' },
  source: interpretation('注册'),
  subject: vessel,
  when: all(vessel.shipApplicantRole.oneOf(keysOf(vesselTraffic.registrationApplicants)), isKeyVessel()),
  discrepancies: [keyShipKinds, vesselTrafficWording],
  notes: [
    { zh: '是否注册由申请人自定', en: 'to register is the applicant’s choice' },
    {
      zh: '注册后在进港预报模块申报船舶和货物，受限船舶另在受限船申报模块申报',
      en: 'then ship and cargo are announced in the entry module, a restricted ship in its own',
    },
  ],
}))
