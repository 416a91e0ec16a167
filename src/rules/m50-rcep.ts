import { counterMode, rcep, rcepPlatformName } from '../data/m50-rcep'
import { interpretation } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import { catalogue, optionsOf } from '../language'

/**
 * Whether a country is a member of RCEP (RCEP成员国), and how it stood to China in trade before.
 *
 * @returns the members, each with `agreementBefore`: `through-asean`, `of-its-own`, `none` (Japan) or `itself` (China);
 *   `not-listed` for elsewhere
 * @example
 * rcepMembership({ tradePartner: 'japan' }).entries[0].agreementBefore // 'none'
 */
export const rcepMembership = catalogue('m50.rcep-membership', () => ({
  title: { zh: 'RCEP成员国', en: 'Members of RCEP' },
  source: interpretation(),
  subject: rcepGoods,
  entries: rcep.members,
  lookUp: rcepGoods.tradePartner,
  key: 'key',
  notes: [
    {
      zh: '名单是签署国；各国是否同日生效，文中未写，只有2022-01-01一个生效日',
      en: 'the list is of signatories; the text has one day of effect, 2022-01-01, and none for each country',
    },
    {
      zh: '东盟按名单前十国理解：10＋韩国、澳大利亚、新西兰＋日本＋中国＝15，“等国”没有余下的国家',
      en: 'ASEAN is taken to be the first ten: 10 + Korea, Australia, New Zealand + Japan + China = 15, which leaves no other',
    },
  ],
}))

/**
 * Where the RCEP certificate of origin (原产地证书) is issued, and how the certification centre serves.
 *
 * @returns the services, each with its `offices`, and its `way`, `hours` or `requires` where the text gives them;
 *   `not-listed` for another service
 * @example
 * rcepOriginCertificate({ tradeCertificateService: 'counter' }).entries[0].way.en // 'by appointment'
 */
export const rcepOriginCertificate = catalogue('m50.rcep-origin-certificate', () => {
  const issuers = rcep.originIssuers.map((one) => one.label)
  const [, council] = issuers
  const [appointment] = rcep.windowMode
  const [printing] = rcep.selfPrinting
  const services = rcepGoods.tradeCertificateService
  const preReview = { zh: '预审制', en: 'reviewed in advance' }
  const [site] = rcep.tariffQuery
  return {
    title: { zh: '原产地证书与出证认证服务', en: 'Certificates of origin, and services of the certification centre' },
    source: interpretation('原产地证书'),
    subject: rcepGoods,
    entries: [
      ...optionsOf(services, ['certificate-of-origin']).map((one) => ({
        ...one,
        offices: issuers,
        requires: { zh: '货物具备RCEP原产资格', en: 'the goods are of RCEP origin' },
      })),
      ...optionsOf(services, ['self-printing']).map((one) => ({
        ...one,
        offices: [council],
        way: printing.label,
        hours: printing.hours,
      })),
      ...optionsOf(services, ['counter']).map((one) => ({ ...one, offices: [council], way: appointment.label })),
      ...rcep.preReviewServices.map((one) => ({ ...one, offices: [council], way: preReview })),
    ],
    lookUp: services,
    key: 'key',
    discrepancies: [counterMode, rcepPlatformName],
    notes: [
      {
        zh: '窗口、预审和自助打印写在贸促会名下；海关有无同样服务，文中未写',
        en: 'counter, review in advance and printer are CCPIT’s; whether customs offers the like is not stated',
      },
      {
        zh: `税率可在${site.label.zh}查询：${site.url}`,
        en: `rates can be looked up at the ${site.label.en}: ${site.url}`,
      },
    ],
  }
})
