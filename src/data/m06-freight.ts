import { interpretation, measureText } from '../facts/document'
import { vehicle } from '../facts/vehicle'
import { dayFigure, figure, figures, named, optionsOf } from '../language'

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
