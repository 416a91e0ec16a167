import { chamberStationUsers, goldenShield, twoTeams } from '../data/m39-golden-shield'
import { chamberStation } from '../facts/chamber-station'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import {
  all,
  type Condition,
  catalogue,
  classification,
  covered,
  eligibility,
  type Need,
  not,
  question,
  text,
  when,
} from '../language'

const nonPolice = /* @__PURE__ */ question({
  about: { zh: '一般性的非警务诉求由谁办', en: 'who handles an ordinary request that is no police matter' },
  because: { zh: '非警务诉求一句更具体', en: 'the sentence on other than police matters is the more precise' },
  options: {
    'non-police-first': { zh: '工商联', en: 'the Federation of Industry and Commerce' },
    'ordinary-first': { zh: '服务站', en: 'the station' },
  },
})

const individuals = /* @__PURE__ */ question({
  about: { zh: '个体工商户是否在内', en: 'whether individual businesses are included' },
  because: { zh: '解读写得更具体', en: 'the interpretation is the more precise' },
  options: {
    'individuals-included': { zh: '在内', en: 'they are' },
    'enterprises-only': { zh: '只有中小微民营企业', en: 'private medium, small and micro enterprises only' },
  },
})

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
      station: {
        ...station,
        consequence: { zh: '由服务站协调解决', en: 'the station coordinates and settles it' },
      },
      federation: {
        ...federation,
        consequence: { zh: '经工商联转递办理', en: 'the Federation passes it on to be handled' },
      },
      'police-team': {
        ...policeTeam,
        consequence: { zh: '由警务服务队闭环处理', en: 'the police team sees it through to the end' },
      },
    },
    by: nonPolice.read({
      'non-police-first': when(not(isPoliceRequest), text('federation'))
        .when(isComplexRequest, text('police-team'))
        .otherwise(text('station')),
      'ordinary-first': when(not(isComplexRequest), text('station'))
        .when(isPoliceRequest, text('police-team'))
        .otherwise(text('federation')),
    }),
    discrepancies: [twoTeams],
    notes: [
      {
        zh: '疑难复杂而非警务的诉求归工商联：警务服务队只接警务诉求',
        en: 'a complex request that is no police matter goes to the Federation: the police team takes police matters only',
      },
      {
        zh: '何为疑难复杂，由谁判断，文中未写，按由受理的服务站判断处理',
        en: 'neither what is complex nor who says so is stated; it is left to the station that takes the request',
      },
      {
        zh: '“商无忧”警务服务队依托服务站，由公安、工商联和商会力量组成',
        en: 'the police team is based on the stations, and made up of police, Federation and chambers',
      },
      {
        zh: '受理谁的诉求见《商会警务服务站服务对象》；办理时限文中未写',
        en: 'whose requests are taken: see “Chamber police stations: who may bring a request”; no time limit is stated',
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
  /** What is asked of enterprises, and of nobody else who is served. */
  const ofEnterprises = <N extends Need>(condition: Condition<N>) =>
    individuals.read({
      'individuals-included': when(enterprise.appliesAs.is('enterprise'), condition).otherwise(all()),
      'enterprises-only': condition,
    })
  return {
    title: { zh: '商会警务服务站服务对象', en: 'Chamber police stations: who may bring a request' },
    source: interpretation('（2）'),
    subject: enterprise,
    covers: [
      covered(
        individuals.read({
          'individuals-included': enterprise.appliesAs.oneOf(['enterprise', 'individual-business']),
          'enterprises-only': enterprise.appliesAs.is('enterprise'),
        }),
        {
          zh: '写给中小微民营企业，解读中还有个体工商户；按所取的读法，这一主体文中未写',
          en: 'it is for private medium, small and micro enterprises and, by the interpretation, individual businesses; by the reading taken nothing is said of this one',
        },
      ),
      covered(ofEnterprises(enterprise.isPrivate), {
        zh: '企业中只写了民营企业，其他企业未写',
        en: 'of enterprises the text names private ones; of others it says nothing',
      }),
      covered(ofEnterprises(enterprise.size.noneOf(['large'])), {
        zh: '企业中只写了中小微企业，大型企业未写',
        en: 'of enterprises the text names medium, small and micro ones; of large ones it says nothing',
      }),
    ],
    when: all(),
    gives: {
      zh: '诉求由商会警务服务站一站式受理：一般的协调解决，非警务的经工商联转递，疑难复杂的警务诉求由“商无忧”警务服务队闭环处理',
      en: 'one desk takes the request: the station settles ordinary ones, the Federation of Industry and Commerce passes on what is no police matter, the police team sees difficult and complex police matters through',
    },
    leadsTo: ['m39.chamber-police-request-routing', 'm39.chamber-police-station-standards'],
    discrepancies: [chamberStationUsers],
    notes: [{ zh: '服务站在哪里，文中未写', en: 'where the stations are is not stated' }],
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
