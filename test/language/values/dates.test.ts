import { describe, expect, it } from 'vitest'
import {
  DateRangeError,
  daysBetween,
  isDate,
  isDateTime,
  isMonth,
  minutesBetween,
  monthsBetween,
  plusDays,
  plusMinutes,
  plusMonths,
  weekday,
} from '../../../src/language/values/dates'

describe('a month is', () => {
  it.each(['1900-01', '2023-01', '2023-12', '2199-12'])('%s', (text) => {
    expect(isMonth(text)).toBe(true)
  })
  it.each(['1899-12', '2200-01', '2023-00', '2023-13', '2023-1', '12023-01', '2023-011', '2023-01-01', '2023/01', ''])(
    'not %s',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )
})

describe('a date is', () => {
  const ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((day, month) => [
    `2023-${String(month + 1).padStart(2, '0')}`,
    day,
  ])
  it.each(ends)('a day of %s up to the %s', (month, last) => {
    expect([`${month}-01`, `${month}-28`, `${month}-${last}`].map(isDate)).toEqual([true, true, true])
    expect([`${month}-00`, `${month}-${Number(last) + 1}`, `${month}-32`].map(isDate)).toEqual([false, false, false])
  })
  it.each([
    ['1900-02-29', false],
    ['2023-042023-04-01', false],
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['2024-02-30', false],
    ['2100-02-29', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['2023-13-01', false],
    ['12023-01-01', false],
    ['2023-01-011', false],
    ['2023-1-01', false],
    ['2023-01', false],
  ])('%s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected)
  })
})

describe('a date-time is', () => {
  it.each([
    ['2023-04-01T00:00', true],
    ['2023-04-01T23:59', true],
    ['2023-04-01T24:00', true],
    ['2023-04-01T24:00:01', false],
    ['2023-04-01T10:60', false],
    ['2023-04-31T10:00', false],
    ['12023-04-01T10:00', false],
    ['2023-04-01T10:000', false],
    ['2023-04-01T10:00:00', true],
    ['2023-04-01T10:00:60', false],
    ['2023-04-01T10:00+08:00', true],
    ['2023-04-01T10:00+00:00', false],
    ['2023-04-01T1:00', false],
    ['2023-04-01 10:00', false],
    ['2023-04-01', false],
  ])('%s: %s', (text, expected) => {
    expect(isDateTime(text)).toBe(expected)
  })
})

describe('reckoning stays within the years 1900 to 2199', () => {
  it('whose first and last day it reaches', () => {
    expect(plusDays('1900-01-02', -1)).toBe('1900-01-01')
    expect(plusDays('2199-12-30', 1)).toBe('2199-12-31')
    expect(plusMonths('2199-11', 1)).toBe('2199-12')
  })
  it.each([
    ['the day before', () => plusDays('1900-01-01', -1)],
    ['the day after', () => plusDays('2199-12-31', 1)],
    ['a month before', () => plusMonths('1900-01-31', -1)],
    ['a month after', () => plusMonths('2199-12', 1)],
    ['no day at all', () => plusDays('2023-01-01', 1e12)],
  ])('%s is an error', (_, reckon) => {
    expect(reckon).toThrow(new DateRangeError('a day outside the years 1900–2199（超出可计算的年份）'))
    expect(reckon).toThrow(expect.objectContaining({ name: 'DateRangeError' }))
  })
})

describe('months are added and counted', () => {
  it.each([
    ['2023-01', 1, '2023-02'],
    ['2023-01', -1, '2022-12'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 2, '2024-02-15'],
  ])('%s and %s months: %s', (from, months, to) => {
    expect(plusMonths(from, months)).toBe(to)
  })
  it.each([
    ['2023-01', '2023-01', 0],
    ['2023-01', '2024-03', 14],
    ['2024-03', '2023-01', -14],
    ['2023-01-31', '2023-02-27', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2023-02-28', '2023-03-27', 0],
    ['2023-02-28', '2023-03-28', 1],
    ['2023-03-28', '2023-02-28', -1],
    ['2023-03-27', '2023-02-28', 0],
    ['2023-05-05', '2023-05-05', 0],
  ])('from %s to %s: %s', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})

describe('minutes are added and counted', () => {
  it.each([
    ['2023-04-01T10:05', 0, '2023-04-01T10:05'],
    ['2023-04-01T10:05', 55, '2023-04-01T11:00'],
    ['2023-04-01T23:59', 1, '2023-04-02T00:00'],
    ['2023-04-01T00:00', -1, '2023-03-31T23:59'],
    ['2023-04-01T00:00', 1440, '2023-04-02T00:00'],
    ['2023-04-01T00:00', 1439, '2023-04-01T23:59'],
    ['2023-04-01T09:07', -2890, '2023-03-30T08:57'],
  ])('%s and %s minutes: %s', (from, minutes, to) => {
    expect(plusMinutes(from, minutes)).toBe(to)
    expect(minutesBetween(from, to)).toBe(minutes)
  })
})

it('days are counted over summer time and leap days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  expect(daysBetween('1900-01-01', '2199-12-31')).toBe(109572)
})

it('the week goes from Monday, 1, to Sunday, 7', () => {
  const days = ['2023-04-03', '2023-04-04', '2023-04-05', '2023-04-06', '2023-04-07', '2023-04-08', '2023-04-09']
  expect(days.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
})
