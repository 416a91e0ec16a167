import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

type Matter = Parameters<typeof criminalCase.cleanUpMatter.is>[0]
/** @inline */
type Part = 'action' | 'problem' | 'risk' | 'supervision'

/** Matters of the clean-up, and which part of it they are. */
/* @__NO_SIDE_EFFECTS__ */
const matters = (part: Part, keys: readonly Matter[]) =>
  optionsOf(criminalCase.cleanUpMatter, keys).map((one) => ({ ...one, part }))

/** 涉企“挂案”清理 (M44): cases of enterprises that were placed on file and left lying. */
export const shelvedCases = figures(44, {
  shelvedYears: figure(2, '年', text, {
    zh: '专项督导“挂案”的立案年限',
    en: 'years from filing after which a shelved case is supervised',
  }),
  supervision: named(matters('supervision', ['supervision']), text, 'action-over-threshold'),
  actions: named(matters('action', ['clean-up', 'review']), text, 'general-actions'),
  problems: named(matters('problem', ['irregular-filing', 'meddling']), text, 'corrected-problems'),
  risks: named(matters('risk', ['held-back', 'not-pursued']), text, 'risk-check/kinds'),
  routes: named(
    [
      {
        label: {
          zh: '提出下一步侦查取证的方向和意见',
          en: 'directions and opinions are given for the next steps of the investigation',
        },
      },
      { label: { zh: '建议移送起诉', en: 'transfer for prosecution is proposed' } },
      { label: { zh: '应撤尽撤', en: 'the case is to be withdrawn' } },
    ],
    explained,
    'route-investigate',
    'route-prosecute',
    'route-withdraw',
  ),
  principles: named(
    [
      { label: { zh: '罪刑法定', en: 'no crime and no punishment without law' } },
      { label: { zh: '疑罪从无', en: 'in doubt, not guilty' } },
    ],
    explained,
  ),
})

/** Cases of every enterprise, or of private ones. */
export const enterprisesConcerned = discrepancy('m44.enterprises-concerned', {
  title: { zh: '涉企还是涉民企', en: 'every enterprise, or private ones' },
  sides: [
    { place: text, says: { zh: '句首为全市涉企挂案', en: 'the sentence begins with shelved cases of any enterprise' } },
    { place: text, says: { zh: '句末为涉民企刑事案件', en: 'and ends with criminal cases of private ones' } },
  ],
})

/** Two leads, one voice. */
export const cleanUpAgencies = discrepancy('m44.clean-up-agencies', {
  title: { zh: '由谁清理', en: 'who cleans up' },
  sides: [
    { place: text, says: { zh: '公安局与检察院共同牵头', en: 'police and procuratorate lead together' } },
    { place: explained, says: { zh: '只写检察机关', en: 'the procuratorate alone' } },
  ],
})

/** Two standards beside each other, neither defined. */
export const prosecutionStandards = discrepancy('m44.prosecution-standards', {
  title: { zh: '“起诉标准”与“追诉标准”', en: 'a standard of indictment and one of pursuit' },
  sides: [
    { place: explained, says: { zh: '移送看起诉标准', en: 'a transfer looks to the standard of indictment' } },
    {
      place: explained,
      says: { zh: '撤案看追诉标准，均无定义', en: 'a withdrawal to that of pursuit; neither is defined' },
    },
  ],
})

/** The two years stand in the measure alone. */
export const thresholdPlace = discrepancy('m44.threshold-place', {
  title: { zh: '二年的期限', en: 'the two years' },
  sides: [
    { place: text, says: { zh: '立案之日起超过二年', en: 'more than two years from filing' } },
    { place: explained, says: { zh: '未提期限', en: 'no time is mentioned' } },
  ],
})
