import { specialEquipmentNames, specialEquipmentServices } from '../data/m14-special-equipment'
import { interpretation } from '../facts/document'
import { specialEquipment } from '../facts/special-equipment'
import {
  asOf,
  type Choice,
  calculator,
  called,
  type Need,
  neverFalls,
  number,
  output,
  question,
  table,
} from '../language'

const monthsOfYear = number(12)

/** Months between inspections, by grade. */
const interval = <N extends Need>(grade: Choice<'A' | 'B' | 'C', N>) =>
  called(
    { zh: '检查间隔', en: 'interval' },
    table(
      [grade.is('A'), specialEquipmentServices.inspectionIntervalA],
      [grade.is('B'), specialEquipmentServices.inspectionIntervalB],
      [grade.is('C'), specialEquipmentServices.inspectionIntervalC],
    ),
  )

const sameGrading = { zh: 'A“级”与A“类”视为同一评级', en: 'grade A and class A are taken as one grading' }

/**
 * How many months lie between supervision inspections of a gas-cylinder filling firm (气瓶充装单位监督检查间隔).
 *
 * @returns `interval` in months: 6, 3 or 2
 * @example
 * cylinderInspectionInterval({ cylinderGrade: 'B' }) // { interval: 3 }
 */
export const cylinderInspectionInterval = calculator('m14.cylinder-inspection-interval', () => ({
  title: { zh: '气瓶充装单位检查间隔', en: 'Gas-cylinder filling: inspection interval' },
  source: interpretation('气瓶充装'),
  subject: specialEquipment,
  outputs: {
    interval: output.months({ zh: '检查间隔', en: 'interval' }, interval(specialEquipment.cylinderGrade), '个月'),
  },
  discrepancies: [specialEquipmentNames],
  notes: [sameGrading],
}))

/**
 * How many supervision inspections a filling firm has in twelve months (气瓶充装单位年检查次数).
 *
 * @returns `inspections`, a count: 2, 4 or 6
 * @example
 * cylinderInspectionsPerYear({ cylinderGrade: 'C' }) // { inspections: 6 }
 */
export const cylinderInspectionsPerYear = calculator('m14.cylinder-inspections-per-year', () => ({
  title: { zh: '气瓶充装单位年检查次数', en: 'Gas-cylinder filling: inspections in twelve months' },
  source: interpretation('气瓶充装'),
  subject: specialEquipment,
  outputs: {
    inspections: output.count(
      { zh: '12个月内次数', en: 'inspections in twelve months' },
      monthsOfYear.over(interval(specialEquipment.cylinderGrade)).rounded('down'),
      '次',
    ),
  },
  discrepancies: [specialEquipmentNames],
  notes: [sameGrading],
}))

const firstDay = /* @__PURE__ */ question({
  about: { zh: '检查间隔从何时起算', en: 'from when the interval runs' },
  because: { zh: '写的是间隔，没有提到半年度、季度', en: 'an interval is given, and no half-years or quarters' },
  options: {
    rolling: { zh: '自上次检查日起', en: 'from the last inspection' },
    'fixed-periods': {
      zh: '每个固定周期一次，最迟至下一周期末',
      en: 'once in each fixed period of the year: due by the end of the next one',
    },
  },
})

const gradeOfInterval = /* @__PURE__ */ question({
  about: { zh: '等级变动后用哪个间隔', en: 'whose interval holds after a change of grade' },
  because: {
    zh: '间隔按单位现等级规定',
    en: 'the interval is set for firms of a grade, and the firm is of the grade that it has',
  },
  default: 'grade-now',
  options: {
    'grade-now': { zh: '现等级，自上次检查起', en: 'that of the grade now, from the last inspection' },
    'grade-when-inspected': { zh: '上次检查时的等级', en: 'that of the grade at the last inspection' },
  },
})

/**
 * By which day a filling firm's next supervision inspection falls due, and whether it is overdue (下次监督检查).
 *
 * @returns `dueOn`, and `overdue`: true from the day after it
 * @example
 * cylinderNextInspection({ cylinderGrade: 'A', cylinderLastInspectedOn: '2023-08-31' }, { asOf: '2024-03-01' }) // { dueOn: '2024-02-29', overdue: true }
 */
export const cylinderNextInspection = calculator('m14.cylinder-next-inspection', () => {
  const { cylinderGrade, cylinderGradeWhenInspected, cylinderLastInspectedOn: last } = specialEquipment
  const months = gradeOfInterval.read({
    'grade-now': interval(cylinderGrade),
    'grade-when-inspected': interval(cylinderGradeWhenInspected),
  })
  const month = last.month()
  const counted = called(
    { zh: '到下一周期末数起的月数', en: 'months to the end of the next period' },
    month.monthNumber().over(months).rounded('up').plus(1).times(months),
  )
  const lastMonth = called(
    { zh: '下一周期的末月', en: 'last month of the next period' },
    month.minusMonths(month.monthNumber()).plusMonths(counted),
  )
  const dueOn = called(
    { zh: '最迟检查日', en: 'due day' },
    firstDay.read({
      rolling: last.plusMonths(months),
      'fixed-periods': lastMonth.plusMonths(1).firstDay().minusDays(1),
    }),
  )
  return {
    title: { zh: '气瓶充装单位下次监督检查', en: 'Gas-cylinder filling: next inspection' },
    source: interpretation('气瓶充装'),
    subject: specialEquipment,
    guarantees: [neverFalls('dueOn', specialEquipment.cylinderLastInspectedOn)],
    outputs: {
      dueOn: output.date({ zh: '最迟检查日', en: 'due day' }, dueOn),
      overdue: output.condition({ zh: '逾期', en: 'overdue' }, asOf().after(dueOn)),
    },
    discrepancies: [specialEquipmentNames],
    notes: [
      { zh: '到期月没有该日的，按月末', en: 'where the month lacks the day, its last day is due', under: 'rolling' },
      { zh: '从未检查的没有起算日', en: 'without an earlier inspection there is no day to reckon from' },
      sameGrading,
    ],
  }
})
