import { archiveActionWords, digitalCertificates, sealPlatformName } from '../data/m29-digital-certificates'
import { digitalCertificate } from '../facts/digital-certificate'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import {
  any,
  catalogue,
  classification,
  covered,
  eligibility,
  keysOf,
  not,
  nothing,
  question,
  quoting,
  text,
  when,
} from '../language'

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
    usable: {
      label: { zh: '可通用', en: 'usable' },
      consequence: {
        zh: '同一张证书在人社、医保、公积金系统办事，无需重新申领',
        en: 'one certificate serves in the systems of social security, medical insurance and the housing fund, without being issued anew',
      },
    },
    'after-adaptation': {
      label: { zh: '适配后可通用', en: 'usable once it is adapted' },
      consequence: { zh: '存量证书适配后无需重新申领', en: 'an older one needn’t be issued anew: it is adapted' },
    },
  },
  by: when(
    not(digitalCertificate.certificateDomain.oneOf(keysOf(digitalCertificates.certificateDomains))),
    nothing({
      zh: '点名的领域是人社、医保、公积金，之后有“等”；其他领域能否使用，文中未写',
      en: 'the fields named are social security, medical insurance and the housing fund, and the list is open; whether it is usable in another is not stated',
    }),
  )
    .when(digitalCertificate.certificateStock.is('not-adapted'), text('after-adaptation'))
    .otherwise(text('usable')),
  discrepancies: [sealPlatformName],
  notes: [
    quoting(
      {
        zh: '要互签互验的是全市{caCertificates}CA数字证书，这是现有的数',
        en: 'the city’s {caCertificates} CA certificates are to be recognised across systems: that is how many there are',
      },
      digitalCertificates,
    ),
    {
      zh: '依托南通市电子印章平台，提供线上统一数字认证和签章服务',
      en: 'by way of Nantong’s e-seal platform enterprises are authenticated, and sign and seal, online and in one way',
    },
    {
      zh: '新办的写为可直接在“各业务系统”通用，是否不止这三个领域，文中未写',
      en: 'a new one is said to be usable in the several business systems; whether in more than those of the three fields isn’t stated',
    },
    { zh: '何时开通、何时适配完，文中未写', en: 'when this starts, and when all are adapted, is not stated' },
  ],
}))

const whoLooks = /* @__PURE__ */ question({
  about: { zh: '企业以外的人能否查询', en: 'whether somebody other than the enterprise may look' },
  because: {
    zh: '凭企业的电子营业执照登录，由企业自主查询；“群众”只出现在讲成效的句子里，别人能否查询没有写',
    en: 'one signs on with the enterprise’s own e-licence; the public is named only where the benefit is praised, and whether others may look is not said',
  },
  options: {
    'enterprise-only': { zh: '只写本企业', en: 'written of the enterprise only' },
    anyone: { zh: '凭上述方式登录者均可', en: 'whoever signs on in one of these ways' },
  },
})

/**
 * Whether an enterprise can look up its registration archive online (企业登记档案网上查询).
 *
 * @example
 * registrationArchiveQuery({ archiveLogin: 'card', looksUpOwnArchive: true }).outcome // 'eligible'
 */
export const registrationArchiveQuery = eligibility('m29.registration-archive-query', () => {
  const signedOn = enterprise.archiveLogin.oneOf(keysOf(digitalCertificates.loginMethods))
  const own = enterprise.looksUpOwnArchive
  return {
    title: { zh: '企业登记档案网上查询', en: 'Registration archive online' },
    source: interpretation('档案查询'),
    subject: enterprise,
    covers: [
      covered(whoLooks.read({ 'enterprise-only': own, anyone: any(own, not(own)) }), {
        zh: '写的是企业自主查询；别人能否网上查询，文中未写',
        en: 'it is written of the enterprise that looks up its own archive; whether others may is not stated',
      }),
    ],
    when: signedOn,
    gives: {
      zh: '全程网上查询、下载（导出）、打印企业的登记电子档案，“秒办”',
      en: 'querying, downloading (exporting) and printing the enterprise’s electronic registration archive, all online and at once',
    },
    leadsTo: ['m29.online-services'],
    discrepancies: [archiveActionWords],
    notes: [{ zh: '查询是否收费，文中未写', en: 'whether a query costs anything is not stated' }],
  }
})

/**
 * Whether a unit may sign on to the housing-fund online hall with an integrated certificate (公积金网上业务大厅登录).
 *
 * @example
 * housingFundCertificateLogin({ paysHousingFund: true, hasIntegratedCertificate: false }).outcome // 'ineligible'
 */
export const housingFundCertificateLogin = eligibility('m29.housing-fund-certificate-login', () => ({
  title: { zh: '数字证书登录公积金网上业务大厅', en: 'Housing-fund online hall: signing on by certificate' },
  source: interpretation('公积金'),
  subject: enterprise,
  force: 'may',
  covers: [
    covered(enterprise.paysHousingFund, {
      zh: '写的是公积金缴存单位；其他单位文中未写',
      en: 'it is written of units that pay into the housing fund; nothing is said of others',
    }),
  ],
  when: enterprise.hasIntegratedCertificate,
  gives: {
    zh: '用整合后的数字证书登录南通住房公积金网上业务大厅，办理单位业务',
    en: 'signing on to Nantong’s housing-fund online hall with the integrated certificate, for the unit’s own business',
  },
  leadsTo: ['m29.online-services', 'm29.ca-certificate-interoperability'],
  notes: [
    {
      zh: '是否使用由单位自定；原有的登录方式文中未写',
      en: 'it is at the unit’s choice; other ways of signing on are not mentioned',
    },
  ],
}))

/**
 * Where the archive and the housing fund's online hall are reached (网上办理途径).
 *
 * @returns the systems, each with its `url` and how one `signsOn`, and the way through the `portal` where there is one
 * @example
 * onlineServices({ certificateService: 'housing-fund' }).entries[0].url // 'https://miapp.ntgjj.com/ish'
 */
export const onlineServices = catalogue('m29.online-services', () => {
  const { archiveActions, archiveSystem, housingFundHall, loginMethods } = digitalCertificates
  return {
    title: {
      zh: '档案查询、公积金业务的网上办理途径',
      en: 'Where the archive and the housing fund are reached online',
    },
    source: interpretation('办理途径'),
    subject: digitalCertificate,
    entries: [
      ...archiveSystem.map((one) => ({
        ...one,
        signsOn: loginMethods.map(({ label }) => label),
        actions: archiveActions.map(({ label }) => label),
      })),
      ...housingFundHall.map((one) => ({
        ...one,
        signsOn: [{ zh: '整合后的数字证书', en: 'the integrated digital certificate' }],
        actions: [{ zh: '单位业务', en: 'the unit’s business' }],
      })),
    ],
    lookUp: digitalCertificate.certificateService,
    key: 'service',
    discrepancies: [archiveActionWords],
    notes: [{ zh: '网址是2023年文件所写', en: 'the addresses are those of the document of 2023' }],
  }
})
