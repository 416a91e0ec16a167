import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { mainlandCalendar } from '../data/mainland-calendar'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import {
  all,
  calculator,
  called,
  check,
  max,
  neverFalls,
  nothing,
  output,
  plusWorkingDays,
  reading,
  when,
} from '../language'

/**
 * By when the technical review opinion on a project's EIA is due (技术审查意见), and how late it is.
 *
 * @returns `limit` in days, `dueOn`, and `daysLate` in calendar days, 0 when in time; null where the text sets no limit
 * @example
 * eiaTechnicalReviewDeadline({ isInCompliantPark: true, meetsParkAdmission: true, isOrdinaryProject: true,
 *   majorProjectLevel: 'none', eiaDocument: 'report-form', eiaReceivedOn: '2023-03-01', eiaReviewOpinionOn: '2023-03-10' }) // { limit: 7, dueOn: '2023-03-08', daysLate: 2 }
 */
export const eiaTechnicalReviewDeadline = calculator('m24.eia-technical-review-deadline', () => {
  const { eiaDocument, eiaReceivedOn, eiaReviewOpinionOn } = project
  const isCovered = called(
    { zh: '适用技术审查时限', en: 'the limit applies' },
    all(
      project.isInCompliantPark,
      project.meetsParkAdmission,
      project.majorProjectLevel.noneOf(['national', 'provincial']),
      project.isOrdinaryProject,
      eiaDocument.oneOf(['report-form', 'report']),
    ),
  )
  const none = nothing({
    zh: '只对合规园区内符合准入条件的一般拟建项目的报告表、报告书写了时限',
    en: 'a limit is set only for reports and report forms of ordinary projects admitted to a compliant park',
  })
  const limit = called(
    { zh: '时限', en: 'limit' },
    when(eiaDocument.is('report-form'), environmentalAssessment.eiaReportFormDays).otherwise(
      environmentalAssessment.eiaReportDays,
    ),
  )
  const runsAfter = reading('from-the-next-day', {
    'from-the-next-day': eiaReceivedOn,
    'from-the-day-of-receipt': eiaReceivedOn.plusDays(-1),
  })
  const dueOn = called(
    { zh: '到期日', en: 'due on' },
    reading('calendar-days', {
      'calendar-days': runsAfter.plusDays(limit),
      'working-days': plusWorkingDays(runsAfter, limit, mainlandCalendar),
    }),
  )
  return {
    title: { zh: '环评技术审查时限', en: 'Technical review of an EIA: deadline' },
    source: interpretation('技术审查时限'),
    subject: project,
    guarantees: [neverFalls('dueOn', project.eiaReceivedOn), neverFalls('daysLate', project.eiaReviewOpinionOn)],
    outputs: {
      limit: output.count({ zh: '时限', en: 'limit' }, when(isCovered, limit).otherwise(none), '天'),
      dueOn: output.date({ zh: '到期日', en: 'due on' }, when(isCovered, dueOn).otherwise(none)),
      daysLate: output.count(
        { zh: '逾期天数', en: 'days late' },
        when(isCovered, max(0, dueOn.daysUntil(eiaReviewOpinionOn))).otherwise(none),
        '天',
      ),
    },
    readings: [
      {
        about: { zh: '“日”是自然日还是工作日', en: 'calendar days, or working days' },
        default: 'calendar-days',
        because: {
          zh: '文件别处指工作日时写明工作日',
          en: 'elsewhere the document says working days where it means them',
        },
        options: {
          'calendar-days': { zh: '自然日', en: 'calendar days' },
          'working-days': { zh: '工作日，按内地法定日历', en: 'working days, by the mainland’s calendar' },
        },
      },
      {
        about: { zh: '收到当日是否计入', en: 'whether the day of receipt counts' },
        default: 'from-the-next-day',
        because: { zh: '期间通常自次日起算', en: 'periods commonly run from the next day' },
        options: {
          'from-the-next-day': { zh: '不计入', en: 'it doesn’t' },
          'from-the-day-of-receipt': { zh: '计入', en: 'it does' },
        },
      },
    ],
    checks: [
      check(eiaReviewOpinionOn.onOrAfter(eiaReceivedOn), {
        zh: '意见不早于收到环评文件',
        en: 'no opinion comes before the document',
      }),
    ],
    notes: [
      { zh: '起算点未写，按收到环评文件之日', en: 'where it runs from isn’t stated; it is taken from receipt' },
      {
        zh: '省级以上重大项目不是“一般”项目，另有服务专班，未写天数',
        en: 'a major project of provincial level or above isn’t ordinary: it has the service team, with no number of days',
      },
    ],
  }
})
