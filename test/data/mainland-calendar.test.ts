import { describe, expect, it } from 'vitest'
import { mainlandCalendar } from '../../src/data/mainland-calendar'

const { holidays, makeUpDays, firstYear, lastYear } = mainlandCalendar
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function kind(day: string): 'off' | 'make-up' | 'ordinary' {
  if (day in holidays) return 'off'
  return day in makeUpDays ? 'make-up' : 'ordinary'
}

describe('mainlandCalendar', () => {
  it.each([
    ['2022-12-31', 'off', 'the Saturday before New Year 2023'],
    ['2023-01-02', 'off', 'the Monday after it'],
    ['2023-01-21', 'off', 'the eve of the Spring Festival'],
    ['2023-01-22', 'off', 'the Spring Festival'],
    ['2023-01-27', 'off', 'its last day off'],
    ['2023-01-28', 'make-up', 'a Saturday worked'],
    ['2023-01-29', 'make-up', 'a Sunday worked'],
    ['2023-01-30', 'ordinary', 'a Monday'],
    ['2023-04-05', 'off', 'Qingming, a Wednesday'],
    ['2023-04-23', 'make-up', 'a Sunday worked'],
    ['2023-05-06', 'make-up', 'a Saturday worked'],
    ['2023-06-23', 'off', 'the day after Duanwu'],
    ['2023-06-25', 'make-up', 'a Sunday worked'],
    ['2023-09-29', 'off', 'Mid-Autumn'],
    ['2023-10-07', 'make-up', 'a Saturday worked'],
    ['2023-10-08', 'make-up', 'a Sunday worked'],
    ['2023-12-31', 'ordinary', 'a Sunday'],
    ['2024-01-01', 'off', 'New Year'],
    ['2024-02-04', 'make-up', 'a Sunday worked'],
    ['2024-02-09', 'ordinary', 'the eve of the Spring Festival, that year no day off'],
    ['2024-02-10', 'off', 'the Spring Festival'],
    ['2024-02-17', 'off', 'its eighth day off'],
    ['2024-02-18', 'make-up', 'a Sunday worked'],
    ['2024-04-07', 'make-up', 'a Sunday worked'],
    ['2024-05-11', 'make-up', 'a Saturday worked'],
    ['2024-09-14', 'make-up', 'a Saturday worked'],
    ['2024-09-29', 'make-up', 'a Sunday worked'],
    ['2024-10-12', 'make-up', 'a Saturday worked'],
    ['2025-01-26', 'make-up', 'a Sunday worked'],
    ['2025-05-05', 'off', 'the fifth day of Labour Day'],
    ['2026-01-04', 'make-up', 'a Sunday worked'],
    ['2026-02-23', 'off', 'the ninth day of the Spring Festival'],
    ['2026-10-10', 'make-up', 'a Saturday worked'],
  ])('has %s as %s: %s', (day, expected) => {
    expect(kind(day)).toBe(expected)
  })

  it('covers 2006 to 2026', () => {
    expect([firstYear, lastYear]).toEqual([2006, 2026])
  })

  it('begins after the last gap known in its source', () => {
    expect(kind('2005-12-31')).toBe('ordinary')
    expect(['2006-12-30', '2006-12-31'].map(kind)).toEqual(['make-up', 'make-up'])
  })

  it.each(years)('has all of %i’s holidays', (year) => {
    const days = Object.keys(holidays).filter((day) => day.startsWith(`${year}-`))
    expect(days).toEqual(expect.arrayContaining([`${year}-01-01`, `${year}-05-01`, `${year}-10-01`, `${year}-10-05`]))
    expect(days.filter((day) => day > `${year}-01-20` && day < `${year}-03-01`).length).toBeGreaterThanOrEqual(7)
    // Qingming, Duanwu and Mid-Autumn are days off since 2008.
    if (year < 2008) return
    expect(days.some((day) => day >= `${year}-04-04` && day <= `${year}-04-05`)).toBe(true)
    expect(days.some((day) => day >= `${year}-05-27` && day <= `${year}-06-27`)).toBe(true)
    expect(days.some((day) => day >= `${year}-09-07` && day <= `${year}-10-08`)).toBe(true)
  })

  it('has a last year that the next notice leaves alone', () => {
    const leaveDecemberAlone = [2010, 2016, 2021]
    for (const year of [...leaveDecemberAlone, lastYear + 1]) expect(weekday(`${year}-01-01`)).toBe(5)
    for (const year of leaveDecemberAlone) {
      expect(
        [...Object.keys(holidays), ...Object.keys(makeUpDays)].filter((day) => day.startsWith(`${year - 1}-12`)),
      ).toHaveLength(0)
    }
  })

  it('makes up on weekends only, and never on a day off', () => {
    for (const day of Object.keys(makeUpDays)) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect([0, 6]).toContain(weekday(day))
      expect(day in holidays).toBe(false)
    }
  })

  it('is frozen', () => {
    for (const value of [mainlandCalendar, mainlandCalendar.name, holidays, makeUpDays]) {
      expect(Object.isFrozen(value)).toBe(true)
    }
  })
})
