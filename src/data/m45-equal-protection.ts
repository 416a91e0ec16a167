import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 依法平等保护 (M45): arrests approved one level up, custody reviewed, impact assessed, prosecution waived. */
export const equalProtection = figures(45, {
  keyRoleCount: figure(6, '类', text, { zh: '重要岗位的类数', en: 'kinds of key post' }),
  keyPosts: named(
    optionsOf(criminalCase.suspectPosts, [
      'owner',
      'actual-controller',
      'legal-representative',
      'senior-manager',
      'technical-backbone',
    ]),
    text,
    'key-roles/posts',
  ),
  keyShareholders: named([{ label: { zh: '重要股东', en: 'important shareholder' } }], text, 'key-roles/shareholders'),
  escalation: named([{ label: { zh: '上提一级', en: 'one level up' } }], explained, 'escalation-level'),
  assessmentDimensions: named(optionsOf(criminalCase.impactDimension, ['political', 'economic', 'social']), explained),
  discretionFactors: named(
    [
      { label: { zh: '犯罪的事实', en: 'facts of the offence' } },
      { label: { zh: '性质', en: 'nature' } },
      { label: { zh: '情节', en: 'circumstances' } },
      { label: { zh: '后果', en: 'consequences' } },
      { label: { zh: '主观恶性', en: 'culpability of mind' } },
    ],
    explained,
  ),
  supportingFactors: named(
    [
      { label: { zh: '认罪态度', en: 'attitude to admitting guilt' } },
      { label: { zh: '退赔', en: 'restitution' } },
      { label: { zh: '和解', en: 'reconciliation' } },
    ],
    explained,
    'discretion-supporting',
  ),
  custodyProposal: named(
    [{ label: { zh: '释放或者变更强制措施', en: 'release, or a change of the compulsory measure' } }],
    explained,
    'custody-review-outcome/proposal',
  ),
})

/** Which arrests go one level up. */
export const escalatedArrests = discrepancy('m45.escalated-arrests', {
  title: { zh: '哪些案件提级审批逮捕', en: 'which arrests are approved one level up' },
  sides: [
    {
      place: text,
      says: {
        zh: '六类重要岗位人员，且由基层检察院拟捕',
        en: 'of holders of six kinds of key post, proposed by a basic-level procuratorate',
      },
    },
    {
      place: explained,
      says: { zh: '涉企案件，不限岗位和层级', en: 'of enterprise cases, with no word on post or level' },
    },
  ],
})

/** The name of the assessment, and what it assesses. */
export const assessmentExtent = discrepancy('m45.assessment-extent', {
  title: { zh: '影响评估的范围', en: 'what the impact assessment covers' },
  sides: [
    { place: text, says: { zh: '名为经济影响评估', en: 'it is named for economic impact' } },
    {
      place: explained,
      says: { zh: '政治、经济、社会影响等', en: 'political, economic and social impact, and others' },
    },
  ],
  arithmetic: { zh: '1个维度对至少3个', en: '1 dimension against 3 at least' },
})

/** Which kind of non-prosecution. */
export const nonProsecutionKind = discrepancy('m45.non-prosecution-kind', {
  title: { zh: '相对不起诉还是不起诉', en: 'discretionary non-prosecution, or any' },
  sides: [
    { place: text, says: { zh: '相对不起诉', en: 'discretionary non-prosecution' } },
    { place: explained, says: { zh: '不起诉，未分种类', en: 'non-prosecution, of no stated kind' } },
  ],
})

/** Slips of wording that change no result. */
export const equalProtectionWording = discrepancy('m45.wording', {
  title: { zh: '解读一句主语有误', en: 'a sentence with a slip in its subject' },
  sides: [{ place: explained, says: { zh: '“我将”似应为“我院将”', en: '“I shall”, where “our office” seems meant' } }],
  editorial: true,
})
