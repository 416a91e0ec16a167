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
  const changeRegisteredOn = '2023-04-01'
  classifies(registrationChangeMoment, [
    [{ changeRegisteredOn, taxpayerStatus: 'normal' }, 'at-once'],
    [{ changeRegisteredOn, taxpayerStatus: 'abnormal' }, 'on-recovery'],
    [{ changeRegisteredOn, taxpayerStatus: 'abnormal-deregistered' }, 'on-recovery'],
    [{ changeRegisteredOn, taxpayerStatus: 'other', doesOtherStatusDelayChange: true }, 'on-recovery'],
    [{ changeRegisteredOn, taxpayerStatus: 'other', doesOtherStatusDelayChange: false }, 'at-once'],
    [{ changeRegisteredOn, taxpayerStatus: 'normal', doesOtherStatusDelayChange: true }, 'at-once'],
    [{ changeRegisteredOn, taxpayerStatus: 'other' }, undefined],
    [{ changeRegisteredOn }, undefined],
    [{ taxpayerStatus: 'normal' }, undefined],
    [{}, undefined],
  ])

  it('leaves another status to the tax authority', () => {
    expect(registrationChangeMoment({ changeRegisteredOn, taxpayerStatus: 'other' }).missing).toMatchObject([
      { fact: 'doesOtherStatusDelayChange', judgedBy: { zh: '南通市税务局' } },
    ])
  })

  it('asks on which day the change was registered', () => {
    expect(registrationChangeMoment({ taxpayerStatus: 'normal' }).missing).toMatchObject([
      { fact: 'changeRegisteredOn' },
    ])
  })

  it.each(['normal', 'abnormal'] as const)('covers no change before 2023-04-01: %s', (taxpayerStatus) => {
    expect(registrationChangeMoment({ taxpayerStatus, changeRegisteredOn: '2023-03-31' })).toMatchObject({
      outcome: 'not-covered',
      period: 'before',
      reasons: [{ zh: expect.stringContaining('2023年4月1日') }],
    })
  })

  it.each([
    ['day-of-report', 'changeReportDueOn'],
    ['day-of-synchronisation', 'changeSynchronisedOn'],
  ])('read as %s, holds that day against the start', (reading, fact) => {
    const early = { taxpayerStatus: 'normal', changeRegisteredOn: '2023-03-01' } as const
    const on = (day: string) => registrationChangeMoment({ ...early, [fact]: day }, { reading }).outcome
    expect([on('2023-03-31'), on('2023-04-01')]).toEqual(['not-covered', 'classified'])
  })
})
