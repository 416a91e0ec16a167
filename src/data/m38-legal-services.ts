import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const campaign = interpretation('企暖花开法治行')
const glimmer = interpretation('微光计划')
const chain = interpretation('产业链法律服务团')
const notary = interpretation('知识产权公证')

/** 涉企公共法律服务 (M38): what is offered to whom, where to turn, and what notaries do for intellectual property. */
export const legalServices = figures(38, {
  legalServiceFairPoints: figure(111, '个', campaign, { zh: '法律服务集市点数', en: 'legal-service fair points' }),
  campaign: named(
    [
      {
        label: { zh: '企暖花开法治行', en: 'Rule of Law for Enterprises in Spring campaign' },
        names: ['企暖花开法治行专项活动'],
      },
    ],
    campaign,
  ),
  activities: named(
    [
      {
        label: { zh: '法治副总进企业', en: 'legal deputy managers for enterprises' },
        names: ['法治副总', '法治副总制度'],
      },
      { label: { zh: '微光计划', en: 'Glimmer plan' }, names: ['法律服务微光计划', '中小企业法律服务微光计划'] },
      { label: { zh: '法律服务微诊断', en: 'legal micro-diagnosis' }, names: ['微诊断'] },
    ],
    text,
    'measure-activities',
  ),
  legalForces: named(
    [
      { label: { zh: '律师', en: 'lawyers' } },
      { label: { zh: '基层法律工作者', en: 'grassroots legal workers' } },
      { label: { zh: '公证', en: 'notaries' } },
      { label: { zh: '仲裁', en: 'arbitrators' } },
    ],
    campaign,
  ),
  publicServices: named(
    [
      { label: { zh: '公益走访', en: 'free visits' } },
      { label: { zh: '法治体检', en: 'legal check-up' } },
      { label: { zh: '法治宣讲', en: 'lectures on the law' } },
      { label: { zh: '纠纷化解', en: 'settlement of disputes' } },
    ],
    campaign,
  ),
  lawClassTopics: named(
    [
      { label: { zh: '企业合规经营', en: 'compliance' } },
      { label: { zh: '知识产权保护', en: 'protection of intellectual property' } },
      { label: { zh: '法律风险防范', en: 'prevention of legal risks' } },
    ],
    campaign,
  ),
  chainServices: named(
    [
      { label: { zh: '法律咨询', en: 'legal advice' } },
      { label: { zh: '法治体检', en: 'legal check-up' } },
      { label: { zh: '法治讲座', en: 'talks on the law' } },
    ],
    chain,
  ),
  audience: named(
    [
      {
        label: {
          zh: '中小微企业及其从业人员',
          en: 'medium, small and micro enterprises and the people who work there',
        },
      },
    ],
    text,
    'audience-measure',
  ),
  glimmerAudience: named(
    [{ label: { zh: '园区企业、中小企业', en: 'enterprises in parks, and small and medium ones' } }],
    glimmer,
    'audience-glimmer-plan',
  ),
  generalChannel: named(
    [
      {
        need: 'general',
        label: {
          zh: '各县（市、区）公共法律服务中心',
          en: 'the public legal service centre of the county, city or district',
        },
      },
    ],
    glimmer,
  ),
  ipChannel: named(
    [
      {
        need: 'ip-notarisation',
        label: {
          zh: '中国（南通）知识产权保护公证服务中心',
          en: 'China (Nantong) Notary Service Centre for Intellectual Property Protection',
        },
      },
      { need: 'ip-notarisation', label: { zh: '各公证机构', en: 'any notary office' } },
    ],
    notary,
  ),
})

/** Where free legal services are brought to everybody, and a class that is held (集市点、企业法务课堂). */
export const legalServicePlaces = {
  fairPoints: {
    label: { zh: '“律动江海 法约三市”集市点', en: 'legal service fair points' },
    names: ['集市点', '律动江海 法约三市', '法律服务集市点', 'fair points'],
    serves: { zh: '企业和群众', en: 'enterprises and the public' },
  },
  lawClass: {
    label: { zh: '企业法务课堂', en: 'law class for enterprises' },
    names: ['法务课堂', 'law class'],
  },
  chainTeam: {
    label: { zh: '产业链法律服务团', en: 'legal service team of an industry chain' },
    names: ['法律服务团', '产业链+法律', '“产业链+法律”服务'],
  },
  products: {
    label: { zh: '涉企法律服务产品', en: 'legal service products for enterprises' },
    names: ['涉企法律服务清单', '法律服务清单', '服务清单', '法律服务产品'],
    serves: { zh: '企业', en: 'enterprises' },
  },
  exchange: {
    label: { zh: '公司律师、执业律师业务交流活动', en: 'exchange between company lawyers and practising lawyers' },
    names: ['业务交流活动', '公司律师业务交流', '公司律师'],
    serves: {
      zh: '具备条件、设立公司律师的民营企业',
      en: 'private enterprises that meet the conditions and have company lawyers',
    },
  },
}

/** Three audiences: micro enterprises aren't in all, and one names no size. */
export const legalServiceAudience = discrepancy('m38.audience', {
  title: { zh: '为谁服务', en: 'whom the services are for' },
  sides: [
    { place: text, says: { zh: '中小微企业及其从业人员', en: 'medium, small and micro enterprises and their people' } },
    {
      place: campaign,
      says: {
        zh: '集市点：企业和群众，未写规模',
        en: 'the fair points: enterprises, of no stated size, and the public',
      },
    },
    {
      place: glimmer,
      says: {
        zh: '“微光计划”：园区企业、中小企业，没有微型企业',
        en: 'the Glimmer plan: enterprises in parks, and small and medium ones; no micro ones',
      },
    },
  ],
})

/** Names that vary, and a word that is missing. */
export const legalServicesWording = discrepancy('m38.wording', {
  title: { zh: '名称与行文', en: 'names and wording' },
  sides: [
    { place: text, says: { zh: '推出涉企法律服务清单', en: 'a list of legal services is brought out' } },
    { place: glimmer, says: { zh: '推进服务清单项目落实', en: 'items of a service list are carried out' } },
    { place: chain, says: { zh: '研究发布涉企法律服务产品', en: 'legal service products are published' } },
    {
      place: notary,
      says: {
        zh: '“单方处分为公证”缺字，应为单方处分行为',
        en: 'a word is missing in the phrase on unilateral acts of disposal',
      },
    },
  ],
  editorial: true,
})
