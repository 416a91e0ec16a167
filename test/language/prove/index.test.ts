import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  bands,
  called,
  day,
  eligibility,
  figures,
  monthFigure,
  not,
  period,
  table,
  text,
  when,
  yuan,
} from '../../../src/language'
import type { Node, NodeOf } from '../../../src/language/expression/nodes'
import { flawsOf, tablesIn } from '../../../src/language/prove/index'
import type { DecisionRow } from '../../../src/language/write/branches'
import type { Quantity } from '../../../src/language/write/quantities'
import { base, place, read, thing, words } from '../vocabulary'

const { april } = figures(0, { april: monthFigure('2023-04', place) })
const [first, last] = [day('2023-01-01'), day('2023-12-31')]
const thirty = Array.from({ length: 30 }, (_, index) => 10 * (index + 1))

describe('the prover of tables', () => {
  const chosen = (node: NodeOf<'reading'>): Node => node.choices['strict'] as Node
  const flaws = (...rows: readonly DecisionRow[]) => flawsOf(table(...rows).node as NodeOf<'table'>, chosen)
  it('tells months from a bound', () => {
    expect(flaws([thing.in.before(april), yuan(1)], [thing.in.onOrAfter(april), yuan(2)])).toEqual([])
    expect(flaws([thing.in.before(april), yuan(1)], [thing.in.after(april), yuan(2)])).toEqual([
      { cell: { in: '2023-04' }, rows: [] },
    ])
  })
  it('knows which numbers are whole, and in which round they go', () => {
    const of = (quantity: Quantity, limits: readonly number[]) =>
      flaws(...limits.map((limit): DecisionRow => [quantity.is(limit), yuan(1)]))
    expect(of(thing.on.weekday(), [1, 2, 3, 4, 5, 6, 7])).toEqual([])
    expect(of(thing.on.weekday(), [1, 2, 3, 4, 5, 6]).map((one) => one.cell)).toEqual([{ 'the weekday of on': 7 }])
    expect(of(thing.tags.countOf(['x', 'y']), [0, 1, 2])).toEqual([])
    const split = (quantity: Quantity) => flaws([quantity.atMost(3), yuan(1)], [quantity.atLeast(4), yuan(2)])
    for (const one of [thing.events.count(), thing.count.minus(thing.other), thing.on.daysUntil(thing.until)])
      expect(split(one)).toEqual([])
    expect(split(thing.count.over(2)).map((one) => one.cell)).toEqual([{ 'count ÷ 2': expect.anything() }])
  })
  it('tells times of day from bounds', () => {
    const [early, late] = [thing.at.timeWithin('00:00', '12:00'), thing.at.timeWithin('12:00', '23:59')]
    expect(flaws([early, yuan(1)], [not(early), yuan(2)])).toEqual([])
    expect(flaws([early, yuan(1)], [late, yuan(2)]).map((one) => one.rows)).toEqual([[0, 1], []])
    const [open, shut] = [thing.at.timeWithin('07:00', '21:59:59'), thing.at.timeWithin('22:00', '24:00')]
    const night = thing.at.timeWithin('00:00', '06:59:59')
    expect(flaws([open, yuan(1)], [shut, yuan(2)], [night, yuan(3)])).toEqual([])
    const short = thing.at.timeWithin('07:00', '21:59')
    expect(flaws([short, yuan(1)], [shut, yuan(2)], [night, yuan(3)])).toEqual([
      { cell: { 'the time of day of at': '21:59:01' }, rows: [] },
    ])
  })
  it('looks into what is named, what another provision holds, and the reading chosen', () => {
    const other = eligibility('m00.other', () => ({ ...base, when: thing.count.atLeast(5) }))
    const few = called(words, thing.count.lessThan(5))
    const either = read('loose', { loose: thing.count.lessThan(6), strict: thing.count.lessThan(5) })
    expect(flaws([other.holds, yuan(1)], [few, yuan(2)])).toEqual([])
    expect(flaws([other.holds, yuan(1)], [either, yuan(2)])).toEqual([])
    expect(flaws([called(words, other.holds), yuan(1)], [thing.count.lessThan(4), yuan(2)])).toEqual([
      { cell: { count: 4 }, rows: [] },
    ])
  })
  it('looks into a reading that alone asks what it asks', () => {
    const either = read('loose', { loose: thing.count.lessThan(6), strict: thing.count.lessThan(5) })
    expect(flaws([either, yuan(1)], [not(either), yuan(2)])).toEqual([])
    expect(flaws([either, yuan(1)]).map(({ cell }) => cell)).toEqual([{ count: 6 }, { count: 5 }])
  })
  it('keeps apart which of two things comes first and which of two others', () => {
    const [more, later] = [thing.count.moreThan(thing.other), thing.on.after(thing.until)]
    const rows: DecisionRow[] = [
      [all(more, later), yuan(1)],
      [all(more, not(later)), yuan(2)],
      [all(not(more), later), yuan(3)],
    ]
    expect(flaws(...rows, [all(not(more), not(later)), yuan(4)])).toEqual([])
    expect(flaws(...rows).length).toBe(4) // less or equal, before or on the day
  })
  it('takes a period that is open on one side for a bound', () => {
    const since = period({ on: thing.on, from: day('2023-01-01') }).holds
    const until = period({ on: thing.on, to: day('2022-12-31') }).holds
    expect(flaws([since, yuan(1)], [until, yuan(2)])).toEqual([])
    expect(flaws([since, yuan(1)], [thing.on.before(day('2022-12-31')), yuan(2)])).toEqual([
      { cell: { on: '2022-12-31' }, rows: [] },
    ])
  })
  it('of names that no fact lists reckons with one that isn’t named', () => {
    const grade = when(thing.a, text('A')).otherwise(text('B'))
    expect(flaws([grade.is('A'), yuan(1)], [grade.is('B'), yuan(2)]).map((one) => Object.values(one.cell))).toEqual([
      ['…'],
    ])
    expect(flaws([grade.is('A'), yuan(1)], [grade.noneOf(['A']), yuan(2)])).toEqual([])
  })
  it.each<[string, readonly DecisionRow[], unknown[]]>([
    [
      'whole numbers',
      [
        [thing.count.atMost(5), yuan(1)],
        [thing.count.atLeast(6), yuan(2)],
      ],
      [],
    ],
    [
      'amounts between whole numbers',
      [
        [thing.price.atMost(5), yuan(1)],
        [thing.price.atLeast(6), yuan(2)],
      ],
      ['5.5'],
    ],
    [
      'the bound itself',
      [
        [thing.count.lessThan(5), yuan(1)],
        [thing.count.moreThan(5), yuan(2)],
      ],
      [5],
    ],
    [
      'both ends, from the least that may be',
      [[all(thing.count.atLeast(5), thing.count.atMost(10)), yuan(1)]],
      [11, 0, 2],
    ],
    ['below zero, where that may be', [[thing.signed.atLeast(0), yuan(1)]], [-1]],
    ['nothing below zero, where that can’t be', [[thing.count.atLeast(0), yuan(1)]], []],
    ['nothing beyond the most that may be', [[thing.percent.atMost(100), yuan(1)]], []],
    ['up to the most that may be', [[thing.percent.lessThan(100), yuan(1)]], [100]],
    ['nothing at what must be exceeded', [[thing.price.moreThan(0), yuan(1)]], []],
    ['the days on either side', [[thing.on.within(first, last), yuan(1)]], ['2022-12-31', '2024-01-01']],
    ['an option', [[thing.colour.is('red'), yuan(1)]], ['green']],
    [
      'an option that two rows take',
      [
        [thing.colour.oneOf(['red', 'green']), yuan(1)],
        [thing.colour.is('red'), yuan(2)],
      ],
      ['red'],
    ],
    ['a truth', [[thing.a, yuan(1)]], [false]],
    ['which of two days comes first', [[thing.on.before(thing.until), yuan(1)]], [0, 1]],
    [
      'which of two numbers is more',
      [
        [thing.count.atMost(thing.other), yuan(1)],
        [thing.count.atLeast(thing.other), yuan(2)],
      ],
      [0],
    ],
    ['a number reckoned from others', [[thing.count.plus(thing.other).lessThan(5), yuan(1)]], [6, 5]],
    ['any of several', [[any(thing.count.lessThan(5), thing.count.moreThan(5)), yuan(1)]], [5]],
    ['what holds none of', [[thing.colour.noneOf(['red', 'green']), yuan(1)]], ['red', 'green']],
  ])('finds %s', (_, rows, values) => {
    const found = flaws(...rows).map((one) => Object.values(one.cell)[0])
    expect(JSON.parse(JSON.stringify(found))).toEqual(values)
  })
  it('finds each combination in which none or several hold', () => {
    expect(flaws([thing.a, yuan(1)], [thing.b, yuan(2)])).toEqual([
      { cell: { a: true, b: true }, rows: [0, 1] },
      { cell: { a: false, b: false }, rows: [] },
    ])
    expect(flaws([thing.a, thing.b, yuan(1)], [not(all(thing.a, thing.b)), yuan(2)])).toEqual([])
  })
  it('finds every table of some expressions, the one within another too, once', () => {
    const inner = table([thing.a, yuan(1)], [not(thing.a), yuan(2)])
    const outer = table([thing.b, inner], [not(thing.b), yuan(3)])
    expect(tablesIn([outer.node, inner.node, thing.count.node])).toEqual([outer.node, inner.node])
  })
  it('gives up on a table too large, rather than prove a part of it', () => {
    const bounds = [0, ...thirty] as const
    const many = [...bands(thing.count, bounds), ...bands(thing.other, bounds), ...bands(thing.signed, bounds)]
    expect(() => flaws(...many.map((one) => [one, yuan(1)] as const))).toThrow(
      /^a table of 242172 cells is too large to prove$/,
    )
  })
})
