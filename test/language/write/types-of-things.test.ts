import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  asOf,
  bands,
  day,
  figure,
  figures,
  isWorkingDay,
  keysOf,
  max,
  min,
  nothing,
  number,
  optionsOf,
  period,
  plusWorkingDays,
  table,
  text,
  when,
  workingDaysBetween,
} from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { asStated, phrase } from '../../../src/language/outline/words/index'
import { about } from '../../../src/language/write/subject'
import { place, read, thing, words } from '../vocabulary'

const { a, amounts, at, colour, count, events, on, other, price, tags, until } = thing
const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }
const none = nothing(words)
const month = thing.in
const { wait } = figures(0, { wait: figure(5, '天', place) })

describe('an expression knows the type of what it gives, and how it is said', () => {
  it.each<[string, Expression<unknown>, string, string]>([
    ['boolean', all(a, thing.b), 'a and b', 'a（问）且b（问）'],
    ['boolean', any(a, thing.b), 'a or b', 'a（问）或b（问）'],
    ['boolean', on.onOrAfter(until), 'on is on or after until', 'on（问）不早于until（问）'],
    ['boolean', on.within(day('2023-01-01'), until), 'on is from 2023-01-01 to until, both included', ''],
    ['boolean', at.timeWithin('09:00', '17:00'), 'the time of day of at is from 09:00 to 17:00, both included', ''],
    ['boolean', isWorkingDay(on, calendar), 'on is a working day', 'on（问）为工作日'],
    ['boolean', colour.is('red'), 'colour: red', 'colour（问）为红'],
    ['boolean', colour.oneOf(['red', 'green']), 'colour: red or green', 'colour（问）为红或绿'],
    ['boolean', colour.noneOf(['red']), 'colour other than red', 'colour（问）不是红'],
    ['boolean', tags.includes('x'), 'tags include x', 'tags（问）含甲'],
    ['boolean', tags.includesAll(['x', 'y', 'z']), 'tags include x, y and z', 'tags（问）含甲、乙和丙'],
    ['boolean', tags.includesAny(['x', 'y']), 'tags include x or y', 'tags（问）含甲或乙'],
    ['number', tags.countOf(['x', 'y']), 'how many of x and y are among tags', ''],
    ['number', on.daysUntil(until), 'days from on to until', 'on（问）至until（问）的天数'],
    ['number', on.monthsUntil(until), 'months from on to until', 'on（问）至until（问）的月数'],
    ['number', month.monthsUntil(month.plusMonths(1)), 'months from in to 1 month after in', ''],
    ['number', at.hoursUntil(thing.later), 'hours from at to later', 'at（问）至later（问）的小时数'],
    ['date-time', at.plusHours(24), '24 hours after at', 'at（问）后24小时'],
    ['date-time', at.plusHours(1), '1 hour after at', 'at（问）后1小时'],
    ['number', workingDaysBetween(on, until, calendar), 'working days from on to until', ''],
    ['number', on.weekday(), 'the weekday of on', 'on（问）的星期'],
    ['number', on.year(), 'the year of on', 'on（问）的年份'],
    ['number', month.monthNumber(), 'the month number of in', 'in（问）的月份数'],
    ['number', count.plus(other).times(2), '(count + other) × 2', '(count（问） + other（问）) × 2'],
    ['number', count.minus(other).times(2), '(count − other) × 2', ''],
    ['number', count.plus(other).plus(count.times(2)), 'count + other + count × 2', ''],
    ['number', count.minus(other).plus(2), 'count − other + 2', ''],
    ['number', count.minus(other.plus(2)), 'count − (other + 2)', ''],
    ['number', count.times(other).minus(2), 'count × other − 2', ''],
    ['number', price.over(2), 'price ÷ 2', 'price（问） ÷ 2'],
    ['month', on.month(), 'the month of on', 'on（问）所在月份'],
    ['month', month.minusMonths(2), '2 months before in', 'in（问）前2个月'],
    ['date', on.plusYears(2), '2 years after on', 'on（问）后2年'],
    ['date', month.firstDay(), 'the first day of in', 'in（问）的首日'],
    ['date', at.date(), 'the date of at', 'at（问）当日'],
    ['date', on.plusDays(wait), '5 days after on', 'on（问）后5天'],
    ['boolean', read('near', { near: a, far: thing.b }), 'a', 'a（问）'],
    ['date', plusWorkingDays(on, 3, calendar), '3 working days after on', 'on（问）后3个工作日'],
    ['date', asOf(), 'the day asked about', ''],
    ['date', day('2023-01-01'), '2023-01-01', '2023-01-01'],
    ['number', events.count(), 'the number of events', 'events（问）的个数'],
    ['number', events.countSince(on), '', ''],
    ['number', events.countWithin(on, until), '', ''],
    ['date', events.latest(), '', ''],
    ['number', amounts.count(), '', ''],
    ['boolean', amounts.everyMoreThan(1), '', ''],
    ['boolean', amounts.everyAtLeast(1), '', ''],
    ['boolean', amounts.everyAtMost(1), '', ''],
    ['number', amounts.last(), '', ''],
    ['number', price.rounded('half-up', 2), 'price (rounded to 2 places)', 'price（问）（四舍五入，保留2位小数）'],
    ['number', min(count, 1), 'the smaller of (count, 1)', '取小（count（问），1）'],
    ['number', max(count, 1), 'the larger of (count, 1)', '取大（count（问），1）'],
    ['text', text('red'), 'red', 'red'],
    ['text', none, 'something', '某事'],
    ['text', when(a, none).otherwise(none), 'something if a, otherwise something', ''],
    ['number', when(a, none).otherwise(number(1)), 'something if a, otherwise 1', ''],
    ['date', table([a, none], [thing.b, on]), '', ''],
  ])('%s: %#', (type, { node }, en, zh) => {
    expect(node.type).toBe(type)
    const said = phrase(node, asStated)
    if (en) expect(said.en).toBe(en)
    if (zh) expect(said.zh).toBe(zh)
  })
})

describe('a fact', () => {
  it('gives a value of its own type', () => {
    const types = Object.fromEntries(thing[about].facts.map(({ name, type }) => [type, thing[name as 'a'].node.type]))
    expect(types).toEqual({
      boolean: 'boolean',
      integer: 'number',
      decimal: 'number',
      money: 'number',
      date: 'date',
      month: 'month',
      'date-time': 'date-time',
      choice: 'text',
      choices: 'texts',
      text: 'text',
      dates: 'dates',
      numbers: 'numbers',
    })
  })
})

describe('a period and bands', () => {
  it('are conditions', () => {
    expect(period({ on, from: day('2023-01-01') }).holds.node.type).toBe('boolean')
    expect(bands(count, [1, 2]).map(({ node }) => node.type)).toEqual(['boolean', 'boolean', 'boolean'])
  })
})

describe('the options of a choice', () => {
  it('are listed with their words, all or some', () => {
    const [red, green] = [
      { key: 'red', label: { zh: '红', en: 'red' } },
      { key: 'green', label: { zh: '绿', en: 'green' } },
    ]
    expect(optionsOf(colour)).toEqual([red, green])
    expect(optionsOf(colour, ['green'])).toEqual([green])
    expect(keysOf(optionsOf(colour))).toEqual(['red', 'green'])
  })
})
