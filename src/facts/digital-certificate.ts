import { ask, choice, subject, yesNo } from '../language'

/** A CA digital certificate (数字证书) with which an enterprise signs on to public systems. */
export const digitalCertificate = subject(
  'digital-certificate',
  { zh: '数字证书', en: 'digital certificate' },
  {
    certificateDomain: choice(
      {
        'social-security': { zh: '人社', en: 'human resources and social security' },
        'medical-insurance': { zh: '医保', en: 'medical insurance' },
        'housing-fund': { zh: '公积金', en: 'housing fund' },
        other: { zh: '其他领域', en: 'another field' },
      },
      ask(
        '使用领域',
        'field of use',
        '要在哪个领域的业务系统使用证书？',
        'In which field’s system is the certificate to be used?',
      ),
    ),
    certificateStock: choice(
      {
        existing: { zh: '存量证书', en: 'an existing certificate' },
        new: { zh: '新办证书', en: 'a newly issued certificate' },
      },
      ask('证书新旧', 'old or new', '是存量证书还是新办证书？', 'Is the certificate an existing one or newly issued?'),
    ),
    isCertificateAdapted: yesNo(
      ask('已完成适配', 'adapted', '存量证书是否已完成适配？', 'Has the existing certificate been adapted?'),
    ),
  },
)
