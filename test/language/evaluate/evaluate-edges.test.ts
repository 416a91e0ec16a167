import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  asOf,
  type Condition,
  day,
  figure,
  figures,
  max,
  min,
  not,
  nothing,
  number,
  period,
  table,
  text,
  when,
  yuan,
} from '../../../src/language'
import { compares } from '../../../src/language/evaluate/logic'
import type { Expression } from '../../../src/language/expression/expression'
import type { Value } from '../../../src/language/expression/nodes'
import { exact } from '../../../src/language/values/decimal'
import { Quantity } from '../../../src/language/write/quantities'
import { value } from '../value'
import { place, thing, words } from '../vocabulary'

describe('comparisons', () => {
  const names = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'is', 'isNot'] as const
  it.each<[Value, Value, string]>([
    [1, 2, 'atMost lessThan isNot'],
    [2, 2, 'atLeast atMost is'],
    [3, 2, 'atLeast moreThan isNot'],
    [exact('0.1'), exact('0.10'), 'atLeast atMost is'],
    [1, exact('1.00000000000000000001'), 'atMost lessThan isNot'],
    ['2023-04-01', '2023-04-02', 'atMost lessThan isNot'],
    ['2023-04-02', '2023-04-02', 'atLeast atMost is'],
    ['2023-04-03', '2023-04-02', 'atLeast moreThan isNot'],
  ])('of %s with %s that hold: %s', (a, b, holding) => {
    expect(names.filter((how) => compares(how, a, b)).join(' ')).toBe(holding)
  })

  const above = '1.00000000000000000001'
  const below = '0.99999999999999999999'
  it.each([
    [1, above, [false, false, true, true]],
    [1, below, [true, true, false, false]],
    [above, 1, [true, true, false, false]],
    [below, 1, [false, false, true, true]],
    [above, above, [true, false, true, false]],
  ])('of %s with %s are exact in a rule', (price, other, expected) => {
    const made = [
      thing.price.atLeast(thing.balance),
      thing.price.moreThan(thing.balance),
      thing.price.atMost(thing.balance),
      thing.price.lessThan(thing.balance),
    ]
    expect(made.map((one) => value(one, { price, balance: other }))).toEqual(expected)
    expect(made.map((one) => value(one, { price }))).toEqual(made.map(() => undefined))
    expect(made.map((one) => value(one, { balance: other }))).toEqual(made.map(() => undefined))
  })
  it.each([
    ['2023-06-30', false],
    ['2023-07-01', true],
  ])('of a day with one bound alone: %s', (on, after) => {
    expect(value(period({ on: thing.on, from: day('2023-07-01') }).holds, { on })).toBe(after)
    expect(value(period({ on: thing.on, to: day('2023-06-30') }).holds, { on })).toBe(!after)
  })
})

describe('nothing and unknown together', () => {
  const none = new Quantity<never>(nothing(words).node)
  it.each<[string, Expression, unknown]>([
    ['a sum with nothing is nothing', none.plus(thing.price), null],
    ['whichever comes first', thing.price.plus(none), null],
    ['what is known beside it needn’t be reckoned', none.over(0), null],
    ['a condition doesn’t hold', none.atLeast(thing.price), false],
    ['whichever comes first', thing.price.atLeast(none), false],
    ['the smallest is nothing', min(none, thing.price), null],
    ['so is the largest', max(thing.price, none), null],
    ['rounded, nothing', none.rounded('up'), null],
    ['rounded, unknown', thing.price.rounded('up'), undefined],
  ])('%s (%#)', (_, of, expected) => {
    expect(value(of)).toBe(expected)
  })
})

describe('while a condition is unknown', () => {
  const none = nothing(words)
  it.each<[string, Expression, object, unknown]>([
    ['the same text is known', when(thing.a, text('x')).otherwise(text('x')), {}, 'x'],
    ['other texts are not', when(thing.a, text('x')).otherwise(text('y')), {}, undefined],
    ['an amount or nothing is not', when(thing.a, thing.price).otherwise(none), { price: 5 }, undefined],
    ['nothing or an amount is not', when(thing.a, none).otherwise(thing.price), { price: 5 }, undefined],
    ['other amounts are not', when(thing.a, yuan(1)).otherwise(yuan(2)), {}, undefined],
    [
      'a later case that holds may agree',
      when(thing.a, yuan(1)).when(thing.b, yuan(1)).otherwise(yuan(2)),
      { b: true },
      1,
    ],
    ['or not', when(thing.a, yuan(1)).when(thing.b, yuan(2)).otherwise(yuan(1)), { b: true }, undefined],
    ['all of three must agree', when(thing.a, yuan(1)).when(thing.b, yuan(1)).otherwise(yuan(2)), {}, undefined],
    [
      'an unknown value settles that it is unknown',
      when(thing.a, thing.price).otherwise(number(1).over(0)),
      {},
      undefined,
    ],
  ])('%s', (_, of, facts, expected) => {
    expect(value(of, facts)).toBe(expected)
  })
})

describe('a table', () => {
  const { a, b, c } = thing
  const rows = table([a, b, yuan(1)], [not(a), b, yuan(2)], [not(a), c, yuan(2)])
  it.each([
    [{ a: true, b: true }, 1],
    [{ a: false }, 2],
    [{ a: true }, 1],
    [{}, undefined],
    [{ b: true }, undefined],
    [{ b: false }, 2],
    [{ b: false, c: false, a: false }, 'no row of the decision table holds'],
    [{ b: false, c: false }, 'no row of the decision table holds'],
    [{ b: true, c: false }, undefined],
    [{ b: true, c: true, a: false }, 2],
  ])('%#: of %o', (facts, expected) => {
    const asked = () => value(rows, facts)
    if (typeof expected === 'string')
      expect(asked).toThrow(expect.objectContaining({ name: 'NoRowError', message: expected }))
    else expect(asked()).toBe(expected)
  })
})

it('a row that holds settles a table, whatever is open beside it', () => {
  const [one, two] = [[thing.a, yuan(1)] as const, [thing.b, yuan(2)] as const]
  expect([value(table(one, two), { a: true }), value(table(two, one), { a: true })]).toEqual([1, 1])
})

it('an expression used over and over is compiled once', () => {
  let condition: Condition = thing.a
  for (let doubled = 0; doubled < 60; doubled += 1) condition = all(condition, condition)
  expect(value(condition, { a: false })).toBe(false)
})

describe('a figure that changes over time', () => {
  const { cap } = figures(0, { cap: figure(100, '元', place) })
  const steps = [
    { from: '2024-01-01', value: 300 },
    { from: '2023-07-01', value: 200 },
  ]
  it.each([
    [{}, 100],
    [{ parameters: { 'm00.cap': 150 } }, 150],
    [{ parameters: { 'm00.cap': 150 }, asOf: '2023-06-30' }, 150],
    [{ parameters: { 'm00.cap': steps } }, undefined],
    [{ parameters: { 'm00.cap': steps }, asOf: '2023-06-30' }, 100],
    [{ parameters: { 'm00.cap': steps }, asOf: '2023-07-01' }, 200],
    [{ parameters: { 'm00.cap': steps }, asOf: '2023-12-31' }, 200],
    [{ parameters: { 'm00.cap': steps }, asOf: '2024-01-01' }, 300],
  ])('%j', (options, expected) => {
    expect(value(cap, {}, options)).toBe(expected)
  })
})

describe('numbers', () => {
  it.each<[string, Expression, object, unknown]>([
    ['none is below zero', thing.balance.rounded('half-up'), { balance: '-0.4' }, 0],
    ['nor at some places', thing.balance.rounded('down', 1), { balance: '-0.04' }, 0],
    ['nor taken no times', thing.balance.times(0), { balance: '-0.5' }, 0],
    ['half goes up', thing.balance.rounded('half-up', 1), { balance: '0.25' }, '0.3'],
    ['half goes up, away from zero', thing.balance.rounded('half-up'), { balance: '-2.5' }, -3],
    ['up', thing.balance.rounded('up', 1), { balance: '0.21' }, '0.3'],
    ['down', thing.balance.rounded('down', 1), { balance: '0.29' }, '0.2'],
    ['beyond the safe integers', thing.price.rounded('down'), { price: '90071992547409930.9' }, '90071992547409930'],
    ['the smallest of three', min(thing.count, 3, thing.other), { count: 5, other: 4 }, 3],
    ['the smallest, first', min(thing.count, 3, thing.other), { count: 1, other: 4 }, 1],
    ['the largest, last', max(thing.count, 3, thing.other), { count: 1, other: 4 }, 4],
  ])('%s', (_, of, facts, expected) => {
    expect(value(of, facts)).toBe(expected)
  })
  it.each([[thing.count.over(0)], [thing.count.over(number('0.0'))]])('can’t be divided by zero', (of) => {
    expect(() => value(of, { count: 1 })).toThrow(
      expect.objectContaining({ name: 'DivisionByZeroError', message: 'division by zero（除数为零）' }),
    )
  })
})

describe('a part that can’t be reckoned', () => {
  const [average, enough] = [thing.amounts.average().atLeast(85), thing.count.atLeast(3)]
  const bothWays = (of: (...parts: [Condition, Condition]) => Condition) => [of(average, enough), of(enough, average)]
  it.each<[string, readonly Condition[], number, boolean]>([
    ['one that fails', bothWays(all), 2, false],
    ['one that holds', bothWays(any), 3, true],
    ['the denial of one that holds', bothWays((...parts) => all(...parts.map(not))), 3, false],
  ])('leaves the answer to %s, wherever it stands', (_, conditions, count, expected) => {
    for (const of of conditions) expect(value(of, { amounts: [], count })).toBe(expected)
  })
  it.each<[string, readonly Condition[], object]>([
    ['all hold', bothWays(all), { amounts: [], count: 3 }],
    ['none holds', bothWays(any), { amounts: [], count: 2 }],
    ['another isn’t known', bothWays(all), { amounts: [] }],
  ])('is refused where %s', (_, conditions, facts) => {
    for (const of of conditions) expect(() => value(of, facts)).toThrow('division by zero')
  })
})

describe('lists', () => {
  const { amounts, events } = thing
  const [from, to] = [day('2023-01-01'), day('2023-12-31')]
  it.each<[string, Expression, object, unknown]>([
    ['none sums to 0', amounts.sum(), { amounts: [] }, 0],
    ['none has no last', amounts.last(), { amounts: [] }, null],
    ['none has no largest', amounts.largest(), { amounts: [] }, null],
    ['the largest, first', amounts.largest(), { amounts: [3, 2, 1] }, 3],
    ['the largest, last', amounts.largest(), { amounts: [-3, -2, '-1.5'] }, '-1.5'],
    ['the latest, first', events.latest(), { events: ['2023-02-01', '2023-01-01'] }, '2023-02-01'],
    ['none within unknown days is none', events.countWithin(thing.on, thing.until), { events: [] }, 0],
    ['until an unknown day', events.countWithin(from, thing.until), { events: ['2023-01-01'] }, undefined],
    ['from an unknown day', events.countWithin(thing.on, to), { events: ['2023-01-01'] }, undefined],
    ['of unknown days', events.countWithin(from, to), {}, undefined],
    ['since the day itself', events.countSince(from), { events: ['2022-12-31', '2023-01-01'] }, 1],
    ['up to the day itself', events.countWithin(from, to), { events: ['2023-12-31', '2024-01-01'] }, 1],
    ['some above, not every one', amounts.everyAtLeast(2), { amounts: [3, 1] }, false],
    ['of no options', thing.tags.countOf(['x', 'y']), { tags: [] }, 0],
    ['every option', thing.tags.includesAll(['x', 'y']), { tags: ['y', 'x'] }, true],
    ['since the day asked about', events.countSince(asOf()), { events: ['2023-01-01'] }, undefined],
  ])('%s', (_, of, facts, expected) => {
    expect(value(of, facts)).toBe(expected)
  })
})
