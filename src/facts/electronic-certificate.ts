import { ask, choice, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

const bigData = {
  zh: '市大数据管理局（牵头单位；文中未写由谁认定）',
  en: 'Municipal Big Data Administration (it leads; the text doesn’t say who decides)',
}

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
      ask(
        '共享层级',
        'level that shares',
        '要查哪一级的电子证照共享数？',
        'Whose counts of shared certificates are looked up?',
      ),
      { names: { municipal: ['市'], county: ['县区', '县级', '区级'] } },
    ),
    certificateKind: choice(
      {
        'identity-card': { zh: '身份证', en: 'identity card' },
        'household-register': { zh: '户口簿', en: 'household register' },
        'business-licence': { zh: '营业执照', en: 'business licence' },
        'property-title': { zh: '不动产权证', en: 'certificate of real-estate title' },
        other: { zh: '其他证照', en: 'another certificate' },
      },
      ask('证照种类', 'kind of certificate', '这份证照是哪一种？', 'Of which kind is the certificate?'),
      {
        names: {
          'identity-card': ['居民身份证'],
          'household-register': ['户口本'],
          'business-licence': ['电子营业执照'],
          'property-title': ['不动产权证书', '不动产证', '房产证'],
        },
      },
    ),
    isOtherCertificateShared: yesNo(
      ask(
        '所列以外的证照也推动共享',
        'the other certificate is promoted',
        '身份证、户口簿、营业执照、不动产权证以外的这种证照，是否也推动在南通的审批服务中共享应用？',
        'Is this kind of certificate, which isn’t one of the four named, promoted for shared use in Nantong’s approval services?',
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
      ask(
        '证照领域',
        'field of the certificate',
        '这份证照属于哪个领域？',
        'To which field does the certificate belong?',
      ),
      {
        names: {
          'medical-and-health': ['医疗', '卫健'],
          'food-safety': ['食品'],
          environment: ['环保'],
          'construction-approval': ['工程建设项目审批'],
        },
      },
    ),
    isOtherFieldUpdated: yesNo(
      ask(
        '所列以外的领域也动态更新',
        'the other field is updated',
        '医疗卫生、食品安全、生态环境、工程审批以外的这个领域，是否也建立南通电子证照数据动态更新机制？',
        'Is a mechanism that keeps Nantong’s certificate data up to date set up for this field, which isn’t one of the four named?',
      ),
      { judgedBy: bigData },
    ),
    isCertificateDataDisputed: yesNo(
      ask(
        '发现数据异议',
        'an objection to the data',
        '使用这份电子证照时，是否发现对其数据有异议？',
        'When this electronic certificate was used, was there an objection to its data?',
      ),
    ),
  },
  (facts) => [
    ...onlyUnnamed(facts.certificateKind.is('other'), facts.isOtherCertificateShared),
    ...onlyUnnamed(facts.certificateField.is('other'), facts.isOtherFieldUpdated),
  ],
)
