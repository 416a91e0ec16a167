import { describe, expect, it } from 'vitest'
import {
  bands,
  called,
  day,
  eligibility,
  figures,
  monthFigure,
  period,
  reading,
  table,
  text,
  when,
  yuan,
} from '../../src/language'
import type { Row } from '../../src/language/branches'
import type { Node, NodeOf } from '../../src/language/nodes'
import { flawsOf } from '../../src/language/prove/index'
import { place, thing, words } from './vocabulary'

const base = { title: words, source: place, subject: thing }
const { april } = figures(0, { april: monthFigure('2023-04', place) })
const thirty = Array.from({ length: 30 }, (_, index) => 10 * (index + 1))

describe('the prover of tables', () => {
  const chosen = (node: NodeOf<'reading'>): Node => node.choices['strict'] as Node
  const flaws = (...rows: readonly Row[]) => flawsOf(table(...rows).node as NodeOf<'table'>, chosen)
  it('tells months from a bound', () => {
    expect(flaws([thing.in.before(april), yuan(1)], [thing.in.onOrAfter(april), yuan(2)])).toEqual([])
    expect(flaws([thing.in.before(april), yuan(1)], [thing.in.after(april), yuan(2)])).toEqual([
      { cell: { in: '2023-04' }, rows: [] },
    ])
  })
  it('looks into what is named, what another provision holds, and the reading chosen', () => {
    const other = eligibility('m00.other', () => ({ ...base, when: thing.count.atLeast(5) }))
    const few = called(words, thing.count.lessThan(5))
    const read = reading('loose', { loose: thing.count.lessThan(6), strict: thing.count.lessThan(5) })
    expect(flaws([other.holds, yuan(1)], [few, yuan(2)])).toEqual([])
    expect(flaws([other.holds, yuan(1)], [read, yuan(2)])).toEqual([])
    expect(flaws([called(words, other.holds), yuan(1)], [thing.count.lessThan(4), yuan(2)])).toEqual([
      { cell: { count: 4 }, rows: [] },
    ])
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
  it('gives up on a table too large, rather than prove a part of it', () => {
    const bounds = [0, ...thirty] as const
    const many = [...bands(thing.count, bounds), ...bands(thing.other, bounds), ...bands(thing.signed, bounds)]
    expect(() => flaws(...many.map((one) => [one, yuan(1)] as const))).toThrow(
      /a table of \d+ cells is too large to prove/,
    )
  })
})
