import {
  smallEnterpriseQuality as figure,
  qualityFloors,
  qualitySystemCertification,
} from '../data/m12-small-enterprise-quality'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { called, goal, period, sum, target } from '../language'

/**
 * How the year's quality targets for small and micro enterprises stand (小微企业质量提升目标): trademarks, standards, quality
 * systems, the pass rate of spot checks, and the Suzhidai loan's enterprises and credit.
 *
 * @example
 * smallEnterpriseQualityTargets({ samplesTested: 1000, samplesPassed: 899 }, { asOf: '2023-12-31' }).goals.passRate.outcome // 'not-met'
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
      { unit: '%', onlyAtEnd: true, applies: city.samplesTested.atLeast(1) },
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
  period: period(programmeYear),
  discrepancies: [qualityFloors, qualitySystemCertification],
  notes: [
    {
      zh: '未写“以上”的数字也作下限：超额完成不算未完成',
      en: 'figures without “or more” are floors too: to exceed a target isn’t to miss it',
    },
    {
      zh: '各数只写“企业”“小微企业”，未写是否限于五个特色产业；按全市企业计',
      en: 'whether only enterprises of the five specialties count is not stated; those of the whole city are counted',
    },
    { zh: '制定与修订的标准合并计算', en: 'standards made and standards revised count together' },
    noDayStated,
    {
      zh: '合格率按件还是按批次计、“稳定在”按全年还是每期，文中未写；按全年计，不取整',
      en: 'whether the pass rate counts items or lots, and whether it must hold in each period, is not stated; it is the rate of the year, not rounded',
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
 * @returns met or not, `not-applicable` where none failed; the shortfall is a plain fraction (0.25 is 25%)
 * @example
 * failingProductClosureRate({ samplesTested: 400, samplesPassed: 360, failingProductsClosed: 30 }, { asOf: '2023-12-31' }).shortfall // 0.25
 */
export const failingProductClosureRate = target('m12.failing-product-closure-rate', () => {
  const failing = called(
    { zh: '抽检不合格数', en: 'products that failed' },
    city.samplesTested.minus(city.samplesPassed),
  )
  return {
    title: { zh: '不合格产品后处置率', en: 'Failing products: follow-up closed' },
    source: interpretation('产品质量抽检'),
    subject: city,
    goals: {
      closureRate: goal(
        { zh: '后处置率', en: 'closure rate' },
        city.failingProductsClosed.over(failing),
        'atLeast',
        figure.closureRate,
        { unit: '%', onlyAtEnd: true, applies: failing.atLeast(1) },
      ),
    },
    period: period(programmeYear),
    notes: [noDayStated],
  }
})
