import {
  creditRepair,
  creditRepairWording,
  reminderBeforeTrigger,
  reminderStageWords,
  repairPointsScale,
} from '../data/m21-credit-repair'
import { credit } from '../facts/credit'
import { interpretation } from '../facts/document'
import {
  all,
  any,
  asOf,
  called,
  classification,
  keysOf,
  not,
  nothing,
  question,
  quoting,
  text,
  when,
} from '../language'

const openMatters = /* @__PURE__ */ question({
  about: { zh: '未申报与未缴款须否并存', en: 'whether filing and payment must both be open' },
  because: {
    zh: '两者是两项指标，缺一项即有失信风险',
    en: 'they are two indicators, and either puts the credit at risk',
  },
  options: {
    'either-open': { zh: '有一项即可', en: 'one is enough' },
    'both-open': { zh: '两项都有', en: 'both' },
  },
})

const daysBefore = /* @__PURE__ */ question({
  about: quoting(
    { zh: '截止前{taxPreReminderDays}是哪几天', en: 'which days are {taxPreReminderDays} before the deadline' },
    creditRepair,
  ),
  because: { zh: '期间最长，不漏提醒', en: 'the longest of the three, so that no reminder is missed' },
  options: {
    'through-the-deadline': quoting(
      { zh: '截止前{taxPreReminderDays}当天至截止日', en: 'from the day {taxPreReminderDays} before to the deadline' },
      creditRepair,
    ),
    'on-that-day': quoting(
      { zh: '只有截止前{taxPreReminderDays}当天', en: 'the day {taxPreReminderDays} before alone' },
      creditRepair,
    ),
    'last-two-days': quoting(
      { zh: '最后{taxPreReminderDays}，截止日在内', en: 'the last {taxPreReminderDays}, the deadline included' },
      creditRepair,
    ),
  },
})

const weekAfter = /* @__PURE__ */ question({
  about: quoting(
    { zh: '截止后{taxMidReminderWeeks}是哪几天', en: 'which days are {taxMidReminderWeeks} after the deadline' },
    creditRepair,
  ),
  because: { zh: '越早纠正越好，其间每天都可提醒', en: 'earlier is better, and any day of it serves' },
  options: {
    'within-the-week': quoting(
      { zh: '次日起{taxMidReminderWeeks}内', en: 'any day within {taxMidReminderWeeks} after it' },
      creditRepair,
    ),
    'on-the-last-day': quoting(
      { zh: '只有满{taxMidReminderWeeks}当天', en: 'the day {taxMidReminderWeeks} after it alone' },
      creditRepair,
    ),
  },
})

/**
 * Which tax-credit reminder is due on a day (纳税信用提醒).
 *
 * @returns the class; `not-covered` where the text names no reminder
 * @example
 * taxCreditReminderStage({ isAbnormalTaxpayer: false, taxFilingDueOn: '2023-06-15', isTaxFiled: false },
 *   { asOf: '2023-06-13' }).class // 'before'
 */
export const taxCreditReminderStage = classification('m21.tax-credit-reminder-stage', () => {
  const today = asOf()
  const due = credit.taxFilingDueOn
  const days = creditRepair.taxPreReminderDays
  const first = { zh: '提醒首日', en: 'the reminder’s first day' }
  const opensOn = called(first, due.minusDays(days))
  const closesOn = called(
    { zh: '提醒末日', en: 'reminder’s end' },
    due.plusDays(creditRepair.taxMidReminderWeeks.times(7)),
  )
  const isOpen = openMatters.read({
    'either-open': any(not(credit.isTaxFiled), not(credit.isTaxPaid)),
    'both-open': all(not(credit.isTaxFiled), not(credit.isTaxPaid)),
  })
  const isBefore = daysBefore.read({
    'through-the-deadline': today.within(opensOn, due),
    'on-that-day': today.within(opensOn, opensOn),
    'last-two-days': today.within(called(first, due.minusDays(days.minus(1))), due),
  })
  const isDuring = weekAfter.read({
    'within-the-week': today.within(due.plusDays(1), closesOn),
    'on-the-last-day': today.within(closesOn, closesOn),
  })
  const channels = creditRepair.taxReminderChannels.map((one) => one.label)
  const ways = {
    zh: `${channels.map((one) => one.zh).join('、')}等渠道`,
    en: `by ${channels.map((one) => one.en).join(', ')} or the like`,
  }
  const cycle = creditRepair.taxLifeCycle.map((one) => one.label)
  const [worst] = creditRepair.taxGradeD
  return {
    title: { zh: '纳税信用提醒', en: 'Reminders of tax credit' },
    source: interpretation('税务部门'),
    subject: credit,
    classes: {
      before: {
        label: { zh: '事前提醒', en: 'reminder before the deadline' },
        consequence: {
          zh: `税务局通过${ways.zh}提醒申报、缴款`,
          en: `the tax bureau reminds one to file and pay, ${ways.en}`,
        },
      },
      during: {
        label: { zh: '事中提醒', en: 'reminder after the deadline' },
        consequence: {
          zh: `税务局通过${ways.zh}提醒纠正；越早纠正，修复加分越高，分值文中未写`,
          en: `the tax bureau reminds one to put it right, ${ways.en}; the earlier that is done, the more points of repair, how many isn’t stated`,
        },
      },
      after: {
        label: { zh: '事后提醒', en: 'reminder of an abnormal taxpayer' },
        consequence: {
          zh: `税务局通过${ways.zh}提醒，以尽早申请修复、消除${worst.label.zh}级造成的惩戒措施`,
          en: `the tax bureau reminds one, ${ways.en}, so that repair is applied for early and the sanctions of grade ${worst.label.en} end`,
        },
      },
    },
    by: when(credit.isAbnormalTaxpayer, text('after'))
      .when(
        not(isOpen),
        nothing({
          zh: '按所取的读法，不属于所举的未申报、未缴款、非正常户；以“等”带过的其他情形文中未写',
          en: 'by the reading taken it is none of the cases named (not filed, not paid, abnormal taxpayer); which others there are isn’t stated',
        }),
      )
      .when(isBefore, text('before'))
      .when(isDuring, text('during'))
      .when(
        today.onOrBefore(due),
        nothing(
          quoting(
            {
              zh: '申报期截止前，只写了截止前{taxPreReminderDays}的提醒',
              en: 'before the deadline, the only reminder named is that of {taxPreReminderDays} before it',
            },
            creditRepair,
          ),
        ),
      )
      .otherwise(
        nothing(
          quoting(
            {
              zh: '申报期截止后，只写了其后{taxMidReminderWeeks}的提醒；又未认定为非正常户',
              en: 'after the deadline, the only reminder named is that of {taxMidReminderWeeks} after it, but for abnormal taxpayers',
            },
            creditRepair,
          ),
        ),
      ),
    discrepancies: [reminderStageWords, reminderBeforeTrigger, repairPointsScale, creditRepairWording],
    notes: [
      { zh: '按自然日计：文中写天和周', en: 'calendar days: the text says days and a week' },
      {
        zh: '这是“目前”的提醒，一并推送纠正的链接、方式、渠道等；提醒谁由市税务局参考省局清册、结合本地实际定',
        en: 'these are the reminders “at present”, with links, ways and channels to put it right; whom to remind the municipal tax bureau takes from the provincial one’s list and local circumstances',
      },
      {
        zh: `未申报、未缴款和非正常户都是“等”前的举例；预警指标覆盖${cycle.map((one) => one.zh).join('、')}等全过程`,
        en: `not filing, not paying and being abnormal are examples before an open end; the indicators cover the whole course of a taxpayer: ${cycle.map((one) => one.en).join(', ')} and more`,
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
      consequence: {
        zh: '税务局事后提醒；可申请修复，消除D级造成的惩戒措施',
        en: 'the tax bureau reminds one afterwards; repair can be applied for, and ends the sanctions of grade D',
      },
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
