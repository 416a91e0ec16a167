import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  type Condition,
  called,
  check,
  decimal,
  eligibility,
  integer,
  max,
  money,
  number,
  subject,
  sum,
} from '../../../src/language'
import { createCompiler } from '../../../src/language/evaluate/compile'
import { createOrders } from '../../../src/language/evaluate/ranges'
import { createScope } from '../../../src/language/evaluate/scope'
import { base, thing, words } from '../vocabulary'

const { b, count, other, percent, price, signed, on, until } = thing
const asked = (name: string) => ask(name, name, name, name)
const names = ['count', 'other', 'percent', 'price', 'b', 'on', 'until', 'signed']
/** What no author can write of amounts, but what their denial comes to. */
const isNot = ({ node }: Condition) => ({ node: { ...node, how: 'isNot' } }) as Condition

/** Whether conditions can hold together, of a record that may lack facts. */
function canHold(conditions: readonly Condition[], record: Readonly<Record<string, number | string>>): boolean {
  const nodes = conditions.map((one) => one.node)
  const scope = createScope(
    nodes,
    createCompiler(
      (fact) => names.indexOf(fact),
      () => nodes[0] as never,
    ),
  )
  const facts = names.map((name) => record[name])
  return createOrders(scope)(nodes, { facts, asOf: undefined, changed: undefined, isSound: false })
}

describe('orders of amounts that aren’t all known', () => {
  const rows: readonly [string, Condition[], Record<string, number | string>, boolean][] = [
    ['a part as much as the whole', [sum(count, other).atMost(price)], { count: 5, price: 5 }, true],
    ['a part more than the whole', [sum(count, other).atMost(price)], { count: 6, price: 5 }, false],
    ['a part as much as what has to be more', [sum(count, other).lessThan(price)], { count: 5, price: 5 }, false],
    ['a whole that isn’t known', [sum(count, other).atMost(price)], { count: 6, other: 7 }, true],
    [
      'two orders, one reaching through the other',
      [count.atMost(other), other.atMost(price)],
      { count: 6, price: 5 },
      false,
    ],
    ['the same with room for one', [count.atMost(other), other.atMost(price)], { count: 5, price: 5 }, true],
    ['the same the other way round', [price.atLeast(other), other.atLeast(count)], { count: 6, price: 5 }, false],
    ['what is left of a whole', [count.atMost(price.minus(other))], { count: 6, price: 5 }, false],
    ['what is left, where enough is', [count.atMost(price.minus(other))], { count: 5, price: 5 }, true],
    [
      'what is taken away, told by another order',
      [count.atMost(price.minus(other)), other.atLeast(1)],
      { count: 5, price: 5 },
      false,
    ],
    ['a sum that has to be as much', [sum(count, other).is(price), other.atLeast(2)], { count: 4, price: 5 }, false],
    ['all of one condition', [all(count.atMost(other), other.atMost(price))], { count: 6, price: 5 }, false],
    [
      'one of two, which orders nothing',
      [any(count.atMost(other), b), other.atMost(price)],
      { count: 6, price: 5 },
      true,
    ],
    ['what is no sum, as long as it isn’t known', [max(count, other).atMost(price)], { count: 6, price: 5 }, true],
    ['a sum under a name', [called(words, sum(count, other)).atMost(price)], { count: 6, price: 5 }, false],
    ['a product, of which no part is one of a sum', [other.times(count).atMost(price)], { other: 6, price: 5 }, true],
    ['a part as much as what has to be less', [price.moreThan(sum(count, other))], { count: 5, price: 5 }, false],
    ['a sum that has to be another', [isNot(sum(count, other).is(price))], { count: 9, price: 5 }, true],
    ['a sum that can’t be as much', [sum(count, percent).is(price)], { count: 2, price: 103 }, false],
    ['a sum that can', [sum(count, percent).is(price)], { count: 2, price: 102 }, true],
    ['a part that is more than nothing', [sum(price, count).atMost(other)], { count: 7, other: 6 }, false],
    [
      'what only a second look shows',
      [other.atMost(percent), count.atMost(other), percent.atMost(price)],
      { count: 6, price: 5 },
      false,
    ],
    [
      'two without a bound, of which either may be as much',
      [price.atMost(other.plus(count)), count.atMost(4)],
      { price: 5 },
      true,
    ],
    [
      'the nearer of two bounds',
      [other.atMost(price), other.atMost(percent), count.atMost(other)],
      { count: 6, price: 5, percent: 90 },
      false,
    ],
    [
      'the nearer of two bounds from below',
      [price.atMost(other), percent.atMost(other), other.atMost(count)],
      { count: 6, price: 7, percent: 1 },
      false,
    ],
    ['one without any bound between two', [count.atMost(signed), signed.atMost(price)], { count: 6, price: 5 }, false],
    [
      'a sum that can’t be as much as another is',
      [isNot(sum(count, percent).is(price))],
      { count: 4, price: 105 },
      true,
    ],
    [
      'two of which each is more than the other, with no end',
      [sum(other, number(1)).atMost(count), sum(count, number(1)).atMost(other)],
      {},
      true,
    ],
    ['days', [on.onOrBefore(until)], { until: '2023-01-01' }, true],
  ]
  it.each(rows)('%s', (_, conditions, record, expected) => {
    expect(canHold(conditions, record)).toBe(expected)
  })
})

describe('a comparison of sums, of which parts aren’t known', () => {
  /** What it comes to by itself. */
  function comesTo({ node }: Condition, record: Readonly<Record<string, number>>) {
    const compiler = createCompiler(
      (fact) => names.indexOf(fact),
      () => node,
    )
    return compiler.run(node)({
      facts: names.map((name) => record[name]),
      asOf: undefined,
      changed: undefined,
      isSound: false,
    })
  }
  const rows: readonly [string, Condition, Record<string, number>, boolean | undefined][] = [
    [
      'known parts that are too much',
      sum(count, other, percent).atMost(price),
      { count: 3, other: 3, price: 5 },
      false,
    ],
    [
      'known parts that are all of it',
      sum(count, other, percent).atMost(price),
      { count: 3, other: 2, price: 5 },
      undefined,
    ],
    ['known parts that are enough', sum(count, other).atLeast(price), { count: 5, price: 5 }, true],
    ['as much as has to be exceeded', sum(count, other).moreThan(price), { count: 5, price: 5 }, undefined],
    ['a part with a limit, which can’t be enough', sum(count, percent).atLeast(price), { count: 4, price: 105 }, false],
    ['the same, which just can', sum(count, percent).atLeast(price), { count: 5, price: 105 }, undefined],
    ['what is left of a whole', count.atMost(price.minus(other)), { count: 6, price: 5 }, false],
    ['a sum that is to be as much', sum(count, other).is(price), { count: 6, price: 5 }, false],
    ['a sum that is at most as much, and may be', sum(count, percent).is(price), { count: 5, price: 105 }, undefined],
    ['a sum under a name', called(words, sum(count, other)).atMost(price), { count: 6, price: 5 }, false],
    ['a whole that isn’t known', sum(count, other).atMost(price), { count: 6, other: 9 }, undefined],
    ['any of two of which one fails', any(sum(count, other).atMost(price), b), { count: 6, price: 5 }, undefined],
    ['what may be less than nothing', sum(count, thing.signed).atMost(price), { count: 6, price: 5 }, undefined],
  ]
  it.each(rows)('%s', (_, condition, record, expected) => {
    expect(comesTo(condition, record)).toBe(expected)
  })

  it('is false or true only where it is so of all values of the others', () => {
    const value = fc.integer({ min: 0, max: 9 })
    const parts = fc.record({ count: value, other: value, percent: value, price: fc.integer({ min: 1, max: 20 }) })
    const known = fc.subarray(['count', 'other', 'percent', 'price'] as const)
    const total = sum(count, other, percent)
    const all = [
      total.atMost(price),
      total.atLeast(price),
      total.lessThan(price),
      total.moreThan(price),
      total.is(price),
    ]
    fc.assert(
      fc.property(parts, parts, known, fc.constantFrom(...all), (record, rest, told, condition) => {
        const part = Object.fromEntries(told.map((name) => [name, record[name]]))
        const early = comesTo(condition, part)
        if (early !== undefined) expect(comesTo(condition, { ...rest, ...part })).toBe(early)
      }),
    )
  })
})

describe('a check of a sum, of which a part isn’t asked for', () => {
  const drafts = {
    count: integer(asked('count')),
    other: integer(asked('other')),
    percent: decimal(asked('percent'), { atMost: 100 }),
    price: money(asked('price')),
    signed: integer(asked('signed'), { signed: true }),
  }
  const unchecked = subject('parted', words, drafts)
  type Facts = Omit<typeof unchecked, symbol>
  const decide = (when: (of: Facts) => Condition, told: object, holds: (of: Facts) => Condition) => {
    const checked = subject('parted', words, drafts, (facts) => [check(holds(facts), words)])
    const verdict = eligibility('m00.summed', () => ({ ...base, subject: checked, when: when(checked) }))(told)
    return [verdict.outcome, verdict.missing.map((one) => one.fact)]
  }
  it('leaves of the whole what the known part does', () => {
    const parted = ({ count, other, price }: Facts) => sum(count, other).atMost(price)
    expect(decide(({ price }) => price.atLeast(6), { count: 6 }, parted)).toEqual(['eligible', []])
    expect(decide(({ price }) => price.atLeast(7), { count: 6 }, parted)).toEqual(['undetermined', ['price']])
  })
  it('leaves of what is within it what its parts can come to at most', () => {
    const within = ({ signed, count, percent }: Facts) => signed.atMost(sum(count, percent))
    expect(decide(({ signed }) => signed.atLeast(200), { count: 5 }, within)).toEqual(['ineligible', []])
    expect(decide(({ signed }) => signed.atLeast(105), { count: 5 }, within)).toEqual(['undetermined', ['signed']])
  })
  it('leaves no more than the most where there is no least', () => {
    const left = ({ signed, count, other }: Facts) => signed.atMost(count.minus(other))
    expect(decide(({ signed }) => signed.atLeast(200), { count: 5 }, left)).toEqual(['ineligible', []])
  })
  it('does so beside something else that it demands', () => {
    const both = ({ count, other, price }: Facts) => all(sum(count, other).atMost(price), count.atMost(9))
    expect(decide(({ price }) => price.atLeast(6), { count: 6 }, both)).toEqual(['eligible', []])
  })
})
