import { creditRepair, reminderBeforeTrigger, reminderStageWords, repairPointsScale } from '../data/m21-credit-repair'
import { credit } from '../facts/credit'
import { interpretation } from '../facts/document'
import { all, any, asOf, called, classification, keysOf, not, reading, text, when } from '../language'

/**
 * Which tax-credit reminder is due on a day (纳税信用提醒).
 *
 * @example
 * taxCreditReminderStage({ isAbnormalTaxpayer: false, taxFilingDueOn: '2023-06-15', isTaxFiled: false },
 *   { asOf: '2023-06-13' }).class // 'before'
 */
export const taxCreditReminderStage = classification('m21.tax-credit-reminder-stage', () => {
  const today = asOf()
  const due = credit.taxFilingDueOn
  const daysBefore = creditRepair.taxPreReminderDays.times(-1)
  const opensOn = called({ zh: '截止前两天', en: 'two days before the deadline' }, due.plusDays(daysBefore))
  const closesOn = called(
    { zh: '截止后一周', en: 'a week after the deadline' },
    due.plusDays(creditRepair.taxMidReminderWeeks.times(7)),
  )
  const isOpen = reading('either-open', {
    'either-open': any(not(credit.isTaxFiled), not(credit.isTaxPaid)),
    'both-open': all(not(credit.isTaxFiled), not(credit.isTaxPaid)),
  })
  const isBefore = reading('through-the-deadline', {
    'through-the-deadline': today.within(opensOn, due),
    'on-that-day': today.within(opensOn, opensOn),
    'last-two-days': today.within(due.plusDays(daysBefore.plus(1)), due),
  })
  const isDuring = reading('within-the-week', {
    'within-the-week': today.within(due.plusDays(1), closesOn),
    'on-the-last-day': today.within(closesOn, closesOn),
  })
  return {
    title: { zh: '纳税信用提醒', en: 'Reminders of tax credit' },
    source: interpretation('税务部门'),
    subject: credit,
    classes: {
      before: { label: { zh: '事前提醒', en: 'reminder before the deadline' } },
      during: { label: { zh: '事中提醒', en: 'reminder after the deadline' } },
      after: { label: { zh: '事后提醒', en: 'reminder of an abnormal taxpayer' } },
      none: { label: { zh: '无提醒', en: 'no reminder' } },
    },
    by: when(credit.isAbnormalTaxpayer, text('after'))
      .when(all(isOpen, isBefore), text('before'))
      .when(all(isOpen, isDuring), text('during'))
      .otherwise(text('none')),
    readings: [
      {
        about: { zh: '“截止前两天”是哪几天', en: 'which days are two days before the deadline' },
        default: 'through-the-deadline',
        because: { zh: '期间最长，不漏提醒', en: 'the longest of the three, so that no reminder is missed' },
        options: {
          'through-the-deadline': { zh: '前第二天至截止日', en: 'from the second day before to the deadline' },
          'on-that-day': { zh: '只有前第二天', en: 'the second day before alone' },
          'last-two-days': { zh: '最后两天：前一天和截止日', en: 'the last two days: the day before and the deadline' },
        },
      },
      {
        about: { zh: '“截止后一周”是哪几天', en: 'which days are a week after the deadline' },
        default: 'within-the-week',
        because: { zh: '越早纠正越好，当周每天都可提醒', en: 'earlier is better, and any day of the week serves' },
        options: {
          'within-the-week': { zh: '次日起七天', en: 'the seven days after it' },
          'on-the-last-day': { zh: '只有第七天', en: 'the seventh day alone' },
        },
      },
      {
        about: { zh: '未申报与未缴款须否并存', en: 'whether filing and payment must both be open' },
        default: 'either-open',
        because: { zh: '两者是两项指标', en: 'they are two indicators' },
        options: {
          'either-open': { zh: '有一项即可', en: 'one is enough' },
          'both-open': { zh: '两项都有', en: 'both' },
        },
      },
    ],
    discrepancies: [reminderStageWords, reminderBeforeTrigger, repairPointsScale],
    notes: [
      { zh: '按自然日计：文中写天和周', en: 'calendar days: the text says days and a week' },
      {
        zh: '未申报、未缴款和非正常户都是“等”前的举例，其他指标是否提醒文中未写：“无提醒”只就这几项而言',
        en: 'not filing, not paying and being abnormal are examples before an open end: “no reminder” is said of these alone',
      },
      {
        zh: '过了一周、又未认定为非正常户的，文中没有提醒',
        en: 'past the week, and not an abnormal taxpayer, no reminder is named',
      },
    ],
  }
})

/**
 * Whether an indicator that leads straight to tax grade D can be repaired (可修复的直接判D指标).
 *
 * @example
 * taxGradeDRepair({ gradeDIndicator: 'abnormal-taxpayer' }).class // 'repairable'
 */
export const taxGradeDRepair = classification('m21.tax-grade-d-repair', () => ({
  title: { zh: '直接判D指标的修复', en: 'Repair of what leads straight to grade D' },
  source: interpretation('税务部门'),
  subject: credit,
  classes: {
    repairable: {
      label: { zh: '可修复', en: 'repairable' },
      consequence: { zh: '事后提醒，可申请修复', en: 'a reminder afterwards, and repair can be applied for' },
    },
    'not-repairable': { label: { zh: '不可修复', en: 'not repairable' } },
  },
  by: when(
    any(
      credit.gradeDIndicator.oneOf(keysOf(creditRepair.taxPostReminderTrigger)),
      credit.isOtherGradeDIndicatorRepairable,
    ),
    text('repairable'),
  ).otherwise(text('not-repairable')),
  notes: [
    {
      zh: '只点名非正常户一项，以“等”收尾；其他由税务局判断',
      en: 'one indicator is named and the list left open, so any other is judged',
    },
  ],
}))
