import { describe, expect, it } from 'vitest'
import { marketSupervisionReminderStage } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('marketSupervisionReminderStage', () => {
  const nothing = {
    isAboutToBeListedAbnormal: false,
    meetsEarlyRepairConditions: false,
    isRemindedToRepair: false,
    hasAppliedForRepair: false,
  }
  const unanswered = { isRemindedToRepair: true, hasAppliedForRepair: false }
  classifies(marketSupervisionReminderStage, [
    [{ ...nothing, isAboutToBeListedAbnormal: true }, 'warning'],
    [{ ...nothing, meetsEarlyRepairConditions: true }, 'repair-reminder'],
    [{ ...nothing, ...unanswered }, 'follow-up'],
    [{ ...nothing, meetsEarlyRepairConditions: true, isAboutToBeListedAbnormal: true }, 'repair-reminder'],
    [{ ...unanswered, meetsEarlyRepairConditions: true, isAboutToBeListedAbnormal: true }, 'follow-up'],
    [unanswered, 'follow-up'],
    [{ ...nothing, isAboutToBeListedAbnormal: undefined }, undefined],
    [{ ...nothing, meetsEarlyRepairConditions: undefined }, undefined],
    [{ ...nothing, isRemindedToRepair: undefined }, undefined],
    [{ ...nothing, isRemindedToRepair: true, hasAppliedForRepair: undefined }, undefined],
    [{}, undefined],
  ])

  // M21 解读 (1): reminders are written for three cases, and of others nothing is said.
  it.each([
    [nothing, ['isRemindedToRepair', 'meetsEarlyRepairConditions', 'isAboutToBeListedAbnormal']],
    [
      { ...nothing, isRemindedToRepair: true, hasAppliedForRepair: true },
      ['hasAppliedForRepair', 'meetsEarlyRepairConditions', 'isAboutToBeListedAbnormal'],
    ],
  ])('names no reminder for %o', (facts, failing) => {
    const { outcome, reasons, unmet = [] } = marketSupervisionReminderStage(facts)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect([...new Set(factsIn(unmet))].sort()).toEqual([...failing].sort())
  })

  it('by “收到短信提醒后，要立即与市场监管部门取得联系”: says what one does on getting the message', () => {
    for (const facts of [{ isAboutToBeListedAbnormal: true }, { meetsEarlyRepairConditions: true }]) {
      expect(marketSupervisionReminderStage({ ...nothing, ...facts }).consequence?.zh).toContain('立即联系市场监管部门')
    }
  })

  it('leaves it to market supervision who is about to be listed', () => {
    const { missing } = marketSupervisionReminderStage({ ...nothing, isAboutToBeListedAbnormal: undefined })
    expect(missing).toMatchObject([{ fact: 'isAboutToBeListedAbnormal', judgedBy: { zh: '市场监管部门' } }])
  })

  it('says how staff follow up, and leaves early repair to the authority', () => {
    expect(marketSupervisionReminderStage(unanswered).consequence?.zh).toContain('上门送信')
    const asked = marketSupervisionReminderStage({ ...nothing, meetsEarlyRepairConditions: undefined }).missing
    expect(asked).toMatchObject([{ fact: 'meetsEarlyRepairConditions', judgedBy: { zh: '市场监管部门' } }])
  })

  refuses(marketSupervisionReminderStage, [[{ isRemindedToRepair: 1 }, 'isRemindedToRepair']])
})
