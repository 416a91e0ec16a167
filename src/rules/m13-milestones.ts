import { centreCompletion, keyIndustries } from '../data/m13-key-industries'
import { noDayStated, programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { institution } from '../facts/institution'
import {
  asOf,
  type Condition,
  classification,
  type Day,
  goal,
  type Need,
  period,
  target,
  text,
  when,
} from '../language'

const milestones = {
  'on-time': { label: { zh: '如期', en: 'on time' } },
  'behind-plan': {
    label: { zh: '晚于计划', en: 'behind plan' },
    consequence: { zh: '期限是预计，不是承诺', en: 'the day was an expectation; to be late breaks no promise' },
  },
  pending: { label: { zh: '未到期', en: 'still open' } },
} as const

/** How a centre stands against the day by which it is expected, that day included. */
const milestone = <D extends Need, O extends Need, F extends Need>(isDone: Condition<D>, doneOn: Day<O>, due: Day<F>) =>
  when(isDone, when(doneOn.onOrBefore(due), text('on-time')).otherwise(text('behind-plan')))
    .when(asOf().onOrBefore(due), text('pending'))
    .otherwise(text('behind-plan'))

const yearEnd = { zh: '“年底”按年末最后一天计', en: 'the end of the year is taken as its last day' }

/**
 * Whether the national test centre for bedding is completed in time (国家床上用品质检中心竣工).
 *
 * @returns the class `on-time` (up to 2023-12-31), `behind-plan` or `pending`, or what is missing
 * @example
 * beddingCentreMilestone({ beddingCentreIsCompleted: false }, { asOf: '2023-12-31' }).class // 'pending'
 */
export const beddingCentreMilestone = classification('m13.bedding-centre-milestone', () => ({
  title: { zh: '国家床上用品质检中心竣工', en: 'National test centre for bedding: completed in time' },
  source: interpretation('床上用品质检中心'),
  subject: institution,
  force: 'aims',
  classes: milestones,
  by: milestone(
    institution.beddingCentreIsCompleted,
    institution.beddingCentreCompletedOn,
    keyIndustries.beddingCentreCompletion,
  ),
  discrepancies: [centreCompletion],
  notes: [yearEnd],
}))

/**
 * Whether the national test centre for electric motors is formally built in time (国家电动机产品质检中心建成).
 *
 * @returns the class `on-time` (up to 2023-12-31), `behind-plan` or `pending`, or what is missing
 * @example
 * motorCentreMilestone({ motorCentreIsBuilt: true, motorCentreBuiltOn: '2024-01-01' }).class // 'behind-plan'
 */
export const motorCentreMilestone = classification('m13.motor-centre-milestone', () => ({
  title: { zh: '国家电动机产品质检中心建成', en: 'National test centre for electric motors: built in time' },
  source: interpretation('电动机产品质检中心'),
  subject: institution,
  force: 'aims',
  classes: milestones,
  by: milestone(institution.motorCentreIsBuilt, institution.motorCentreBuiltOn, keyIndustries.motorCentreCompletion),
  discrepancies: [centreCompletion],
  notes: [
    yearEnd,
    {
      zh: '“正式建成”与床上用品中心的“竣工”未必是同一环节，各按其所写计',
      en: 'formally built need not be the same event as the bedding centre’s completion; each is taken as written',
    },
  ],
}))

/**
 * Whether the motor centre gains its 215 new inspection qualifications (新增产品/参数检验资质).
 *
 * @returns met or not, and how many are short
 * @example
 * motorCentreQualifications({ motorCentreNewQualifications: 200 }, { asOf: '2023-12-31' }).shortfall // 15
 */
export const motorCentreQualifications = target('m13.motor-centre-qualifications', () => ({
  title: { zh: '电动机中心新增检验资质', en: 'Motor centre: new inspection qualifications' },
  source: interpretation('电动机产品质检中心'),
  subject: institution,
  force: 'aims',
  goals: {
    qualifications: goal(
      { zh: '新增资质', en: 'new qualifications' },
      institution.motorCentreNewQualifications,
      'atLeast',
      keyIndustries.motorCentreQualifications,
      '项',
    ),
  },
  period: period(programmeYear),
  notes: [noDayStated, { zh: '产品与参数两种单位合为一个数', en: 'products and parameters are counted in one number' }],
}))
