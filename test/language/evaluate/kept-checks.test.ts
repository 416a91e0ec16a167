import { describe, expect, it } from 'vitest'
import { any, type Condition, check, eligibility, figure, figures, asOf as theDay } from '../../../src/language'
import { brokenOf, isSoundUnder } from '../../../src/language/evaluate/kept-checks'
import type { Node, Value } from '../../../src/language/expression/nodes'
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

describe('checks made ready', () => {
  const { a, b, c, on } = thing
  const checks = [check(a, words), check(any(b, on.before(theDay())), words), check(c, words)]
  const nodes = checks.map((one) => one.if.node)
  const frame = (isSound: boolean) => ({ facts: [], asOf: undefined, changed: undefined, isSound })

  /** Holds a record to them of which some fail, and tells which were looked at. */
  function held(isSound: boolean, ...failing: readonly number[]) {
    const ran: number[] = []
    const run = (node: Node) => () => {
      const at = nodes.indexOf(node)
      ran.push(at)
      return !failing.includes(at)
    }
    const broken = brokenOf(checks, { run })(frame(isSound))
    return { broken, ran }
  }

  it('tell which is broken first, or that none is', () => {
    expect(held(false)).toEqual({ broken: -1, ran: [0, 1, 2] })
    expect(held(false, 2)).toEqual({ broken: 2, ran: [0, 1, 2] })
    expect(held(false, 1, 2)).toEqual({ broken: 1, ran: [0, 1] })
    expect(held(false, 0)).toEqual({ broken: 0, ran: [0] })
  })
  it('aren’t run again of facts that are sound, but for those that look at more than facts', () => {
    expect(held(true)).toEqual({ broken: -1, ran: [1] })
    expect(held(true, 1)).toEqual({ broken: 1, ran: [1] })
  })
  it.each<[string, (at: number) => Value | undefined, boolean]>([
    ['where each of facts alone is kept', () => true, true],
    ['where one isn’t known to be', (at) => (at === 2 ? undefined : true), true],
    ['whatever comes of the rest', (at) => at !== 1, true],
    ['not where the first is broken', (at) => at !== 0, false],
    ['not where the last is broken', (at) => at !== 2, false],
  ])('facts are sound %s', (_, value, isSound) => {
    expect(isSoundUnder(checks, (node) => () => value(nodes.indexOf(node)), frame(false))).toBe(isSound)
  })
  it('nor where one can’t be reckoned', () => {
    const fails = () => () => {
      throw new RangeError()
    }
    expect(isSoundUnder(checks, fails, frame(false))).toBe(false)
  })
})
