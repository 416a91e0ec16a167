import { assessmentExtent, equalProtection, nonProsecutionKind } from '../data/m45-equal-protection'
import { criminalCase } from '../facts/criminal-case'
import { interpretation } from '../facts/document'
import { catalogue, classification, namesOf, not, nothing, question, text, when } from '../language'

const kinds = /* @__PURE__ */ question({
  about: { zh: '相对不起诉以外的不起诉是否在内', en: 'whether other kinds than the discretionary count' },
  because: {
    zh: '解读凡符合条件的都适用，其中包含相对不起诉',
    en: 'the interpretation takes in whoever meets the conditions, the discretionary kind among them',
  },
  options: {
    'any-kind': { zh: '各种不起诉', en: 'every kind' },
    'discretionary-only': { zh: '仅相对不起诉', en: 'the discretionary kind alone' },
  },
})

/**
 * What follows from a review of whether custody is necessary (羁押必要性审查).
 *
 * @returns the class; `not-covered` where custody is still needed; or what is missing
 * @example
 * custodyNecessityReview({ isCustodyStillNeeded: false }).class // 'propose-release-or-change'
 */
export const custodyNecessityReview = classification('m45.custody-necessity-review', () => {
  const [proposal] = equalProtection.custodyProposal
  return {
    title: { zh: '羁押必要性审查', en: 'Review of the need for custody' },
    source: interpretation(),
    subject: criminalCase,
    classes: {
      'propose-release-or-change': {
        label: proposal.label,
        consequence: {
          zh: '检察机关及时向办案机关提出建议',
          en: 'the procuratorate promptly proposes it to the authority that handles the case',
        },
      },
    },
    by: when(not(criminalCase.isCustodyStillNeeded), text('propose-release-or-change')).otherwise(
      nothing({
        zh: '建议只写给不需要继续羁押的；仍需羁押的，文中未写',
        en: 'a proposal is made where custody is no longer needed; of custody that still is, nothing is said',
      }),
    ),
    notes: [
      {
        zh: '审查写在涉企案件一段中；是否只对涉企案件，文中未写',
        en: 'the review stands in what is said of enterprise cases; whether it is of these alone isn’t stated',
      },
      { zh: '建议释放还是变更，文中未写', en: 'which of the two is proposed is not stated' },
      { zh: '“及时”没有期限', en: '“promptly” has no number of days' },
    ],
  }
})

/**
 * Dimensions in which the impact of an enterprise case is assessed (涉企案件影响评估).
 *
 * @returns the entries; `unconfirmed` for another dimension, as the list is open
 * @example
 * enterpriseCaseImpactAssessment().entries.length // 3
 */
export const enterpriseCaseImpactAssessment = catalogue('m45.enterprise-case-impact-assessment', () => ({
  title: { zh: '涉企案件影响评估', en: 'Impact assessment of enterprise cases' },
  source: interpretation(),
  subject: criminalCase,
  entries: equalProtection.assessmentDimensions,
  lookUp: criminalCase.impactDimension,
  key: 'key',
  openEnded: true,
  discrepancies: [assessmentExtent],
  notes: [
    {
      zh: '目的是最大限度减少司法办案对正常生产经营的影响；由谁在何时评估、评估结果有何作用，文中未写',
      en: 'it is to disturb production and business as little as can be; who assesses when, and what follows from it, isn’t stated',
    },
  ],
}))

/**
 * Whether non-prosecution is applied (不起诉): where the procuratorate finds its conditions met.
 *
 * @returns the class `non-prosecution`; `not-covered` with the reason; or what is missing
 * @example
 * nonProsecution({ nonProsecutionGround: 'relative' }).class // 'non-prosecution'
 */
export const nonProsecution = classification('m45.non-prosecution', () => {
  const { nonProsecutionGround: ground } = criminalCase
  const { discretionFactors, supportingFactors } = equalProtection
  return {
    title: { zh: '不起诉', en: 'Non-prosecution' },
    source: interpretation(),
    subject: criminalCase,
    classes: {
      'non-prosecution': { label: { zh: '适用不起诉', en: 'non-prosecution is applied' } },
    },
    by: when(ground.is('relative'), text('non-prosecution'))
      .when(
        ground.is('other'),
        kinds.read({
          'any-kind': text('non-prosecution'),
          'discretionary-only': nothing({
            zh: '措施只写相对不起诉，其他种类看法律本身',
            en: 'the measure names the discretionary kind alone; the others are left to the law',
          }),
        }),
      )
      .otherwise(
        nothing({
          zh: '只写了符合不起诉条件的；不符合的，文中未写',
          en: 'the text speaks of cases that meet conditions of non-prosecution; of others it says nothing',
        }),
      ),
    discrepancies: [nonProsecutionKind],
    notes: [
      {
        zh: `不起诉的条件不在文中；衡量的是${namesOf(discretionFactors).zh}等情况，结合${namesOf(supportingFactors).zh}等情节，不能由此算出结果`,
        en: `the conditions aren’t in the text; weighed are, among others: ${namesOf(discretionFactors).en}; with ${namesOf(supportingFactors).en} and the like; no result follows from that alone`,
      },
      {
        zh: '解读写的是办理涉企案件时；其他案件文中未写，适用法律本身',
        en: 'the interpretation speaks of handling enterprise cases; of others the text says nothing, and the law itself applies',
      },
    ],
  }
})
