import { digitalYuan, digitalYuanFiguresUnexplained, leadBankName } from '../data/m30-digital-yuan'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { goal, reading, target } from '../language'

/**
 * Whether the seven targets for accepting the digital yuan are reached (数字人民币受理指标).
 *
 * @returns met or not, each of the seven goals with its shortfall
 * @example
 * digitalYuanTargets({ digitalYuanOutletsOpened: 100000 }).goals.outlets.shortfall // 1
 */
export const digitalYuanTargets = target('m30.digital-yuan-targets', () => {
  const { fillingStations, metroTicketMachines } = digitalYuan
  return {
    title: { zh: '数字人民币受理指标', en: 'Acceptance of the digital yuan' },
    source: measureText(),
    subject: city,
    goals: {
      outlets: goal(
        { zh: '受理商户门店', en: 'outlets' },
        reading('newly-opened', { 'newly-opened': city.digitalYuanOutletsOpened, 'in-all': city.digitalYuanOutlets }),
        'moreThan',
        digitalYuan.merchants,
        '家',
      ),
      fillingStations: goal(
        { zh: '加油站', en: 'filling stations' },
        city.digitalYuanFillingStations,
        'atLeast',
        reading('outlets-only', { 'outlets-only': fillingStations.plus(0), 'carried-on': fillingStations.plus(1) }),
        '家',
      ),
      ticketMachines: goal(
        { zh: '地铁购票机', en: 'metro ticket machines' },
        city.digitalYuanTicketMachines,
        'atLeast',
        reading('outlets-only', {
          'outlets-only': metroTicketMachines.plus(0),
          'carried-on': metroTicketMachines.plus(1),
        }),
        '台',
      ),
      scenicSpots: goal(
        { zh: '景区', en: 'scenic spots' },
        city.digitalYuanScenicSpots,
        'atLeast',
        digitalYuan.scenicSpots,
        '家',
      ),
      museums: goal(
        { zh: '文博场馆', en: 'museums and cultural venues' },
        city.digitalYuanMuseums,
        'atLeast',
        digitalYuan.museums,
        '家',
      ),
      hospitals: goal(
        { zh: '医院', en: 'hospitals' },
        city.digitalYuanHospitals,
        'atLeast',
        digitalYuan.hospitals,
        '家',
      ),
      schools: goal({ zh: '学校', en: 'schools' }, city.digitalYuanSchools, 'atLeast', digitalYuan.schools, '家'),
    },
    discrepancies: [digitalYuanFiguresUnexplained, leadBankName],
    readings: [
      {
        about: { zh: '商户门店按新开通还是总数计', en: 'whether outlets newly opened or all outlets count' },
        default: 'newly-opened',
        because: {
          zh: '“全年开通”指年内开通，也较严',
          en: 'opened over the year is opened within it, and it is the stricter',
        },
        options: {
          'newly-opened': { zh: '年内新开通', en: 'opened within the year' },
          'in-all': { zh: '年末总数', en: 'all at the end of the year' },
        },
      },
      {
        about: { zh: '“超”是否及于加油站和购票机', en: 'whether “more than” carries on to stations and machines' },
        default: 'outlets-only',
        because: { zh: '“超”只写在商户门店之后', en: 'it is written of the outlets only' },
        options: {
          'outlets-only': { zh: '只及于商户门店', en: 'outlets only' },
          'carried-on': { zh: '加油站、购票机也须超过', en: 'stations and machines, too' },
        },
      },
    ],
    notes: [
      { zh: '“各10家”是四类每类10家', en: '10 each of four groups' },
      { zh: '没有“超”的数按至少计', en: 'a figure without “more than” is the least that is enough' },
      {
        zh: '加油站等是否计入商户门店，文中未写；各项分别计',
        en: 'whether a filling station is one of the outlets is not stated; each count stands for itself',
      },
      {
        zh: '“全年”为2023年1月1日至12月31日，是完成期限而非有效期',
        en: '“the year” is 2023: when it is due, not how long it holds',
      },
    ],
  }
})
