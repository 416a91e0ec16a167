import { ask, choice, subject, yesNo } from '../language'

const bigData = { zh: '市大数据管理局', en: 'Municipal Big Data Administration' }

/** An electronic certificate or permit (电子证照), the field that it belongs to, and what is found in its data. */
export const electronicCertificate = subject(
  'electronic-certificate',
  { zh: '电子证照', en: 'electronic certificate' },
  {
    certificateLevel: choice(
      {
        municipal: { zh: '市级', en: 'municipal' },
        county: { zh: '县区级', en: 'county and district' },
      },
      ask('层级', 'level', '查哪一级的数？', 'The counts of which level?'),
    ),
    certificateKind: choice(
      {
        'identity-card': { zh: '身份证', en: 'identity card' },
        'household-register': { zh: '户口簿', en: 'household register' },
        'business-licence': { zh: '营业执照', en: 'business licence' },
        'property-title': { zh: '不动产权证', en: 'certificate of real-estate title' },
        other: { zh: '其他证照', en: 'another certificate' },
      },
      ask('证照种类', 'kind of certificate', '是哪一种证照？', 'Which certificate is it?'),
    ),
    isOtherCertificateShared: yesNo(
      ask(
        '所列以外的证照也共享',
        'another certificate is shared',
        '这种证照是否也纳入共享应用？',
        'Is this certificate, too, shared for use?',
      ),
      { judgedBy: bigData },
    ),
    certificateField: choice(
      {
        'medical-and-health': { zh: '医疗卫生', en: 'medical care and health' },
        'food-safety': { zh: '食品安全', en: 'food safety' },
        environment: { zh: '生态环境', en: 'ecology and environment' },
        'construction-approval': { zh: '工程审批', en: 'approval of construction works' },
        other: { zh: '其他领域', en: 'another field' },
      },
      ask('证照领域', 'field of the certificate', '证照属于哪个领域？', 'To which field does the certificate belong?'),
    ),
    isOtherFieldUpdated: yesNo(
      ask(
        '所列以外的领域也动态更新',
        'another field is updated',
        '该领域是否也建有证照数据动态更新机制？',
        'Does this field, too, have a mechanism that keeps certificate data up to date?',
      ),
      { judgedBy: bigData },
    ),
    isCertificateDataDisputed: yesNo(
      ask(
        '发现数据异议',
        'an objection to the data',
        '使用中是否发现证照数据有异议？',
        'Was an objection to the certificate’s data found in use?',
      ),
    ),
  },
)
