import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const lead = interpretation('（1）')
const channels = interpretation('（2）')
const team = interpretation('（3）')
const night = interpretation('（4）')

const online = ['none', 'averting-danger', 'rescue', 'first-aid'] as const
const emergency = ['averting-danger', 'rescue', 'first-aid'] as const

/** 个性化引航服务 (M58): when and how pilotage is applied for, night pilotage, and hard cases. */
export const pilotage = figures(58, {
  oldLeadHours: figure(48, '小时', lead, { zh: '原来的提前申请时间', en: 'hours ahead until then' }),
  newLeadHours: figure(24, '小时', lead, { zh: '提前申请时间', en: 'hours to apply ahead' }),
  latestApplicationTime: named([{ label: { zh: '20:00', en: '20:00' }, time: '20:00' }], lead),
  anyTimeCargoes: named(
    [
      { key: 'power-coal', label: { zh: '电煤', en: 'coal for power' } },
      { key: 'lpg', label: { zh: '液化气', en: 'liquefied gas' } },
    ],
    lead,
  ),
  anyTimeTreatment: named(
    [
      { label: { zh: '随时申请', en: 'applied for at any time' } },
      { label: { zh: '随时受理', en: 'accepted at any time' } },
      { label: { zh: '及时安排', en: 'arranged promptly' } },
    ],
    lead,
  ),
  applicationChannels: named(
    [
      { label: { zh: '邮件', en: 'e-mail' }, situations: online },
      { label: { zh: '智慧港航 APP', en: 'app Smart Port and Shipping' }, situations: online },
    ],
    channels,
  ),
  emergencies: named(optionsOf(vessel.pilotageEmergency, emergency), channels),
  emergencyChannels: named(
    [
      { label: { zh: '电话', en: 'telephone' }, situations: emergency },
      { label: { zh: '其他方式', en: 'other means' }, situations: emergency },
    ],
    channels,
  ),
  teamMeasure: named([{ label: { zh: '高等级攻坚团队', en: 'senior team for hard tasks' } }], text),
  teamInterpretation: named([{ label: { zh: '高等级引航攻关团队', en: 'senior pilotage research team' } }], team),
  researchTargets: named(
    optionsOf(vessel.complexPilotageSubject, ['special-equipment', 'offshore-product', 'lng-at-night']),
    text,
  ),
  onePolicy: named(
    [
      { label: { zh: '一企一策', en: 'a policy for each enterprise' } },
      { label: { zh: '一船一案', en: 'a plan for each ship' } },
    ],
    team,
  ),
  nightShips: named(
    [
      { label: { zh: '集装箱班轮', en: 'container liner' } },
      { label: { zh: '电煤船', en: 'ship with coal for power' }, cargo: 'power-coal' },
      { label: { zh: 'LNG 船', en: 'LNG ship' }, cargo: 'lng' },
    ],
    night,
  ),
  nightFactors: named(
    [
      { label: { zh: '水文', en: 'hydrology' } },
      { label: { zh: '潮汐', en: 'tides' } },
      { label: { zh: '气象', en: 'weather' } },
      { label: { zh: '航道', en: 'channel' } },
      { label: { zh: '交通流', en: 'traffic' } },
      { label: { zh: '导助航设施', en: 'aids to navigation' } },
    ],
    night,
  ),
})

/** Liquefied gas in one item, LNG in another. */
export const pilotageLiquefiedGas = discrepancy('m58.liquefied-gas', {
  title: { zh: '液化气与LNG是否同指', en: 'whether liquefied gas and LNG are the same' },
  sides: [
    {
      place: lead,
      says: { zh: '随时受理的货物写“液化气”', en: 'liquefied gas is the cargo accepted at any time' },
    },
    { place: night, says: { zh: '夜航船舶写“LNG 船”', en: 'LNG ships are those that sail at night' } },
  ],
})

/** Draught and hours of night passage are eased in the measure and never again. */
export const pilotageEasedLimits = discrepancy('m58.draught-and-night', {
  title: { zh: '放宽的吃水和夜航时间没有数值', en: 'draught and night hours are eased without a figure' },
  sides: [
    {
      place: text,
      says: { zh: '放大吃水、放宽夜航时间', en: 'a greater draught and longer night hours' },
    },
    {
      place: interpretation(),
      says: {
        zh: '两项都没有数值，只写申请时间和夜航方案',
        en: 'no figure for either: only the time of application and plans for the night',
      },
    },
  ],
})

/** The team and one of its subjects have two names. */
export const pilotageTeamName = discrepancy('m58.team-name', {
  title: { zh: '团队和课题名称不一', en: 'two names for the team and for a subject' },
  sides: [
    { place: text, says: { zh: '高等级攻坚团队；重大海工产品', en: 'team for hard tasks; major offshore products' } },
    {
      place: team,
      says: { zh: '高等级引航攻关团队；重点海工产品', en: 'pilotage research team; key offshore products' },
    },
  ],
  editorial: true,
})
