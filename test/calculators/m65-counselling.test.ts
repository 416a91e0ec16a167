import { describe, expect, it } from 'vitest'
import { counsellingAppointment } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

describe('counsellingAppointment', () => {
  const slot = (counsellingAt: string, counsellingBookedOn: string) => ({ counsellingAt, counsellingBookedOn })
  const result = (isOffered: boolean, lastBookingDay: string | null, isBookedInTime: boolean | null) => ({
    isOffered,
    lastBookingDay,
    isBookedInTime,
  })
  const inTime = result(true, '2023-06-05', true)
  const none = result(false, null, null)
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

  it.each([
    ['2023-06-05T09:00', '每周二'],
    ['2023-06-06T12:00', '9:00-11:30、13:30-17:30'],
  ])('at %s says which of day and time is without an expert', (counsellingAt, said) => {
    expect(evaluate('m65.counselling-appointment', { counsellingAt })).toMatchObject({
      values: { isOffered: false, lastBookingDay: null, isBookedInTime: null },
      reasons: [{ zh: expect.stringContaining(said) }],
    })
  })

  it('on a Tuesday that is a holiday doesn’t say that it is no Tuesday, by the reading that asks for a working day', () => {
    const asked = { counsellingAt: '2023-05-02T09:00' }
    const { reasons } = evaluate('m65.counselling-appointment', asked, { reading: 'working-tuesdays' })
    expect(reasons?.map(({ zh }) => zh)).toEqual([expect.stringMatching(/按所取读法.*工作日/)])
  })

  refuses(counsellingAppointment, [
    [slot('2023-06-06T09:00', '2023-06-07'), 'counsellingBookedOn'],
    [slot('2023-06-06', monday), 'counsellingAt'],
    [slot('2023-06-06T24:01', monday), 'counsellingAt'],
  ])
})
