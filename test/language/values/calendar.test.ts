import { describe, expect, it } from 'vitest'
import {
  countWorkingDays,
  shiftByWorkingDays,
  UncoveredDayError,
  type WorkingCalendar,
  worksOn,
} from '../../../src/language/values/calendar'

/* 2023-06-22 is a Thursday, the 25th a Sunday. */
const calendar: WorkingCalendar = {
  name: { zh: '试用日历', en: 'test calendar' },
  firstYear: 2023,
  lastYear: 2024,
  holidays: { '2023-06-22': 1, '2023-06-23': 1 },
  makeUpDays: { '2023-06-25': 1 },
}

describe('working days', () => {
  it.each([
    ['2023-06-19', true, 'a Monday'],
    ['2023-06-16', true, 'a Friday'],
    ['2023-06-17', false, 'a Saturday'],
    ['2023-06-18', false, 'a Sunday'],
    ['2023-06-22', false, 'a holiday'],
    ['2023-06-25', true, 'a make-up day'],
  ])('%s: %s, %s', (date, expected) => {
    expect(worksOn(date, calendar)).toBe(expected)
  })
  it.each([
    ['2023-06-21', 0, '2023-06-21'],
    ['2023-06-24', 0, '2023-06-24'],
    ['2023-06-21', 1, '2023-06-25'],
    ['2023-06-21', 3, '2023-06-27'],
    ['2023-06-25', -1, '2023-06-21'],
    ['2023-06-27', -3, '2023-06-21'],
  ])('%s and %s: %s', (date, days, expected) => {
    expect(shiftByWorkingDays(date, days, calendar)).toBe(expected)
  })
  it.each([
    ['2023-06-21', '2023-06-27', 3],
    ['2023-06-27', '2023-06-21', -3],
    ['2023-06-21', '2023-06-21', 0],
    ['2023-06-24', '2023-06-22', 0],
    ['2023-06-22', '2023-06-25', 1],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(countWorkingDays(from, to, calendar)).toBe(expected)
  })
})

describe('the years that a calendar covers', () => {
  it.each(['2023-01-02', '2024-12-31'])('hold %s', (date) => {
    expect(worksOn(date, calendar)).toBe(true)
  })
  it.each(['2022-12-30', '2025-01-02'])('end before %s: an error, never a guess', (date) => {
    const ask = () => worksOn(date, calendar)
    expect(ask).toThrow(UncoveredDayError)
    expect(ask).toThrow(
      expect.objectContaining({
        name: 'UncoveredDayError',
        day: date,
        calendar,
        message: `${date} is outside the years 2023–2024 that the test calendar covers（试用日历只含2023–2024年）`,
      }),
    )
  })
})
