import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { loanRolloverFee } from '../../src/calculators/index'
import { type InputOf, toJSONSchema } from '../../src/index'
import type { vehicleSubsidyEligibility } from '../../src/rules/index'

type InferInput<S> = S extends { readonly '~standard': { readonly types?: infer T } }
  ? NonNullable<T> extends { readonly input: infer I }
    ? I
    : never
  : never

describe('a provision’s input', () => {
  it('infers what the typed call takes', () => {
    expectTypeOf<InferInput<typeof loanRolloverFee.input>>().toEqualTypeOf<InputOf<typeof loanRolloverFee>>()
    type Partly = InferInput<typeof vehicleSubsidyEligibility.input>
    expectTypeOf<Partly>().toEqualTypeOf<InputOf<typeof vehicleSubsidyEligibility>>()
    expectTypeOf<Partly>().not.toEqualTypeOf<InputOf<typeof loanRolloverFee>>()
  })
  it('says so of what its validation gives', async () => {
    const checked = await loanRolloverFee.input['~standard'].validate({})
    if (checked.issues === undefined) expectTypeOf(checked.value).toEqualTypeOf<InputOf<typeof loanRolloverFee>>()
  })
  it('is taken by zod', () => {
    expectTypeOf(z.toJSONSchema(loanRolloverFee.input)).not.toBeAny()
  })
})

describe('a JSON Schema', () => {
  it('is of a known target and language', () => {
    toJSONSchema('m03.loan-rollover-fee', { target: 'tool', language: 'zh' })
    toJSONSchema('m03.loan-rollover-fee', 'zh')
    // @ts-expect-error no such target
    toJSONSchema('m03.loan-rollover-fee', { target: 'openapi' })
    // @ts-expect-error no such language
    toJSONSchema('m03.loan-rollover-fee', 'fr')
  })
})
