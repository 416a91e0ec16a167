import { describe, expect, it } from 'vitest'
import { marketSupervisionReminderStage } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('marketSupervisionReminderStage', () => {
  const nothing = {
    isAboutToBeListedAbnormal: false,
    meetsEarlyRepairConditions: false,
    isRemindedToRepair: false,
    hasAppliedForRepair: false,
  }
  const unanswered = { isRemindedToRepair: true, hasAppliedForRepair: false }
  classifies(marketSupervisionReminderStage, [
    [nothing, 'none'],
    [{ ...nothing, isAboutToBeListedAbnormal: true }, 'warning'],
    [{ ...nothing, meetsEarlyRepairConditions: true }, 'repair-reminder'],
    [{ ...nothing, ...unanswered }, 'follow-up'],
    [{ ...nothing, isRemindedToRepair: true, hasAppliedForRepair: true }, 'none'],
    [{ ...nothing, meetsEarlyRepairConditions: true, isAboutToBeListedAbnormal: true }, 'repair-reminder'],
    [{ ...unanswered, meetsEarlyRepairConditions: true, isAboutToBeListedAbnormal: true }, 'follow-up'],
    [unanswered, 'follow-up'],
    [{ ...nothing, isAboutToBeListedAbnormal: undefined }, undefined],
    [{ ...nothing, meetsEarlyRepairConditions: undefined }, undefined],
    [{ ...nothing, isRemindedToRepair: undefined }, undefined],
    [{ ...nothing, isRemindedToRepair: true, hasAppliedForRepair: undefined }, undefined],
    [{}, undefined],
  ])

  it('says how staff follow up, and leaves early repair to the authority', () => {
    expect(marketSupervisionReminderStage(unanswered).consequence?.zh).toContain('上门送信')
    const asked = marketSupervisionReminderStage({ ...nothing, meetsEarlyRepairConditions: undefined }).missing
    expect(asked).toMatchObject([{ fact: 'meetsEarlyRepairConditions', judgedBy: { zh: '市场监管部门' } }])
  })

  refuses(marketSupervisionReminderStage, [[{ isRemindedToRepair: 1 }, 'isRemindedToRepair']])
})
