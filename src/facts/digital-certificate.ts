import { ask, choice, subject } from '../language'

/** A CA digital certificate (数字证书) with which an enterprise signs on to public systems, and what it does there. */
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
        '这张证书要在哪个领域的业务系统使用？',
        'In which field’s system is the certificate to be used?',
      ),
    ),
    certificateStock: choice(
      {
        new: { zh: '互签互验开通后新办', en: 'issued since certificates are recognised across systems' },
        adapted: { zh: '存量证书，已适配', en: 'issued before that, and adapted' },
        'not-adapted': { zh: '存量证书，未适配', en: 'issued before that, and not yet adapted' },
      },
      ask(
        '证书新办或存量',
        'old or new',
        '这张证书是互签互验功能开通后新办的，还是此前的存量证书？存量证书是否已适配人社、医保、公积金系统？',
        'Was the certificate issued since certificates are recognised across systems, or before, and is an older one adapted to the systems of social security, medical insurance and the housing fund?',
      ),
    ),
    certificateService: choice(
      {
        archive: { zh: '企业登记档案查询', en: 'looking up the registration archive' },
        'housing-fund': { zh: '公积金单位业务', en: 'a unit’s housing-fund business' },
        other: { zh: '其他业务', en: 'other business' },
      },
      ask('网上办理的业务', 'business online', '要在网上办理哪项业务？', 'Which business is to be done online?'),
    ),
  },
)
