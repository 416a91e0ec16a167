import {
  smallEnterpriseQuality as figure,
  qualityFloors,
  qualitySystemCertification,
} from '../data/m12-small-enterprise-quality'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { check, goal, sum, target } from '../language'

/**
 * How the year's quality targets for small and micro enterprises stand (小微企业质量提升目标): trademarks, standards, quality
 * systems, the pass rate of spot checks, and the Suzhidai loan's enterprises and credit.
 *
 * @example
 * smallEnterpriseQualityTargets({ samplesTested: 1000, samplesPassed: 899 }).goals.passRate.outcome // 'not-met'
 */
export const smallEnterpriseQualityTargets = target('m12.small-enterprise-quality-targets', () => ({
  title: { zh: '小微企业质量提升目标', en: 'Quality in small and micro enterprises: targets' },
  source: measureText(),
  subject: city,
  goals: {
    trademarks: goal(
      { zh: '新增注册商标', en: 'new trademarks' },
      city.newTrademarks,
      'atLeast',
      figure.newTrademarks,
      '个',
    ),
    standards: goal(
      { zh: '制定修订标准', en: 'standards made or revised' },
      sum(city.standardsMade, city.standardsRevised),
      'atLeast',
      figure.standardsMadeOrRevised,
      '个',
    ),
    qualitySystems: goal(
      { zh: '新增质量管理体系', en: 'new quality management systems' },
      city.newQualitySystems,
      'atLeast',
      figure.newQualityManagementSystems,
      '个',
    ),
    passRate: goal(
      { zh: '抽检合格率', en: 'pass rate' },
      city.samplesPassed.over(city.samplesTested),
      'atLeast',
      figure.samplingPassRate,
      '%',
    ),
    suzhidaiEnterprises: goal(
      { zh: '“苏质贷”企业', en: 'Suzhidai enterprises' },
      city.suzhidaiEnterprises,
      'atLeast',
      figure.suzhidaiEnterprises,
      '家',
    ),
    suzhidaiCredit: goal(
      { zh: '“苏质贷”授信', en: 'Suzhidai credit' },
      city.suzhidaiCredit,
      'atLeast',
      figure.suzhidaiCreditLines,
      '元',
    ),
  },
  checks: [
    check(city.samplesTested.moreThan(0), {
      zh: '没有抽检就没有合格率；不填即不评该项',
      en: 'without a sample there is no pass rate; leave it out and that goal stays open',
    }),
    check(city.samplesPassed.atMost(city.samplesTested), {
      zh: '合格数不超过抽检数',
      en: 'no more samples pass than are tested',
    }),
  ],
  discrepancies: [qualityFloors, qualitySystemCertification],
  notes: [
    {
      zh: '未写“以上”的数字也作下限：超额完成不算未完成',
      en: 'figures without “or more” are floors too: to exceed a target isn’t to miss it',
    },
    { zh: '制定与修订的标准合并计算', en: 'standards made and standards revised count together' },
    { zh: '未写期限，按2023年计', en: 'no period is stated; the counts are those of 2023' },
    {
      zh: '合格率按哪种单位计、“稳定在”按全年还是每期，文中未写；按所给一期计，不取整',
      en: 'what is counted for the pass rate, and whether it must hold in each period, is not stated; it is the rate of the period given, not rounded',
    },
    {
      zh: '体系是建立还是通过认证，按所填的数计',
      en: 'whether systems are introduced or certified is left to the count given',
    },
  ],
}))

/**
 * Whether the follow-up on every product that failed the spot check is closed (后处置率).
 *
 * @returns met or not; the shortfall is a plain fraction (0.25 is 25%)
 * @example
 * failingProductClosureRate({ failingProducts: 40, failingProductsClosed: 30 }).shortfall // 0.25
 */
export const failingProductClosureRate = target('m12.failing-product-closure-rate', () => ({
  title: { zh: '不合格产品后处置率', en: 'Failing products: follow-up closed' },
  source: interpretation('产品质量抽检'),
  subject: city,
  goals: {
    closureRate: goal(
      { zh: '后处置率', en: 'closure rate' },
      city.failingProductsClosed.over(city.failingProducts),
      'atLeast',
      figure.closureRate,
      '%',
    ),
  },
  checks: [
    check(city.failingProducts.moreThan(0), {
      zh: '没有不合格产品就没有后处置率',
      en: 'without a failing product there is no closure rate',
    }),
    check(city.failingProductsClosed.atMost(city.failingProducts), {
      zh: '闭环数不超过不合格数',
      en: 'no more are closed than failed',
    }),
  ],
}))
