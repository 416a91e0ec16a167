import { describe, expect, it } from 'vitest'
import { creditRepairEnquiry, creditRepairResponsibility, creditRepairTraining } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('creditRepairResponsibility', () => {
  it.each([
    ['penalty', '谁处罚'],
    ['recognition', '谁认定'],
    ['guidance', '谁指导'],
    ['rectification', '谁整治'],
  ] as const)('gives %s to the department that penalised', (repairDuty, label) => {
    const { entries, outcome } = creditRepairResponsibility({ repairDuty })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [label]])
    expect(entries[0]?.by.zh).toMatch(/^作出行政处罚的部门/)
  })

  it('lists all four, in the order of the text', () => {
    expect(creditRepairResponsibility().entries.map((one) => one.duty)).toEqual([
      'penalty',
      'recognition',
      'guidance',
      'rectification',
    ])
  })

  refuses(creditRepairResponsibility, [[{ repairDuty: 'repair' }, 'repairDuty']])
})

describe('creditRepairEnquiry', () => {
  it('gives the window and its telephone', () => {
    const [{ address, phone } = { address: { zh: '', en: '' }, phone: '' }] = creditRepairEnquiry().entries
    expect(phone).toBe('0513-59001939')
    for (const part of ['崇川区工农路150号', '50号窗口']) expect(address.zh).toContain(part)
    expect(address.en).toContain('window 50')
  })
})

describe('creditRepairTraining', () => {
  it('is of 2023, and joined in two ways', () => {
    expect(creditRepairTraining.title.zh).toContain('2023')
    expect(creditRepairTraining.period).toMatchObject({ from: '2023-01-01', to: '2023-12-31' })
    expect(creditRepairTraining().entries.map((one) => one.label.zh)).toEqual(['“信用南通”网公告', '当地信用管理部门'])
  })
})
