import { automaticOrByHand, creditRepair, creditRepairWording, reminderStageWords } from '../data/m21-credit-repair'
import { credit } from '../facts/credit'
import { interpretation } from '../facts/document'
import { all, classification, not, nothing, text, when } from '../language'

/**
 * Which credit reminder of market supervision is due (“打铃”提醒).
 *
 * @returns the class; `not-covered` where the text names no reminder
 * @example
 * marketSupervisionReminderStage({ isRemindedToRepair: true, hasAppliedForRepair: false }).class // 'follow-up'
 */
export const marketSupervisionReminderStage = classification('m21.market-supervision-reminder-stage', () => {
  const [warning, repairReminder, followUp] = creditRepair.marketSupervisionReminderStages
  const [letter, line, programme] = creditRepair.marketSupervisionFollowUp
  const fields = creditRepair.autoReminderFields.map((one) => one.label)
  return {
    title: { zh: '市场监管信用提醒', en: 'Credit reminders of market supervision' },
    source: interpretation('市场监管部门'),
    subject: credit,
    classes: {
      warning: {
        label: warning.label,
        consequence: {
          zh: '系统“点对点”发短信，促其及时改正；收到后应立即联系市场监管部门',
          en: 'a text message of the system, to put it right in time; on getting it one turns to market supervision at once',
        },
      },
      'repair-reminder': {
        label: repairReminder.label,
        consequence: {
          zh: '系统自动发短信；收到后应立即联系市场监管部门，主动修复信用',
          en: 'an automatic text message; on getting it one turns to market supervision at once, and has the credit repaired',
        },
      },
      'follow-up': {
        label: followUp.label,
        consequence: {
          zh: `监管人员帮扶：${letter.label.zh}等，并以${line.label.zh}、${programme.label.zh}等指导`,
          en: `staff help: ${letter.label.en} or the like, with guidance by ${line.label.en}, ${programme.label.en} or the like`,
        },
      },
    },
    by: when(all(credit.isRemindedToRepair, not(credit.hasAppliedForRepair)), text('follow-up'))
      .when(credit.meetsEarlyRepairConditions, text('repair-reminder'))
      .when(credit.isAboutToBeListedAbnormal, text('warning'))
      .otherwise(
        nothing({
          zh: '提醒只写给将被列入经营异常名录、符合提前修复条件、经提醒未申请修复的市场主体',
          en: 'reminders are named for those about to be listed, those who meet the conditions of early repair, and those who were reminded and didn’t apply',
        }),
      ),
    discrepancies: [reminderStageWords, automaticOrByHand, creditRepairWording],
    notes: [
      {
        zh: `提醒系统由市场监管部门开发；措施另写${fields.map((one) => one.zh).join('、')}等领域自动提醒，其他领域未写明`,
        en: `the system is developed by market supervision; the measure has automatic reminders in ${fields.map((one) => one.en).join(', ')} and other fields that it doesn’t name`,
      },
      {
        zh: '市场监管部门的咨询电话文中未写号码；日常咨询的窗口和电话见《信用修复咨询》',
        en: 'the number of market supervision’s own enquiry line isn’t stated; for the window and the number for other questions see “Where to ask about credit repair”',
      },
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
