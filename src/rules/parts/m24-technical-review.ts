import { environmentalAssessment } from '../../data/m24-environmental-assessment'
import { mainlandCalendar } from '../../data/mainland-calendar'
import { park } from '../../facts/park'
import { project } from '../../facts/project'
import { called, type Expression, not, nothing, plusWorkingDays, question, when } from '../../language'

const days = /* @__PURE__ */ question({
  about: { zh: '“日”是自然日还是工作日', en: 'calendar days, or working days' },
  because: { zh: '文件别处指工作日时写明工作日', en: 'elsewhere the document says working days where it means them' },
  options: {
    'calendar-days': { zh: '自然日', en: 'calendar days' },
    'working-days': { zh: '工作日，按内地法定日历', en: 'working days, by the mainland’s calendar' },
  },
})

const firstDay = /* @__PURE__ */ question({
  about: { zh: '收到当日是否计入', en: 'whether the day of receipt counts' },
  because: { zh: '期间通常自次日起算', en: 'periods commonly run from the next day' },
  options: {
    'from-the-next-day': { zh: '不计入', en: 'it doesn’t' },
    'from-the-day-of-receipt': { zh: '计入', en: 'it does' },
  },
})

/* Why no time is set: one object each, so that several outputs give a reason once. */
const reasons = {
  park: { zh: '时限只写给合规园区内的项目', en: 'the time is set for projects in a compliant park only' },
  admission: {
    zh: '时限只写给符合准入条件的项目',
    en: 'the time is set for projects that meet the conditions of admission only',
  },
  level: {
    zh: '省级以上重大项目另有环评服务专班，文中未写天数',
    en: 'a major project of provincial level or above has the service team instead, with no number of days',
  },
  ordinary: { zh: '时限只写给一般拟建项目', en: 'the time is set for ordinary planned projects only' },
  document: {
    zh: '时限只写了报告表和报告书，登记表未写',
    en: 'the time is set for reports and report forms; none is set for registration forms',
  },
} as const

/** What holds of projects for whose technical review a time is set; nothing, with the reason, for others. */
export const whereReviewIsTimed = <E extends Expression>(value: E) =>
  when(not(park.isCompliantPark), nothing(reasons.park))
    .when(not(project.meetsParkAdmission), nothing(reasons.admission))
    .when(project.majorProjectLevel.oneOf(['national', 'provincial']), nothing(reasons.level))
    .when(not(project.isOrdinaryProject), nothing(reasons.ordinary))
    .when(project.eiaDocument.is('registration-form'), nothing(reasons.document))
    .otherwise(value)

/** The days that a technical review may take. */
export const reviewDays = () =>
  when(project.eiaDocument.is('report-form'), environmentalAssessment.eiaReportFormDays).otherwise(
    environmentalAssessment.eiaReportDays,
  )

/** The last day for the opinion. */
export const reviewDueOn = () => {
  const { eiaReceivedOn } = project
  const runsAfter = firstDay.read({
    'from-the-next-day': eiaReceivedOn,
    'from-the-day-of-receipt': eiaReceivedOn.plusDays(-1),
  })
  const limit = called({ zh: '审查时限', en: 'time for the review' }, reviewDays())
  return days.read({
    'calendar-days': runsAfter.plusDays(limit),
    'working-days': plusWorkingDays(runsAfter, limit, mainlandCalendar),
  })
}

/** What the text leaves open of the time. */
export const reviewNotes = [
  {
    zh: '起算点未写，按收到环评文件之日',
    en: 'where it runs from isn’t stated; it is taken from the receipt of the document',
  },
  {
    zh: '省级以上重大项目不是“一般”项目，另有服务专班，未写天数',
    en: 'a major project of provincial level or above isn’t ordinary: it has the service team, with no number of days',
  },
  {
    zh: '按告知承诺制办理的报告表受理后直接作出审批决定，审查时限是否及于它们，文中未写',
    en: 'a report form that goes by commitment is decided at once after acceptance; whether this time is for such, too, isn’t stated',
  },
] as const
