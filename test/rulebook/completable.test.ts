import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { filling } from '../../src/language/evaluate/scope'
import { coreOf } from '../../src/language/provisions/provision'
import { drawnInput } from '../../src/testing/drawn'

/*
 * A record that a provision takes can be completed: whatever else it needs has some value with which the record isn't refused. Where two
 * checks leave a third fact no value, what they say of the others stands in a check of its own.
 */

/** More steps than these aren't taken for one record, which proves nothing then. */
const MOST_STEPS = 1000

const asked = provisions.flatMap((one) => {
  const core = coreOf(one)
  const settler = core.answers.flatMap((node) => core.program.prepare(undefined).settler(node) ?? [])[0]
  return settler && core.checks.length > 0 ? [[one.id, core, settler.completions] as const] : []
})

describe('a record that is taken', () => {
  it.each(asked)('has a completion that is taken, too: %s', (_, core, { accept, rules }) => {
    const { broken } = core.program.prepare(undefined)
    // Parts of two records drawn apart: what each of them says fits what the other does only as far as no check forbids it.
    const records = fc.tuple(drawnInput(core), drawnInput(core), fc.infiniteStream(fc.nat(3)), fc.boolean())
    const stuck = fc.sample(records, { numRuns: 400, seed: 1 }).flatMap(([one, other, from, isDated]) => {
      const parts = Object.keys(one).flatMap((name) => {
        const [part, isKept] = [from.next().value, from.next().value]
        return isKept < 2 ? [[name, part === 0 ? other[name] : one[name]]] : []
      })
      const record = Object.fromEntries(parts)
      const frame = core.program.frame(record, isDated ? { asOf: '2023-06-15' } : {})
      try {
        if (broken(frame) >= 0) return []
      } catch (error) {
        if (error instanceof RangeError) return []
        throw error
      }
      return accept(filling(frame), rules, () => undefined, { steps: MOST_STEPS }) === false ? [record] : []
    })
    expect(stuck).toEqual([])
  })
})
