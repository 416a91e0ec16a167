import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()
const tariff = interpretation('收费表')

/** 转贷 (M03): what the tariff and the platform's terms state. */
export const loanRollover = figures(3, {
  freeAmount: figure(
    500,
    '万元',
    tariff,
    { zh: '免费档金额上限', en: 'most that is rolled over free', atMost: 'preferentialAmount' },
    'free-amount',
  ),
  preferentialAmount: figure(
    1000,
    '万元',
    tariff,
    { zh: '优惠档金额上限', en: 'most at a preferential rate', atMost: 'thirdBandAmount' },
    'preferential-amount',
    'preferential-amount-measure',
  ),
  thirdBandAmount: figure(
    2000,
    '万元',
    tariff,
    { zh: '第三档金额上限', en: 'upper bound of the third band' },
    'amount-bands/third',
  ),
  freeDays: figure(
    3,
    '天',
    tariff,
    { zh: '免费档天数上限', en: 'days rolled over free', atMost: 'preferentialDays' },
    'free-days',
  ),
  preferentialDays: figure(
    10,
    '天',
    tariff,
    { zh: '优惠档天数上限', en: 'days at a preferential rate' },
    'preferential-days',
    'preferential-days-measure',
  ),
  preferentialRate: figure(
    3,
    '万分之/天',
    explained,
    { zh: '优惠日利率上限（解读）', en: 'most that a preferential rate is, by the interpretation' },
    'preferential-rate',
  ),
  preferentialRateInMeasure: figure(
    '0.3',
    '‰/天',
    text,
    { zh: '优惠日利率上限（措施）', en: 'most that a preferential rate is, by the measure' },
    'preferential-rate-measure',
  ),
  firstBandManufacturing3Days: figure(
    0,
    '‰/天',
    tariff,
    { zh: '500万以内制造业3天内日利率', en: 'daily rate, manufacturing up to 5,000,000 yuan and 3 days' },
    'rate-0-500-manufacturing-1-3',
  ),
  firstBandManufacturing10Days: figure(
    '0.2',
    '‰/天',
    tariff,
    { zh: '500万以内制造业3至10天日利率', en: 'daily rate, manufacturing up to 5,000,000 yuan, over 3 to 10 days' },
    'rate-0-500-manufacturing-3-10',
  ),
  firstBandManufacturingLonger: figure(
    '0.5',
    '‰/天',
    tariff,
    { zh: '500万以内制造业10天以上日利率', en: 'daily rate, manufacturing up to 5,000,000 yuan, over 10 days' },
    'rate-0-500-manufacturing-over-10',
  ),
  firstBandOther10Days: figure(
    '0.2',
    '‰/天',
    tariff,
    { zh: '500万以内非制造业10天内日利率', en: 'daily rate, others up to 5,000,000 yuan and 10 days' },
    'rate-0-500-other-1-10',
  ),
  firstBandOtherLonger: figure(
    '0.5',
    '‰/天',
    tariff,
    { zh: '500万以内非制造业10天以上日利率', en: 'daily rate, others up to 5,000,000 yuan, over 10 days' },
    'rate-0-500-other-over-10',
  ),
  secondBandManufacturing10Days: figure(
    '0.2',
    '‰/天',
    tariff,
    { zh: '500至1000万制造业10天内日利率', en: 'daily rate, manufacturing over 5,000,000 to 10,000,000 yuan, 10 days' },
    'rate-500-1000-manufacturing-1-10',
  ),
  secondBandManufacturingLonger: figure(
    '0.5',
    '‰/天',
    tariff,
    {
      zh: '500至1000万制造业10天以上日利率',
      en: 'daily rate, manufacturing over 5,000,000 to 10,000,000 yuan, over 10 days',
    },
    'rate-500-1000-manufacturing-over-10',
  ),
  secondBandOther10Days: figure(
    '0.3',
    '‰/天',
    tariff,
    { zh: '500至1000万非制造业10天内日利率', en: 'daily rate, others over 5,000,000 to 10,000,000 yuan, 10 days' },
    'rate-500-1000-other-1-10',
  ),
  secondBandOtherLonger: figure(
    '0.5',
    '‰/天',
    tariff,
    {
      zh: '500至1000万非制造业10天以上日利率',
      en: 'daily rate, others over 5,000,000 to 10,000,000 yuan, over 10 days',
    },
    'rate-500-1000-other-over-10',
  ),
  thirdBand10Days: figure(
    '0.4',
    '‰/天',
    tariff,
    { zh: '1000至2000万10天内日利率', en: 'daily rate, over 10,000,000 to 20,000,000 yuan, 10 days' },
    'rate-1000-2000-1-10',
  ),
  thirdBandLonger: figure(
    '0.5',
    '‰/天',
    tariff,
    { zh: '1000至2000万10天以上日利率', en: 'daily rate, over 10,000,000 to 20,000,000 yuan, over 10 days' },
    'rate-1000-2000-over-10',
  ),
  fourthBand: figure(
    '0.5',
    '‰/天',
    tariff,
    { zh: '2000万以上日利率', en: 'daily rate, over 20,000,000 yuan' },
    'rate-over-2000',
  ),
})

/** Who rolls loans over, when one applies, and how much it is to come to (M03). */
export const rolloverService = figures(3, {
  rowsOfTariff: figure(12, '行', tariff, { zh: '收费表行数', en: 'rows of the tariff' }, 'table-rows-count'),
  applicationWindow: figure(1, '个月', explained, { zh: '到期前申请时间', en: 'time before maturity to apply in' }),
  cooperatingBanksTarget: figure(10, '家', text, { zh: '须超过的合作银行家数', en: 'cooperating banks to exceed' }),
  annualVolumeTarget: figure(300, '亿元', text, { zh: '须超过的全年转贷规模', en: 'yearly volume to exceed' }),
  pricingFactors: named(
    [
      { label: { zh: '转贷金额', en: 'amount' } },
      { label: { zh: '天数', en: 'days' } },
      { label: { zh: '所属行业', en: 'sector' } },
    ],
    explained,
  ),
  operator: named(
    [{ label: { zh: '南通市众和转贷服务有限公司', en: 'Nantong Zhonghe Loan Rollover Services' } }],
    explained,
  ),
  contactPhone: named(
    [{ label: { zh: '转贷平台办公电话', en: 'rollover platform office' }, phone: '85098961' }],
    explained,
  ),
})

/** The bare sentence makes short small loans free; the tariff does so for manufacturing only. */
export const freeBandSector = discrepancy('m03.free-band-sector', {
  title: { zh: '免费是否限于制造业', en: 'whether free rollover is for manufacturing only' },
  sides: [
    {
      place: explained,
      says: { zh: '500万元以下、3日内免费，句中未限行业', en: 'free up to 5,000,000 yuan and 3 days, no sector named' },
    },
    {
      place: tariff,
      says: {
        zh: '只有制造业一行免费；非制造业为0.2‰/天',
        en: 'free in the manufacturing row only; 0.2‰ a day for others',
      },
    },
  ],
  arithmetic: {
    zh: '300万元、2天、非制造业：0元 对 1200元',
    en: '3,000,000 yuan, 2 days, not manufacturing: 0 against 1,200 yuan',
  },
})

/** Low rates are introduced as a help to manufacturing, and given to others as well. */
export const preferentialPurpose = discrepancy('m03.preferential-purpose', {
  title: { zh: '优惠费率是否为制造业而设', en: 'whether preferential rates are for manufacturing' },
  sides: [
    {
      place: explained,
      says: {
        zh: '优惠费率以支持中小微制造业引出',
        en: 'preferential rates are introduced as a help to manufacturing',
      },
    },
    {
      place: tariff,
      says: {
        zh: '非制造业1000万元、10天以内也有0.2‰、0.3‰',
        en: 'others too pay 0.2‰ or 0.3‰ up to 10,000,000 yuan and 10 days',
      },
    },
  ],
})

/** The sentences leave open whether a bound is in; the tariff prints that it is. */
export const rolloverBounds = discrepancy('m03.bounds', {
  title: { zh: '“以下”是否含本数', en: 'whether a bound is included' },
  sides: [
    { place: text, says: { zh: '1000万元以下、10天以内', en: 'up to 10,000,000 yuan, within 10 days' } },
    {
      place: explained,
      says: { zh: '500万元以下、1000万元以下；天数写明（含）', en: 'amounts bare, days printed as included' },
    },
    { place: tariff, says: { zh: '金额、天数各档上限均写（含）', en: 'every bound printed as included' } },
  ],
  arithmetic: {
    zh: '1000万元、10天、非制造业：0.3‰为30000元，0.4‰为40000元',
    en: '10,000,000 yuan, 10 days, not manufacturing: 30,000 yuan at 0.3‰, 40,000 yuan at 0.4‰',
  },
})

/** A floor and a ceiling in one phrase. */
export const rolloverWording = discrepancy('m03.wording', {
  title: { zh: '“低至”与“以内”连用', en: 'down to, and within' },
  sides: [
    { place: text, says: { zh: '日利率低至0.3‰以内', en: 'daily rates down to within 0.3‰' } },
    {
      place: tariff,
      says: { zh: '优惠各行为0、0.2‰、0.3‰，0.3‰是最高', en: 'the rows give 0, 0.2‰ and 0.3‰, the highest' },
    },
  ],
  editorial: true,
})
