import fc from 'fast-check'
import { expect, it } from 'vitest'
import { all, any, type Condition, day, figure, figures, not } from '../../../src/language'
import { value } from '../value'
import { place, thing } from '../vocabulary'

/* Parts that each hold a fact against something are run in one loop: the same as one by one, by Kleene's logic. */

const { least } = figures(0, { least: figure(10, '元', place) })

/** Those that a reform of the figure changes. */
const HELD: readonly Condition[] = [thing.price.atLeast(least), thing.price.lessThan(least)]
const PARTS: readonly Condition[] = [
  ...HELD,
  thing.a,
  not(thing.b),
  thing.colour.is('red'),
  not(thing.colour.is('green')),
  thing.count.atLeast(10),
  not(thing.count.moreThan(11)),
  thing.count.atMost(thing.other),
  thing.price.is('0.3'),
  not(thing.price.atMost(thing.balance)),
  thing.on.onOrAfter(day('2023-07-01')),
  thing.on.before(thing.until),
  all(thing.a, thing.count.lessThan(12)),
]

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const records = fc
  .record({
    a: maybe([true, false]),
    b: maybe([true, false]),
    colour: maybe(['red', 'green']),
    count: maybe([9, 10, 11, 12]),
    other: maybe([9, 10, 11]),
    price: maybe(['0.3', '0.30', '9.99', 10, '10.00', 20]),
    balance: maybe(['0.30', 10, '10.01']),
    on: maybe(['2023-06-30', '2023-07-01', '2023-07-02']),
    until: maybe(['2023-07-01', '2023-07-02']),
  })
  .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, one]) => one !== undefined)))
const options = fc.constantFrom({}, { parameters: { 'm00.least': 20 } }, { parameters: { 'm00.least': '0.3' } })

const settled = (values: readonly unknown[], by: boolean) =>
  values.includes(by) ? by : values.includes(undefined) ? undefined : !by

it('is the same as one by one, also under a reform', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PARTS], { minLength: 2 }), records, options, (parts, record, asked) => {
      const under = (some: readonly Condition[]) => (some.some((one) => HELD.includes(one)) ? asked : {})
      const each = parts.map((one) => value(one, record, under([one])))
      expect(value(all(...parts), record, under(parts))).toBe(settled(each, false))
      expect(value(any(...parts), record, under(parts))).toBe(settled(each, true))
    }),
    { numRuns: 500 },
  )
})

it('knows two spellings of one amount as the same', () => {
  expect(value(all(thing.a, thing.price.is('0.3')), { a: true, price: '0.300' })).toBe(true)
})

it('follows a reform and comes back', () => {
  const enough = all(thing.a, thing.price.atLeast(least))
  const record = { a: true, price: 15 }
  expect(value(enough, record)).toBe(true)
  expect(value(enough, record, { parameters: { 'm00.least': 16 } })).toBe(false)
  expect(value(enough, record)).toBe(true)
})
