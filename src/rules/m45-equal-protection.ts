import { assessmentExtent, equalProtection, nonProsecutionKind } from '../data/m45-equal-protection'
import { criminalCase } from '../facts/criminal-case'
import { interpretation } from '../facts/document'
import { catalogue, classification, nothing, reading, text, when } from '../language'

/**
 * What follows from a review of whether custody is necessary (羁押必要性审查).
 *
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
      'no-proposal': { label: { zh: '不提建议', en: 'nothing is proposed' } },
    },
    by: when(criminalCase.isCustodyStillNeeded, text('no-proposal')).otherwise(text('propose-release-or-change')),
    notes: [
      { zh: '建议释放还是变更，文中未写', en: 'which of the two is proposed is not stated' },
      { zh: '“及时”没有期限', en: '“promptly” has no number of days' },
    ],
  }
})

/**
 * Dimensions in which the impact of an enterprise case is assessed (涉企案件影响评估).
 *
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
}))

/**
 * Whether non-prosecution is applied (不起诉): where the procuratorate finds its conditions met.
 *
 * @returns the class `non-prosecution` or `not-applied`, what is missing, or `not-covered` with the reason
 * @example
 * nonProsecution({ nonProsecutionGround: 'relative' }).class // 'non-prosecution'
 */
export const nonProsecution = classification('m45.non-prosecution', () => {
  const { nonProsecutionGround: ground } = criminalCase
  return {
    title: { zh: '不起诉', en: 'Non-prosecution' },
    source: interpretation(),
    subject: criminalCase,
    classes: {
      'non-prosecution': { label: { zh: '适用不起诉', en: 'non-prosecution is applied' } },
      'not-applied': { label: { zh: '不适用不起诉', en: 'it is not applied' } },
    },
    by: when(ground.is('relative'), text('non-prosecution'))
      .when(
        ground.is('other'),
        reading('any-kind', {
          'any-kind': text('non-prosecution'),
          'discretionary-only': nothing({
            zh: '措施只写相对不起诉，其他种类看法律本身',
            en: 'the measure names the discretionary kind alone; the others are left to the law',
          }),
        }),
      )
      .otherwise(text('not-applied')),
    readings: [
      {
        about: { zh: '相对不起诉以外的不起诉是否在内', en: 'whether other kinds than the discretionary count' },
        default: 'any-kind',
        because: {
          zh: '解读凡符合条件的都适用，其中包含相对不起诉',
          en: 'the interpretation takes in whoever meets the conditions, the discretionary kind among them',
        },
        options: {
          'any-kind': { zh: '各种不起诉', en: 'every kind' },
          'discretionary-only': { zh: '仅相对不起诉', en: 'the discretionary kind alone' },
        },
      },
    ],
    discrepancies: [nonProsecutionKind],
    notes: [
      {
        zh: '不起诉的条件不在文中；只列出所衡量的情节，不能由此算出结果',
        en: 'the conditions aren’t in the text, which names what is weighed, and no result follows from that alone',
      },
    ],
  }
})
