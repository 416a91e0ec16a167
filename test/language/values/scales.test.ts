import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays, plusMinutes, plusMonths, secondsBetween } from '../../../src/language/values/dates'
import { scales } from '../../../src/language/values/scales'

describe('times as numbers', () => {
  it('begin and end with the years that are reckoned with', () => {
    const ends = Object.values(scales).map(({ first, last, text }) => [text(first), text(last)])
    expect(ends).toEqual([
      ['1900-01', '2199-12'],
      ['1900-01-01', '2199-12-31'],
      ['1900-01-01T00:00', '2199-12-31T23:59:59'],
    ])
  })
  it.each(Object.entries(scales))(
    '%s: are the same time again, and keep their order',
    (_, { first, last, of, text }) => {
      const number = fc.integer({ min: first, max: last })
      fc.assert(
        fc.property(number, number, (a, b) => {
          expect(of(text(a))).toBe(a)
          expect(Math.sign(a - b)).toBe(text(a) < text(b) ? -1 : text(a) === text(b) ? 0 : 1)
        }),
      )
    },
  )
  it('step as the calendar does', () => {
    const { month, date, 'date-time': moment } = scales
    expect(month.text(month.of('2023-12') + 1)).toBe(plusMonths('2023-12', 1))
    expect(date.text(date.of('2024-02-28') + 1)).toBe(plusDays('2024-02-28', 1))
    expect(moment.text(moment.of('2023-12-31T23:59') + 60)).toBe(plusMinutes('2023-12-31T23:59', 1))
    expect(moment.text(moment.of('2023-06-05T09:00') + 30)).toBe('2023-06-05T09:00:30')
    expect(secondsBetween('2023-06-05T09:00:30', '2023-06-05T09:01')).toBe(30)
  })
})
