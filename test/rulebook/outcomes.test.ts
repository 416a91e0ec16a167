import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matches, matcher, nantong } from '../../src/index'
import { arbitraryFacts, type FactRecord } from '../../src/testing/index'

const subjects = [
  ...new Set(Object.values(nantong.provisions).flatMap((one) => (one.kind === 'eligibility' ? [one.subject] : []))),
]
const ways = [
  {},
  { asOf: '2023-06-15' },
  { asOf: '2024-02-29' },
  { asOf: '2023-06-15', parameters: { 'm08.general-months': 5 } },
] as never[]

const outcomesOf = (matches: Matches): object =>
  Object.fromEntries(
    [matches.eligible, matches.undetermined, matches.ineligible, matches.notCovered, matches.refused]
      .flat()
      .map((one) => [one.id, one.outcome]),
  )

/** A record put together of two, so that what it says may contradict itself. */
const mixed = (subject: string): fc.Arbitrary<FactRecord> =>
  fc
    .tuple(arbitraryFacts(subject), arbitraryFacts(subject), fc.integer({ min: 1, max: 4 }))
    .map(([one, other, step]) => ({
      ...one,
      ...Object.fromEntries(Object.entries(other).filter((_, index) => index % step === 0)),
    }))

describe.each(subjects)('the outcomes alone of a %s', (subject) => {
  it('are those of the match', () => {
    for (const options of ways) {
      const asked = matcher(subject, options)
      fc.assert(
        fc.property(mixed(subject), (record) => {
          expect(asked.outcomes(record as never)).toEqual(outcomesOf(asked(record as never)))
        }),
        { numRuns: 25 },
      )
    }
  })
})

it('some of such records contradict themselves, and some leave verdicts open', () => {
  const seen = new Set(
    fc
      .sample(mixed('enterprise'), { numRuns: 60, seed: 7 })
      .flatMap((record) => Object.values(matcher('enterprise', { asOf: '2023-06-15' }).outcomes(record as never))),
  )
  expect([...seen].sort()).toEqual(['eligible', 'ineligible', 'not-covered', 'refused', 'undetermined'])
})
