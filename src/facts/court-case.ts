import { ask, choice, subject, yesNo } from '../language'

/** A case before the courts (诉讼案件), and the services around it. */
export const courtCase = subject(
  'court-case',
  { zh: '诉讼案件', en: 'court case' },
  {
    onlineLitigationFunction: choice(
      {
        filing: { zh: '在线立案', en: 'filing online' },
        mediation: { zh: '在线调解', en: 'mediation online' },
        proceedings: { zh: '在线诉讼', en: 'proceedings online' },
        service: { zh: '在线送达', en: 'service of documents online' },
        other: { zh: '其他功能', en: 'another function' },
      },
      ask(
        '在线诉讼功能',
        'litigation function of the app',
        '要查“南通百通”APP的哪项在线诉讼功能？',
        'Which litigation function of the Nantong Baitong app is looked up?',
      ),
    ),
    zhiyunStationService: choice(
      {
        'legal-advice': { zh: '法律咨询', en: 'legal advice' },
        'risk-assessment': { zh: '诉讼风险评估', en: 'assessment of the risks of a suit' },
        guidance: { zh: '诉讼指导', en: 'guidance through a suit' },
        documents: { zh: '材料收转', en: 'documents received and passed on' },
        explanation: { zh: '判后释法答疑', en: 'explanation of a judgment' },
        other: { zh: '其他服务', en: 'another service' },
      },
      ask(
        '“支云e站”的服务',
        'service of a Zhiyun e-station',
        '要查“支云e站”的哪项服务？',
        'Which service of a Zhiyun e-station is looked up?',
      ),
    ),
    isPlacedOnCourtFile: yesNo(
      ask('法院已立案', 'on the court’s file', '案件是否已由法院立案？', 'Has the court placed the case on file?'),
    ),
  },
)
