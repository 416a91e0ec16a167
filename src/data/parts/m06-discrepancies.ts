import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const explained = interpretation()
const scheme = interpretation('运营奖补')

/** The measure gives the half toll to all container vehicles of the two ports; the interpretation names two gates. */
export const etcGateCondition = discrepancy('m06.etc-gate-condition', {
  title: { zh: '是否限定收费站', en: 'whether only two toll gates count' },
  sides: [
    {
      place: text,
      says: { zh: '进出两港区的集装箱车辆，未提收费站', en: 'container vehicles of the two port areas, no gate named' },
    },
    {
      place: explained,
      says: { zh: '只列经两个收费站进出南通港的车辆', en: 'only vehicles that use one of two gates to the port' },
    },
  ],
})

/** The end of the half toll stands in the interpretation alone. */
export const etcEndDate = discrepancy('m06.etc-end-date', {
  title: { zh: '五折优惠的截止日', en: 'when the half toll ends' },
  sides: [
    { place: text, says: { zh: '只有起始日2023-04-01', en: 'a start only, 2023-04-01' } },
    { place: explained, says: { zh: '执行至2027-12-31', en: 'until 2027-12-31' } },
  ],
  arithmetic: { zh: '2023-04-01至2027-12-31为4年9个月', en: '2023-04-01 to 2027-12-31 is 4 years 9 months' },
})

/** The interpretation splices one paragraph into another; both copies agree. */
export const etcGarbledText = discrepancy('m06.etc-garbled-text', {
  title: { zh: '五折优惠一段文字重叠', en: 'the half-toll paragraph is spliced into itself' },
  sides: [
    {
      place: explained,
      says: { zh: '期限与折扣各出现两次，数字相同', en: 'term and discount appear twice, with the same figures' },
    },
  ],
  editorial: true,
})

/** The headline cap of 20,000 yuan is reached only by one class, and only from a price of 200,000 yuan. */
export const subsidyCapInWords = discrepancy('m06.subsidy-cap', {
  title: { zh: '“每辆最高不超过2万元”与分类标准', en: 'the cap of 20,000 yuan and the amounts by type' },
  sides: [
    { place: text, says: { zh: '每辆最高2万元', en: 'at most 20,000 yuan a vehicle' } },
    {
      place: scheme,
      says: {
        zh: '0.8、1.5、2万元，且不超过购置价10%',
        en: '8,000, 15,000 or 20,000 yuan, and at most 10% of the price',
      },
    },
  ],
  arithmetic: {
    zh: '2万元÷10%＝20万元：低于此价达不到上限',
    en: '20,000 ÷ 10% = 200,000 yuan: below that price the cap is out of reach',
  },
})

/** The measure asks for recognition only; the interpretation also for the annual assessment. */
export const subsidyAssessment = discrepancy('m06.subsidy-assessment', {
  title: { zh: '是否须年度考核合格', en: 'whether the annual assessment must be passed' },
  sides: [
    { place: text, says: { zh: '只写经认定的企业', en: 'recognised enterprises' } },
    { place: scheme, says: { zh: '经认定且年度考核合格', en: 'recognised, and passed in the annual assessment' } },
  ],
})

/** 市区 has several extents in the document. */
export const urbanExtent = discrepancy('m06.urban-extent', {
  title: { zh: '“市区”的范围', en: 'the extent of the urban districts' },
  sides: [
    { place: explained, says: { zh: '停车：市区（不含海门区）', en: 'parking: the urban districts without Haimen' } },
    {
      place: scheme,
      says: {
        zh: '里程：南通市区，未说明是否含海门区',
        en: 'mileage: urban Nantong, Haimen neither named nor left out',
      },
    },
  ],
})

/** What is continued must have run before; of that time nothing is said. */
export const etcContinuation = discrepancy('m06.etc-continuation', {
  title: { zh: '“继续实施”之前的通行费', en: 'the toll before it is “continued”' },
  sides: [
    {
      place: explained,
      says: { zh: '所引通知题为继续实施优惠减免政策', en: 'the cited notice continues reductions of tolls' },
    },
    { place: explained, says: { zh: '自2023-04-01起；此前未写', en: 'from 2023-04-01; nothing on the time before' } },
  ],
})

/** New bays are for delivery vehicles of two areas; free parking is for whoever holds a permit. */
export const baysAndFreeParking = discrepancy('m06.bays-and-free-parking', {
  title: { zh: '停靠泊位与免费停放不是同一批车', en: 'bays and free parking aren’t for the same vehicles' },
  sides: [
    {
      place: text,
      says: { zh: '两区为新能源配送车辆新增20个泊位', en: 'two areas get 20 bays for new-energy delivery vehicles' },
    },
    {
      place: explained,
      says: {
        zh: '泊位为专用，未重复数字；免费停放给持新能源货车专用通行证的车辆',
        en: 'bays are reserved, with no number; free parking is for vehicles with the new-energy truck permit',
      },
    },
  ],
})
