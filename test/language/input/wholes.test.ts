import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure, figures, InvalidFactsError } from '../../../src/language'
import type { Changes } from '../../../src/language/expression/parameters'
import { prepareReform } from '../../../src/language/input/reform'
import { about } from '../../../src/language/write/subject'
import { place } from '../vocabulary'

const set = figures(
  0,
  {
    mine: figure(60, '%', place),
    yours: figure(40, '%', place),
    first: figure(2, '年', place),
    second: figure(3, '年', place),
    whole: figure(5, '年', place),
    red: figure(20, '%', place),
    green: figure(30, '%', place),
    blue: figure(50, '%', place),
    alone: figure(1, '个', place),
  },
  { parts: ['mine', 'yours'], make: 100 },
  { parts: ['first', 'second'], make: 'whole' },
  { parts: ['red', 'green', 'blue'], make: 100 },
)
const { parameters } = set[about]

/** Every figure that comes out changed, by its name without the measure. */
const changed = (changes: Changes): Record<string, unknown> =>
  Object.fromEntries(
    [
      ...prepareReform(
        parameters,
        Object.fromEntries(Object.entries(changes).map(([id, value]) => [`m00.${id}`, value])),
      ).changes,
    ].map(([id, steps]) => [
      id.slice(4),
      steps.map(({ from, value }) => (from === undefined ? String(value) : `${from} ${value}`)).join(', '),
    ]),
  )

describe('figures that make one whole', () => {
  it.each<[string, Changes, Record<string, string>]>([
    ['the other part follows', { mine: 70 }, { mine: '0.7', yours: '0.3' }],
    ['and the other way round', { yours: '12.5' }, { mine: '0.875', yours: '0.125' }],
    ['may be given together', { mine: 70, yours: 30 }, { mine: '0.7', yours: '0.3' }],
    ['a sum follows its parts', { first: 4 }, { first: '4', whole: '7' }],
    ['a sum follows all of its parts', { first: 4, second: 1 }, { first: '4', second: '1', whole: '5' }],
    ['the part that is left follows a sum', { first: 4, whole: 9 }, { first: '4', second: '5', whole: '9' }],
    ['the last of three parts follows', { red: 10, green: 10 }, { red: '0.1', green: '0.1', blue: '0.8' }],
    ['a change to what they are adds up', { red: 20 }, { red: '0.2' }],
    ['others are left alone', { alone: 7 }, { alone: '7' }],
  ])('%s', (_, changes, expected) => expect(changed(changes)).toEqual(expected))
  it('follow by steps', () => {
    const steps = [
      { from: '2024-01-01', value: 70 },
      { from: '2025-01-01', value: 80 },
    ]
    expect(changed({ mine: steps })).toMatchObject({ yours: '2024-01-01 0.3, 2025-01-01 0.2' })
    expect(changed({ first: steps.map((one) => ({ ...one, value: 10 })), second: 4 })).toMatchObject({
      whole: '6, 2024-01-01 14, 2025-01-01 14',
    })
  })
  it.each<[string, Changes, string[]]>([
    ['together not the whole', { mine: 70, yours: 40 }, ['mine', 'yours']],
    ['one of three alone', { red: 10 }, ['red', 'green', 'blue']],
    ['a sum alone', { whole: 9 }, ['first', 'second', 'whole']],
    ['all of them, and not their sum', { first: 1, second: 1, whole: 3 }, ['first', 'second', 'whole']],
    ['a part larger than the whole', { first: 9, whole: 5 }, ['first', 'second', 'whole']],
    ['on some days not the whole', { mine: 50, yours: [{ from: '2024-01-01', value: 50 }] }, ['mine', 'yours']],
  ])('are refused, all named: %s', (_, changes, names) => {
    let caught: unknown
    try {
      changed(changes)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(InvalidFactsError)
    const [only, ...more] = (caught as InvalidFactsError).issues
    expect([only?.code, more]).toEqual(['contradiction', []])
    for (const text of [only?.message.zh, only?.message.en])
      for (const name of names) expect(text).toContain(`m00.${name}`)
  })
  it('add up, whatever is changed, or are refused', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.record({ red: percent, green: percent, blue: percent }, { requiredKeys: [] }), (changes) => {
        try {
          const after: Record<string, unknown> = { red: '0.2', green: '0.3', blue: '0.5', ...changed(changes) }
          return Math.abs(['red', 'green', 'blue'].reduce((sum, name) => sum + Number(after[name]), 0) - 1) < 1e-9
        } catch (error) {
          return error instanceof InvalidFactsError
        }
      }),
      { numRuns: 200 },
    )
  })
})
