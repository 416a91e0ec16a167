import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counsellingAppointment,
  hospitalisationSubsidy,
  recuperationSkilledWorkerShare,
} from '../../src/calculators/index'
import { evaluate, InvalidFactsError } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

describe('recuperationSkilledWorkerShare', () => {
  const share = (skilledParticipants: number, sessionParticipants: number, priorityParticipants?: number) => ({
    skilledParticipants,
    sessionParticipants,
    ...(priorityParticipants !== undefined && { priorityParticipants }),
  })
  const ofPriority = { reading: 'of-priority' }
  computes(recuperationSkilledWorkerShare, [
    [share(10, 50), { share: '0.2', met: true }],
    [share(9, 50), { share: '0.18', met: false }],
    [share(11, 50), { share: '0.22', met: true }],
    [share(0, 1), { share: '0', met: false }],
    [share(50, 50), { share: '1', met: true }],
    [share(8, 50, 40), { share: '0.16', met: false }],
    [share(8, 50, 40), { share: '0.2', met: true }, ofPriority],
    [share(7, 50, 40), { share: '0.175', met: false }, ofPriority],
    [share(0, 50, 0), { share: '0', met: false }],
  ])
  needsEach(recuperationSkilledWorkerShare, share(10, 50))

  it('asks for those with priority only where the reading turns on them', () => {
    const facts = { skilledParticipants: 10, sessionParticipants: 50 }
    expect(recuperationSkilledWorkerShare(facts).met).toBe(true)
    expect(evaluate('m65.recuperation-skilled-worker-share', facts, ofPriority)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'priorityParticipants' }],
    })
  })

  refuses(recuperationSkilledWorkerShare, [
    [share(1, 0), 'sessionParticipants'],
    [share(51, 50), 'skilledParticipants'],
  ])

  it.each([
    [share(11, 50, 10), /skilledParticipants 11/],
    [share(10, 50, 51), /priorityParticipants 51/],
    [share(0, 50, 0), /priorityParticipants 0.*somebody is counted/],
  ])('refuses %o, read as of-priority', (facts, message) => {
    const asked = () => evaluate('m65.recuperation-skilled-worker-share', facts, ofPriority)
    expect(asked).toThrow(InvalidFactsError)
    expect(asked).toThrow(message)
  })

  it('leaves the count of those with priority out of what its schema requires', () => {
    const { input } = recuperationSkilledWorkerShare
    expect(input.safeParse(share(10, 50)).success).toBe(true)
    expect(input.safeParse(share(10, 50, 20)).success).toBe(true)
    expect(input.safeParse({ skilledParticipants: 10 }).success).toBe(false)
  })

  it('is met exactly when a fifth are skilled', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (skilledParticipants, others) => {
        const sessionParticipants = skilledParticipants + others
        if (sessionParticipants === 0) return
        const { met } = recuperationSkilledWorkerShare({ skilledParticipants, sessionParticipants })
        expect(met).toBe(skilledParticipants * 5 >= sessionParticipants)
      }),
    )
  })
})

describe('hospitalisationSubsidy', () => {
  const asOf = '2023-06-01'
  computes(hospitalisationSubsidy, [
    [{ hospitalisedStaff: 0 }, { people: 0, amount: '0' }, { asOf }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf }],
    [{ hospitalisedStaff: 3999 }, { people: 3999, amount: '1599600' }, { asOf }],
    [{ hospitalisedStaff: 4000 }, { people: 4000, amount: '1600000' }, { asOf }],
    [{ hospitalisedStaff: 4001 }, { people: 4000, amount: '1600000' }, { asOf }],
    [{ hospitalisedStaff: 4001 }, { people: 4001, amount: '1600400' }, { asOf, reading: 'forecast' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf: '2023-01-01' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf: '2023-12-31' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: null }, { asOf: '2022-12-31' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: null }, { asOf: '2024-01-01' }],
  ])
  needsEach(hospitalisationSubsidy, { hospitalisedStaff: 1 }, { asOf })
  refuses(hospitalisationSubsidy, [[{ hospitalisedStaff: -1 }, 'hospitalisedStaff']])

  it('asks for the day, and says why there is nothing after the year', () => {
    expect(evaluate('m65.hospitalisation-subsidy', { hospitalisedStaff: 1 })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
    expect(evaluate('m65.hospitalisation-subsidy', { hospitalisedStaff: 1 }, { asOf: '2024-01-01' })).toMatchObject({
      values: { people: 1, amount: null },
      reasons: [{ en: expect.stringMatching('2023') }],
    })
  })
})

describe('counsellingAppointment', () => {
  const slot = (counsellingAt: string, counsellingBookedOn: string) => ({ counsellingAt, counsellingBookedOn })
  const result = (isOffered: boolean, lastBookingDay: string | null, isBookedInTime: boolean) => ({
    isOffered,
    lastBookingDay,
    isBookedInTime,
  })
  const inTime = result(true, '2023-06-05', true)
  const none = result(false, null, false)
  const monday = '2023-06-05'
  computes(counsellingAppointment, [
    [slot('2023-06-06T09:00', monday), inTime],
    [slot('2023-06-06T11:30', monday), inTime],
    [slot('2023-06-06T13:30', monday), inTime],
    [slot('2023-06-06T17:30', monday), inTime],
    [slot('2023-06-06T08:59', monday), none],
    [slot('2023-06-06T11:31', monday), none],
    [slot('2023-06-06T13:29', monday), none],
    [slot('2023-06-06T17:31', monday), none],
    [slot('2023-06-05T09:00', '2023-06-02'), none],
    [slot('2023-06-07T09:00', monday), none],
    [slot('2023-06-06T09:00', '2023-06-06'), result(true, '2023-06-05', false)],
    [slot('2023-06-06T09:00', '2023-06-04'), inTime],
    [slot('2023-06-06T09:00', '2023-05-01'), inTime],
    [slot('2023-06-06T09:00', monday), inTime, { reading: 'on-the-day-before' }],
    [slot('2023-06-06T09:00', '2023-06-04'), result(true, '2023-06-05', false), { reading: 'on-the-day-before' }],
    // Monday 2023-05-01 is a holiday, 2023-05-02 too: the last working day before is Friday 2023-04-28
    [slot('2023-05-02T09:00', '2023-04-28'), result(true, '2023-04-28', true)],
    [slot('2023-05-02T09:00', '2023-04-29'), result(true, '2023-04-28', false)],
    [slot('2023-05-02T09:00', '2023-04-28'), none, { reading: 'working-tuesdays' }],
    [slot('2023-06-06T09:00', monday), inTime, { reading: 'working-tuesdays' }],
  ])
  needsEach(counsellingAppointment, slot('2023-06-06T09:00', monday))

  it('gives the last day before a booking is made', () => {
    expect(plain(evaluate('m65.counselling-appointment', { counsellingAt: '2023-06-06T09:00' }))).toMatchObject({
      outcome: 'undetermined',
      values: { isOffered: true, lastBookingDay: '2023-06-05' },
      missing: [{ fact: 'counsellingBookedOn' }],
    })
  })

  refuses(counsellingAppointment, [
    [slot('2023-06-06', monday), 'counsellingAt'],
    [slot('2023-06-06T24:00', monday), 'counsellingAt'],
  ])
})
