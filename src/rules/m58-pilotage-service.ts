import { pilotage, pilotageEasedLimits, pilotageLiquefiedGas, pilotageTeamName } from '../data/m58-pilotage'
import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, any, catalogue, classification, namesOf, text, when } from '../language'

/**
 * How pilotage is applied for (引航申请方式).
 *
 * @returns the entries; online ways hold in any situation, the telephone in an emergency
 * @example
 * pilotageApplicationChannel({ pilotageEmergency: 'rescue' }).entries.length // 4
 */
export const pilotageApplicationChannel = catalogue('m58.pilotage-application-channel', () => ({
  title: { zh: '引航申请方式', en: 'How to apply for pilotage' },
  source: interpretation('（2）'),
  subject: vessel,
  entries: [...pilotage.applicationChannels, ...pilotage.emergencyChannels],
  lookUp: vessel.pilotageEmergency,
  key: 'situations',
  openEnded: true,
  notes: [
    { zh: '特殊情况下由船方或代理人申请', en: 'in an emergency the ship or its agent applies' },
    {
      zh: '特殊情况和线上方式之后都有“等”；其他特殊情况能否用电话由引航站认定，线上方式在任何情况下都可用',
      en: 'emergencies and online ways are examples; whether another emergency may use the telephone the pilot station says, and the online ways are always open',
    },
    { zh: '线上申请，审核后及时回复', en: 'an online application is examined and answered promptly' },
    { zh: '邮件地址和电话号码文中没有', en: 'neither an address nor a number is in the text' },
  ],
}))

/**
 * Whether a ship is of the group that night pilotage is planned for (夜间引航).
 *
 * @example
 * nightPilotage({ hasNightPilotageNeed: true, shipCargo: 'lng' }).class // 'night-plan'
 */
export const nightPilotage = classification('m58.night-pilotage', () => {
  const { hasNightPilotageNeed, isContainerLiner, isOtherNightShip, shipCargo } = vessel
  const cargoes = pilotage.nightShips.flatMap((one) => ('cargo' in one ? [one.cargo] : []))
  const factors = pilotage.nightFactors.map((one) => one.label)
  return {
    title: { zh: '夜间引航服务', en: 'Night pilotage' },
    source: interpretation('（4）'),
    subject: vessel,
    classes: {
      'night-plan': {
        label: { zh: '制定夜间引航方案', en: 'planned for' },
        consequence: {
          zh: `引航方案依据${factors.map((one) => one.zh).join('、')}等`,
          en: `the plan goes by ${factors.map((one) => one.en).join(', ')} and the like`,
        },
      },
      outside: { label: { zh: '不在夜间引航服务之列', en: 'outside the group served at night' } },
    },
    by: when(
      all(hasNightPilotageNeed, any(isContainerLiner, shipCargo.oneOf(cargoes), isOtherNightShip)),
      text('night-plan'),
    ).otherwise(text('outside')),
    discrepancies: [pilotageLiquefiedGas, pilotageEasedLimits],
    notes: [
      {
        zh: '所列船舶之后有“等”，其他由引航站认定',
        en: 'the ships are examples, and the pilot station says on others',
      },
      { zh: '写的是集装箱班轮，不是一切集装箱船', en: 'container liners are named, not every container ship' },
      {
        zh: '得到的是方案，不是放行；夜航时段没有数值',
        en: 'it is a plan, not leave to sail, and no hours of the night are stated',
      },
    ],
  }
})

/**
 * What the senior pilotage team works on (高等级引航攻关团队).
 *
 * @example
 * complexPilotageSubjects({ complexPilotageSubject: 'lng-at-night' }).outcome // 'found'
 */
export const complexPilotageSubjects = catalogue('m58.complex-pilotage-subjects', () => {
  const [team] = pilotage.teamInterpretation
  const inMeasure = namesOf(pilotage.teamMeasure)
  const [policy, plan] = pilotage.onePolicy
  return {
    title: { zh: '高等级引航攻关课题', en: 'Subjects of the senior pilotage team' },
    source: measureText(),
    subject: vessel,
    entries: pilotage.researchTargets,
    lookUp: vessel.complexPilotageSubject,
    key: 'key',
    openEnded: true,
    discrepancies: [pilotageTeamName],
    notes: [
      {
        zh: `${team.label.zh}（措施称${inMeasure.zh}）主动对接企业，${policy.label.zh}、${plan.label.zh}`,
        en: `the ${team.label.en} (in the measure: ${inMeasure.en}) approaches the enterprises, with ${policy.label.en} and ${plan.label.en}`,
      },
      {
        zh: '措施还说拓宽沿海引航服务范围，拓宽到哪里文中未写',
        en: 'the measure also widens pilotage along the coast; how far isn’t stated',
      },
      {
        zh: '其他超吃水、超尺度船舶和复杂环境也在其内，未逐一列出，尺度没有数值',
        en: 'other ships beyond draught or size and complex surroundings belong here, unlisted and without a figure',
      },
    ],
  }
})
