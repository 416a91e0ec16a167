import { ask, choice, subject, yesNo } from '../language'
import * as judges from './judges'

/** The Flagship Leadership campaign (“旗舰领航”): who is recommended, and what is sent to whom. */
export const flagship = subject(
  'flagship',
  { zh: '“旗舰领航”服务', en: 'a Flagship Leadership service' },
  {
    wantsFlagshipCultivation: yesNo(
      ask(
        '有参与意愿',
        'willing to take part',
        '企业是否愿意参加“旗舰领航”行动？',
        'Does the enterprise want to take part in the Flagship Leadership campaign?',
      ),
      { attainable: 'register' },
    ),
    hasFlagshipServiceNeeds: yesNo(
      ask(
        '有服务需求',
        'has service needs',
        '企业对质量、标准、技术贸易壁垒等服务是否有需求？',
        'Does the enterprise need services for quality, standards, technical barriers and the like?',
      ),
      { judgedBy: judges.marketSupervisionNotNamed },
    ),
    hasFlagshipProspects: yesNo(
      ask(
        '有发展前景',
        'has development prospects',
        '企业是否有发展前景？',
        'Does the enterprise have prospects of development?',
      ),
      { judgedBy: judges.marketSupervisionNotNamed },
    ),
    flagshipService: choice(
      {
        'quality-check': { zh: '质量体检', en: 'quality check' },
        'barrier-push': { zh: '技术贸易壁垒信息分类推送', en: 'classified push of technical-barrier notices' },
        'standards-hosting': { zh: '标准托管', en: 'standards hosting' },
      },
      ask('服务项目', 'service', '查询“旗舰领航”的哪一项服务？', 'Which service of Flagship Leadership is looked up?'),
    ),
    isTaggedWithNoticeCode: yesNo(
      ask(
        'ICS分类与信息对应',
        'tagged with the notice’s ICS code',
        '企业所标识的ICS分类是否与该条技术贸易壁垒信息的ICS号对应？',
        'Does an ICS class that the enterprise is tagged with agree with the ICS code of the technical-barrier notice?',
      ),
      { judgedBy: judges.marketSupervisionNotNamed },
    ),
    isInHostedLibrary: yesNo(
      ask(
        '标准在企业专属标准库',
        'in the enterprise’s own standards library',
        '该标准是否在为企业建设的专属执行标准库中？',
        'Is the standard in the library of standards that is kept for the enterprise?',
      ),
      { when: { no: { zh: '标准不在企业专属标准库', en: 'not in the enterprise’s own standards library' } } },
    ),
    standardChange: choice(
      {
        withdrawn: { zh: '废止', en: 'withdrawn' },
        revised: { zh: '修订', en: 'revised' },
        superseded: { zh: '被替代', en: 'superseded' },
        other: { zh: '其他变更', en: 'another change' },
        none: { zh: '没有变更', en: 'no change' },
      },
      ask(
        '标准变更',
        'change of the standard',
        '企业执行的该标准发生了什么变更？废止后另有替代标准的，选“被替代”。',
        'What has happened to the standard that the enterprise works by? If withdrawn for a successor, it is superseded.',
      ),
    ),
  },
)
