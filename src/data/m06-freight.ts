import { vehicle } from '../facts/vehicle'
import { dayFigure, discrepancy, figure, figures, interpretation, measureText, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const scheme = interpretation('运营奖补')

/** 物流降本 (M06): tolls, stopping and the green-freight operating subsidy. */
export const freight = figures(6, {
  etcFrom: dayFigure('2023-04-01', text, 'etc-from', 'etc-from-explained'),
  etcTo: dayFigure('2027-12-31', explained),
  etcDiscount: figure(50, '%', text),
  newBays: figure(20, '个', text, 'new-berths'),
  freeParking: figure(30, '分钟', explained),
  subsidyCapInMeasure: figure(2, '万元/辆', text, 'subsidy-cap-measure'),
  subsidyClosedVan: figure('0.8', '万元/车', scheme),
  subsidyBoxTruck: figure('1.5', '万元/车', scheme),
  subsidyRefrigerated: figure(2, '万元/车', scheme),
  subsidyPriceCap: figure(10, '%', scheme),
  subsidyClassesCount: figure(3, '种', scheme),
  mileageThreshold: figure(2, '万公里', scheme),
  mileageFrom: dayFigure('2022-10-01', scheme),
  mileageTo: dayFigure('2023-09-30', scheme),
  etcPorts: named(optionsOf(vehicle.portArea, ['tongzhouwan', 'tonghai']), text),
  etcGates: named(optionsOf(vehicle.tollGate, ['sutong-development-zone', 'haiqi-lvsigang']), explained),
  etcDocument: named(
    [
      {
        label: { zh: '苏交财〔2022〕82号', en: 'Su Jiao Cai [2022] 82' },
        title: '关于继续实施我省收费公路车辆通行费优惠减免政策的通知',
      },
    ],
    explained,
    'etc-document',
    'etc-document-title',
  ),
  bayAreas: named(
    [
      { label: { zh: '崇川区', en: 'Chongchuan' } },
      { label: { zh: '南通经济技术开发区', en: 'Nantong Economic and Technological Development Zone' } },
    ],
    text,
    'berth-areas',
  ),
  subsidyScheme: named(
    [
      {
        label: {
          zh: '南通市城市绿色货运配送企业考核管理和车辆运营奖补方案',
          en: 'Nantong scheme for assessing urban green-freight enterprises and subsidising their vehicles',
        },
      },
    ],
    text,
  ),
  subsidyClasses: named(optionsOf(vehicle.vehicleType), scheme, 'subsidy-classes/types'),
  mileagePlatform: named(
    [{ label: { zh: '南通市城市配送公共信息服务平台', en: 'Nantong urban delivery public information platform' } }],
    scheme,
  ),
})

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
