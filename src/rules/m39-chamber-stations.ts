import { chamberStationUsers, goldenShield, twoTeams } from '../data/m39-golden-shield'
import { chamberStation } from '../facts/chamber-station'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { all, any, catalogue, classification, eligibility, not, reading, text, when } from '../language'

/**
 * Who handles a request brought to a chamber-of-commerce police service station (商会警务服务站诉求分流).
 *
 * @example
 * chamberPoliceRequestRouting({ isPoliceRequest: false }).class // 'federation'
 */
export const chamberPoliceRequestRouting = classification('m39.chamber-police-request-routing', () => {
  const { isComplexRequest, isPoliceRequest } = chamberStation
  const [station, federation, policeTeam] = goldenShield.handlers
  return {
    title: { zh: '商会警务服务站诉求分流', en: 'Requests to a chamber police station: who handles them' },
    source: interpretation('（2）'),
    subject: chamberStation,
    classes: {
      station: { ...station, consequence: { zh: '协调解决', en: 'settles it' } },
      federation: { ...federation, consequence: { zh: '转递办理', en: 'passes it on' } },
      'police-team': { ...policeTeam, consequence: { zh: '闭环处理', en: 'sees it through to the end' } },
    },
    by: reading('non-police-first', {
      'non-police-first': when(not(isPoliceRequest), text('federation'))
        .when(isComplexRequest, text('police-team'))
        .otherwise(text('station')),
      'ordinary-first': when(not(isComplexRequest), text('station'))
        .when(isPoliceRequest, text('police-team'))
        .otherwise(text('federation')),
    }),
    discrepancies: [twoTeams],
    readings: [
      {
        about: { zh: '一般性的非警务诉求由谁办', en: 'who handles an ordinary request that is no police matter' },
        default: 'non-police-first',
        because: { zh: '非警务诉求一句更具体', en: 'the sentence on other than police matters is the more precise' },
        options: {
          'non-police-first': { zh: '工商联', en: 'the Federation' },
          'ordinary-first': { zh: '服务站', en: 'the station' },
        },
      },
    ],
    notes: [
      {
        zh: '疑难复杂而非警务的诉求归工商联：警务服务队只接警务诉求',
        en: 'a complex request that is no police matter goes to the Federation: the police team takes police matters only',
      },
      {
        zh: '何为疑难复杂，文中未写，由受理的服务站判断',
        en: 'what is complex isn’t stated, and is for the station to say',
      },
    ],
  }
})

/**
 * Who may bring a request to the one-stop desk of a chamber-of-commerce police service station (商会警务服务站服务对象).
 *
 * @example
 * chamberPoliceServiceUsers({ appliesAs: 'individual-business' }).outcome // 'eligible'
 */
export const chamberPoliceServiceUsers = eligibility('m39.chamber-police-service-users', () => {
  const isSmallPrivateEnterprise = all(
    enterprise.appliesAs.is('enterprise'),
    enterprise.isPrivate,
    enterprise.size.noneOf(['large']),
  )
  return {
    title: { zh: '商会警务服务站服务对象', en: 'Chamber police stations: who may bring a request' },
    source: interpretation('（2）'),
    subject: enterprise,
    when: reading('individuals-included', {
      'individuals-included': any(enterprise.appliesAs.is('individual-business'), isSmallPrivateEnterprise),
      'enterprises-only': isSmallPrivateEnterprise,
    }),
    discrepancies: [chamberStationUsers],
    readings: [
      {
        about: { zh: '个体工商户是否在内', en: 'whether individual businesses are included' },
        default: 'individuals-included',
        because: { zh: '解读写得更具体', en: 'the interpretation is the more precise' },
        options: {
          'individuals-included': { zh: '在内', en: 'they are' },
          'enterprises-only': { zh: '只有中小微民营企业', en: 'private medium, small and micro enterprises only' },
        },
      },
    ],
  }
})

/**
 * What a chamber-of-commerce police service station must regulate and unify (五规范、五统一).
 *
 * @example
 * chamberPoliceStationStandards({ stationStandard: 'norm' }).entries.length // 5
 */
export const chamberPoliceStationStandards = catalogue('m39.chamber-police-station-standards', () => ({
  title: { zh: '商会警务服务站五规范、五统一', en: 'Chamber police stations: norms and unifications' },
  source: interpretation('（3）'),
  subject: chamberStation,
  entries: [...goldenShield.fiveNorms, ...goldenShield.fiveUnifications],
  lookUp: chamberStation.stationStandard,
  key: 'standard',
}))
