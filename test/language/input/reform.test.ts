import { describe, expect, it } from 'vitest'
import { calculator, dayFigure, eligibility, figure, figures, monthFigure, output } from '../../../src/language'
import type { Changes } from '../../../src/language/expression/parameters'
import { InvalidFactsError } from '../../../src/language/input/errors'
import { prepareReform, Reform } from '../../../src/language/input/reform'
import { coreOf } from '../../../src/language/provisions/provision'
import { about } from '../../../src/language/write/subject'
import { base, place, thing, words } from '../vocabulary'

const set = figures(0, {
  least: figure(10, '个', place),
  most: figure(20, '个', place),
  cap: figure('0.8', '万元/车', place),
  rate: figure('0.2', '‰/天', place),
  change: figure(-3, '%', place),
  april: monthFigure('2023-04', place),
  opens: dayFigure('2023-04-10', place),
})
const { parameters } = set[about]
const many = eligibility('m00.many', () => ({ ...base, when: thing.count.atLeast(set.least) }))

const prepared = (changes: Changes) => prepareReform(parameters, changes)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a changed figure', () => {
  it.each<[string, string | number, unknown]>([
    ['m00.least', 12, 12],
    ['m00.least', '12', 12],
    ['m00.least', 0, 0],
    ['m00.cap', '1.5', 15000],
    ['m00.rate', '0.5', '0.0005'],
    ['m00.change', -5, '-0.05'],
    ['m00.change', 5, '0.05'],
    ['m00.april', '2024-12', '2024-12'],
    ['m00.opens', '2024-02-29', '2024-02-29'],
  ])('%s is read in its own unit: %s', (id, given, value) => {
    expect(plain([...prepared({ [id]: given }).changes])).toEqual([[id, [{ value }]]])
  })
  it('may change by steps, put in their order', () => {
    const steps = ['2024-01-01', '2023-01-01', '2025-01-01'].map((from, value) => ({ from, value }))
    expect(prepared({ 'm00.least': steps }).changes.get('m00.least')).toEqual([
      { from: '2023-01-01', value: 1 },
      { from: '2024-01-01', value: 0 },
      { from: '2025-01-01', value: 2 },
    ])
  })
  it.each<[string, unknown]>([
    ['m00.least', -1],
    ['m00.least', '-0.5'],
    ['m00.least', 'many'],
    ['m00.least', {}],
    ['m00.least', undefined],
    ['m00.least', []],
    ['m00.least', [{ value: 1 }]],
    ['m00.least', [{ from: '2023-01-01' }]],
    ['m00.least', [{ from: 20230101, value: 1 }]],
    ['m00.least', [{ from: '2023-13-01', value: 1 }]],
    ['m00.least', [{ from: '2023-01', value: 1 }]],
    ['m00.least', [null]],
    [
      'm00.least',
      [
        { from: '2023-01-01', value: 1 },
        { from: '2024-01-01', value: -1 },
      ],
    ],
    [
      'm00.least',
      [
        { from: 'soon', value: 1 },
        { from: '2024-01-01', value: 2 },
      ],
    ],
    ['m00.april', 202304],
    ['m00.april', '2023-00'],
    ['m00.april', '2023-04-10'],
    ['m00.april', '2023/04'],
    ['m00.opens', '2023-04'],
    ['m00.opens', '2023-04-31'],
    ['m00.opens', ['2023-04-10']],
  ])('%s isn’t %o', (id, given) => {
    const attempt = () => prepared({ [id]: given } as Changes)
    expect(attempt).toThrow(InvalidFactsError)
    expect(attempt).toThrow(new RegExp(`^parameters\\.${id}: got .*, expected a value`))
  })
  it('that can’t even be looked at is refused', () => {
    const trap = new Proxy([], {
      get: () => {
        throw new Error('no')
      },
    })
    expect(() => prepared({ 'm00.least': trap as never })).toThrow(InvalidFactsError)
  })
  it.each<[string, string | undefined]>([
    ['m00.leest', 'm00.least'],
    ['m99.another-figure-altogether', undefined],
  ])('of no known name is refused: %s', (id, nearest) => {
    try {
      prepared({ [id]: 1 })
      expect.unreachable()
    } catch (error) {
      const [one] = (error as InvalidFactsError).issues
      expect(one).toMatchObject({ code: 'unknown-option', fact: `parameters.${id}`, given: JSON.stringify(id) })
      expect(one?.nearest).toBe(nearest)
    }
  })
  it.each([[null], ['m00.least'], [[1]]])('stands in a record: not in %o', (given) => {
    expect(() => prepared(given as never)).toThrow(/^parameters: got/)
  })
})

describe('a checked set of changed figures', () => {
  const reform = prepared({ 'm00.least': 12, 'm00.cap': 1 })
  it('can be used for many questions, of figures that one of them doesn’t have, too', () => {
    expect([10, 11, 12].map((count) => many({ count }, { parameters: reform }).outcome)).toEqual([
      'ineligible',
      'ineligible',
      'eligible',
    ])
    expect(many({ count: 12 }, { parameters: reform }).changed).toEqual(['m00.least'])
  })
  it('unchecked may name only the figures that the provision has', () => {
    // @ts-expect-error no figure of this provision
    expect(() => many({ count: 12 }, { parameters: { 'm00.cap': 1 } })).toThrow(/parameters\.m00\.cap/)
  })
  it('of no changes changes nothing', () => {
    expect(many({ count: 10 }, { parameters: {} })).toMatchObject({ outcome: 'eligible', changed: [] })
    expect(many({ count: 10 }).changed).toBeUndefined()
  })
  it('leaves what is asked afterwards as it was', () => {
    expect(many({ count: 10 }, { parameters: { 'm00.least': 11 } }).outcome).toBe('ineligible')
    expect(many({ count: 10 })).toMatchObject({ outcome: 'eligible' })
    expect(many({ count: 10 }, { parameters: { 'm00.least': 9 } }).changed).toEqual(['m00.least'])
    expect('changed' in many({ count: 10 })).toBe(false)
  })
  it('is told from anything else', () => {
    expect([reform, {}, null, undefined, 'x', Reform].map((one) => Reform.isOne(one))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(Object.isFrozen(reform)).toBe(true)
    for (const copy of [{ ...reform }, structuredClone(reform)])
      expect(() => many({ count: 12 }, { parameters: copy as never })).toThrow(/a copy of a reform/)
  })
  it('names each figure that was changed and used, in the order of the formula', () => {
    const sum = calculator('m00.sum', () => ({
      ...base,
      outputs: { total: output.number(words, thing.count.plus(set.most).plus(set.least).plus(set.most)) },
    }))
    const changes = { 'm00.least': 1, 'm00.most': 2 }
    expect(coreOf(sum).evaluate({ count: 0 }, { parameters: changes })).toMatchObject({
      changed: ['m00.most', 'm00.least'],
    })
    expect(plain(sum({ count: 0 }, { parameters: changes }))).toEqual({ total: '5' })
  })
})
