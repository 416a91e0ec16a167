import { interpretation, measureText } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import { discrepancy, figure, figures, named, optionsOf } from '../language'
import { calendarYears } from './programme'

const text = measureText()
const explained = interpretation('境外展会')

/** 参展补助 (M50): booths at exhibitions abroad, and how to apply. */
export const exhibitionSubsidy = figures(50, {
  subsidyFirstBooth: figure(
    20000,
    '元',
    text,
    { zh: '首个展位补助最高额', en: 'most for the first booth', atMost: 1_000_000 },
    'subsidy-first-booth',
    'subsidy-first-booth-interpretation',
  ),
  subsidyExtraBooth: figure(10000, '元', text, {
    zh: '每增加一个展位的金额',
    en: 'for each further booth',
    atMost: 1_000_000,
  }),
  boothCap: figure(2, '展位', explained, {
    zh: '每企业每展会支持的展位上限',
    en: 'most booths of an enterprise at an exhibition',
    atLeast: 1,
    atMost: 1000,
  }),
  catalogueExhibitions: figure(7, '场', explained, {
    zh: '列入目录的RCEP国家展会场数',
    en: 'exhibitions in RCEP countries that the catalogue lists',
    atMost: 1000,
  }),
  catalogueYear: figure(2023, '年', explained, {
    zh: '境外展会目录年度',
    en: 'year of the catalogue of exhibitions abroad',
    ...calendarYears,
  }),
  subsidyApplicants: named([{ label: { zh: '市区企业', en: 'enterprises of the urban districts' } }], explained),
  sharedCosts: named(
    optionsOf(exhibition.seriesSharedCost, ['organisation', 'special-stands', 'publicity']),
    explained,
    'overseas-brand-series-shared-costs',
  ),
  applicationWindow: named(
    [{ label: { zh: '每年一季度', en: 'the first quarter of each year' }, firstMonth: 1, lastMonth: 3 }],
    explained,
  ),
  applicationFor: named([{ label: { zh: '上年度参展补贴', en: 'the previous year’s subsidy' } }], explained),
  applicationTo: named(
    [{ label: { zh: '所在区商务部门', en: 'the commerce department of the enterprise’s district' } }],
    explained,
  ),
  materials: named(
    [
      { papers: ['booth-confirmation'], label: { zh: '展位确认文件', en: 'booth confirmation' } },
      {
        papers: ['cost-vouchers', 'bank-vouchers'],
        label: {
          zh: '实际发生费用的合法凭证和银行付款凭证',
          en: 'lawful vouchers of the actual cost, and bank vouchers of the payments',
        },
      },
      { papers: ['site-photos'], label: { zh: '参展现场照片', en: 'photographs on site' } },
      {
        papers: ['border-records'],
        label: { zh: '出入境记录佐证材料', en: 'evidence of leaving and entering the country' },
      },
      { papers: ['social-insurance'], label: { zh: '社保证明', en: 'proof of social insurance' } },
    ],
    explained,
  ),
})

/** The measure is for exhibitors; the interpretation for those of the urban districts. */
export const exhibitionBeneficiaries = discrepancy('m50.beneficiaries', {
  title: { zh: '补助给谁', en: 'who is subsidised' },
  sides: [
    { place: text, says: { zh: '参展企业，不分地区', en: 'exhibitors, from wherever' } },
    { place: explained, says: { zh: '只写市区企业', en: 'enterprises of the urban districts only' } },
  ],
})

/** Only the interpretation limits the booths. */
export const boothLimit = discrepancy('m50.booth-limit', {
  title: { zh: '展位是否有上限', en: 'whether booths are limited' },
  sides: [
    { place: text, says: { zh: '每多一个展位加1万元，没有上限', en: '10,000 yuan for each further booth, no limit' } },
    { place: explained, says: { zh: '每企业每展会最多2个展位', en: 'at most 2 booths an enterprise and exhibition' } },
  ],
  arithmetic: {
    zh: '3个展位：按措施2＋1×2＝4万元，按解读2＋1×1＝3万元',
    en: '3 booths: 20,000 + 2 × 10,000 = 40,000 by the measure, 20,000 + 1 × 10,000 = 30,000 by the interpretation',
  },
})

/** A sum called the highest is exceeded by one booth more. */
export const firstBoothMaximum = discrepancy('m50.highest-amount', {
  title: { zh: '“最高2万元”与增加展位', en: 'the highest amount, and further booths' },
  sides: [
    {
      place: text,
      says: { zh: '最高2万元，又可按展位增加', en: '20,000 at the highest, yet more for further booths' },
    },
    {
      place: explained,
      says: { zh: '不超过2万元，又可按展位增加', en: 'not above 20,000, yet more for further booths' },
    },
  ],
  arithmetic: {
    zh: '2个展位：2＋1＝3万元，高于所称最高额',
    en: '2 booths: 20,000 + 10,000 = 30,000, above what is called the highest',
  },
})

/** The measure subsidises the series as well; the interpretation pays for the series in another way. */
export const subsidisedExhibitions = discrepancy('m50.subsidised-exhibitions', {
  title: { zh: '“南通名品海外行”系列展是否有参展补助', en: 'whether the brand series is subsidised' },
  sides: [
    {
      place: text,
      says: {
        zh: '境外展会与系列展并列，其后写补助',
        en: 'exhibitions abroad and the series stand side by side before the subsidy',
      },
    },
    {
      place: explained,
      says: {
        zh: '补助随目录内7场展会；系列展由市级承担公共费用',
        en: 'the subsidy goes with 7 listed exhibitions; for the series the city bears the shared costs',
      },
    },
  ],
})
