import { interpretation, measureText } from '../facts/document'
import { figures, named } from '../language'

const text = measureText()
const levels = interpretation('“枫桥经验”')
const bodies = interpretation('调解组织')

/** 矛盾纠纷多元化解 (M40): at which level disputes are to be settled, and where mediation and arbitration reach out. */
export const disputeResolution = figures(40, {
  villageLevel: named(
    [{ label: { zh: '不出村居（社区）', en: 'not beyond the village or community' } }],
    levels,
    'tier-minor',
  ),
  townshipLevel: named(
    [{ label: { zh: '不出乡镇（街道）', en: 'not beyond the township or sub-district' } }],
    levels,
    'tier-major',
  ),
  unitLevel: named([{ label: { zh: '本单位内化解', en: 'within the unit' } }], levels, 'tier-enterprise'),
  fieldLevel: named([{ label: { zh: '本领域内解决', en: 'within the field' } }], levels, 'tier-industry'),
  countyLevel: named(
    [{ label: { zh: '不出县（市、区）', en: 'not beyond the county, city or district' } }],
    levels,
    'tier-complex',
  ),
  riskFields: named(
    [
      { part: 'risk', label: { zh: '民生', en: 'people’s livelihood' } },
      { part: 'risk', label: { zh: '金融', en: 'finance' } },
      { part: 'risk', label: { zh: '房地产', en: 'real estate' } },
    ],
    bodies,
  ),
  mediationFields: named(
    [
      { part: 'mediation', label: { zh: '消费', en: 'consumption' } },
      { part: 'mediation', label: { zh: '环保', en: 'environmental protection' }, names: ['环境保护'] },
      { part: 'mediation', label: { zh: '物流', en: 'logistics' } },
      { part: 'mediation', label: { zh: '电商', en: 'e-commerce' }, names: ['电子商务'] },
    ],
    bodies,
  ),
  arbitrationContactPoints: named(
    [
      { part: 'contact-point', label: { zh: '商会', en: 'chamber of commerce' }, names: ['chambers of commerce'] },
      { part: 'contact-point', label: { zh: '协会', en: 'association' }, names: ['行业协会', 'associations'] },
      { part: 'contact-point', label: { zh: '企业', en: 'enterprise' } },
    ],
    text,
  ),
  arbitrationFields: named(
    [
      { part: 'arbitration', label: { zh: '金融', en: 'finance' } },
      { part: 'arbitration', label: { zh: '保险', en: 'insurance' } },
      { part: 'arbitration', label: { zh: '知识产权', en: 'intellectual property' } },
    ],
    text,
    'new-economy-fields',
  ),
})

/** Where people’s mediation is to be set up besides (民营企业中的人民调解组织). */
export const mediationInEnterprises = {
  part: 'mediation',
  label: { zh: '民营企业中的人民调解组织', en: 'people’s mediation in private enterprises' },
  names: [
    '民营企业',
    '民营企业人民调解组织',
    '人民调解组织',
    '人民调解',
    '企业调解组织',
    'private enterprise',
    'private enterprises',
  ],
} as const

/** What each part of the network is (各项是什么). */
export const networkParts = {
  mediation: { zh: '建立、发展调解组织', en: 'mediation bodies are set up and developed' },
  risk: { zh: '风险多发，调解组织建设紧盯的领域', en: 'a field of many risks, to which mediation bodies attend' },
  'contact-point': { zh: '仲裁机构设联络点的场所', en: 'arbitration bodies set up contact points there' },
  arbitration: { zh: '仲裁推广运用的新业务', en: 'new business to which arbitration is extended' },
} as const
