import type { Decimal } from 'decimal.js'
import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type cylinderNextInspection,
  loanRolloverFee,
  type talentBaseAllowance,
  type vehicleSubsidy,
} from '../../src/calculators/index'
import type { Verdict } from '../../src/index'
import { bands, calculator, nothing, output, table, when, yuan } from '../../src/language'
import { preferentialScope, rolloverApplication } from '../../src/rules/index'
import { base, place, thing, words } from '../language/vocabulary'

describe('a calculator’s input', () => {
  it('is inferred from its formula', () => {
    type Input = Parameters<typeof loanRolloverFee>[0]
    expectTypeOf<Input>().toEqualTypeOf<{
      readonly principal: string | number | Decimal
      readonly sector: 'manufacturing' | 'other'
      readonly days: number
    }>()
  })
  it('takes nothing misspelt, wrong or missing', () => {
    // @ts-expect-error a misspelt fact
    loanRolloverFee({ principle: '1', sector: 'other', days: 1 })
    // @ts-expect-error an option that isn't one
    loanRolloverFee({ principal: '1', sector: 'farming', days: 1 })
    // @ts-expect-error a missing fact
    loanRolloverFee({ principal: '1', sector: 'other' })
    // @ts-expect-error days are a number
    loanRolloverFee({ principal: '1', sector: 'other', days: '1' })
    // @ts-expect-error an option of the question that isn't one
    loanRolloverFee({ principal: '1', sector: 'other', days: 1 }, { asof: '2023-01-01' })
    loanRolloverFee({ principal: '1', sector: 'other', days: 1 }, { asOf: '2023-01-01', reading: 'marginal' })
  })
  it('may leave out what only other readings than the default need', () => {
    type Input = Parameters<typeof cylinderNextInspection>[0]
    expectTypeOf<Input>().toEqualTypeOf<{
      readonly cylinderGrade: 'A' | 'B' | 'C'
      readonly cylinderLastInspectedOn: string
      readonly cylinderGradeWhenInspected?: 'A' | 'B' | 'C' | undefined
    }>()
  })
  it('includes what the provisions that it uses need', () => {
    expectTypeOf<Parameters<typeof vehicleSubsidy>[0]>()
      .toHaveProperty('annualAssessmentPassed')
      .toEqualTypeOf<boolean>()
  })
})

describe('results', () => {
  it('are typed by their outputs', () => {
    const result = loanRolloverFee({ principal: '1', sector: 'other', days: 1 })
    expectTypeOf(result.fee).toEqualTypeOf<Decimal>()
    expectTypeOf(result.reading).toEqualTypeOf<string | undefined>()
  })
  it('may be null where the text promises nothing', () => {
    const paid = calculator('m00.paid', () => ({
      title: words,
      source: place,
      subject: thing,
      outputs: {
        amount: output.money(words, when(thing.a, thing.price).otherwise(nothing(words))),
        on: output.date(words, thing.on),
      },
    }))
    type Result = ReturnType<typeof paid>
    expectTypeOf<Result['amount']>().toEqualTypeOf<Decimal | null>()
    expectTypeOf<Result['on']>().toEqualTypeOf<string>()
    expectTypeOf<keyof Parameters<typeof paid>[0]>().toEqualTypeOf<'a' | 'price' | 'on'>()
  })
  it('may be null, too, of what is reckoned with that', () => {
    const last = thing.events.latest()
    const reckoned = calculator('m00.reckoned', () => ({
      ...base,
      outputs: {
        due: output.date(words, last.plusMonths(1).plusDays(2)),
        days: output.count(words, last.daysUntil(thing.on).times(2)),
        year: output.count(words, last.month().firstDay().year()),
        day: output.date(words, thing.on.plusDays(1)),
      },
    }))
    type Result = ReturnType<typeof reckoned>
    expectTypeOf<Result['due']>().toEqualTypeOf<string | null>()
    expectTypeOf<Result['days' | 'year']>().toEqualTypeOf<number | null>()
    expectTypeOf<Result['day']>().toEqualTypeOf<string>()
    expectTypeOf<ReturnType<typeof talentBaseAllowance>['amount']>().toEqualTypeOf<Decimal | null>()
  })
})

describe('an eligibility’s and a classification’s input', () => {
  it('is any part of what they need', () => {
    expectTypeOf(rolloverApplication({})).toEqualTypeOf<Verdict>()
    rolloverApplication({ size: 'small' })
    // @ts-expect-error a misspelt fact
    rolloverApplication({ sise: 'small' })
    // @ts-expect-error an option that isn't one
    rolloverApplication({ size: 'tiny' })
    expectTypeOf(preferentialScope({}).class).toEqualTypeOf<'free' | 'preferential' | 'ordinary' | undefined>()
  })
})

describe('expressions', () => {
  it('compare like with like', () => {
    // @ts-expect-error a date with a month
    thing.on.before(thing.in)
    // @ts-expect-error a truth with a number
    when(thing.count, yuan(1))
    // @ts-expect-error an option that isn't one
    thing.colour.is('blue')
    // @ts-expect-error an amount is no condition
    table([yuan(1), yuan(2)])
  })
  it('name as many bands as there are bounds, and one more', () => {
    const [low, , high] = bands(thing.count, [1, 2])
    expectTypeOf(low).toEqualTypeOf(high)
    // @ts-expect-error a fourth band of two bounds
    const [, , , none] = bands(thing.count, [1, 2])
    expectTypeOf(none).toBeUndefined()
  })
})

describe('a provision’s schema', () => {
  it('is one of zod’s to zod’s functions, without zod in its type', () => {
    expectTypeOf(loanRolloverFee.input).toExtend<z.core.$ZodType>()
    expectTypeOf(z.toJSONSchema).toBeCallableWith(loanRolloverFee.input)
  })
})
