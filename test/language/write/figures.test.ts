import { describe, expect, it } from 'vitest'
import { dayFigure, figure, figures, monthFigure, named } from '../../../src/language'
import { about } from '../../../src/language/write/subject'
import { place, words } from '../vocabulary'

const source = { measure: 'M07', ...place }
const banks = [{ key: 'one', label: words }] as const

describe('the figures of a measure', () => {
  const set = figures(7, {
    leastAmount: figure(10, '万元', place),
    top100: figure('0.5', '%', place, 'share', 'share-again'),
    opensOn: dayFigure('2023-04-01', place),
    lastMonth: monthFigure('2023-12', place),
    banks: named(banks, place),
  })
  it('are each stated once, with id, unit, value and the places of the ledger', () => {
    const { parameters, ...rest } = set[about]
    expect(rest).toStrictEqual({ measure: 'M07', named: [{ keys: ['m07.banks'], items: banks }] })
    expect(JSON.parse(JSON.stringify(parameters))).toStrictEqual([
      {
        id: 'm07.least-amount',
        stated: 10,
        keys: ['m07.least-amount'],
        source,
        unit: '万元',
        range: { atLeast: 0, atMost: 10_000 },
        value: 100000,
      },
      {
        id: 'm07.share',
        stated: '0.5',
        keys: ['m07.share', 'm07.share-again'],
        source,
        unit: '%',
        range: { atLeast: 0, atMost: 100, aboveZero: 0.025 },
        value: '0.005',
      },
      { id: 'm07.opens-on', stated: '2023-04-01', keys: ['m07.opens-on'], source, value: '2023-04-01' },
      { id: 'm07.last-month', stated: '2023-12', keys: ['m07.last-month'], source, value: '2023-12' },
    ])
  })
  it('may narrow their unit’s range, or widen it', () => {
    const { parameters } = figures(7, {
      month: figure(4, '月', place, { ...words, atLeast: 1 }),
      year: figure(2023, '年', place, { ...words, atLeast: 1949, atMost: 2199 }),
      growth: figure(-3, '%', place),
      fall: figure(-3, '%', place, { ...words, atMost: 10 }),
    })[about]
    expect(parameters.map(({ range }) => range)).toEqual([
      { atLeast: 1, atMost: 12, whole: true },
      { atLeast: 1949, atMost: 2199, whole: true },
      { atLeast: -100, atMost: 100 },
      { atLeast: -10, atMost: 10 },
    ])
    expect(parameters[0]?.label).toEqual(words)
  })
  it('may say which of them they are never above', () => {
    const { parameters } = figures(7, {
      least: figure(3, '天', place, { ...words, atMost: 'most' }),
      most: figure(7, '天', place, { ...words, atMost: 60 }),
      first: dayFigure('2023-01-01', place, { ...words, atMost: 'last' }),
      last: dayFigure('2023-12-31', place),
      alone: figure(1, '天', place),
    })[about]
    const [least, most, first, last, alone] = parameters
    expect(parameters.map(({ orders = [] }) => orders.map(({ low, high }) => [low.id, high.id]))).toEqual([
      [['m07.least', 'm07.most']],
      [['m07.least', 'm07.most']],
      [['m07.first', 'm07.last']],
      [['m07.first', 'm07.last']],
      [],
    ])
    expect(least?.orders?.[0]).toBe(most?.orders?.[0])
    expect(most?.range?.atMost).toBe(60)
    expect([first?.range, last?.orders?.[0]?.high.value, alone?.orders]).toEqual([undefined, '2023-12-31', undefined])
  })
  it.each([['mots'], ['last']])('are never above %s, which is no figure of their kind', (atMost) => {
    const stated = { least: figure(3, '天', place, { ...words, atMost }), last: dayFigure('2023-12-31', place) }
    expect(() => figures(7, stated)).toThrow(`least is at most ${atMost}, no figure of its kind`)
  })
  it.each([
    [3, '蛋', 'there is no unit 蛋'],
    ['three', '天', 'three is no number'],
    [Number.NaN, '天', 'NaN is no number'],
    [3, undefined, 'there is no unit undefined'],
  ])('are numbers in a unit that there is, as %s %s isn’t', (stated, unit, what) => {
    const odd = { odd: figure(stated, unit as '天', place, words) }
    expect(() => figures(7, odd)).toThrow(`m07.odd: ${what}`)
  })
  it('may say which of them come to others', () => {
    const { parameters } = figures(
      7,
      { a: figure(60, '%', place), b: figure(40, '%', place), c: figure(1, '个', place) },
      { parts: ['a', 'b'], make: 100 },
    )[about]
    const partOf = {
      parts: [
        { id: 'm07.a', value: '0.6' },
        { id: 'm07.b', value: '0.4' },
      ],
      sum: { value: 1 },
    }
    expect(JSON.parse(JSON.stringify(parameters.map((one) => one.partOf ?? null)))).toEqual([partOf, partOf, null])
  })
  it.each<[string, readonly object[]]>([
    ['mots, in a sum, is no figure of an amount', [{ parts: ['a', 'mots'], make: 100 }]],
    ['first, in a sum, is no figure of an amount', [{ parts: ['first'], make: 100 }]],
    ['whole, in a sum, is no figure of an amount', [{ parts: ['a', 'b'], make: 'whole' }]],
    [
      'a stands in sums twice',
      [
        { parts: ['a', 'b'], make: 100 },
        { parts: ['a'], make: 60 },
      ],
    ],
    ['a stands in sums twice', [{ parts: ['a', 'a'], make: 120 }]],
  ])('refuse a sum: %s', (message, sums) => {
    const stated = { a: figure(60, '%', place), b: figure(40, '%', place), first: dayFigure('2023-01-01', place) }
    expect(() => figures(7, stated, ...(sums as never[]))).toThrow(new TypeError(message))
  })
  it('are expressions of their type, and lists are data', () => {
    expect([set.leastAmount, set.top100, set.opensOn, set.lastMonth].map(({ node }) => node.type)).toEqual([
      'number',
      'number',
      'date',
      'month',
    ])
    expect(set.banks).toEqual(banks)
    expect(Object.isFrozen(set) && Object.isFrozen(set.banks) && Object.isFrozen(set[about])).toBe(true)
  })
  it('take numbers in a name as a word of their own', () => {
    const { parameters } = figures(12, { top100Firms: figure(1, '家', place) })[about]
    expect(parameters.map(({ id }) => id)).toEqual(['m12.top-100-firms'])
  })
})
