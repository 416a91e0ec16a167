import { trainingFiguresTotal, trainingTalentUnit, vocationalTraining } from '../data/m64-vocational-training'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { goal, period, target } from '../language'

/**
 * Whether the year's training (职业技能培训) reaches its four figures.
 *
 * @example
 * vocationalTrainingTargets({ trainingAttendances: 84000 }, { asOf: '2023-12-31' }).goals.training.shortfall // 1000
 */
export const vocationalTrainingTargets = target('m64.vocational-training-targets', () => ({
  title: { zh: '职业技能培训目标', en: 'Vocational training: the year’s figures' },
  source: measureText(),
  subject: city,
  period: period(programmeYear),
  goals: {
    training: goal(
      { zh: '职业技能培训', en: 'vocational training' },
      city.trainingAttendances,
      'atLeast',
      vocationalTraining.training,
      '人次',
    ),
    highSkill: goal(
      { zh: '新增高技能人才培养', en: 'newly trained high-skill talent' },
      city.newHighSkillTrainees,
      'atLeast',
      vocationalTraining.highSkill,
      '人次',
    ),
    digital: goal(
      { zh: '新增数字技能人才培养', en: 'newly trained digital-skill talent' },
      city.newDigitalSkillTrainees,
      'atLeast',
      vocationalTraining.digital,
      '人次',
    ),
    startup: goal(
      { zh: '创新创业培训', en: 'innovation and start-up training' },
      city.startUpTrainingAttendances,
      'atLeast',
      vocationalTraining.startup,
      '人次',
    ),
  },
  discrepancies: [trainingFiguresTotal, trainingTalentUnit],
  notes: [
    {
      zh: '四项各自核对，不相加，也不要求第一项包含其余三项',
      en: 'each figure stands by itself: none is added to another, and the first need not cover the rest',
    },
    {
      zh: '两项新增人才没有“不少于”，也作下限',
      en: 'the two figures of new talents lack “no fewer than”, and are floors too',
    },
    {
      zh: '只有创新创业培训写明按年，也按2023年计',
      en: 'only start-up training is stated by the year, which is taken to be 2023',
    },
    noDayStated,
  ],
}))
