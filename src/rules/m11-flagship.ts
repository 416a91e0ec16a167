import { flagshipCampaign, flagshipPopulation } from '../data/m11-flagship'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { flagship } from '../facts/flagship'
import { all, any, eligibility, goal, namesOf, period, question, quoting, target } from '../language'

const pools = /* @__PURE__ */ question({
  about: {
    zh: '“小巨人”是否还须是产业链龙头骨干企业',
    en: 'whether a little giant must be a backbone enterprise as well',
  },
  because: {
    zh: '解读写明如何产生名单，“其他”二字把“小巨人”也算作龙头骨干',
    en: 'the interpretation says how the list is made, and its “other” counts little giants among the backbone',
  },
  options: {
    'either-pool': { zh: '在名单上或为龙头骨干企业', en: 'on a list, or a backbone enterprise' },
    'backbone-only': { zh: '须为龙头骨干企业', en: 'a backbone enterprise only' },
  },
})

const provincialList = /* @__PURE__ */ question({
  about: {
    zh: '省级名单是“小巨人”名单还是专精特新企业名单',
    en: 'whether the provincial list is of little giants or of SRDI enterprises at large',
  },
  because: {
    zh: '“小巨人”一词同时修饰国家级和省级，范围较窄',
    en: 'the word little giant belongs to both levels, and it is the narrower reading',
  },
  options: {
    'little-giants-only': { zh: '两级均限“小巨人”', en: 'little giants at both levels' },
    'any-provincial-srdi': { zh: '省级专精特新企业亦可', en: 'provincial SRDI enterprises too' },
  },
})

/**
 * Whether an enterprise may be recommended for the third Flagship Leadership batch (“旗舰领航”企业培育名单).
 *
 * @returns the verdict, with what is unmet and what is missing; to be recommended isn't yet to be listed
 * @example
 * flagshipBatchRecommendation({ littleGiantLevel: 'none', isChainBackbone: false }).outcome // 'ineligible'
 */
export const flagshipBatchRecommendation = eligibility('m11.flagship-batch-recommendation', () => {
  const onList = provincialList.read({
    'little-giants-only': enterprise.littleGiantLevel.oneOf(['national', 'provincial']),
    'any-provincial-srdi': any(
      enterprise.littleGiantLevel.oneOf(['national', 'provincial']),
      enterprise.srdiLevel.is('provincial'),
    ),
  })
  const listed = namesOf(flagshipCampaign.sourcePools)
  return {
    title: { zh: '第三批“旗舰领航”企业推荐资格', en: 'Flagship Leadership, third batch: who may be recommended' },
    source: interpretation('第三批'),
    subject: enterprise,
    when: all(
      pools.read({
        'either-pool': any(onList, enterprise.isChainBackbone),
        'backbone-only': enterprise.isChainBackbone,
      }),
      flagship.wantsFlagshipCultivation,
      flagship.hasFlagshipServiceNeeds,
      flagship.hasFlagshipProspects,
    ),
    gives: quoting(
      {
        zh: '可被推荐列入第三批{thirdBatchEnterprises}“旗舰领航”企业培育名单；列入的有质量体检、技术贸易壁垒信息推送和标准托管',
        en: 'a recommendation for the list of the third batch of {thirdBatchEnterprises} Flagship Leadership enterprises, who get a quality check, technical-barrier notices and hosted standards',
      },
      flagshipCampaign,
    ),
    leadsTo: [
      'm11.flagship-services',
      'm11.trade-barrier-push',
      'm11.standard-change-alert',
      'm16.patent-green-channel',
    ],
    discrepancies: [flagshipPopulation],
    notes: [
      { zh: `名单来自${listed.zh}`, en: `the list is drawn from ${listed.en}` },
      { zh: '如何报名、何时截止，文中未写', en: 'how and until when to put oneself forward is not stated' },
      {
        zh: '推荐不等于入选，名单由主管部门确定；市级称号不算',
        en: 'a recommendation is no listing: the authority fixes the list; a municipal title doesn’t count',
      },
      {
        zh: '服务需求与发展前景没有可计量的标准，由主管部门认定',
        en: 'needs and prospects have no measure in the text and are the authority’s to judge',
      },
    ],
  }
})

/**
 * Whether the third batch of 150 enterprises is listed (培育名单), and whether their quality is checked (质量体检).
 *
 * @returns each of the two goals, met or not, and how many enterprises are short
 * @example
 * flagshipBatchTarget({ flagshipEnterprisesListed: 150, flagshipEnterprisesChecked: 120 }, { asOf: '2023-12-31' }).goals.checked.shortfall // 30
 */
export const flagshipBatchTarget = target('m11.flagship-batch-target', () => ({
  title: { zh: '第三批“旗舰领航”企业目标', en: 'Flagship Leadership, third batch: progress' },
  source: interpretation('第三批'),
  subject: city,
  goals: {
    listed: goal(
      { zh: '列入培育名单', en: 'listed' },
      city.flagshipEnterprisesListed,
      'atLeast',
      flagshipCampaign.thirdBatchEnterprises,
      '家',
    ),
    checked: goal(
      { zh: '完成质量体检', en: 'checked' },
      city.flagshipEnterprisesChecked,
      'atLeast',
      flagshipCampaign.thirdBatchEnterprises,
      '家',
    ),
  },
  period: period(programmeYear),
  discrepancies: [flagshipPopulation],
  notes: [
    noDayStated,
    {
      zh: '只体检名单内的企业，文中没有明写',
      en: 'that only listed enterprises are checked is implied',
    },
  ],
}))
