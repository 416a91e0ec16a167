import { crossBorderTrade, crossBorderTradeNames } from '../data/m51-cross-border-e-commerce'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { crossBorderECommerce } from '../facts/cross-border-e-commerce'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { catalogue, covered, eligibility, goal, not, period, target } from '../language'

/**
 * Whether an exhibitor at the expo gets the provincial support (参展补贴), which is claimed for it.
 *
 * @example
 * crossBorderExpoSubsidy({ isJiangsuEnterprise: true, exhibitsAtCrossBorderExpo: true }).outcome // 'eligible'
 */
export const crossBorderExpoSubsidy = eligibility('m51.cross-border-expo-subsidy', () => {
  const [claimant] = crossBorderTrade.subsidyClaimant
  return {
    title: { zh: '跨境电商选品博览会参展补贴', en: 'Cross-border e-commerce expo: support for exhibitors' },
    source: interpretation(),
    subject: enterprise,
    covers: [
      covered(
        enterprise.isJiangsuEnterprise,
        {
          zh: '写的是省内参展企业；省外企业文中未写',
          en: 'it is written of exhibitors of the province; nothing is said of others',
        },
        { unless: not(enterprise.exhibitsAtCrossBorderExpo) },
      ),
    ],
    when: enterprise.exhibitsAtCrossBorderExpo,
    gives: {
      zh: `省商务厅2023年贸易促进计划对参展的支持；参展补贴展后由${claimant.label.zh}统一申报，企业不自行申报；金额、申报日期依该计划，文中未写`,
      en: `the support for exhibitors of the provincial trade-promotion plan for 2023; after the show ${claimant.label.en} claims the subsidy for all, and an enterprise files no claim of its own; amount and day follow the plan and aren’t stated`,
    },
    leadsTo: ['m51.cross-border-expo-dates'],
    discrepancies: [crossBorderTradeNames],
    notes: [
      {
        zh: '“省内”指注册地还是经营地，文中未写',
        en: 'whether an enterprise is of the province by registration or by place of business is not stated',
      },
    ],
  }
})

/**
 * Whether every county, city and district has a cross-border e-commerce park (跨境电商产业园全覆盖).
 *
 * @returns met or not; the shortfall is how many have none
 * @example
 * crossBorderParkCoverage({ countiesCitiesDistricts: 7, countiesWithCrossBorderPark: 5 }, { asOf: '2023-12-31' }).shortfall // 2
 */
export const crossBorderParkCoverage = target('m51.cross-border-park-coverage', () => {
  const { countiesCitiesDistricts, countiesWithCrossBorderPark } = city
  return {
    title: { zh: '跨境电商产业园全覆盖', en: 'Cross-border e-commerce parks: coverage' },
    source: interpretation(),
    subject: city,
    force: 'aims',
    goals: {
      covered: goal(
        { zh: '产业园全覆盖', en: 'full coverage' },
        countiesWithCrossBorderPark,
        'atLeast',
        countiesCitiesDistricts,
        '个',
      ),
    },
    period: period(programmeYear),
    notes: [
      { zh: '布局为“一区多园”', en: 'the layout is one zone with several parks' },
      {
        zh: '县（市、区）有几个、开发园区是否计入，文中未写',
        en: 'how many there are, and whether development zones count, is not stated',
      },
      noDayStated,
    ],
  }
})

/**
 * Industries on which cross-border e-commerce builds (“跨境电商+产业带”).
 *
 * @example
 * crossBorderIndustryBelts({ industryBelt: 'home-textiles' }).entries[0].label.zh // '家纺家居'
 */
export const crossBorderIndustryBelts = catalogue('m51.cross-border-industry-belts', () => ({
  title: { zh: '“跨境电商+产业带”的产业', en: 'Industries of the cross-border belts' },
  source: interpretation(),
  subject: crossBorderECommerce,
  force: 'aims',
  entries: crossBorderTrade.industries,
  lookUp: crossBorderECommerce.industryBelt,
  key: 'key',
  openEnded: true,
  discrepancies: [crossBorderTradeNames],
  notes: [
    {
      zh: '协同推进模式还在打造，企业据此能得到什么，文中未写',
      en: 'the model is still being built; what an enterprise gets by it is not stated',
    },
    {
      zh: '另要壮大崇川外贸中心、叠石桥国际家纺城等市级集聚区，和驻外产业园等专题园区',
      en: 'clusters are to grow besides, such as the Chongchuan Foreign Trade Centre and Dieshiqiao International Home Textiles City, and parks such as those outside Nantong',
    },
  ],
}))
