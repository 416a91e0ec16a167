import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 涉企“挂案”清理 (M44): cases of enterprises that were placed on file and left lying. */
export const shelvedCases = figures(44, {
  shelvedYears: figure(2, '年', text),
  supervision: named(
    [{ part: 'supervision', label: { zh: '专项督导', en: 'special supervision, of cases past the two years' } }],
    text,
    'action-over-threshold',
  ),
  actions: named(
    [
      { part: 'action', label: { zh: '集中清理', en: 'concentrated clean-up' } },
      { part: 'action', label: { zh: '质量评查', en: 'review of how the case was handled' } },
    ],
    text,
    'general-actions',
  ),
  problems: named(
    [
      {
        part: 'problem',
        label: { zh: '违规立案撤案', en: 'cases filed or withdrawn against the rules' },
        names: ['违规立案', '违规撤案'],
      },
      { part: 'problem', label: { zh: '插手民事经济纠纷', en: 'meddling in civil and commercial disputes' } },
    ],
    text,
    'corrected-problems',
  ),
  risks: named(
    [
      { part: 'risk', label: { zh: '压案不查', en: 'a case held back from investigation' } },
      { part: 'risk', label: { zh: '有罪不究', en: 'an offence not pursued' } },
    ],
    text,
    'risk-check/kinds',
  ),
  routes: named(
    [
      { label: { zh: '侦查取证的方向和意见', en: 'directions and opinions for further evidence' } },
      { label: { zh: '建议移送起诉', en: 'transfer for prosecution is proposed' } },
      { label: { zh: '应撤尽撤', en: 'the case is withdrawn' } },
    ],
    explained,
    'route-investigate/kind',
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
