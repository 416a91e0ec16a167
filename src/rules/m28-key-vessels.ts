import { vesselTraffic } from '../data/m28-vessel-traffic'
import {
  greenChannelScope,
  keyShipKinds,
  passageDirection,
  vesselTrafficWording,
} from '../data/parts/m28-discrepancies'
import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import {
  all,
  any,
  catalogue,
  covered,
  eligibility,
  keysOf,
  namesOf,
  optionsOf,
  question,
  type Words,
} from '../language'
import { isKeyVessel, isRestricted } from './parts/m28-ships'

const labels = (items: readonly { readonly label: Words }[]): readonly Words[] => items.map(({ label }) => label)

const direction = /* @__PURE__ */ question({
  about: { zh: '驶出长江南通段是否适用', en: 'whether leaving the section counts, too' },
  because: {
    zh: '名为“快进快出”，优先编排的是进出港计划；“进入”说的是哪些船',
    en: 'it is fast in and out by name, and what comes first are plans of entry and departure; “entering” says which ships',
  },
  options: {
    'both-ways': { zh: '进入和驶出', en: 'entering and leaving' },
    'entering-only': { zh: '仅进入', en: 'entering only' },
  },
})

/**
 * Whether a key ship gets fast passage in and out (重点船舶“快进快出”).
 *
 * @example
 * keyVesselFastTrack({ nantongSectionPassage: 'entering', isContainerShip: true }).outcome // 'eligible'
 */
export const keyVesselFastTrack = eligibility('m28.key-vessel-fast-track', () => {
  const passage = vessel.nantongSectionPassage
  return {
    title: { zh: '重点船舶“快进快出”', en: 'Fast passage of key ships' },
    source: measureText('快进快出'),
    subject: vessel,
    covers: [
      covered(
        direction.read({
          'both-ways': passage.oneOf(['entering', 'leaving']),
          'entering-only': passage.is('entering'),
        }),
        {
          zh: '“快进快出”写的是长江南通段，按所取的读法，这一航行文中未写',
          en: 'fast passage is written of the Nantong section of the Yangtze, and by the reading taken nothing is said of this passage',
        },
      ),
    ],
    when: isKeyVessel(),
    gives: {
      zh: '进出港计划、引航计划、锚泊计划优先编排',
      en: 'priority in the plans of entry and departure, of pilotage and of anchorage',
    },
    leadsTo: [
      'm28.vessel-platform-registration',
      'm28.vessel-platform-steps',
      'm28.yangtze-green-channel',
      'm28.vessel-traffic-work',
    ],
    discrepancies: [passageDirection, greenChannelScope, keyShipKinds],
    notes: [
      {
        zh: '优先编排由海事管理部门指导协调有关单位实施，参考气象条件、航道通航实际、码头靠泊能力等；不保证时间',
        en: 'the maritime authority guides and coordinates those who plan, by weather, the state of the channel, the capacity of the wharf and the like; no time is promised',
      },
      {
        zh: '“大型”没有尺度，由海事管理部门答复',
        en: '“large” has no size in the text; the maritime authority is to say',
      },
      {
        zh: '所列物资之后有“等”，未列货物由海事管理部门答复',
        en: 'the list of cargoes is open; on another the maritime authority is to say',
      },
    ],
  }
})

/**
 * Who may register on the platform to give notice of a key ship or declare a restricted one (“船E行”注册).
 *
 * @example
 * vesselPlatformRegistration({ shipApplicantRole: 'other', isContainerShip: true }).outcome // 'ineligible'
 */
export const vesselPlatformRegistration = eligibility('m28.vessel-platform-registration', () => {
  const channels = namesOf(vesselTraffic.registrationChannels)
  return {
    title: { zh: '“船E行”平台注册', en: 'Registration on the ship platform' },
    source: interpretation('注册'),
    subject: vessel,
    force: 'may',
    covers: [
      covered(any(isKeyVessel(), all(vessel.yangtzePassage.oneOf(['entering', 'leaving']), isRestricted())), {
        zh: '平台写的是重点船舶和进出长江的受限船舶；其他船舶能否注册，文中未写',
        en: 'the platform is told of for key ships, and for restricted ships that enter or leave the Yangtze; whether others can register isn’t said',
      }),
    ],
    when: vessel.shipApplicantRole.oneOf(keysOf(vesselTraffic.registrationApplicants)),
    gives: {
      zh: `可通过${channels.zh}注册，在平台申报船舶和货物进港；受限船舶可在平台申报`,
      en: `one can register (${channels.en}) and announce ship and cargo on the platform, and declare a restricted ship there`,
    },
    leadsTo: ['m28.vessel-platform-steps', 'm28.restricted-ship', 'm28.yangtze-green-channel'],
    discrepancies: [keyShipKinds, vesselTrafficWording],
    notes: [
      {
        zh: '谁可注册只就重点船舶写明；受限船舶在同一平台申报，按同样处理',
        en: 'who registers is written of key ships; for restricted ships, declared on the same platform, it is taken to be the same',
      },
    ],
  }
})

/**
 * What is done on the ship platform, and where (“船E行”办理事项).
 *
 * @returns the entries, each with `where` it is done and what it `brings`; `not-listed` for something else
 * @example
 * vesselPlatformSteps({ vesselPlatformStep: 'green-channel' }).entries[0].where[0].zh // '进出江绿色通道申请'
 */
export const vesselPlatformSteps = catalogue('m28.vessel-platform-steps', () => {
  const { greenChannelForm, greenChannelServices, priorityPlans, registrationChannels, reportModules } = vesselTraffic
  const [entryNotice, restrictedShips] = reportModules
  const steps = ['register', 'entry-notice', 'restricted-ship', 'green-channel'] as const
  const told = {
    register: { where: labels(registrationChannels), brings: [] },
    'entry-notice': {
      where: [{ zh: entryNotice.means, en: entryNotice.label.en }],
      brings: labels(priorityPlans),
    },
    'restricted-ship': { where: [restrictedShips.label], brings: [] },
    'green-channel': { where: labels(greenChannelForm), brings: labels(greenChannelServices) },
  }
  return {
    title: { zh: '“船E行”平台办理事项', en: 'What is done on the ship platform, and where' },
    source: interpretation('船E行'),
    subject: vessel,
    entries: steps.flatMap((step) =>
      optionsOf(vessel.vesselPlatformStep, [step]).map((one) => ({ ...one, ...told[step] })),
    ),
    lookUp: vessel.vesselPlatformStep,
    key: 'key',
    discrepancies: [vesselTrafficWording],
    notes: [
      {
        zh: '绿色通道申请在受限船申报时填写',
        en: 'the green-channel application is filled in when a restricted ship is declared',
      },
      {
        zh: '优先编排的计划和绿色通道的服务都以“等”收尾',
        en: 'both the plans that come first and the services of the green channel are open lists',
      },
    ],
  }
})
