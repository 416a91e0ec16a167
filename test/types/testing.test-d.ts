import type * as fc from 'fast-check'
import { describe, expectTypeOf, it } from 'vitest'
import { loanRolloverFee } from '../../src/calculators/index'
import { type FactsOf, match, nantong, type Provision } from '../../src/index'
import { sugangdaiEligibility } from '../../src/rules/index'
import { arbitraryEligible, arbitraryFacts, arbitraryInput } from '../../src/testing/index'

/** What is drawn. */
declare function drawn<T>(from: fc.Arbitrary<T>): T

describe('records that are drawn', () => {
  it('are what a typed call takes', () => {
    const loan = drawn(arbitraryInput(loanRolloverFee))
    expectTypeOf(loan.days).toEqualTypeOf<number>()
    loanRolloverFee(loan)
    loanRolloverFee({ ...loan, days: loan.days + 1 })
    // @ts-expect-error a number of days, and no text
    loan.days satisfies string
  })
  it('of one who qualifies have the facts of the eligibility', () => {
    const mill = drawn(arbitraryEligible(sugangdaiEligibility))
    expectTypeOf(mill.isPrivate).toEqualTypeOf<boolean | undefined>()
    sugangdaiEligibility(mill)
    // @ts-expect-error no eligibility
    arbitraryEligible(loanRolloverFee)
  })
  it('of a subject have its facts', () => {
    const enterprise = drawn(arbitraryFacts('enterprise'))
    expectTypeOf(enterprise.size).toEqualTypeOf<FactsOf<'enterprise'>['size']>()
    match('enterprise', enterprise)
    // @ts-expect-error no subject of this name
    arbitraryFacts('enterprize')
    // @ts-expect-error a provision is no subject
    arbitraryFacts('m03.loan-rollover-fee')
  })
  it('may be of anything that isn’t known before it is read', () => {
    const any = drawn(arbitraryInput(loanRolloverFee as Provision))
    expectTypeOf(any['days']).toEqualTypeOf<unknown>()
    expectTypeOf(drawn(arbitraryFacts('vehicle' as string))['cityMileageKm']).toEqualTypeOf<unknown>()
    expectTypeOf(drawn(arbitraryFacts('tenant', nantong))['rent']).toEqualTypeOf<unknown>()
  })
})
