import { describe, expect, it } from 'vitest'
import { type Condition, check, eligibility, figure, figures, asOf as theDay } from '../../../src/language'
import { InvalidFactsError } from '../../../src/language/input/errors'
import { base, place, read, thing, words } from '../vocabulary'

const { cap } = figures(0, { cap: figure(100, '个', place) })

/** Checks the facts once, and asks about them with options. */
function asked(holds: Condition, facts: object, ...options: readonly object[]): readonly string[] {
  const rule = eligibility('m00.kept', () => ({ ...base, when: thing.a, checks: [check(holds, words)] }))
  const checked = rule.check({ a: true, ...facts })
  return options.map((one) => {
    try {
      return rule.outcome(checked, one)
    } catch (error) {
      if (error instanceof InvalidFactsError) return 'refused'
      throw error
    }
  })
}

const plain = {}
const day = { asOf: '2023-06-01' }
const reformed = { parameters: { 'm00.cap': 10 } }

describe('checked facts are held to what is checked of them', () => {
  it.each<[string, Condition, object, object[], string[]]>([
    [
      'of facts alone, however it is asked',
      thing.count.atMost(thing.other),
      { count: 2, other: 1 },
      [plain, day],
      ['refused', 'refused'],
    ],
    [
      'of facts alone, where it is kept',
      thing.count.atMost(thing.other),
      { count: 1, other: 1 },
      [plain, day],
      ['eligible', 'eligible'],
    ],
    [
      'of facts of which one isn’t known',
      thing.count.atMost(thing.other),
      { count: 2 },
      [plain, day],
      ['eligible', 'eligible'],
    ],
    [
      'of the day that is asked',
      thing.on.onOrBefore(theDay()),
      { on: '2023-07-01' },
      [plain, day, { asOf: '2023-07-01' }],
      ['eligible', 'refused', 'eligible'],
    ],
    [
      'of a figure that a reform changes',
      thing.count.atMost(cap),
      { count: 11 },
      [plain, reformed, plain],
      ['eligible', 'refused', 'eligible'],
    ],
    [
      'of a reading',
      read('x', { x: thing.b, y: thing.c }),
      { b: true, c: false },
      [plain, { reading: 'y' }, { reading: 'x' }],
      ['eligible', 'refused', 'eligible'],
    ],
  ])('%s', (_, holds, facts, options, outcomes) => {
    expect(asked(holds, facts, ...options)).toEqual(outcomes)
  })

  it('and what can’t be reckoned is refused when they are asked about, not before', () => {
    const holds = thing.count.over(thing.other).atMost(1)
    expect(asked(holds, { count: 1, other: 0 }, plain, day)).toEqual(['refused', 'refused'])
  })
})
