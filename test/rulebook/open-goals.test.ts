import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { asOfFact } from '../../src/language/expression/facts'
import { type Node, walk } from '../../src/language/expression/nodes'
import { InvalidFactsError } from '../../src/language/input/errors'
import type { Options } from '../../src/language/input/options'
import type { Core } from '../../src/language/provisions/core'
import { coreOf } from '../../src/language/provisions/provision'
import { type Assessment, preparedGoals, type TargetDefinition } from '../../src/language/provisions/target'
import { drawn, type Row } from '../support/registers'

const factsIn = (node: Node): readonly string[] =>
  [...walk([node])].flatMap((one) => (one.op === 'fact' ? [one.fact.name] : one.op === 'asOf' ? [asOfFact.name] : []))

/** What each goal of a target may wait for: the facts and the day that it depends on, and what a check ties to them. */
function awaitedBy(core: Core): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = core.checks.map((check) => factsIn(check.if.node))
  const tied = (facts: readonly string[]): readonly string[] => {
    const more = ties.filter((some) => some.some((one) => facts.includes(one))).flat()
    const all = [...new Set([...facts, ...more])]
    return all.length === facts.length ? all : tied(all)
  }
  const goals = preparedGoals(core.definition as TargetDefinition)
  return new Map(goals.map(([name, , outcome]) => [name, new Set(tied(factsIn(outcome)))]))
}

/** A target held against a record; undefined where that contradicts itself. */
function assess(core: Core, record: Row, options: Options): Assessment | undefined {
  try {
    return core.evaluate(record, options) as Assessment
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

const targets = provisions.filter((one) => one.kind === 'target').map((one) => [one.id, one] as const)
const besideSettled = new Set<string>()

describe('an open goal says what it waits for', () => {
  it.each(targets)('%s', (id, one) => {
    const core = coreOf(one)
    const awaited = awaitedBy(core)
    for (const record of [{}, ...drawn(one, 60)])
      for (const options of [{}, { asOf: '2023-06-15' }, { asOf: '2024-02-29' }]) {
        const assessed = assess(core, record, options)
        if (assessed === undefined) continue
        const open = Object.entries(assessed.goals).filter(
          ([, goal]) => goal.outcome === 'undetermined' && !goal.issues,
        )
        const named = assessed.missing.map((each) => each.fact)
        const silent = open.filter(([name]) => !named.some((fact) => awaited.get(name)?.has(fact)))
        expect([record, options, silent]).toEqual([record, options, []])
        expect(named.filter((fact) => fact in record || (fact === asOfFact.name && 'asOf' in options))).toEqual([])
        if (open.length === 0) expect(named).toEqual([])
        if (open.length > 0 && assessed.outcome !== 'undetermined') besideSettled.add(id)
      }
  })
  it('also beside a goal that settles the whole', () => expect(besideSettled.size).toBeGreaterThan(10))
})
