import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { Program } from '../../src/language/evaluate/program'
import { filling } from '../../src/language/evaluate/scope'
import type { Fact } from '../../src/language/expression/facts'
import { walk } from '../../src/language/expression/nodes'
import type { Core } from '../../src/language/provisions/core'
import { coreOf } from '../../src/language/provisions/provision'
import { drawnInput } from '../../src/testing/drawn'
import { checksAside } from '../support/checks'

/*
 * A record that a provision takes can be completed: whatever else it needs has some value with which the record isn't refused, and so
 * have the facts that only checks look at. Where two checks leave a third fact no value, what they say of the others stands in a check
 * of its own.
 */

/** More steps than these aren't taken for one record, which proves nothing then. */
const MOST_STEPS = 1000

const checksOf = (core: Core) => core.checks.map((one) => one.if.node)

/** The provision's checks, over all facts that they look at; what is past may not have happened yet, and needn't be told. */
function widened(core: Core): Program {
  const own = core.program.prepare(undefined).facts
  const mayBeUntold = (fact: Fact) => fact.past === true && !own.includes(fact)
  const told = [...walk(checksOf(core))].filter((node) => node.op === 'fact' && !mayBeUntold(node.fact))
  const rest = { answers: core.answers, checks: core.checks, aside: () => core.checks }
  return new Program([...core.answers, ...told], core.known, rest)
}

/** Records that are taken, and that nothing completes. */
function stuck(core: Core, program: Program, facts: readonly Fact[]): readonly unknown[] {
  const { broken, plain, settler } = program.prepare(undefined)
  const completions = core.answers.flatMap((node) => settler(node)?.completions ?? [])[0]
  if (completions === undefined) return []
  const aside = checksAside(core, program)
  // Parts of two records drawn apart: what each of them says fits what the other does only as far as no check forbids it.
  const one = drawnInput(core, facts)
  const records = fc.tuple(one, one, fc.infiniteStream(fc.nat(3)), fc.boolean())
  return fc.sample(records, { numRuns: 400, seed: 1 }).flatMap(([some, other, from, isDated]) => {
    const parts = Object.keys(some).flatMap((name) => {
      const [part, isKept] = [from.next().value, from.next().value]
      return isKept < 2 ? [[name, part === 0 ? other[name] : some[name]]] : []
    })
    const record = Object.fromEntries(parts)
    const frame = program.frame(record, isDated ? { asOf: '2023-06-15' } : {})
    try {
      if (broken(frame) >= 0 || aside.some((node) => plain(node)(frame) === false)) return []
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
    const { accept, rules } = completions
    return accept(filling(frame), rules, () => undefined, { steps: MOST_STEPS }) === false ? [record] : []
  })
}

const asked = provisions.map((one) => [one.id, coreOf(one)] as const).filter(([, core]) => core.checks.length > 0)

describe('a record that is taken has a completion that is taken, too', () => {
  it.each(asked)('of the facts that are needed: %s', (_, core) => {
    expect(stuck(core, core.program, core.facts)).toEqual([])
  })
  const withAside = asked.filter(([, { facts, program }]) => program.slots.length > facts.length)
  it.each(withAside)('and of those that only checks look at: %s', (_, core) => {
    const program = widened(core)
    expect(stuck(core, program, program.facts)).toEqual([])
  })
  it('is asked of many', () => {
    expect(asked.length).toBeGreaterThan(150)
    expect(withAside.length).toBeGreaterThan(80)
  })
})
