import { interpretation, measureText } from '../facts/document'
import { rcepGoods } from '../facts/rcep-goods'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

type Partner = Parameters<typeof rcepGoods.tradePartner.is>[0]
/** @inline */
type Agreement = 'through-asean' | 'of-its-own' | 'none' | 'itself'

/** Members by name; `agreementBefore` says how each stood to China in trade before RCEP. */
/* @__NO_SIDE_EFFECTS__ */
const members = (agreementBefore: Agreement, keys: readonly Partner[]) =>
  optionsOf(rcepGoods.tradePartner, keys).map((one) => ({ ...one, agreementBefore }))

const asean = [
  'indonesia',
  'malaysia',
  'philippines',
  'thailand',
  'singapore',
  'brunei',
  'cambodia',
  'laos',
  'myanmar',
  'vietnam',
] as const

/** RCEP (M50): members, Japan’s duty on apparel, accumulation of origin, certificates of origin. */
export const rcep = figures(50, {
  memberCount: figure(
    15,
    '个',
    explained,
    { zh: 'RCEP签署国数', en: 'countries that signed RCEP', atMost: 200 },
    'rcep-member-count',
    'accumulation-members',
  ),
  members: named(
    [
      ...members('through-asean', asean),
      ...members('itself', ['china']),
      ...members('none', ['japan']),
      ...members('of-its-own', ['south-korea', 'australia', 'new-zealand']),
    ],
    explained,
    'rcep-members',
  ),
  effectiveFrom: dayFigure('2022-01-01', explained, { zh: 'RCEP生效日', en: 'day RCEP took effect' }, 'rcep-effective'),
  priorPartners: named(
    [
      { label: { zh: '东盟', en: 'ASEAN' } },
      ...optionsOf(rcepGoods.tradePartner, ['south-korea', 'australia', 'new-zealand']),
    ],
    explained,
    'prior-fta-partners',
  ),
  noPriorAgreement: named(optionsOf(rcepGoods.tradePartner, ['japan']), explained, 'no-prior-fta'),
  apparelRateLow: figure(
    '0.044',
    '比例',
    explained,
    { zh: '日本服装原税率下限', en: 'lowest base rate of apparel in Japan', atMost: 'apparelRateHigh' },
    'japan-apparel-tariff-low',
  ),
  apparelRateHigh: figure(
    '0.134',
    '比例',
    explained,
    { zh: '日本服装原税率上限', en: 'highest base rate of apparel in Japan' },
    'japan-apparel-tariff-high',
  ),
  zeroYearShorter: figure(
    11,
    '年',
    explained,
    {
      zh: '较短降税安排降至零的年份序数',
      en: 'year of the zero rate by the shorter phase-down',
      atLeast: 1,
      atMost: 'zeroYearLonger',
    },
    'japan-zero-years/shorter',
  ),
  zeroYearLonger: figure(
    16,
    '年',
    explained,
    { zh: '较长降税安排降至零的年份序数', en: 'year of the zero rate by the longer phase-down', atLeast: 1 },
    'japan-zero-years/longer',
  ),
  japanCutProducts: named(
    optionsOf(rcepGoods.japanCutGoods, ['farm-products', 'food', 'apparel', 'chemicals']),
    explained,
  ),
  japanCutDetail: named(
    optionsOf(rcepGoods.japanCutGoods, [
      'kerosene',
      'light-petroleum',
      'biofuels',
      'furs-and-leather',
      'leather-goods',
      'silk-fabrics',
      'fibre-products',
      'some-non-ferrous-metals',
    ]),
    explained,
  ),
  accumulation: named([{ label: { zh: '区域累积', en: 'regional accumulation' } }], explained),
  tariffQuery: named(
    [
      {
        label: { zh: '中国自由贸易区服务网', en: 'China FTA Network' },
        url: 'http://fta.mofcom.gov.cn/index.shtml',
      },
    ],
    explained,
    'tariff-query-url',
  ),
  queryFields: named(
    [
      { label: { zh: '原产地', en: 'origin' } },
      { label: { zh: '目的地', en: 'destination' } },
      { label: { zh: '商品编码', en: 'commodity code' } },
    ],
    explained,
  ),
  platformMeasure: named([{ label: { zh: '自贸协定综合服务平台', en: 'FTA service platform' } }], text),
  platformInterpretation: named(
    [{ label: { zh: 'FTA 智慧应用公共服务平台', en: 'FTA smart-application public platform' } }],
    explained,
  ),
  originIssuers: named(
    [{ label: { zh: '南通海关', en: 'Nantong Customs' } }, { label: { zh: '南通市贸促会', en: 'CCPIT Nantong' } }],
    explained,
  ),
  selfPrinting: named(
    [{ label: { zh: '24小时打证', en: 'printing at any hour' }, hours: 24 }],
    explained,
    'self-print-hours',
  ),
  windowMode: named([{ label: { zh: '预约制', en: 'by appointment' } }], explained),
  preReviewServices: named(
    optionsOf(rcepGoods.tradeCertificateService, ['commercial-certificate', 'consular-legalisation']),
    explained,
  ),
})

/** Two years are given respectively, and one group of products. */
export const apparelZeroYears = discrepancy('m50.apparel-zero-years', {
  title: { zh: '第11年和第16年各对应哪些产品', en: 'which products reach zero in which year' },
  sides: [
    { place: explained, says: { zh: '“分别”给出两个年份', en: 'two years, said to apply respectively' } },
    { place: explained, says: { zh: '前面只有服装一类产品', en: 'a single group of products before them, apparel' } },
  ],
})

/** One counter goes by appointment and serves whoever comes. */
export const counterMode = discrepancy('m50.counter-mode', {
  title: { zh: '窗口须预约还是即到即办', en: 'whether the counter needs an appointment' },
  sides: [
    { place: explained, says: { zh: '窗口实行预约制', en: 'the counter works by appointment' } },
    { place: explained, says: { zh: '又称即到即办', en: 'yet one is served on arrival' } },
  ],
})

/** The platform has a general name in both places and a proper one in the second. */
export const rcepPlatformName = discrepancy('m50.platform-name', {
  title: { zh: '平台名称不一', en: 'two names of the platform' },
  sides: [
    { place: text, says: { zh: '自贸协定综合服务平台', en: 'an FTA service platform' } },
    {
      place: explained,
      says: { zh: '同一称呼之外另有专名“FTA智慧应用公共服务平台”', en: 'the same, with a proper name of its own' },
    },
  ],
  editorial: true,
})
