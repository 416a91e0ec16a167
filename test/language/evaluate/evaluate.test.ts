import { describe, expect, it } from 'vitest'
import type { WorkingCalendar } from '../../../src/language'
import {
  all,
  any,
  asOf,
  bands,
  day,
  isWorkingDay,
  max,
  min,
  not,
  nothing,
  number,
  plusWorkingDays,
  sum,
  table,
  text,
  when,
  workingDaysBetween,
  yuan,
} from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { value } from '../value'
import { thing } from '../vocabulary'

const truths = [true, false, undefined]
const given = (a: unknown, b: unknown) => ({ ...(a !== undefined && { a }), ...(b !== undefined && { b }) })

describe('all, any and not over what may be unknown', () => {
  const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const))
  it.each(pairs)('all(%s, %s): one false settles it', (a, b) => {
    const expected = a === false || b === false ? false : a === undefined || b === undefined ? undefined : true
    expect(value(all(thing.a, thing.b), given(a, b))).toBe(expected)
  })
  it.each(pairs)('any(%s, %s): one true settles it', (a, b) => {
    const expected = a === true || b === true ? true : a === undefined || b === undefined ? undefined : false
    expect(value(any(thing.a, thing.b), given(a, b))).toBe(expected)
  })
  it.each(truths)('not(%s)', (a) => {
    expect(value(not(thing.a), given(a, undefined))).toBe(a === undefined ? undefined : !a)
  })
})

describe('comparisons', () => {
  it.each([
    [9, [false, false, true, true, false]],
    [10, [true, false, true, false, true]],
    [11, [true, true, false, false, false]],
  ])('of %s with 10', (count, expected) => {
    const { count: fact } = thing
    const made = [fact.atLeast(10), fact.moreThan(10), fact.atMost(10), fact.lessThan(10), fact.is(10)]
    expect(made.map((one) => value(one, { count }))).toEqual(expected)
    expect(made.map((one) => value(one))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
  it('of amounts are exact where binary floats aren’t', () => {
    expect(value(thing.price.atMost('0.3'), { price: '0.30000000000000000000001' })).toBe(false)
    expect(value(sum(number('0.1'), number('0.2')).is('0.3'))).toBe(true)
    expect(value(thing.price.atMost('90071992547409930.01'), { price: '90071992547409930.01' })).toBe(true)
  })
  it('of a whole amount and a fraction go both ways', () => {
    expect(value(yuan(2).moreThan('1.5'))).toBe(true)
    expect(value(yuan('1.5').lessThan(2))).toBe(true)
  })
  it('of days follow the calendar', () => {
    const on = { on: '2023-06-30' }
    const bound = day('2023-06-30')
    expect(
      [thing.on.onOrAfter(bound), thing.on.after(bound), thing.on.onOrBefore(bound), thing.on.before(bound)].map(
        (one) => value(one, on),
      ),
    ).toEqual([true, false, true, false])
  })
  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('a period holds its first and last day: %s', (on, expected) => {
    expect(value(thing.on.within(day('2023-01-01'), day('2023-12-31')), { on })).toBe(expected)
  })
  it('of options', () => {
    const { colour } = thing
    expect(
      [colour.is('red'), colour.oneOf(['red', 'green']), colour.noneOf(['red'])].map((one) =>
        value(one, { colour: 'red' }),
      ),
    ).toEqual([true, true, false])
    expect(value(colour.noneOf(['red']))).toBe(undefined)
  })
  it('of sets of options', () => {
    const { tags } = thing
    const made = [tags.includes('x'), tags.includesAll(['x', 'y']), tags.includesAny(['y', 'z'])]
    expect(made.map((one) => value(one, { tags: ['x'] }))).toEqual([true, false, false])
    expect(made.map((one) => value(one, { tags: ['x', 'y'] }))).toEqual([true, true, true])
    expect(made.map((one) => value(one, { tags: [] }))).toEqual([false, false, false])
    expect(value(tags.countOf(['x', 'y']), { tags: ['y', 'z'] })).toBe(1)
    expect(value(tags.countOf(['x', 'y']))).toBe(undefined)
  })
})

describe('arithmetic', () => {
  it.each([
    [thing.count.plus(2), 12],
    [thing.count.minus(12), -2],
    [thing.count.times('0.3'), '3'],
    [thing.count.over(4), '2.5'],
    [thing.count.plus('0.5').minus('0.25'), '10.25'],
    [min(thing.count, 3, '2.5'), '2.5'],
    [max(thing.count, 3, '12.5'), '12.5'],
    [thing.count.over(3).rounded('half-up', 2), '3.33'],
    [thing.count.over(4).rounded('up'), 3],
    [thing.count.over(4).rounded('down'), 2],
    [thing.count.over(4).rounded('half-up'), 3],
  ])('%#', (of, expected) => {
    expect(value(of, { count: 10 })).toBe(expected)
    expect(value(of)).toBe(undefined)
  })
  it('stays exact beyond the safe integers', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(value(thing.count.plus(1), { count: most })).toBe('9007199254740992')
    expect(value(thing.count.times(10), { count: most })).toBe('90071992547409910')
    expect(value(thing.signed.minus(1), { signed: -most })).toBe('-9007199254740992')
  })
  it('knows no zero below zero', () => {
    expect(Object.is(value(thing.count.times(-1), { count: 0 }), 0)).toBe(true)
  })
})

describe('branches', () => {
  const of = when(thing.a, yuan(1)).when(thing.b, yuan(2)).otherwise(yuan(3))
  it.each([
    [true, undefined, 1],
    [false, true, 2],
    [false, false, 3],
    [false, undefined, undefined],
    [undefined, true, undefined],
  ])('the first case that holds: a %s, b %s', (a, b, expected) => {
    expect(value(of, given(a, b))).toBe(expected)
  })
  it('are known where every way leads to the same', () => {
    expect(value(when(thing.a, yuan('2.0')).otherwise(yuan(2)))).toBe('2')
    expect(value(when(thing.a, text('x')).otherwise(text('x')))).toBe('x')
    expect(value(when(thing.a, yuan(1)).otherwise(thing.price))).toBe(undefined)
  })
  it('may promise nothing', () => {
    const paid = when(thing.a, thing.price).otherwise(nothing({ zh: '无', en: 'nothing' }))
    expect(value(paid, { a: false })).toBe(null)
    expect(value(paid, { a: true, price: 2 })).toBe(2)
  })
  it('a table gives the row that holds', () => {
    const [low, high] = bands(thing.count, [5])
    const of = table([low, thing.colour.is('red'), yuan(1)], [low, thing.colour.is('green'), yuan(2)], [high, yuan(3)])
    expect(value(of, { count: 5, colour: 'red' })).toBe(1)
    expect(value(of, { count: 5, colour: 'green' })).toBe(2)
    expect(value(of, { count: 6 })).toBe(3)
    expect(value(of, { count: 5 })).toBe(undefined)
    expect(value(of, { colour: 'red' })).toBe(undefined)
  })
  it.each([
    [5, [true, false, false]],
    [6, [false, true, false]],
    [10, [false, true, false]],
    [11, [false, false, true]],
  ])('bands hold their upper bound: %s', (count, expected) => {
    expect(bands(thing.count, [5, 10]).map((one) => value(one, { count }))).toEqual(expected)
  })
})

describe('days', () => {
  it.each([
    [thing.on.plusDays(1), '2023-02-01'],
    [thing.on.minusDays(31), '2022-12-31'],
    [thing.on.minusMonths(2), '2022-11-30'],
    [thing.on.minusYears(1), '2022-01-31'],
    [thing.on.month().minusMonths(1), '2022-12'],
    [thing.on.plusMonths(1), '2023-02-28'],
    [thing.on.plusMonths(13), '2024-02-29'],
    [thing.on.plusYears(2), '2025-01-31'],
    [thing.on.month(), '2023-01'],
    [thing.on.month().plusMonths(12), '2024-01'],
    [thing.on.month().firstDay(), '2023-01-01'],
    [thing.on.month().monthNumber(), 1],
    [thing.on.firstOfNextMonth(), '2023-02-01'],
    [thing.on.weekday(), 2],
    [thing.on.year(), 2023],
    [thing.on.daysUntil(day('2023-03-01')), 29],
    [thing.on.daysUntil(day('2023-01-30')), -1],
    [thing.on.monthsUntil(day('2023-02-27')), 0],
    [thing.on.monthsUntil(day('2023-02-28')), 1],
    [thing.on.monthsUntil(day('2023-04-30')), 3],
    [thing.on.monthsUntil(day('2022-12-31')), -1],
    [thing.on.monthsUntil(day('2023-03-31')), 2],
    [thing.on.monthsUntil(day('2023-01-30')), 0],
  ])('%#', (of, expected) => {
    expect(value(of as Expression, { on: '2023-01-31' })).toBe(expected)
    expect(value(of as Expression)).toBe(undefined)
  })
  it('a leap day comes back as the 28th', () => {
    expect(value(thing.on.plusYears(1), { on: '2024-02-29' })).toBe('2025-02-28')
    expect(value(thing.on.plusYears(4), { on: '2024-02-29' })).toBe('2028-02-29')
  })
  it('date-times have a day, a time and hours between', () => {
    const facts = { at: '2023-04-01T20:00', later: '2023-04-02T19:30' }
    expect(value(thing.at.date(), facts)).toBe('2023-04-01')
    expect(value(thing.at.hoursUntil(thing.later), facts)).toBe('23.5')
    expect(value(thing.at.plusHours(24), facts)).toBe('2023-04-02T20:00')
    expect(value(thing.at.plusHours('4.5'), facts)).toBe('2023-04-02T00:30')
    expect(value(thing.at.plusHours(number('0.01')), facts)).toBe('2023-04-01T20:00:36')
    expect(value(thing.at.plusHours(thing.count), facts)).toBeUndefined()
    expect(value(thing.at.timeWithin('09:00', '20:00'), facts)).toBe(true)
    expect(value(thing.at.timeWithin('09:00', '19:59'), facts)).toBe(false)
    expect(value(thing.at.timeWithin('20:01', '21:00'), facts)).toBe(false)
  })
  it('the day asked about comes from the options alone', () => {
    expect(value(asOf().onOrAfter(day('2023-01-01')))).toBe(undefined)
    expect(value(asOf().onOrAfter(day('2023-01-01')), {}, { asOf: '2023-01-01' })).toBe(true)
  })
})

describe('working days', () => {
  const calendar: WorkingCalendar = {
    name: { zh: '试用日历', en: 'a test calendar' },
    firstYear: 2023,
    lastYear: 2023,
    holidays: { '2023-06-22': 1, '2023-06-23': 1 },
    makeUpDays: { '2023-06-25': 1 },
  }
  it.each([
    ['2023-06-21', 1, '2023-06-25'],
    ['2023-06-21', 2, '2023-06-26'],
    ['2023-06-24', 0, '2023-06-24'],
    ['2023-06-26', -1, '2023-06-25'],
    ['2023-06-26', -2, '2023-06-21'],
  ])('from %s, %s on', (on, days, expected) => {
    expect(value(plusWorkingDays(thing.on, days, calendar), { on })).toBe(expected)
  })
  it('are counted after the first day up to the last', () => {
    const between = workingDaysBetween(thing.on, thing.until, calendar)
    expect(value(between, { on: '2023-06-21', until: '2023-06-26' })).toBe(2)
    expect(value(between, { on: '2023-06-26', until: '2023-06-21' })).toBe(-2)
    expect(value(between, { on: '2023-06-21', until: '2023-06-21' })).toBe(0)
  })
  it.each([
    ['2023-06-22', false],
    ['2023-06-24', false],
    ['2023-06-25', true],
    ['2023-06-26', true],
  ])('%s', (on, expected) => {
    expect(value(isWorkingDay(thing.on, calendar), { on })).toBe(expected)
  })
  it('are no guess outside the years covered', () => {
    expect(() => value(plusWorkingDays(thing.on, 1, calendar), { on: '2023-12-31' })).toThrow(/2024-01-01 .*2023–2023/)
    expect(() => value(isWorkingDay(thing.on, calendar), { on: '2022-12-31' })).toThrow(/2022-12-31/)
  })
})

describe('lists', () => {
  const events = ['2023-01-01', '2022-12-31', '2023-12-31', '2024-01-01']
  it('of days are counted, whole or within', () => {
    const from = day('2023-01-01')
    const to = day('2023-12-31')
    expect(value(thing.events.count(), { events })).toBe(4)
    expect(value(thing.events.countWithin(from, to), { events })).toBe(2)
    expect(value(thing.events.countSince(from), { events })).toBe(3)
    expect(value(thing.events.latest(), { events })).toBe('2024-01-01')
    expect(value(thing.events.latest(), { events: [] })).toBe(null)
    expect(value(thing.events.countWithin(from, thing.on), { events })).toBe(undefined)
    expect(value(thing.events.countWithin(from, thing.on), { events: [] })).toBe(0)
    expect(value(thing.events.countSince(from))).toBe(undefined)
  })
  it('of numbers are tested, summed and read', () => {
    const amounts = [1, '2.5', -1]
    const { amounts: fact } = thing
    const made = [
      fact.count(),
      fact.sum(),
      fact.last(),
      fact.largest(),
      fact.everyMoreThan(-1),
      fact.everyAtLeast(-1),
      fact.everyAtMost('2.5'),
    ]
    expect(made.map((one) => value(one as Expression, { amounts }))).toEqual([3, '2.5', -1, '2.5', false, true, true])
    expect(value(fact.everyMoreThan(0), { amounts: [] })).toBe(true)
    expect(value(fact.average(), { amounts: [1, 2] })).toBe('1.5')
    expect(made.map((one) => value(one as Expression))).toEqual(made.map(() => undefined))
  })
})
