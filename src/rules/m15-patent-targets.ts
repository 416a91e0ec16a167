import {
  patentCommercialisation,
  patentEnterpriseSize,
  trademarkPledgeOnline,
} from '../data/m15-patent-commercialisation'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { goal, period, question, target } from '../language'

const focus = /* @__PURE__ */ question({
  about: { zh: '是否只计六大重点产业集群的企业', en: 'whether only enterprises of the six focus clusters count' },
  because: {
    zh: '“聚焦”指工作重点，目标句本身没有限定产业',
    en: 'a focus says where the work is done; the targets themselves name no industry',
  },
  options: {
    'all-industries': { zh: '不限产业', en: 'any industry' },
    'focus-clusters': { zh: '只计六大集群', en: 'the six clusters only' },
  },
})

const notes = [
  noDayStated,
  {
    zh: '“以上”含本数；两个数都须达到，不能互抵',
    en: 'floors include their figure; both must be reached, neither makes up for the other',
  },
  {
    zh: '转化的与质押的企业可能重合，不可相加',
    en: 'those that use patents and those that pledge may overlap: they are never added',
  },
] as const

/**
 * Whether enough small and medium enterprises put enough patents to use (中小企业专利技术转化).
 *
 * @example
 * patentCommercialisationTarget({ commercialisingSmes: 420, commercialisedPatents: 1199 }, { asOf: '2023-12-31' }).outcome // 'not-met'
 */
export const patentCommercialisationTarget = target('m15.patent-commercialisation-target', () => ({
  title: { zh: '中小企业专利技术转化目标', en: 'Patents put to use by SMEs: target' },
  source: measureText(),
  subject: city,
  force: 'aims',
  period: period(programmeYear),
  goals: {
    enterprises: goal(
      { zh: '中小企业', en: 'SMEs' },
      focus.read({
        'all-industries': city.commercialisingSmes,
        'focus-clusters': city.commercialisingSmesInClusters,
      }),
      'atLeast',
      patentCommercialisation.commercialisingSmes,
      '家',
    ),
    patents: goal(
      { zh: '转化的专利技术', en: 'patents put to use' },
      focus.read({
        'all-industries': city.commercialisedPatents,
        'focus-clusters': city.commercialisedPatentsInClusters,
      }),
      'atLeast',
      patentCommercialisation.commercialisedPatents,
      '件',
    ),
  },
  discrepancies: [patentEnterpriseSize],
  notes,
}))

/**
 * Whether enough innovative small and medium enterprises raise enough by pledging intellectual property
 * (知识产权质押融资).
 *
 * @example
 * ipPledgeFinancingTarget({ pledgeFinancedSmes: 500, pledgeFinancing: '6500000000' }, { asOf: '2023-12-31' }).goals.amount.shortfall // 500000000
 */
export const ipPledgeFinancingTarget = target('m15.ip-pledge-financing-target', () => ({
  title: { zh: '知识产权质押融资目标', en: 'Financing by pledged intellectual property: target' },
  source: measureText(),
  subject: city,
  force: 'aims',
  period: period(programmeYear),
  goals: {
    enterprises: goal(
      { zh: '创新型中小企业', en: 'innovative SMEs' },
      focus.read({
        'all-industries': city.pledgeFinancedSmes,
        'focus-clusters': city.pledgeFinancedSmesInClusters,
      }),
      'atLeast',
      patentCommercialisation.pledgeFinancedSmes,
      '家',
    ),
    amount: goal(
      { zh: '质押融资额', en: 'amount' },
      focus.read({
        'all-industries': city.pledgeFinancing,
        'focus-clusters': city.pledgeFinancingInClusters,
      }),
      'atLeast',
      patentCommercialisation.pledgeFinancing,
      '元',
    ),
  },
  discrepancies: [patentEnterpriseSize, trademarkPledgeOnline],
  notes: [
    ...notes,
    {
      zh: '创新型中小企业如何认定，文中未写',
      en: 'what makes an SME an innovative one isn’t stated',
    },
    {
      zh: '商标权质押一并计入，解读把两种质押并列',
      en: 'pledges of trademarks count as well: the interpretation names both kinds together',
    },
  ],
}))
