import { digitalCertificate } from '../facts/digital-certificate'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 数字证书与登记档案 (M29): one certificate for three fields, and the registration archive online. */
export const digitalCertificates = figures(29, {
  caCertificates: figure(80000, '个', explained, {
    zh: '互签互验的CA数字证书数',
    en: 'CA digital certificates recognised across systems',
    approx: 'nearly',
  }),
  certificateDomains: named(
    optionsOf(digitalCertificate.certificateDomain, ['social-security', 'medical-insurance', 'housing-fund']),
    text,
  ),
  archiveActions: named(
    [
      { label: { zh: '查询', en: 'query' } },
      { label: { zh: '下载', en: 'download' } },
      { label: { zh: '打印', en: 'print' } },
    ],
    text,
  ),
  loginMethods: named(optionsOf(enterprise.archiveLogin, ['wechat', 'alipay', 'card']), explained),
  housingFundHall: named(
    [
      {
        service: 'housing-fund',
        label: { zh: '南通住房公积金网上业务大厅', en: 'Nantong housing fund, online hall' },
        url: 'https://miapp.ntgjj.com/ish',
      },
    ],
    explained,
    'housing-fund-url',
  ),
  archiveSystem: named(
    [
      {
        service: 'archive',
        label: { zh: '企业登记档案网上查询系统', en: 'registration archive online' },
        url: 'http://58.221.115.12:18080/',
        portal: {
          zh: '江苏政务服务网南通政务服务旗舰店-特色创新-企业登记档案查询',
          en: 'Jiangsu Government Services online, Nantong’s flagship store, under “特色创新”, “企业登记档案查询”',
        },
      },
    ],
    explained,
    'archive-url',
    'archive-portal',
  ),
})

/** The platform has two names. */
export const sealPlatformName = discrepancy('m29.seal-platform-name', {
  title: { zh: '电子印章平台的名称', en: 'the name of the e-seal platform' },
  sides: [
    { place: text, says: { zh: '南通市电子印章平台', en: 'Nantong e-seal platform' } },
    { place: explained, says: { zh: '南通市电子印章系统', en: 'Nantong e-seal system' } },
  ],
  editorial: true,
})

/** What may be done with the archive is said in two ways. */
export const archiveActionWords = discrepancy('m29.archive-actions', {
  title: { zh: '下载还是导出', en: 'download or export' },
  sides: [
    { place: text, says: { zh: '查询、下载、打印', en: 'query, download, print' } },
    { place: explained, says: { zh: '查询、导出、打印', en: 'query, export, print' } },
  ],
  editorial: true,
})
