import { ask, choice, subject, yesNo } from '../language'
import { judges } from './judges'

/** The Flagship Leadership campaign (“旗舰领航”): who is recommended, and what is sent to whom. */
export const flagship = subject(
  'flagship',
  { zh: '“旗舰领航”服务', en: 'a Flagship Leadership service' },
  {
    wantsFlagshipCultivation: yesNo(
      ask('有参与意愿', 'willing to take part', '企业是否愿意参加“旗舰领航”行动？', 'Does it want to take part?'),
      { attainable: 'register' },
    ),
    hasFlagshipServiceNeeds: yesNo(
      ask('有服务需求', 'has service needs', '企业是否有服务需求？', 'Does it need the services?'),
      { judgedBy: judges.marketSupervision },
    ),
    hasFlagshipProspects: yesNo(
      ask('有发展前景', 'has development prospects', '企业是否有发展前景？', 'Does it have prospects of development?'),
      { judgedBy: judges.marketSupervision },
    ),
    flagshipService: choice(
      {
        'quality-check': { zh: '质量体检', en: 'quality check' },
        'barrier-push': { zh: '技术贸易壁垒信息分类推送', en: 'classified push of technical-barrier notices' },
        'standards-hosting': { zh: '标准托管', en: 'standards hosting' },
      },
      ask('服务项目', 'service', '查询哪一项服务？', 'Which service is looked up?'),
    ),
    icsMatch: choice(
      {
        code: { zh: '编号完全相同', en: 'the same code' },
        group: { zh: '仅同一组', en: 'the same group only' },
        field: { zh: '仅同一领域', en: 'the same field only' },
        none: { zh: '不同领域', en: 'another field' },
      },
      ask(
        'ICS号相符程度',
        'how closely the ICS codes agree',
        '信息的ICS号与企业所标识的ICS号最多相符到哪一级？',
        'Down to which level does the notice’s ICS code agree with one that the enterprise is tagged with?',
      ),
    ),
    isInHostedLibrary: yesNo(
      ask(
        '标准在企业专属标准库',
        'in the enterprise’s own standards library',
        '该标准是否在企业所托管的专属执行标准库中？',
        'Is the standard in the library that is hosted for the enterprise?',
      ),
    ),
    standardChange: choice(
      {
        withdrawn: { zh: '废止', en: 'withdrawn' },
        revised: { zh: '修订', en: 'revised' },
        superseded: { zh: '被替代', en: 'superseded' },
        other: { zh: '其他变更', en: 'another change' },
        none: { zh: '没有变更', en: 'no change' },
      },
      ask('标准变更', 'change of the standard', '该标准发生了什么变更？', 'What has happened to the standard?'),
    ),
    hasCurrentStandardText: yesNo(
      ask(
        '有最新标准文本',
        'there is a latest text',
        '废止后是否有最新标准文本可发？',
        'After its withdrawal, is there a latest text of the standard to send?',
      ),
    ),
    standardChangeIsAlerted: yesNo(
      ask(
        '其他变更亦须提示',
        'the other change is alerted too',
        '所列三种之外的变更是否提示？',
        'Is a change other than the three named ones alerted?',
      ),
      {
        judgedBy: judges.marketSupervision,
        when: { no: { zh: '其他变更无须提示', en: 'the other change isn’t alerted' } },
      },
    ),
  },
)
