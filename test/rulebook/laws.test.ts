import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, explain, InvalidFactsError, type Options, provisions, type Result } from '../../src/index'
import { arbitraryDay, arbitraryFacts, arbitraryReading } from '../support/generate'

/* Laws that hold for every provision, whatever it decides. */

type Facts = Record<string, unknown>

/** A result, or undefined where the record contradicts itself: that has no result. */
function resultOf(id: string, facts: Facts, options: Options): Result | undefined {
  try {
    return evaluate(id, facts, options)
  } catch (error) {
    if (
      error instanceof InvalidFactsError &&
      error.issues.every((one) => one.code === 'contradiction' || one.code === 'out-of-range')
    )
      return undefined
    throw error
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What of a result is settled: nothing that is learnt later may change it. */
function settled(result: Result): unknown {
  switch (result.kind) {
    case 'calculator':
      return result.values
    case 'classification':
      return result.outcome === 'classified' ? [result.class, result.classes] : { held: result.classes }
    case 'target':
      return result.outcome === 'undetermined' ? {} : result.outcome
    default:
      return result.outcome === 'undetermined' ? {} : result.outcome
  }
}

describe.each(provisions.map((one) => [one.id, one] as const))('%s', (id, provision) => {
  const options = fc
    .tuple(arbitraryDay(provision), arbitraryReading(provision))
    .map(([asOf, reading]): Options => ({ asOf, ...(reading !== undefined && { reading }) }))
  const records = arbitraryFacts(provision)
  const runs = { numRuns: 40 }

  it('answers the same to the same question, and leaves the question alone', () => {
    fc.assert(
      fc.property(records, options, (facts, asked) => {
        const before = structuredClone(facts)
        const first = resultOf(id, Object.freeze(facts), Object.freeze(asked))
        expect(plain(resultOf(id, facts, asked) ?? null)).toEqual(plain(first ?? null))
        expect(facts).toEqual(before)
      }),
      runs,
    )
  })

  it('settles with all facts known', () => {
    fc.assert(
      fc.property(records, options, (facts, asked) => {
        const result = resultOf(id, facts, asked)
        if (result) expect(result).toMatchObject({ outcome: expect.not.stringMatching('undetermined'), missing: [] })
      }),
      runs,
    )
  })

  it('keeps what is settled when more is learnt', () => {
    fc.assert(
      fc.property(records, options, fc.infiniteStream(fc.boolean()), (facts, asked, keep) => {
        const part = Object.fromEntries(Object.entries(facts).filter(() => keep.next().value))
        const early = resultOf(id, part, asked)
        const late = resultOf(id, facts, asked)
        if (!early || !late) return
        if (early.kind === 'catalogue') return
        const known = plain(settled(early))
        if (early.kind === 'classification' && early.outcome === 'undetermined') {
          expect((late as { classes?: readonly string[] }).classes ?? []).toEqual(
            expect.arrayContaining([...(early.classes ?? [])]),
          )
        } else if (typeof known === 'object' && !Array.isArray(known))
          expect(plain(settled(late))).toMatchObject(known as object)
        else expect(plain(settled(late))).toEqual(known)
      }),
      runs,
    )
  })

  it('explains what it evaluates', () => {
    fc.assert(
      fc.property(records, options, (facts, asked) => {
        const result = resultOf(id, facts, asked)
        if (!result) return
        const explanation = explain(id, facts, asked)
        expect(explanation.outcome).toBe(result.outcome)
        expect(explanation.toText('zh').length * explanation.toText('en').length).toBeGreaterThan(0)
        if (result.kind !== 'calculator') return
        const values = Object.values(result.values).map((value) =>
          typeof value === 'object' ? value : (value as unknown),
        )
        expect(explanation.lines.map((line) => String(line.value))).toEqual(values.map(String))
      }),
      { numRuns: 10 },
    )
  })
})
