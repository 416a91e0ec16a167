import {
  legalServiceAudience,
  legalServicePlaces,
  legalServices,
  legalServicesWording,
} from '../data/m38-legal-services'
import { ipNotarisation } from '../data/parts/m38-ip-notarisation'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { legalService } from '../facts/legal-service'
import { catalogue, covered, eligibility, goal, namesOf, period, target } from '../language'

/**
 * Where an enterprise turns with a legal need (法律服务渠道).
 *
 * @returns the entries, each with the `need` that it serves
 * @example
 * legalServiceChannel({ legalNeed: 'ip-notarisation' }).entries.length // 2
 */
export const legalServiceChannel = catalogue('m38.legal-service-channel', () => ({
  title: { zh: '法律服务渠道', en: 'Where to turn with a legal need' },
  source: interpretation(),
  subject: legalService,
  force: 'may',
  entries: [...legalServices.generalChannel, ...legalServices.ipChannel],
  lookUp: legalService.legalNeed,
  key: 'need',
  notes: [{ zh: '文中没有电话和地址', en: 'the text gives neither telephone numbers nor addresses' }],
}))

/**
 * Whether the 111 legal-service fair points (“律动江海 法约三市”集市点) are set up.
 *
 * @returns met or not, and how many are short
 * @example
 * legalServiceFairPoints({ legalServiceFairPoints: 100 }, { asOf: '2023-12-31' }).shortfall // 11
 */
export const legalServiceFairPoints = target('m38.legal-service-fair-points', () => ({
  title: { zh: '“律动江海 法约三市”集市点', en: 'Legal-service fair points' },
  source: interpretation('企暖花开法治行'),
  subject: city,
  goals: {
    points: goal(
      { zh: '集市点', en: 'fair points' },
      city.legalServiceFairPoints,
      'atLeast',
      legalServices.legalServiceFairPoints,
      '个',
    ),
  },
  period: period(programmeYear),
  notes: [
    {
      zh: '“建立”也可能是既成事实，这里作为应达到的数',
      en: 'the points may be there already; they are taken as a figure to reach',
    },
    noDayStated,
  ],
}))

/**
 * Which free legal services there are, and for whom (公益法律服务).
 *
 * @returns the entries, each with whom it `serves`; `unconfirmed` for another name, as the lists are open
 * @example
 * publicLegalServices({ legalServiceName: '法律咨询' }).entries[0].serves.zh // '产业链企业'
 */
export const publicLegalServices = catalogue('m38.public-legal-services', () => {
  const [{ label: ofTheMeasure }] = legalServices.audience
  const [{ label: ofTheGlimmerPlan }] = legalServices.glimmerAudience
  const ofTheChain = { zh: '产业链企业', en: 'enterprises of the industry chain' }
  const [deputies, glimmerPlan, diagnosis] = legalServices.activities
  const campaign = namesOf(legalServices.campaign)
  const ofCampaign = namesOf(legalServices.publicServices)
  return {
    title: { zh: '公益法律服务', en: 'Free legal services' },
    source: interpretation('企暖花开法治行'),
    subject: legalService,
    entries: [
      ...legalServices.publicServices.map((one) => ({ ...one, serves: ofTheMeasure })),
      ...[...legalServices.campaign, diagnosis].map((one) => ({ ...one, serves: ofTheMeasure })),
      { ...glimmerPlan, serves: ofTheGlimmerPlan },
      { ...deputies, serves: ofTheGlimmerPlan },
      ...legalServices.chainServices.map((one) => ({ ...one, serves: ofTheChain })),
      { ...legalServicePlaces.chainTeam, serves: ofTheChain },
      legalServicePlaces.products,
      legalServicePlaces.exchange,
      legalServicePlaces.fairPoints,
      {
        ...legalServicePlaces.lawClass,
        serves: { zh: '企业', en: 'enterprises' },
        topics: legalServices.lawClassTopics.map((one) => one.label),
      },
    ],
    lookUp: legalService.legalServiceName,
    openEnded: true,
    discrepancies: [legalServiceAudience, legalServicesWording],
    notes: [
      {
        zh: `${diagnosis.label.zh}、${ofCampaign.zh}和集市点属“${campaign.zh}”专项活动`,
        en: `of the ${campaign.en}: ${[diagnosis.label.en, ofCampaign.en].join(', ')}, and the fair points`,
      },
      {
        zh: '园区以外的微型企业在措施的服务对象之内，是否在“微光计划”和“法治副总”之内不明',
        en: 'a micro enterprise outside a park is served by the measure; whether by the Glimmer plan and the legal deputies isn’t clear',
      },
      {
        zh: '集市点的服务另写为企业和群众，大型企业和个人不因此处所列对象而排除',
        en: 'the fair points are also said to serve enterprises and the public: a large enterprise or a person isn’t shut out',
      },
      {
        zh: `${ofCampaign.zh}由${namesOf(legalServices.legalForces).zh}力量提供，产业链企业的由产业链法律服务团提供；各项服务和课堂内容均以“等”收尾`,
        en: `by ${namesOf(legalServices.legalForces).en}: ${ofCampaign.en}; by the team of an industry chain: what serves its enterprises; each list of services, and of the class’s topics, is left open`,
      },
      { zh: '联系渠道见《法律服务渠道》', en: 'where to turn: see “Where to turn with a legal need”' },
    ],
  }
})

/**
 * Whether an enterprise is encouraged to have company lawyers (公司律师).
 *
 * @example
 * companyLawyer({ isPrivate: false }).outcome // 'not-covered'
 */
export const companyLawyer = eligibility('m38.company-lawyer', () => ({
  title: { zh: '设立公司律师', en: 'Company lawyers: which enterprises' },
  source: measureText(),
  subject: enterprise,
  force: 'aims',
  covers: [
    covered(enterprise.isPrivate, {
      zh: '本措施只写了民营企业；其他企业文中未写，并非禁止',
      en: 'the measure speaks of private enterprises; of others it says nothing, and doesn’t forbid it',
    }),
  ],
  when: enterprise.meetsCompanyLawyerConditions,
  gives: {
    zh: '受鼓励引导设立公司律师，公司律师可与执业律师交流业务',
    en: 'the enterprise is encouraged and guided to have company lawyers, who exchange experience with practising ones',
  },
  leadsTo: ['m38.legal-service-channel', 'm38.public-legal-services'],
  notes: [
    {
      zh: '条件文中未列，由牵头的市司法局答复',
      en: 'the conditions aren’t stated, and are for the Justice Bureau, which leads, to say',
    },
    {
      zh: '推动、鼓励而已，设不设由企业自定',
      en: 'it is encouraged, and the enterprise’s own choice',
    },
  ],
}))

/**
 * What notaries do for intellectual property, and for which documents (知识产权公证).
 *
 * @returns the entries, each with its `stage`: `before`, `in-use` or `infringement`; those in use with what they are `of`
 * @example
 * ipNotarisationServices({ notaryMatter: '竞买' }).entries[0].stage // 'in-use'
 */
export const ipNotarisationServices = catalogue('m38.ip-notarisation-services', () => ({
  title: { zh: '知识产权公证服务', en: 'Notaries for intellectual property' },
  source: interpretation('知识产权公证'),
  subject: legalService,
  entries: [
    ...ipNotarisation.evidenceServices,
    ...ipNotarisation.contracts,
    ...ipNotarisation.unilateralActs,
    ...ipNotarisation.supervisionMeans,
  ],
  lookUp: legalService.notaryMatter,
  affixes: {
    before: ['知识产权', '专利', '商标', '技术'],
    after: ['合同', '协议', '公证', '行为', '服务', '合同公证', '协议公证', 'contract', 'agreement'],
  },
  openEnded: true,
  discrepancies: [legalServicesWording],
  notes: [
    {
      zh: '合同、单方行为和监督手段都以“等”收尾，别的合同既不算在内也不算在外',
      en: 'contracts, acts and means are left open: another contract is neither in nor out',
    },
    {
      zh: `借助公证区块链和${namesOf(ipNotarisation.technologies).zh}等手段`,
      en: `it is done with a notaries’ blockchain and ${namesOf(ipNotarisation.technologies).en} and the like`,
    },
    { zh: '在哪里申请，见《法律服务渠道》', en: 'where to apply: see “Where to turn with a legal need”' },
  ],
}))
