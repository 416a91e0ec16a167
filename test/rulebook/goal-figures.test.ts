import { describe, expect, it } from 'vitest'
import { describe as described, evaluate, provisions } from '../../src/index'
import { type Node, walk } from '../../src/language/expression/nodes'
import { coreOf } from '../../src/language/provisions/provision'
import { preparedGoals, type TargetDefinition } from '../../src/language/provisions/target'

/* A goal is held against its figure as the document states it: that it must be exceeded is how, and not one more. */

const isShifted = (node: Node): boolean =>
  node.op === 'arithmetic' &&
  (node.how === 'plus' || node.how === 'minus') &&
  [node.left, node.right].some((one) => one.op === 'constant')

describe('the figure of a goal', () => {
  it('is never shifted by a number of the rule’s own', () => {
    const shifted = provisions.flatMap((one) =>
      one.kind === 'target'
        ? preparedGoals(coreOf(one).definition as TargetDefinition)
            .filter(([, { target }]) => [...walk([target])].some(isShifted))
            .map(([name]) => `${one.id} ${name}`)
        : [],
    )
    expect(shifted).toEqual([])
  })
  it('M30, where “超” carries on: more than 100 filling stations, of which 101 are enough', () => {
    const carriedOn = { reading: 'carried-on', asOf: '2023-12-31' } as const
    const id = 'm30.digital-yuan-targets'
    expect(described(id, carriedOn).zh).toMatch(/加油站超过100家\n.*购票机超过100台\n/)
    const stations = (digitalYuanFillingStationsOpened: number) =>
      evaluate(id, { digitalYuanFillingStationsOpened }, carriedOn).goals['fillingStations']
    expect(stations(100)).toMatchObject({ outcome: 'not-met', target: 100, mustExceed: true, shortfall: 1 })
    expect(stations(101)).toMatchObject({ outcome: 'met', target: 100, shortfall: 0 })
  })
})
