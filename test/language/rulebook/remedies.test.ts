import { describe, expect, it } from 'vitest'
import { all, day, eligibility, table } from '../../../src/language'
import type { Provision } from '../../../src/language/provisions/provision'
import { remedies } from '../../../src/language/rulebook/remedies'
import { place, thing, words } from '../vocabulary'

const base = { title: words, source: place, subject: thing }
const spring = day('2023-04-01')

/** What each remedy changes, by fact. */
const changes = (of: Provision, facts: Readonly<Record<string, unknown>>) =>
  remedies(of, facts).map((remedy) => Object.fromEntries(remedy.map(({ fact, to }) => [fact, to])))

describe('the nearest day', () => {
  it.each([
    ['on or after a day is that day', thing.on.onOrAfter(spring), '2023-01-01', '2023-04-01'],
    ['after a day is the next', thing.on.after(spring), '2023-01-01', '2023-04-02'],
    ['after a day isn’t that day itself', thing.on.after(spring), '2023-04-01', '2023-04-02'],
    ['before a day is the one before', thing.on.before(spring), '2023-12-31', '2023-03-31'],
    ['in a period is the end that is nearer', thing.on.within(spring, day('2023-04-30')), '2023-05-03', '2023-04-30'],
  ])('%s', (_, when, on, to) => {
    expect(
      changes(
        eligibility('m00.on', () => ({ ...base, when })),
        { on },
      ),
    ).toEqual([{ on: to }])
  })
  it('of months is a month', () => {
    const later = eligibility('m00.later', () => ({ ...base, when: thing.in.after(spring.month()) }))
    expect(changes(later, { in: '2023-03' })).toEqual([{ in: '2023-05' }])
  })
  it.each([
    ['2023-04-01T23:59', '2023-04-02T00:00'],
    ['2023-04-01T09:05', '2023-04-01T09:06'],
  ])('of date-times is a minute: after %s', (at, later) => {
    const after = eligibility('m00.after', () => ({ ...base, when: thing.later.after(thing.at) }))
    expect(changes(after, { at, later: '2023-03-01T00:00' })[0]).toEqual({ later })
  })
  it('isn’t looked for outside the years that can be reckoned with', () => {
    const first = eligibility('m00.first', () => ({ ...base, when: thing.on.before(thing.until) }))
    expect(changes(first, { on: '1900-01-02', until: '1900-01-01' })).toEqual([{ until: '1900-01-03' }])
  })
})

describe('a remedy', () => {
  it('is found though what a fact is held against isn’t known', () => {
    const both = eligibility('m00.both', () => ({
      ...base,
      when: all(thing.a, thing.count.atMost(thing.other), thing.count.atLeast(3)),
    }))
    expect(changes(both, { a: false, count: 2 })).toEqual([])
    expect(changes(both, { a: false, count: 2, other: 3 })).toEqual([{ a: true, count: 3 }])
  })
  it('of a figure is a number of its own kind, within its limits', () => {
    const least = eligibility('m00.least', () => ({
      ...base,
      when: all(thing.count.atLeast('2.5'), thing.price.lessThan('0.02')),
    }))
    expect(changes(least, { count: 3, price: '1' })).toEqual([{ price: '0.01' }])
  })
  it('is no cover for a table that lacks a row', () => {
    const flawed = eligibility('m00.flawed', () => ({
      ...base,
      when: table([thing.colour.is('red'), thing.a]),
    }))
    expect(() => remedies(flawed, { colour: 'red', a: false })).toThrow('no row of the decision table holds')
  })
})
