import { ask, choice, freeText, subject } from '../language'
import * as judges from './judges'

/** Public legal services for enterprises (公共法律服务). */
export const legalService = subject(
  'legal-service',
  { zh: '公共法律服务', en: 'public legal service' },
  {
    legalNeed: choice(
      {
        general: { zh: '一般法律服务', en: 'legal services in general' },
        'ip-notarisation': { zh: '知识产权保护公证', en: 'notarisation to protect intellectual property' },
      },
      ask('法律服务需求', 'legal need', '企业需要哪种法律服务？', 'Which legal service does the enterprise need?'),
    ),
    legalServiceName: freeText(
      ask(
        '公益法律服务名称',
        'free legal service',
        '查哪项公益法律服务？',
        'Which free legal service is looked up, by its name?',
      ),
    ),
    notaryMatter: freeText(
      ask(
        '知识产权公证事项',
        'notarial matter of intellectual property',
        '查哪种知识产权合同、单方行为或公证服务？',
        'Which contract, unilateral act or notarial service of intellectual property is looked up, by its name?',
      ),
    ),
    notaryOfficeStanding: choice(
      {
        pilot: { zh: '试点公证机构', en: 'pilot notary office' },
        'another-office': { zh: '其他公证机构', en: 'another notary office' },
        'no-notary-office': { zh: '不是公证机构', en: 'not a notary office' },
      },
      ask(
        '所找的公证机构',
        'the notary office turned to',
        '所找的公证机构是否为商业秘密在线公证的试点机构？',
        'Is the notary office turned to one chosen for the pilot of online notarisation of trade secrets?',
      ),
      { judgedBy: judges.justice, names: { pilot: ['试点', '试点机构'] } },
    ),
  },
)
