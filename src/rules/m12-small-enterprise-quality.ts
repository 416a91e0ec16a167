import { qualityWording, smallEnterpriseQuality, spotCheckIndustries } from '../data/m12-small-enterprise-quality'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { quality } from '../facts/quality'
import { all, any, catalogue, classification, eligibility, keysOf, nothing, question, text, when } from '../language'

/**
 * Whether this measure puts a product into the municipal spot-check catalogue (市级监督抽查目录).
 *
 * @example
 * spotCheckCatalogue({ specialtyProduct: 'security' }).class // 'not-put-in'
 */
export const spotCheckCatalogue = classification('m12.spot-check-catalogue', () => ({
  title: { zh: '市级监督抽查目录', en: 'Municipal spot-check catalogue' },
  source: interpretation('产品质量抽检'),
  subject: quality,
  classes: {
    'put-in': { label: { zh: '由本措施纳入', en: 'put in by this measure' } },
    'not-put-in': {
      label: { zh: '本措施未纳入', en: 'not put in by this measure' },
      consequence: { zh: '目录本身可能另有规定', en: 'the catalogue may hold it for other reasons' },
    },
  },
  by: when(quality.specialtyProduct.oneOf(keysOf(smallEnterpriseQuality.spotCheckCatalogue)), text('put-in')).otherwise(
    text('not-put-in'),
  ),
  discrepancies: [spotCheckIndustries],
  notes: [
    {
      zh: '安防是特色产业，但不在所列四类之中，按未纳入计',
      en: 'security equipment is a specialty but not among the four, and counts as not put in',
    },
  ],
}))

/**
 * The regional specialty industry of a place (区域特色产业).
 *
 * @returns the entries; `unconfirmed` for a place that isn't named, since the list is open
 * @example
 * regionalIndustry({ specialtyPlace: 'qidong' }).entries[0].product // 'power-tools'
 */
export const regionalIndustry = catalogue('m12.regional-industry', () => ({
  title: { zh: '区域特色产业', en: 'Regional specialty industries' },
  source: measureText(),
  subject: quality,
  entries: smallEnterpriseQuality.regionalIndustries,
  lookUp: quality.specialtyPlace,
  key: 'place',
  openEnded: true,
  discrepancies: [spotCheckIndustries],
}))

const applicationAndBank = /* @__PURE__ */ question({
  about: { zh: '企业申请与银行对接是否缺一不可', en: 'whether both an application and a bank are needed' },
  because: {
    zh: '以“和”并列，作两个条件；只有其一的，不向其许诺',
    en: 'the two are joined by “and”, as two conditions; nothing is promised to one that has but one',
  },
  options: { both: { zh: '两者均须', en: 'both' }, either: { zh: '有其一即可', en: 'either' } },
})

/**
 * Whether an enterprise is admitted to the Suzhidai directory (“苏质贷”企业名录库).
 *
 * @example
 * suzhidaiDirectory({ hasAppliedForSuzhidai: true, suzhidaiBankIsMatched: true }).outcome // 'undetermined'
 */
export const suzhidaiDirectory = eligibility('m12.suzhidai-directory', () => {
  const { hasAppliedForSuzhidai, meetsSuzhidaiConditions, suzhidaiBankIsMatched } = quality
  return {
    title: { zh: '“苏质贷”企业名录库', en: 'Suzhidai loan: admission to the directory' },
    source: interpretation('苏质贷'),
    subject: enterprise,
    when: all(
      applicationAndBank.read({
        both: all(hasAppliedForSuzhidai, suzhidaiBankIsMatched),
        either: any(hasAppliedForSuzhidai, suzhidaiBankIsMatched),
      }),
      meetsSuzhidaiConditions,
    ),
    gives: {
      zh: '纳入“苏质贷”企业名录库；单户授信额度、利率文中未写',
      en: 'a place in the Suzhidai directory; what credit one enterprise gets, and at what rate, is not stated',
    },
    leadsTo: ['m12.suzhidai-average'],
    discrepancies: [qualityWording],
    notes: [
      {
        zh: '向谁申请、申请的是名录库还是贷款，由谁维护名录库，文中未写；市场监管、地方金融监管部门与合作银行就此会商、共享信息',
        en: 'where one applies, whether for the directory or for the loan, and who keeps the directory is not stated; market supervision, the financial authority and the banks consult and share information',
      },
      {
        zh: '省级“苏质贷”条件不在文中，须由主管部门认定；文中只讲小微企业，大中型企业依该条件',
        en: 'the provincial conditions aren’t in the text; the authority decides on them, and so on larger enterprises: the text speaks of small and micro ones',
      },
    ],
  }
})

/**
 * What the producer of a spot-checked product gets besides follow-up handling (《质量分析建议书》).
 *
 * @returns the class `advice-letter`, or `not-covered` for a product that passed
 * @example
 * failingProductHelp({ failedSpotCheck: true }).class // 'advice-letter'
 */
export const failingProductHelp = classification('m12.failing-product-help', () => ({
  title: { zh: '不合格产品生产企业帮扶', en: 'Failing products: help for the producer' },
  source: interpretation('产品质量抽检'),
  subject: quality,
  classes: {
    'advice-letter': {
      label: { zh: '出具《质量分析建议书》', en: 'an analysis and advice letter' },
      consequence: {
        zh: '由检验检测机构“一企一策”出具，帮助查找并整改问题；后处置照常进行，抽查结果依法公布',
        en: 'an inspection and testing body writes one for that producer alone, to find and mend what is wrong; follow-up handling goes on beside it, and the result is published by law',
      },
    },
  },
  by: when(quality.failedSpotCheck, text('advice-letter')).otherwise(
    nothing({
      zh: '这项帮扶只面向抽检不合格产品的生产企业',
      en: 'the text offers this help to producers of products that failed',
    }),
  ),
}))

/**
 * Where to go with a trademark, a standard or another quality matter (商标注册、标准制修订、质量服务).
 *
 * @returns the entries; where the text gives them with `handling`, what it `offers`, and a `url`, `phone` or `address`
 * @example
 * qualityServiceChannels({ qualityMatter: 'standard' }).entries.map((one) => one.handling) // ['online', 'phone']
 */
export const qualityServiceChannels = catalogue('m12.quality-service-channels', () => ({
  title: { zh: '商标、标准与质量服务途径', en: 'Trademarks, standards and quality services: where to go' },
  source: interpretation(),
  subject: quality,
  force: 'may',
  entries: [
    ...smallEnterpriseQuality.trademarkOnline,
    ...smallEnterpriseQuality.trademarkOffline,
    ...smallEnterpriseQuality.standardsOnline,
    ...smallEnterpriseQuality.standardsSupport,
    ...smallEnterpriseQuality.certificationHelp,
    ...smallEnterpriseQuality.tongtongjianServices,
    ...smallEnterpriseQuality.cooperativeActivities,
  ],
  lookUp: quality.qualityMatter,
  key: 'matter',
  discrepancies: [qualityWording],
  notes: [
    {
      zh: '商标窗口只写咨询，未写受理',
      en: 'at the trademark window the text offers advice, and says nothing of filing',
    },
    {
      zh: '“通通检”的资源和质量合作社的活动均以“等”收尾；活动和认证培训何时何处举办、如何报名未写',
      en: 'the platform’s resources and the cooperatives’ activities are open lists; when and where an activity or a training for certification is held, and how to join, is not stated',
    },
  ],
}))
