import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { mortgageRegistrationDeadline } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

/* 2023-06-01 is a Thursday, 2023-06-03 a Saturday. */
const online = { isMortgageFiledOnline: true, mortgageAcceptedOn: '2023-06-01' }
const open = { ...online, isMortgageRegistered: false }
const done = (mortgageRegisteredOn: string, rest = {}) => ({
  ...online,
  isMortgageRegistered: true,
  mortgageRegisteredOn,
  ...rest,
})
const onSaturday = { mortgageAcceptedOn: '2023-06-03' }
const reading = (name: string) => ({ reading: name })

describe('mortgageRegistrationDeadline', () => {
  classifies(mortgageRegistrationDeadline, [
    [done('2023-06-01'), 'in-time'],
    [done('2023-06-02'), 'late'],
    [done('2023-06-02'), 'in-time', reading('by-the-next-day')],
    [done('2023-06-03'), 'late', reading('by-the-next-day')],
    [done('2023-06-03', onSaturday), 'in-time'],
    [done('2023-06-04', onSaturday), 'late'],
    [done('2023-06-05', onSaturday), 'in-time', reading('working-days')],
    [done('2023-06-06', onSaturday), 'late', reading('working-days')],
    [done('2023-06-01'), 'in-time', reading('working-days')],
    [done('2023-06-02'), 'late', reading('working-days')],
    [done('2023-06-05', onSaturday), 'in-time', reading('by-the-next-day+working-days')],
    [done('2023-06-06', onSaturday), 'late', reading('by-the-next-day+working-days')],
    [done('2023-06-01', { mortgageAppliedOn: '2023-06-01' }), 'in-time', reading('from-application')],
    [done('2023-06-01', { mortgageAppliedOn: '2023-05-31' }), 'late', reading('from-application')],
    [done('2023-06-01', { mortgageAppliedOn: '2023-05-31' }), 'in-time'],
    [done('2023-06-01'), undefined, reading('from-application')],
    [open, 'pending', { asOf: '2023-06-01' }],
    [open, 'late', { asOf: '2023-06-02' }],
    [open, 'pending', { asOf: '2023-06-02', reading: 'by-the-next-day' }],
    [open, undefined],
    [{ ...done('2023-06-01'), mortgageAcceptedOn: undefined }, undefined],
    [{ ...done('2023-06-01'), mortgageRegisteredOn: undefined }, undefined],
    [online, undefined, { asOf: '2023-06-01' }],
    [{ isMortgageRegistered: true }, undefined],
  ])

  it('promises nothing for an application at the window', () => {
    const { outcome, reasons } = mortgageRegistrationDeadline({ isMortgageFiledOnline: false })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('asks for the day only while it isn’t done', () => {
    expect(mortgageRegistrationDeadline(open).missing).toMatchObject([{ fact: 'asOf' }])
  })

  it.each([
    ['mortgageAppliedOn', { ...open, mortgageAcceptedOn: undefined, mortgageAppliedOn: '2023-06-02' }],
    ['mortgageAcceptedOn', { ...open, mortgageAcceptedOn: '2023-06-02' }],
    ['mortgageRegisteredOn', done('2023-06-02')],
  ])('refuses a %s that lies ahead, and takes it on its day', (fact, facts) => {
    const ask = (asOf: string) => () => evaluate('m32.mortgage-registration-deadline', facts, { asOf })
    expect(ask('2023-06-01')).toThrow(fact)
    expect(ask('2023-06-02')).not.toThrow()
  })

  refuses(mortgageRegistrationDeadline, [
    [done('2023-05-31'), 'mortgageRegisteredOn'],
    [{ ...open, mortgageAppliedOn: '2023-06-02' }, 'mortgageAcceptedOn'],
    [{ mortgageAcceptedOn: '2023-06-31' }, 'mortgageAcceptedOn'],
    [
      { mortgageAppliedOn: '2023-06-02', isMortgageRegistered: true, mortgageRegisteredOn: '2023-06-01' },
      'mortgageRegisteredOn',
    ],
    [{ ...open, mortgageRegisteredOn: '2023-06-01' }, 'isMortgageRegistered'],
  ])
})
