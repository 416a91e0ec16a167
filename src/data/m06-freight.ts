import { interpretation, measureText } from '../facts/document'
import { passage } from '../facts/passage'
import { vehicle } from '../facts/vehicle'
import { dayFigure, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const scheme = interpretation('运营奖补')

/** 物流降本 (M06): the green-freight operating subsidy. */
export const freight = figures(6, {
  subsidyCapInMeasure: figure(
    2,
    '万元/辆',
    text,
    { zh: '每辆奖补最高额（措施）', en: 'most for a vehicle, by the measure' },
    'subsidy-cap-measure',
  ),
  subsidyClosedVan: figure('0.8', '万元/车', scheme, {
    zh: '轻型封闭式货车奖补标准',
    en: 'amount for a light enclosed van',
  }),
  subsidyBoxTruck: figure('1.5', '万元/车', scheme, { zh: '轻型厢式货车奖补标准', en: 'amount for a light box truck' }),
  subsidyRefrigerated: figure(2, '万元/车', scheme, {
    zh: '冷藏保温货车奖补标准',
    en: 'amount for a refrigerated truck',
  }),
  subsidyPriceCap: figure(10, '%', scheme, { zh: '奖补占购置价格的上限', en: 'most as a share of the price' }),
  subsidyClassesCount: figure(3, '种', scheme, { zh: '奖补车型数', en: 'types of vehicle subsidised' }),
  mileageThreshold: figure(2, '万公里', scheme, { zh: '市区年行驶里程要求', en: 'mileage required in the city' }),
  mileageFrom: dayFigure('2022-10-01', scheme, {
    zh: '里程核算首日',
    en: 'first day of the mileage period',
    atMost: 'mileageTo',
  }),
  mileageTo: dayFigure('2023-09-30', scheme, { zh: '里程核算末日', en: 'last day of the mileage period' }),
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
  subsidyClasses: named(
    optionsOf(vehicle.vehicleType, ['light-enclosed-van', 'light-box-truck', 'refrigerated-truck']),
    scheme,
    'subsidy-classes/types',
  ),
  mileagePlatform: named(
    [{ label: { zh: '南通市城市配送公共信息服务平台', en: 'Nantong urban delivery public information platform' } }],
    scheme,
  ),
})

/** Tolls and stopping of freight vehicles (M06). */
export const freightTraffic = figures(6, {
  // Both days stand together in the interpretation alone.
  etcFrom: dayFigure(
    '2023-04-01',
    explained,
    { zh: 'ETC优惠起始日', en: 'first day of the reduced ETC toll', atMost: 'etcTo' },
    'etc-from',
    'etc-from-explained',
  ),
  etcTo: dayFigure('2027-12-31', explained, { zh: 'ETC优惠截止日', en: 'last day of the reduced ETC toll' }),
  etcDiscount: figure(50, '%', text, { zh: 'ETC通行费折扣', en: 'share of the toll due' }),
  newBays: figure(20, '个', text, { zh: '新增临时停靠泊位数', en: 'new stopping bays' }, 'new-berths'),
  freeParking: figure(30, '分钟', explained, { zh: '占道泊位免费停放时长', en: 'free stopping time' }),
  etcPorts: named(optionsOf(passage.portArea, ['tongzhouwan', 'tonghai']), text),
  etcGates: named(optionsOf(passage.tollGate, ['sutong-development-zone', 'haiqi-lvsigang']), explained),
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
})
