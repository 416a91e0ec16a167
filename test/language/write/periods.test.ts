import { describe, expect, it } from 'vitest'
import { asOf, day, dayFigure, eligibility, figures, period } from '../../../src/language'
import { Program } from '../../../src/language/evaluate/program'
import type { PeriodState } from '../../../src/language/expression/account'
import type { Expression } from '../../../src/language/expression/expression'
import { type Period, periodState } from '../../../src/language/write/periods'
import { about } from '../../../src/language/write/subject'
import { place, thing, words } from '../vocabulary'

const from = day('2023-04-01')
const to = day('2023-12-31')

/** Where a period says that a day lies, and whether it holds. */
function asked(of: Period, facts: object, options: object = {}): [PeriodState, unknown] {
  const roots = [of.holds, { node: of.day } as Expression].map(({ node }) => node)
  const program = new Program(roots, thing[about].facts)
  const frame = program.frame(facts, options)
  const { run } = program.prepare(undefined)
  return [periodState(of, (node) => run(node)(frame)), run(of.holds.node)(frame)]
}

describe('a stated period', () => {
  it.each<[string, string, PeriodState]>([
    ['both', '2023-03-31', 'before'],
    ['both', '2023-04-01', 'in-force'],
    ['both', '2023-12-31', 'in-force'],
    ['both', '2024-01-01', 'ended'],
    ['from', '2023-03-31', 'before'],
    ['from', '2023-04-01', 'in-force'],
    ['from', '2199-01-01', 'in-force'],
    ['to', '1900-01-01', 'in-force'],
    ['to', '2023-12-31', 'in-force'],
    ['to', '2024-01-01', 'ended'],
  ])('with %s stated, on %s: %s', (which, on, state) => {
    const bounds = { both: { from, to }, from: { from }, to: { to } }[which] as { from: typeof from }
    expect(asked(period(bounds), {}, { asOf: on })).toEqual([state, state === 'in-force'])
    expect(asked(period({ on: thing.on, ...bounds }), { on })).toEqual([state, state === 'in-force'])
    expect(asked(period({ on: thing.on, ...bounds }), {}, { asOf: on })).toEqual(['unknown', undefined])
  })
  it('keeps the day that is tested and only the bounds that are stated', () => {
    expect(period({ from })).toEqual({ holds: expect.anything(), day: asOf().node, from: from.node })
    expect(period({ to })).toEqual({ holds: expect.anything(), day: asOf().node, to: to.node })
    expect(period({ on: thing.on, from, to })).toMatchObject({ day: thing.on.node, from: from.node, to: to.node })
    expect(Object.isFrozen(period({ from }))).toBe(true)
  })
  it('that isn’t stated at all is said to be so', () => {
    expect(periodState(undefined, () => undefined)).toBe('unstated')
  })
})

describe('a period whose end changes with the day asked about', () => {
  const end = figures(0, { end: dayFigure('2023-12-31', place) }).end
  const open = eligibility('m00.open', () => ({
    title: words,
    source: place,
    subject: thing,
    period: period({ on: thing.on, from, to: end }),
    when: thing.a,
  }))
  const parameters = { 'm00.end': [{ from: '2023-06-01', value: '2024-12-31' }] }
  it.each([
    ['2023-05-31', '2024-03-01', 'ineligible', 'ended'],
    ['2023-06-01', '2024-03-01', 'eligible', 'in-force'],
    [undefined, '2024-03-01', 'undetermined', 'unknown'],
    [undefined, '2023-03-31', 'ineligible', 'before'],
  ])('asked on %s of %s is %s, %s', (asOf, on, outcome, state) => {
    const options = asOf === undefined ? { parameters } : { parameters, asOf }
    expect(open({ a: true, on }, options)).toMatchObject({ outcome, period: state })
  })
})

describe('a period whose start changes with the day asked about', () => {
  const { start } = figures(0, { start: dayFigure('2023-04-01', place) })
  const open = eligibility('m00.open', () => ({
    title: words,
    source: place,
    subject: thing,
    period: period({ on: thing.on, from: start, to }),
    when: thing.a,
  }))
  const parameters = { 'm00.start': [{ from: '2023-06-01', value: '2023-02-01' }] }
  it.each([
    ['2023-05-31', '2023-03-01', 'ineligible', 'before'],
    ['2023-06-01', '2023-03-01', 'eligible', 'in-force'],
    [undefined, '2023-03-01', 'undetermined', 'unknown'],
    [undefined, '2024-01-01', 'ineligible', 'ended'],
  ])('asked on %s of %s is %s, %s', (asOf, on, outcome, state) => {
    const options = asOf === undefined ? { parameters } : { parameters, asOf }
    expect(open({ a: true, on }, options)).toMatchObject({ outcome, period: state })
  })
})
