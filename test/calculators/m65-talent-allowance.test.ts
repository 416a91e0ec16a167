import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talentAllowanceRate, talentBaseAllowance, talentExtensionAllowance } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

describe('talentAllowanceRate', () => {
  computes(talentAllowanceRate, [
    [{ qualification: 'junior-college' }, { monthlyRate: '500' }],
    [{ qualification: 'senior-worker-class' }, { monthlyRate: '500' }],
    [{ qualification: 'bachelor' }, { monthlyRate: '1000' }],
    [{ qualification: 'pre-technician-class' }, { monthlyRate: '1000' }],
    [{ qualification: 'technician-class' }, { monthlyRate: '1000' }],
    [{ qualification: 'master' }, { monthlyRate: '2000' }],
    [{ qualification: 'associate-senior-title' }, { monthlyRate: '2000' }],
    [{ qualification: 'senior-technician-certificate' }, { monthlyRate: '2000' }],
    [{ qualification: 'doctor' }, { monthlyRate: '3000' }],
    [{ qualification: 'senior-title' }, { monthlyRate: '3000' }],
  ])
  needsEach(talentAllowanceRate, { qualification: 'doctor' })
  it('by “全日制普通高校大专…本科”: says nothing of one on none of the levels', () => {
    expect(evaluate('m65.talent-allowance-rate', { qualification: 'other' })).toMatchObject({
      outcome: 'not-covered',
      values: { monthlyRate: null },
      reasons: [{ zh: expect.stringContaining('四个层次') }],
    })
    for (const id of ['m65.talent-base-allowance', 'm65.talent-extension-allowance'] as const)
      expect(evaluate(id, { qualification: 'other', monthsEnjoyed: 1, extensionMonths: 1 } as never)).toMatchObject({
        outcome: 'not-covered',
        values: { amount: null },
      })
  })
  it('asks for no months where there is no level', () => {
    for (const id of ['m65.talent-base-allowance', 'm65.talent-extension-allowance'] as const)
      expect(evaluate(id, { qualification: 'other' })).toMatchObject({
        outcome: 'not-covered',
        missing: [],
        values: { monthlyRate: null, months: null, amount: null },
      })
    const fiveYears = { reading: 'five-year-window' } as const
    expect(evaluate('m65.talent-extension-allowance', { qualification: 'other' }, fiveYears).outcome).toBe(
      'not-covered',
    )
  })
  refuses(talentAllowanceRate, [
    [{ qualification: 'secondary-school' }, 'qualification'],
    [{ qualifications: 'doctor' }, 'qualifications'],
  ])
})

const levels = fc.constantFrom('junior-college', 'bachelor', 'master', 'doctor')
const months = fc.integer({ min: 0, max: 100 })

describe('talentBaseAllowance', () => {
  const base = (qualification: string, monthsEnjoyed: number): Record<string, unknown> => ({
    qualification,
    monthsEnjoyed,
  })
  computes(talentBaseAllowance, [
    [base('junior-college', 36), { monthlyRate: '500', months: 36, amount: '18000' }],
    [base('bachelor', 36), { monthlyRate: '1000', months: 36, amount: '36000' }],
    [base('master', 36), { monthlyRate: '2000', months: 36, amount: '72000' }],
    [base('doctor', 36), { monthlyRate: '3000', months: 36, amount: '108000' }],
    [base('doctor', 0), { monthlyRate: '3000', months: 0, amount: '0' }],
    [base('bachelor', 1), { monthlyRate: '1000', months: 1, amount: '1000' }],
    [base('bachelor', 35), { monthlyRate: '1000', months: 35, amount: '35000' }],
    [base('bachelor', 37), { monthlyRate: '1000', months: 36, amount: '36000' }],
  ])
  needsEach(talentBaseAllowance, base('bachelor', 35))
  refuses(talentBaseAllowance, [
    [base('bachelor', -1), 'monthsEnjoyed'],
    [base('bachelor', 1.5), 'monthsEnjoyed'],
  ])

  it('by “可享受三年生活津补贴”: may be enjoyed; the rate itself is fixed', () => {
    expect(evaluate('m65.talent-base-allowance', base('bachelor', 1)).force).toBe('may')
    expect(evaluate('m65.talent-allowance-rate', { qualification: 'bachelor' }).force).toBe('shall')
  })

  it('knows the rate before the months', () => {
    expect(plain(evaluate('m65.talent-base-allowance', { qualification: 'master' }))).toMatchObject({
      outcome: 'undetermined',
      values: { monthlyRate: '2000' },
      missing: [{ fact: 'monthsEnjoyed' }],
    })
  })
})

const unused = { basePeriodEnd: '2023-06-30', homePurchasedOn: '2024-01-15' }
const window = { reading: 'five-year-window' }

describe('talentExtensionAllowance', () => {
  it('by “可申请延长期的津补贴”: may be granted', () => {
    const { force } = evaluate('m65.talent-extension-allowance', { qualification: 'doctor', extensionMonths: 1 })
    expect(force).toBe('may')
  })
  const extended = (qualification: string, extensionMonths: number): Record<string, unknown> => ({
    qualification,
    extensionMonths,
  })
  computes(talentExtensionAllowance, [
    [extended('junior-college', 24), { monthlyRate: '500', months: 24, amount: '12000' }],
    [extended('bachelor', 24), { monthlyRate: '1000', months: 24, amount: '24000' }],
    [extended('master', 24), { monthlyRate: '2000', months: 24, amount: '48000' }],
    [extended('doctor', 24), { monthlyRate: '3000', months: 24, amount: '72000' }],
    [extended('doctor', 0), { monthlyRate: '3000', months: 0, amount: '0' }],
    [extended('bachelor', 23), { monthlyRate: '1000', months: 23, amount: '23000' }],
    [extended('bachelor', 25), { monthlyRate: '1000', months: 24, amount: '24000' }],
    [
      { ...extended('bachelor', 25), ...unused },
      { monthlyRate: '1000', months: 24, amount: '24000' },
    ],
  ])
  needsEach(talentExtensionAllowance, extended('bachelor', 23))
  refuses(talentExtensionAllowance, [
    [extended('bachelor', -1), 'extensionMonths'],
    [{ ...extended('bachelor', 1), homePurchasedOn: '2024-02-30' }, 'homePurchasedOn'],
  ])

  it('asks for months up to the end of the extension, so that a gap isn’t filled from after it', () => {
    const [asked] = evaluate('m65.talent-extension-allowance', { qualification: 'doctor' }).missing
    expect(asked).toMatchObject({
      fact: 'extensionMonths',
      question: { zh: expect.stringContaining('到延长期满为止'), en: expect.stringContaining('to its last') },
    })
  })

  it('takes the base dates for granted only where the reading turns on them', () => {
    expect(plain(talentExtensionAllowance({ qualification: 'doctor', extensionMonths: 2 }))).toMatchObject({
      months: 2,
    })
    expect(evaluate('m65.talent-extension-allowance', extended('doctor', 2), window)).toMatchObject({
      outcome: 'undetermined',
      missing: expect.arrayContaining([
        expect.objectContaining({ fact: 'basePeriodEnd' }),
        expect.objectContaining({ fact: 'homePurchasedOn' }),
      ]),
    })
  })

  describe('fills up sixty months from the base start, read as five-year-window', () => {
    const bought = (homePurchasedOn: string, extensionMonths = 24) => ({
      qualification: 'bachelor',
      extensionMonths,
      basePeriodEnd: '2023-06-30',
      homePurchasedOn,
    })
    const months = (count: number) => ({ monthlyRate: '1000', months: count, amount: `${count * 1000}` })
    computes(talentExtensionAllowance, [
      [bought('2021-01-15'), months(24), window],
      [bought('2023-05-31'), months(24), window],
      [bought('2023-06-01'), months(24), window],
      [bought('2023-07-01'), months(23), window],
      [bought('2024-01-31'), months(17), window],
      [bought('2024-01-31', 16), months(16), window],
      [bought('2025-05-31'), months(1), window],
      [bought('2025-06-01'), months(0), window],
      [bought('2026-06-01'), months(0), window],
      [bought('2026-06-01'), months(24), { reading: 'two-years' }],
    ])
    needsEach(talentExtensionAllowance, bought('2024-01-31'), window)
  })

  it('never pays more than five years with the base, nor more under the window', () => {
    const days = fc
      .integer({ min: 0, max: 72 })
      .map((count) => `${2020 + Math.floor(count / 12)}-${`${(count % 12) + 1}`.padStart(2, '0')}-10`)
    fc.assert(
      fc.property(levels, months, months, days, (qualification, monthsEnjoyed, extensionMonths, homePurchasedOn) => {
        const facts = { qualification, extensionMonths, basePeriodEnd: '2022-12-31', homePurchasedOn } as never
        const base = talentBaseAllowance({ qualification, monthsEnjoyed } as never)
        const whole = talentExtensionAllowance(facts)
        const narrow = talentExtensionAllowance(facts, window)
        const rate = Number(whole.monthlyRate)
        expect(Number(base.monthlyRate)).toBe(rate)
        expect(Number(base.amount) + Number(whole.amount)).toBeLessThanOrEqual(rate * 60)
        expect(Number(narrow.amount)).toBeLessThanOrEqual(Number(whole.amount))
      }),
    )
  })
})
