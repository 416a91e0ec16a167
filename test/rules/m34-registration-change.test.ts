import { describe, expect, it } from 'vitest'
import { registrationChangeMoment, registrationChangeReportExemption } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

const change = { isChangeLawfullyRegistered: true, changeRegisteredOn: '2023-04-01' } as const

describe('registrationChangeReportExemption', () => {
  decides(registrationChangeReportExemption, {
    eligible: change,
    implied: ['isChangeLawfullyRegistered'],
    stillEligible: [{ changeRegisteredOn: '2023-04-02' }, { changeRegisteredOn: '2030-01-01' }],
    ineligible: [{ changeRegisteredOn: '2023-03-31' }],
  })

  it('by “依法办理变更登记后”: isn’t for who hasn’t registered the change', () => {
    const verdict = registrationChangeReportExemption({ isChangeLawfullyRegistered: false })
    expect([verdict.outcome, verdict.missing]).toEqual(['ineligible', []])
  })

  it.each(['normal', 'abnormal', 'abnormal-deregistered', 'other'] as const)(
    'doesn’t ask about status: %s',
    (status) => {
      expect(registrationChangeReportExemption({ ...change, taxpayerStatus: status } as never).outcome).toBe('eligible')
    },
  )

  it.each([
    ['2023-03-31', 'before'],
    ['2023-04-01', 'in-force'],
  ])('a change of %s is %s', (changeRegisteredOn, period) => {
    expect(registrationChangeReportExemption({ ...change, changeRegisteredOn }).period).toBe(period)
  })

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', true],
  ])('has a first day and no last: a change of %s is past the programme’s year: %s', (changeRegisteredOn, isPast) => {
    expect(registrationChangeReportExemption({ ...change, changeRegisteredOn }).pastProgramme).toBe(isPast)
  })

  it('by “无需向税务机关报告”: says what is spared, and leads to when the change is taken over', () => {
    expect(registrationChangeReportExemption(change)).toMatchObject({
      gives: { zh: expect.stringContaining('无需向税务机关报告') },
      leadsTo: ['m34.registration-change-moment'],
    })
  })

  it('answers of a change that is still to be registered', () => {
    expect(registrationChangeReportExemption(change, { asOf: '2023-03-31' }).outcome).toBe('eligible')
  })

  refuses(registrationChangeReportExemption, [
    [{ ...change, changeRegisteredOn: '2023-04' }, 'changeRegisteredOn'],
    [{ ...change, isChangeLawfullyRegistered: false }, 'isChangeLawfullyRegistered'],
  ])
})

describe('registrationChangeMoment', () => {
  classifies(registrationChangeMoment, [
    [{ ...change, taxpayerStatus: 'normal' }, 'automatic'],
    [{ ...change, taxpayerStatus: 'abnormal' }, 'on-recovery'],
    [{ ...change, taxpayerStatus: 'abnormal-deregistered' }, 'on-recovery'],
    [{ ...change, taxpayerStatus: 'other', doesOtherStatusDelayChange: true }, 'on-recovery'],
    [{ ...change, taxpayerStatus: 'other', doesOtherStatusDelayChange: false }, 'automatic'],
    [{ ...change, taxpayerStatus: 'other' }, undefined],
    [change, undefined],
    [{ isChangeLawfullyRegistered: true, taxpayerStatus: 'normal' }, undefined],
    [{}, undefined],
  ])

  it('leaves another status to the tax authority', () => {
    expect(registrationChangeMoment({ ...change, taxpayerStatus: 'other' }).missing).toMatchObject([
      { fact: 'doesOtherStatusDelayChange', judgedBy: { zh: '南通市税务局' } },
    ])
  })

  it.each(['normal', 'abnormal'] as const)('covers no change before 2023-04-01: %s', (taxpayerStatus) => {
    expect(registrationChangeMoment({ ...change, taxpayerStatus, changeRegisteredOn: '2023-03-31' })).toMatchObject({
      outcome: 'not-covered',
      period: 'before',
      reasons: [{ zh: expect.stringContaining('起始日') }],
    })
  })

  it('by “依法办理变更登记”: takes over no change that isn’t lawfully registered', () => {
    expect(registrationChangeMoment({ isChangeLawfullyRegistered: false, taxpayerStatus: 'normal' })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('依法办理') }],
    })
  })

  refuses(registrationChangeMoment, [
    [{ ...change, isChangeLawfullyRegistered: false, taxpayerStatus: 'normal' }, 'isChangeLawfullyRegistered'],
  ])
})
