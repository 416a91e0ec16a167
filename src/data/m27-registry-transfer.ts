import { interpretation, measureText } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { vessel } from '../facts/vessel'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** “不停航办证” (M27): a sea-going ship's change of registry while it stays in service. */
export const registryTransfer = figures(27, {
  shipyards: figure(40, '家', text, {
    zh: '辖区船舶修造企业',
    en: 'yards that build or repair ships in the area',
    approx: 'over',
    atMost: 10_000,
  }),
  shippingCompanies: figure(300, '家', text, {
    zh: '辖区航运公司',
    en: 'shipping companies in the area',
    approx: 'over',
    atMost: 100_000,
  }),
  registriesCount: figure(3, '个', explained, { zh: '海事局数', en: 'maritime administrations', atMost: 20 }),
  registries: named(optionsOf(shipTransfer.shipRegistry, ['shanghai', 'zhejiang', 'jiangsu']), explained),
  transferReasons: named(optionsOf(shipTransfer.transferReason, ['ownership', 'residence', 'route']), explained),
  portScopes: named(optionsOf(shipTransfer.portScope), explained),
  businesses: named(
    optionsOf(shipTransfer.registryBusiness, ['cancellation', 'name', 'ownership', 'nationality', 'survey']),
    explained,
  ),
  guidancePhases: named(
    optionsOf(vessel.buildingPhase, ['order', 'launch', 'undocking', 'outfitting', 'sea-trial', 'delivery']),
    text,
  ),
  filingMaterials: named([{ label: { zh: '纸质申请材料', en: 'application on paper' } }], explained),
  shortTermCertificate: named([{ label: { zh: '短期国籍证书', en: 'short-term nationality certificate' } }], explained),
  formalCertificate: named(
    [{ label: { zh: '正式的船舶国籍证书', en: 'formal certificate of the ship’s nationality' } }],
    explained,
  ),
  shipIdentifier: named([{ label: { zh: '船舶识别号', en: 'ship identification number' } }], explained),
})

/** The area is given in three ways. */
export const transferArea = discrepancy('m27.area', {
  title: { zh: '适用的地域', en: 'the area in which it applies' },
  sides: [
    { place: text, says: { zh: '长三角地区在籍海船', en: 'sea-going ships registered in the Yangtze River Delta' } },
    {
      place: text,
      says: { zh: '协调江浙沪海事部门', en: 'agreed with the authorities of Jiangsu, Zhejiang and Shanghai' },
    },
    {
      place: explained,
      says: {
        zh: '上海、浙江、江苏海事局及其分支机构',
        en: 'the Shanghai, Zhejiang and Jiangsu administrations and branches',
      },
    },
  ],
})

/** The measure speaks of all transfers, the interpretation of those who choose it. */
export const transferByChoice = discrepancy('m27.by-choice', {
  title: { zh: '全面实施还是自愿申请', en: 'for all, or for those who choose it' },
  sides: [
    { place: text, says: { zh: '全面实施', en: 'carried out throughout' } },
    { place: explained, says: { zh: '自愿申请，由申请人选择', en: 'voluntary, as the applicant chooses' } },
  ],
})

/** The filing rule fits a sale only, though two more reasons and moves within a port are covered. */
export const filingByTwoOwners = discrepancy('m27.filing-by-two-owners', {
  title: { zh: '新旧所有人同时申请', en: 'filing by the old and the new owner' },
  sides: [
    {
      place: explained,
      says: {
        zh: '也适用于住所、航线变更和本船籍港内的业务，此时没有新旧所有人或两个登记机关',
        en: 'a change of residence or route, or within one port, is covered too, without two owners or two registries',
      },
    },
    {
      place: explained,
      says: { zh: '由新旧所有人分别向登记机关申请', en: 'the old and the new owner each file with a registry' },
    },
  ],
})

/** A window, not a day, ends the old certificate's validity. */
export const surveyWindow = discrepancy('m27.survey-window', {
  title: { zh: '证书有效至一段时间', en: 'a certificate valid until a stretch of time' },
  sides: [
    {
      place: explained,
      says: {
        zh: '有效至定期检验窗口期，窗口期首尾两日不同',
        en: 'valid until the survey window, whose first and last day differ',
      },
    },
  ],
})

/** The measure names sale and change, the interpretation three reasons. */
export const transferReasonsNamed = discrepancy('m27.reasons', {
  title: { zh: '转籍的原因', en: 'the reasons for a transfer' },
  sides: [
    { place: text, says: { zh: '买卖、变更等', en: 'sale, change and the like' } },
    {
      place: explained,
      says: {
        zh: '所有权变动、所有人住所变更、航线变更三种',
        en: 'three: ownership, the owner’s residence, the route',
      },
    },
  ],
})
