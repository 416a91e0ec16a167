import { describe, expect, it } from 'vitest'
import { registrationChangeMoment, registrationChangeReportExemption } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('registrationChangeReportExemption', () => {
  const change = { isChangeLawfullyRegistered: true, changeRegisteredOn: '2023-04-01' } as const
  decides(registrationChangeReportExemption, {
    eligible: change,
    stillEligible: [{ changeRegisteredOn: '2023-04-02' }, { changeRegisteredOn: '2030-01-01' }],
    ineligible: [{ isChangeLawfullyRegistered: false }, { changeRegisteredOn: '2023-03-31' }],
  })

  it.each(['normal', 'abnormal', 'abnormal-deregistered', 'other'] as const)(
    'doesn’t ask about status: %s',
    (status) => {
      expect(registrationChangeReportExemption({ ...change, taxpayerStatus: status } as never).outcome).toBe('eligible')
    },
  )

  it.each([
    ['day-of-report', 'changeReportDueOn'],
    ['day-of-synchronisation', 'changeSynchronisedOn'],
  ])('read as %s, holds that day against the start', (reading, fact) => {
    const early = { isChangeLawfullyRegistered: true, changeRegisteredOn: '2023-03-01' } as const
    const verdict = (day?: string) =>
      registrationChangeReportExemption({ ...early, ...(day && { [fact]: day }) }, { reading })
    expect(verdict('2023-04-01').outcome).toBe('eligible')
    expect(verdict('2023-03-31').outcome).toBe('ineligible')
    expect(verdict().missing).toMatchObject([{ fact }])
  })

  it.each([
    ['2023-03-31', 'before'],
    ['2023-04-01', 'in-force'],
  ])('a change of %s is %s', (changeRegisteredOn, period) => {
    expect(registrationChangeReportExemption({ ...change, changeRegisteredOn }).period).toBe(period)
  })

  refuses(registrationChangeReportExemption, [[{ ...change, changeRegisteredOn: '2023-04' }, 'changeRegisteredOn']])
})

describe('registrationChangeMoment', () => {
  classifies(registrationChangeMoment, [
    [{ taxpayerStatus: 'normal' }, 'at-once'],
    [{ taxpayerStatus: 'abnormal' }, 'on-recovery'],
    [{ taxpayerStatus: 'abnormal-deregistered' }, 'on-recovery'],
    [{ taxpayerStatus: 'other', doesOtherStatusDelayChange: true }, 'on-recovery'],
    [{ taxpayerStatus: 'other', doesOtherStatusDelayChange: false }, 'at-once'],
    [{ taxpayerStatus: 'normal', doesOtherStatusDelayChange: true }, 'at-once'],
    [{ taxpayerStatus: 'other' }, undefined],
    [{}, undefined],
  ])

  it('leaves another status to the tax authority', () => {
    expect(registrationChangeMoment({ taxpayerStatus: 'other' }).missing).toMatchObject([
      { fact: 'doesOtherStatusDelayChange', judgedBy: { zh: '南通市税务局' } },
    ])
  })
})
