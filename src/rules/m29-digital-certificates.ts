import { archiveActionWords, digitalCertificates, sealPlatformName } from '../data/m29-digital-certificates'
import { digitalCertificate } from '../facts/digital-certificate'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { all, classification, eligibility, keysOf, reading, text, when } from '../language'

/**
 * Whether a CA digital certificate works across the three fields without being issued anew (数字证书互签互验).
 *
 * @example
 * caCertificateInteroperability({ certificateDomain: 'housing-fund', certificateStock: 'new' }).class // 'usable'
 */
export const caCertificateInteroperability = classification('m29.ca-certificate-interoperability', () => ({
  title: { zh: '数字证书跨系统通用', en: 'One digital certificate for several systems' },
  source: interpretation('数字证书'),
  subject: digitalCertificate,
  classes: {
    usable: { label: { zh: '可通用，无需重新申领', en: 'usable, without being issued anew' } },
    'after-adaptation': { label: { zh: '适配后可通用', en: 'usable once it is adapted' } },
    'not-listed': { label: { zh: '未列出的领域', en: 'a field that is not named' } },
  },
  by: when(digitalCertificate.certificateDomain.is('other'), text('not-listed'))
    .when(digitalCertificate.certificateStock.is('new'), text('usable'))
    .when(digitalCertificate.isCertificateAdapted, text('usable'))
    .otherwise(text('after-adaptation')),
  discrepancies: [sealPlatformName],
  notes: [
    {
      zh: '领域之后有“等”，未列出的不等于不能用',
      en: 'the list of fields is open: one that is not named isn’t ruled out',
    },
    { zh: '“近8万”是存量的约数，不是目标', en: 'nearly 80,000 is about how many there are, and no target' },
  ],
}))

/**
 * Whether an enterprise can look up its registration archive online (企业登记档案网上查询).
 *
 * @example
 * registrationArchiveQuery({ archiveLogin: 'card', looksUpOwnArchive: true }).outcome // 'eligible'
 */
export const registrationArchiveQuery = eligibility('m29.registration-archive-query', () => {
  const signedOn = enterprise.archiveLogin.oneOf(keysOf(digitalCertificates.loginMethods))
  return {
    title: { zh: '企业登记档案网上查询', en: 'Registration archive online' },
    source: interpretation('档案查询'),
    subject: enterprise,
    when: reading('enterprise-only', {
      'enterprise-only': all(signedOn, enterprise.looksUpOwnArchive),
      anyone: signedOn,
    }),
    discrepancies: [archiveActionWords],
    readings: [
      {
        about: { zh: '企业以外的人能否查询', en: 'whether somebody other than the enterprise may look' },
        default: 'enterprise-only',
        because: {
          zh: '凭企业的电子营业执照登录，由企业自主查询；“群众”只出现在讲成效的句子里',
          en: 'one signs on with the enterprise’s own e-licence; the public is named only where the benefit is praised',
        },
        options: {
          'enterprise-only': { zh: '仅本企业', en: 'the enterprise only' },
          anyone: { zh: '凭上述方式登录者均可', en: 'whoever signs on in one of these ways' },
        },
      },
    ],
    notes: [
      { zh: '可查询、下载、打印，当即办结', en: 'query, download and print, done at once' },
      { zh: '经旗舰店“特色创新”栏目或所列网址进入', en: 'reached through the portal or at the address stated' },
    ],
  }
})

/**
 * Whether a unit may sign on to the housing-fund online hall with an integrated certificate (公积金网上业务大厅登录).
 *
 * @example
 * housingFundCertificateLogin({ paysHousingFund: false }).outcome // 'ineligible'
 */
export const housingFundCertificateLogin = eligibility('m29.housing-fund-certificate-login', () => ({
  title: { zh: '数字证书登录公积金网上业务大厅', en: 'Housing-fund online hall: signing on by certificate' },
  source: interpretation('公积金'),
  subject: enterprise,
  when: all(enterprise.paysHousingFund, enterprise.hasIntegratedCertificate),
  notes: [{ zh: '用于办理单位业务，是否使用由单位自定', en: 'for the unit’s own business, and at its choice' }],
}))
