import { automaticOrByHand, creditRepair, reminderStageWords } from '../data/m21-credit-repair'
import { credit } from '../facts/credit'
import { interpretation } from '../facts/document'
import { all, classification, not, text, when } from '../language'

/**
 * Which credit reminder of market supervision is due (“打铃”提醒).
 *
 * @example
 * marketSupervisionReminderStage({ isRemindedToRepair: true, hasAppliedForRepair: false }).class // 'follow-up'
 */
export const marketSupervisionReminderStage = classification('m21.market-supervision-reminder-stage', () => {
  const [warning, repairReminder, followUp] = creditRepair.marketSupervisionReminderStages
  const [letter, line, programme] = creditRepair.marketSupervisionFollowUp
  return {
    title: { zh: '市场监管信用提醒', en: 'Credit reminders of market supervision' },
    source: interpretation('市场监管部门'),
    subject: credit,
    classes: {
      warning: {
        label: warning.label,
        consequence: { zh: '系统发短信，促其改正', en: 'a text message, to put it right' },
      },
      'repair-reminder': {
        label: repairReminder.label,
        consequence: { zh: '系统自动发短信', en: 'an automatic text message' },
      },
      'follow-up': {
        label: followUp.label,
        consequence: {
          zh: `监管人员帮扶：${letter.label.zh}等，并以${line.label.zh}、${programme.label.zh}等指导`,
          en: `staff help: ${letter.label.en} or the like, with guidance by ${line.label.en}, ${programme.label.en} or the like`,
        },
      },
      none: { label: { zh: '无提醒', en: 'no reminder' } },
    },
    by: when(all(credit.isRemindedToRepair, not(credit.hasAppliedForRepair)), text('follow-up'))
      .when(credit.meetsEarlyRepairConditions, text('repair-reminder'))
      .when(credit.isAboutToBeListedAbnormal, text('warning'))
      .otherwise(text('none')),
    discrepancies: [reminderStageWords, automaticOrByHand],
    notes: [
      { zh: '几种情形并存的，取靠后的一种', en: 'where several hold, the later stage is taken' },
      {
        zh: '列入前多久预警、提醒后等多久跟踪，文中未写',
        en: 'how long before listing one is warned, and how long after a reminder staff wait, isn’t stated',
      },
      {
        zh: '提前修复的条件文中未列，由市场监管部门判断',
        en: 'the conditions of early repair aren’t listed, and are judged',
      },
      {
        zh: '已申请修复的是否还发事中短信，文中未写，按符合条件即发',
        en: 'whether one who has applied is still sent the reminder isn’t stated; meeting the conditions is enough here',
      },
    ],
  }
})
