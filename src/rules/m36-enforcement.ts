import { marketLeniency } from '../data/m36-leniency-lists'
import { programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { lawEnforcement } from '../facts/law-enforcement'
import { catalogue, goal, min, period, question, quoting, sum, target } from '../language'

const hoursOf = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{trainingMinHours}是三门合计还是每门',
      en: 'whether {trainingMinHours} are of all three subjects or of each',
    },
    marketLeniency,
  ),
  because: { zh: '三门之后只有一个数字', en: 'one number follows the three subjects' },
  options: { 'in-total': { zh: '三门合计', en: 'all three together' }, each: { zh: '每门', en: 'each' } },
})

/**
 * Whether an enforcement officer had the year's 10 class hours of training (执法人员培训学时).
 *
 * @example
 * enforcementTrainingHours({ tolerantEnforcementHours: 4, discretionBenchmarkHours: 3, leniencyListHours: 2 },
 *   { asOf: '2023-12-31' }).shortfall // 1
 */
export const enforcementTrainingHours = target('m36.enforcement-training-hours', () => {
  const subjects = [
    lawEnforcement.tolerantEnforcementHours,
    lawEnforcement.discretionBenchmarkHours,
    lawEnforcement.leniencyListHours,
  ] as const
  return {
    title: { zh: '执法人员年度培训学时', en: 'Enforcement officers: training hours of the year' },
    source: interpretation('培训'),
    subject: lawEnforcement,
    goals: {
      hours: goal(
        { zh: '培训学时', en: 'class hours' },
        hoursOf.read({ 'in-total': sum(...subjects), each: min(...subjects) }),
        'atLeast',
        marketLeniency.trainingMinHours,
        '学时',
      ),
    },
    period: period(programmeYear),
    notes: [
      { zh: '辅助人员同样要求', en: 'auxiliary staff are under the same minimum' },
      {
        zh: '每年的要求，从哪一年起未写；这里核对本方案的2023年，年内学时不足的尚未到期',
        en: 'a minimum of every year, from which on isn’t stated; here it is held against 2023, and isn’t due before the year is over',
      },
    ],
  }
})

/**
 * Which bodies are watched for how they use discretion benchmarks and the leniency lists (裁量权基准和清单的监督对象).
 *
 * @returns the entries, each with the `modes` of supervision and the `documents` behind it; `not-listed` for another body
 * @example
 * discretionOversightBodies({ supervisedBody: 'management-committee' }).outcome // 'found'
 */
export const discretionOversightBodies = catalogue('m36.discretion-oversight-bodies', () => ({
  title: { zh: '裁量权基准和清单的监督对象', en: 'Discretion benchmarks and leniency lists: who is watched' },
  source: interpretation('监督'),
  subject: lawEnforcement,
  force: 'aims',
  entries: marketLeniency.supervisedBodies.map((one) => ({
    ...one,
    modes: marketLeniency.supervisionModes,
    documents: marketLeniency.documents.map(({ label }) => label),
  })),
  lookUp: lawEnforcement.supervisedBody,
  key: 'bodies',
  notes: [
    {
      zh: '监督的是裁量权基准的清理完善、规范实施和清单的实施',
      en: 'watched is how benchmarks are put in order and applied, and how the lists are carried out',
    },
    {
      zh: '两种监督方式均为探索，且以“等”收尾',
      en: 'both modes are being explored, and the list of them is open',
    },
  ],
}))
