import { ask, freeText, subject, yesNo } from '../language'

/** A case before the courts (诉讼案件), and the services around it. */
export const courtCase = subject(
  'court-case',
  { zh: '诉讼案件', en: 'court case' },
  {
    onlineLitigationFunction: freeText(
      ask('在线诉讼功能', 'online function', '查哪项在线功能？', 'Which online function is looked up, by its name?'),
    ),
    zhiyunStationService: freeText(
      ask('站点服务', 'station service', '查哪项站点服务？', 'Which service of a station is looked up, by its name?'),
    ),
    isPlacedOnCourtFile: yesNo(
      ask('法院已立案', 'on the court’s file', '法院是否已立案？', 'Has the court placed the case on file?'),
    ),
  },
)
