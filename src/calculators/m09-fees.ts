import { enterpriseFees, feeReductionPeriod, waterFeeTotal } from '../data/m09-fees'
import { interpretation } from '../facts/document'
import { fee } from '../facts/fee'
import {
  asOf,
  calculator,
  called,
  neverFalls,
  neverMoreThan,
  nothing,
  output,
  period,
  question,
  quoting,
  sum,
  when,
} from '../language'

const total = /* @__PURE__ */ question({
  about: { zh: '减收后的总额', en: 'what is due in all once the provincial part is reduced' },
  because: quoting(
    {
      zh: '{waterTotalStated}是公布的结论，也是缴费所依的数；各份之和只能推算',
      en: '{waterTotalStated} is the conclusion as published, by which the fee is known and charged; the sum of the parts is only inferred',
    },
    enterpriseFees,
  ),
  options: {
    'published-total': { zh: '按公布的总比例', en: 'the published share of the full fee' },
    'by-share': { zh: '按各份之和', en: 'the sum of the parts' },
  },
})

const term2023 = /* @__PURE__ */ question({
  about: { zh: '减收是否也有期限', en: 'whether the reduction has a period, too' },
  because: {
    zh: '日期只写在水资源费一句，水土保持补偿费一句没有日期；期限未定，请留意',
    en: 'the days stand in the clause on water alone; the clause on this fee has none. Beware that this isn’t settled',
  },
  options: {
    'no-date-bound': { zh: '不限日期', en: 'no period' },
    '2023-only': quoting(
      { zh: '与水资源费同限{waterFrom}至{waterTo}', en: '{waterFrom} to {waterTo} only, like the water-resource fee' },
      enterpriseFees,
    ),
  },
})

/** The provincial policy that both reductions carry out. */
/* @__NO_SIDE_EFFECTS__ */
const carriesOut = () => {
  const [{ label, title }] = enterpriseFees.sourceDocument
  return { zh: `落实《${title}》（${label.zh}）`, en: `it carries out ${label.en} of the provincial government` }
}

/**
 * The water-resource fee (水资源费) due on water taken on a day, and its three parts.
 *
 * @returns `due` and the parts `centralShare`, `provincialShare`, `localShare` in yuan, exact. Under `published-total`
 *   the parts of 2023 don't add up to `due`: that is the document's contradiction, `m09.water-fee-total`
 * @example
 * waterResourceFee({ fullFee: '10000', takenOn: '2023-06-01' }) // { due: 9640, centralShare: 1000,
 *   provincialShare: 2160, localShare: 6300 }
 */
export const waterResourceFee = calculator('m09.water-resource-fee', () => {
  const { fullFee, takenOn } = fee
  const { waterProvinceShare, waterRecipients, waterSplitCentral, waterSplitLocal, waterSplitProvince } = enterpriseFees
  const [central, province, local] = waterRecipients
  const term = period({ on: takenOn, from: enterpriseFees.waterFrom, to: enterpriseFees.waterTo })
  const fullProvincial = fullFee.times(waterSplitProvince)
  const centralShare = called(central.label, fullFee.times(waterSplitCentral))
  const provincialShare = called(
    province.label,
    when(term.holds, fullProvincial.times(waterProvinceShare)).otherwise(fullProvincial),
  )
  const localShare = called(local.label, fullFee.times(waterSplitLocal))
  return {
    title: { zh: '水资源费', en: 'Water-resource fee' },
    source: interpretation('减收'),
    subject: fee,
    guarantees: [neverMoreThan('due', fee.fullFee), neverFalls('due', fee.fullFee)],
    period: term,
    outputs: {
      due: output.money(
        { zh: '应缴水资源费', en: 'fee due' },
        when(
          term.holds,
          total.read({
            'published-total': fullFee.times(enterpriseFees.waterTotalStated),
            'by-share': sum(centralShare, provincialShare, localShare),
          }),
        ).otherwise(fullFee),
      ),
      centralShare: output.money(central.label, centralShare),
      provincialShare: output.money(province.label, provincialShare),
      localShare: output.money(local.label, localShare),
    },
    discrepancies: [waterFeeTotal, feeReductionPeriod],
    notes: [
      {
        zh: '以取水日为准，不看开票日或缴费日',
        en: 'the day of taking counts, not that of the invoice or the payment',
      },
      { zh: '是否取整文中未写，结果不取整', en: 'rounding isn’t stated; nothing is rounded' },
      {
        zh: '期限之外取的水本措施不减收，全额缴纳；另有规定的，文中未写',
        en: 'of water taken outside the period this measure reduces nothing, and the fee is due in full; whether other rules do isn’t in the text',
      },
      carriesOut(),
    ],
  }
})

/**
 * The soil and water conservation compensation fee (水土保持补偿费) for an area.
 *
 * @returns `fee` in yuan at the reduced rate; `atStandard`, in yuan at the standard that 80% and 0.8 yuan/m² imply
 * @example
 * soilConservationFee({ soilFeeArea: 1000 }) // { fee: 800, atStandard: 1000 }
 */
export const soilConservationFee = calculator('m09.soil-conservation-fee', () => {
  const { soilFeeRate, soilFeeShare, waterFrom, waterTo } = enterpriseFees
  const reduced = fee.soilFeeArea.times(soilFeeRate)
  return {
    title: { zh: '水土保持补偿费', en: 'Soil and water conservation compensation fee' },
    source: interpretation('减收'),
    subject: fee,
    guarantees: [neverFalls('fee', fee.soilFeeArea), neverFalls('atStandard', fee.soilFeeArea)],
    outputs: {
      fee: output.money(
        { zh: '水土保持补偿费', en: 'fee' },
        term2023.read({
          'no-date-bound': reduced,
          '2023-only': when(asOf().within(waterFrom, waterTo), reduced).otherwise(
            nothing({
              zh: '按此读法，减收只限2023年，其他年份的标准文中未印出',
              en: 'read so, the reduction is for 2023 alone, and no standard of another year is printed',
            }),
          ),
        }),
      ),
      atStandard: output.money(
        { zh: '按推算的现行标准', en: 'at the standard that the figures imply' },
        reduced.over(soilFeeShare),
      ),
    },
    discrepancies: [feeReductionPeriod],
    notes: [
      {
        zh: '现行标准未印出，由应收单价和收取比例推得',
        en: 'the current standard isn’t printed; it follows from what is due and the share charged',
      },
      {
        zh: '是否另有按体积、产量等计费的情形，文中未写',
        en: 'whether anything but area, such as volume or output, is charged for isn’t stated',
      },
      carriesOut(),
    ],
  }
})
