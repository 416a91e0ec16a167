import { counterMode, rcep, rcepPlatformName } from '../data/m50-rcep'
import { interpretation } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import { catalogue, optionsOf, quoting } from '../language'

/** How a member stood to China in trade before RCEP, in words. */
const before = {
  'through-asean': { zh: '此前中国与东盟已有自贸协定', en: 'China had an agreement with ASEAN before' },
  'of-its-own': { zh: '此前已与中国有双边自贸协定', en: 'it had a bilateral agreement with China before' },
  none: { zh: '此前与中国没有自贸协定', en: 'it had no agreement with China before' },
  itself: { zh: '中国自身', en: 'China itself' },
} as const

/**
 * Whether a country is a member of RCEP (RCEP成员国), and how it stood to China in trade before.
 *
 * @returns the members, each with `before` in words, and `agreementBefore`: `through-asean`, `of-its-own`, `none` (Japan) or `itself`;
 *   `not-listed` for elsewhere
 * @example
 * rcepMembership({ tradePartner: 'japan' }).entries[0].agreementBefore // 'none'
 */
export const rcepMembership = catalogue('m50.rcep-membership', () => ({
  title: { zh: 'RCEP成员国', en: 'Members of RCEP' },
  source: interpretation(),
  subject: rcepGoods,
  entries: rcep.members.map((one) => ({ ...one, before: before[one.agreementBefore] })),
  lookUp: rcepGoods.tradePartner,
  key: 'key',
  notes: [
    quoting(
      {
        zh: '名单是{memberCount}签署国；各国是否同日生效，文中未写，只有{effectiveFrom}一个生效日',
        en: 'the list is of {memberCount} signatories; the text has one day of effect, {effectiveFrom}, and none for each country',
      },
      rcep,
    ),
    {
      zh: '东盟按名单前十国理解，加上其余列名的正合总数，“等国”没有余下的国家',
      en: 'ASEAN is taken to be the first ten; with the others named they make up the number, which leaves no other',
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
    discrepancies: [counterMode],
    notes: [
      {
        zh: '窗口、预审和自助打印写在贸促会名下；海关有无同样服务，文中未写',
        en: 'counter, review in advance and printer are CCPIT’s; whether customs offers the like is not stated',
      },
      {
        zh: '可在线申请，一次提交、一次办结；急事急办、特事特办',
        en: 'one applies online, hands in once and is done with it; what is urgent or special is dealt with as such',
      },
    ],
  }
})

/**
 * Where RCEP's duties can be looked up (关税查询), and how to get there.
 *
 * @returns the sites, each with its `queries`, its `url` or the `entrances` to it, and the `fields` to choose; `unconfirmed` for
 *   another query, since what the platform offers is left open
 * @example
 * rcepQueryChannels({ rcepQuery: 'tariff-planning' }).entries[0].label.zh // 'FTA 智慧应用公共服务平台'
 */
export const rcepQueryChannels = catalogue('m50.rcep-query-channels', () => {
  const [site] = rcep.tariffQuery
  const [platform] = rcep.platformInterpretation
  const [service] = rcep.platformMeasure
  return {
    title: { zh: 'RCEP关税查询渠道', en: 'RCEP: where duties can be looked up' },
    source: interpretation(),
    subject: rcepGoods,
    force: 'may',
    entries: [
      {
        ...site,
        queries: ['agreed-rate'],
        module: { zh: '首页“协定税率”模块', en: 'the module of rates under agreements, on the first page' },
        fields: rcep.queryFields.map(({ label }) => label),
      },
      {
        ...platform,
        queries: ['agreed-rate', 'tariff-planning'],
        by: { zh: '江苏省贸促会', en: 'CCPIT Jiangsu' },
        entrances: [
          {
            zh: '南通市商务局官网主页悬浮窗',
            en: 'floating window on the home page of the Municipal Bureau of Commerce',
          },
          {
            zh: '南通国际商会官网主页悬浮窗',
            en: 'floating window on the home page of the Nantong Chamber of International Commerce',
          },
        ],
      },
    ],
    lookUp: rcepGoods.rcepQuery,
    key: 'queries',
    openEnded: true,
    discrepancies: [rcepPlatformName],
    notes: [
      {
        zh: `措施引导企业积极使用的是${service.label.zh}，并加强针对性培训和对企服务指导`,
        en: `what the measure encourages enterprises to use is the ${service.label.en}, with training and guidance`,
      },
      { zh: '平台于2022年推出，其网址文中未写', en: 'the platform is of 2022; its own address is not stated' },
    ],
  }
})

/**
 * For which goods Japan adds concessions under RCEP (关税减让).
 *
 * @returns the groups and goods; `unconfirmed` for others, since the list is left open
 * @example
 * japanTariffCuts({ japanCutGoods: 'apparel' }).entries[0].label.en // 'apparel'
 */
export const japanTariffCuts = catalogue('m50.japan-tariff-cuts', () => ({
  title: { zh: '日本重点增加关税减让的货物', en: 'Goods for which Japan adds concessions' },
  source: interpretation(),
  subject: rcepGoods,
  entries: [...rcep.japanCutProducts, ...rcep.japanCutDetail],
  lookUp: rcepGoods.japanCutGoods,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '文中只写了服装的税率；各项货物的税率在《RCEP关税查询渠道》所列渠道查询',
      en: 'the text has rates for apparel alone; those of any goods can be looked up as “RCEP: where duties can be looked up” says',
    },
    {
      zh: '大多数工业制成品在此之前已是零关税；“部分非铁金属”是哪些，文中未写',
      en: 'most manufactured goods were free of duty before; which non-ferrous metals are meant is not stated',
    },
  ],
}))
