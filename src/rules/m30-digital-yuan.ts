import { digitalYuan, digitalYuanFiguresUnexplained, leadBankName } from '../data/m30-digital-yuan'
import { programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { goal, namesOf, period, question, target, text } from '../language'

const opening = /* @__PURE__ */ question({
  about: { zh: '开通数按年内新开通还是年底总数计', en: 'whether what is newly opened counts, or all that there is' },
  because: {
    zh: '“全年开通”指年内开通，也较严',
    en: 'opened over the year is opened within it, and it is the stricter',
  },
  options: {
    'newly-opened': { zh: '年内新开通', en: 'opened within the year' },
    'in-all': { zh: '年底总数', en: 'all at the end of the year' },
  },
})

const more = /* @__PURE__ */ question({
  about: { zh: '“超”是否及于加油站和购票机', en: 'whether “more than” carries on to stations and machines' },
  because: { zh: '“超”只写在商户门店之后', en: 'it is written of the outlets only' },
  options: {
    'outlets-only': { zh: '只及于商户门店', en: 'outlets only' },
    'carried-on': { zh: '加油站、购票机也须超过', en: 'stations and machines, too' },
  },
})

/**
 * Whether the seven targets for accepting the digital yuan are reached (数字人民币受理指标).
 *
 * @returns met or not, each of the seven goals with its shortfall
 * @example
 * digitalYuanTargets({ digitalYuanOutletsOpened: 100000 }).goals.outlets.shortfall // 1
 */
export const digitalYuanTargets = target('m30.digital-yuan-targets', () => {
  const { fillingStations, metroTicketMachines, planDocument, applicationFields } = digitalYuan
  const [plan] = planDocument
  const fields = namesOf(applicationFields)
  const traits = namesOf(digitalYuan.characteristics)
  const exceeded = more.read({ 'outlets-only': text('atLeast'), 'carried-on': text('moreThan') })
  return {
    title: { zh: '数字人民币受理指标', en: 'Acceptance of the digital yuan' },
    source: measureText(),
    subject: city,
    goals: {
      outlets: goal(
        { zh: '受理商户门店', en: 'outlets' },
        opening.read({ 'newly-opened': city.digitalYuanOutletsOpened, 'in-all': city.digitalYuanOutlets }),
        'moreThan',
        digitalYuan.merchants,
        '家',
      ),
      fillingStations: goal(
        { zh: '加油站', en: 'filling stations' },
        opening.read({
          'newly-opened': city.digitalYuanFillingStationsOpened,
          'in-all': city.digitalYuanFillingStations,
        }),
        exceeded,
        fillingStations,
        '家',
      ),
      ticketMachines: goal(
        { zh: '地铁购票机', en: 'metro ticket machines' },
        opening.read({
          'newly-opened': city.digitalYuanTicketMachinesOpened,
          'in-all': city.digitalYuanTicketMachines,
        }),
        exceeded,
        metroTicketMachines,
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
    period: period(programmeYear),
    discrepancies: [digitalYuanFiguresUnexplained, leadBankName],
    notes: [
      { zh: '“各”是四类每类都要', en: 'the figure is for each of the four groups' },
      { zh: '没有“超”的数按至少计', en: 'a figure without “more than” is the least that is enough' },
      {
        zh: '加油站等是否计入商户门店，文中未写；各项分别计',
        en: 'whether a filling station is one of the outlets is not stated; each count stands for itself',
      },
      yearByTitle,
      {
        zh: `试点依据《${plan.title}》（${plan.label.zh}），场景有${fields.zh}等；数字人民币的特点：${traits.zh}`,
        en: `the pilot follows ${plan.label.en}; fields of use, among others: ${fields.en}; the digital yuan has: ${traits.en}`,
      },
    ],
  }
})
