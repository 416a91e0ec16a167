import { fairCompetition, supplierPoolNames } from '../data/m18-fair-competition'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { procurement } from '../facts/procurement'
import { any, classification, goal, keysOf, namesOf, period, question, target, text, when } from '../language'

const candidates = /* @__PURE__ */ question({
  about: { zh: '备选库是否在内', en: 'whether a pool of candidates is among them' },
  because: {
    zh: '清理是落实所引通知，通知标题列有备选库',
    en: 'the clean-up carries out the cited notice, whose title names it',
  },
  options: {
    'candidate-pool-too': { zh: '在内', en: 'it is' },
    'pools-of-the-measure': {
      zh: '只有措施所列三种，备选库另行判断',
      en: 'the three of the measure; it is judged',
    },
  },
})

/**
 * Whether a supplier pool falls under the periodic clean-up (政府采购各库专项排查清理).
 *
 * @example
 * supplierPoolCleanUp({ supplierPool: 'candidate' }).class // 'in-scope'
 */
export const supplierPoolCleanUp = classification('m18.supplier-pool-clean-up', () => {
  const { isOtherPoolCleanedUp, supplierPool } = procurement
  const [notice] = fairCompetition.financeMinistryNotice
  const ofTheMeasure = keysOf(fairCompetition.supplierPools)
  const isNamed = candidates.read({
    'candidate-pool-too': supplierPool.oneOf([...ofTheMeasure, 'candidate']),
    'pools-of-the-measure': supplierPool.oneOf(ofTheMeasure),
  })
  return {
    title: { zh: '政府采购供应商库清理范围', en: 'Supplier pools that are cleaned up' },
    source: measureText(),
    subject: procurement,
    classes: {
      'in-scope': {
        label: { zh: '纳入清理', en: 'cleaned up' },
        consequence: {
          zh: `由市财政局按${notice.title}（${notice.label.zh}）的要求定期排查清理`,
          en: `checked and cleaned up periodically by the Municipal Finance Bureau, as ${notice.label.en} requires`,
        },
      },
      'out-of-scope': { label: { zh: '不纳入清理', en: 'not cleaned up' } },
    },
    by: when(any(isNamed, isOtherPoolCleanedUp), text('in-scope')).otherwise(text('out-of-scope')),
    discrepancies: [supplierPoolNames],
    notes: [
      { zh: '“定期”未写间隔', en: 'how often “periodically” is isn’t stated' },
      {
        zh: '所引通知要求长效查处设库',
        en: 'the cited notice asks for a lasting mechanism against the setting up of pools',
      },
    ],
  }
})

/**
 * Whether every policy document that concerns market entities passed a fair-competition review (审查全覆盖).
 *
 * @returns met or not, `not-applicable` where there is no such document; the shortfall is a plain fraction (0.25 is 25%)
 * @example
 * fairCompetitionReviewCoverage({ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 38 }, { asOf: '2023-12-31' }).shortfall // 0.05
 */
export const fairCompetitionReviewCoverage = target('m18.fair-competition-review-coverage', () => ({
  title: { zh: '公平竞争审查覆盖率', en: 'Coverage of fair-competition review' },
  source: measureText(),
  subject: city,
  goals: {
    coverage: goal(
      { zh: '审查覆盖率', en: 'share reviewed' },
      city.marketPolicyDocumentsReviewed.over(city.marketPolicyDocuments),
      'atLeast',
      fairCompetition.reviewCoverage,
      { unit: '%', onlyAtEnd: true, applies: city.marketPolicyDocuments.atLeast(1) },
    ),
  },
  period: period(programmeYear),
  notes: [
    noDayStated,
    {
      zh: `审查应用${fairCompetition.reviewSystem[0].label.zh}，方式为${namesOf(fairCompetition.reviewModel).zh}；只看是否已审，不看结论`,
      en: `reviewed with the ${fairCompetition.reviewSystem[0].label.en}, by ${fairCompetition.reviewModel.map((one) => one.label.en).join(' and ')}; what counts is that a document was reviewed, not the outcome`,
    },
    {
      zh: '不涉及市场主体的文件不计；不取整',
      en: 'documents that don’t concern market entities are left out; the share isn’t rounded',
    },
    {
      zh: '存量文件是否计入，按所给的数：“及时清理”似也指存量',
      en: 'whether older documents count is left to the counts given; that measures are cleared away suggests so',
    },
  ],
}))
