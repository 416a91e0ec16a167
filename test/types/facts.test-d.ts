import { describe, expectTypeOf, it } from 'vitest'
import { loanRolloverFee } from '../../src/calculators/index'
import {
  course,
  decisionTables,
  evaluate,
  explain,
  type FactsOf,
  facts,
  interview,
  nantong,
  type Provision,
  receipt,
  remedies,
  replay,
} from '../../src/index'
import { calculator, eligibility, output, type Rulebook, rulebook, yuan } from '../../src/language'
import { sugangdaiEligibility } from '../../src/rules/index'
import { base, thing, words } from '../language/vocabulary'

const fee = 'm03.loan-rollover-fee'
const van = 'm06.vehicle-subsidy-eligibility'
const along = { over: 'days', output: 'fee' }

describe('a record for a reader of the rulebook', () => {
  it('has facts of the provision’s subject, under their names', () => {
    evaluate(fee, { principal: '1', sector: 'other', days: 1 })
    evaluate(loanRolloverFee, { principal: '1' })
    // @ts-expect-error a misspelt fact
    evaluate(fee, { principle: '1' })
    // @ts-expect-error a misspelt fact
    evaluate(loanRolloverFee, { principle: '1' })
    // @ts-expect-error a fact of another subject
    evaluate(fee, { cityMileageKm: 1 })
    // @ts-expect-error an option that isn't one
    evaluate(fee, { sector: 'farming' })
    // @ts-expect-error days are a number
    evaluate(fee, { days: '1' })
    // @ts-expect-error a misspelt fact
    explain(fee, { principle: '1' })
    // @ts-expect-error a misspelt fact
    decisionTables('m06.vehicle-subsidy', { vehicleTipe: 'light-box-truck' })
    // @ts-expect-error a misspelt fact
    course(fee, along, { principle: '1' })
    // @ts-expect-error a misspelt fact
    remedies(van, { cityMileage: 1 })
    // @ts-expect-error a misspelt fact
    receipt(fee, { principle: '1' })
    // @ts-expect-error a misspelt fact
    interview(fee, { principle: '1' })
    // @ts-expect-error a misspelt fact
    interview('enterprise', { siz: 'small' })
    // @ts-expect-error a fact of neither
    interview([fee, van], { siz: 'small' })
  })
  it('may have what only others of the subject need, and what no provision of it does', () => {
    evaluate(van, { minutesParked: 1 })
    evaluate(fee, { maturesOn: '2023-06-30' })
    interview('loan', { maturesOn: '2023-06-30' })
    interview([fee, van], { days: 1, cityMileageKm: 1 })
    interview([loanRolloverFee, sugangdaiEligibility], { days: 1, size: 'small' })
    const either = fee as typeof fee | typeof van
    evaluate(either, { days: 1, cityMileageKm: 1 })
    // @ts-expect-error a fact of neither
    evaluate(either, { siz: 'small' })
    expectTypeOf<FactsOf<'loan'>['maturesOn']>().toEqualTypeOf<string | undefined>()
  })
  it('may be any where it, the provision or the rulebook isn’t known before it is read', () => {
    const wide: Record<string, unknown> = JSON.parse('{}')
    const row: Readonly<Record<string, string>> = { principal: '1' }
    const parsed = JSON.parse('{}')
    const object: object = {}
    for (const record of [wide, row, parsed, object]) {
      evaluate(fee, record)
      explain(van, record)
      interview('enterprise', record)
      interview([fee, van], record)
      remedies(van, record)
      receipt(fee, record)
      course(fee, along, record)
      decisionTables(fee, record)
    }
    const part: FactsOf<'loan'> = { days: 1 }
    evaluate(fee, { ...part, principal: '1' })
    evaluate(fee, { ...wide, days: 1 })
    evaluate(fee as string, { any: 1 })
    evaluate(loanRolloverFee as Provision, { any: 1 })
    interview('loan' as string, { any: 1 })
    const any = {} as Rulebook
    any.evaluate(fee, { any: 1 })
    any.interview('loan', { any: 1 })
  })
})

describe('the facts of a subject', () => {
  it('are called by their names', () => {
    expectTypeOf<'cityMileageKm'>().toExtend<ReturnType<typeof facts<'vehicle'>>[number]['name']>()
    facts('loan').find((one) => one.name === 'maturesOn')
    // @ts-expect-error a misspelt fact
    facts('vehicle').find((one) => one.name === 'cityMileage')
    expectTypeOf(facts('vehicle' as string)[0]?.name).toEqualTypeOf<string | undefined>()
    expectTypeOf(({} as Rulebook).facts('vehicle')[0]?.name).toEqualTypeOf<string | undefined>()
  })
})

describe('a replay', () => {
  it('changes figures that there are', () => {
    const kept = receipt(fee, {})
    replay(kept, {}, { parameters: { 'm03.free-days': 5 }, salt: 's' })
    // @ts-expect-error a misspelt figure
    replay(kept, {}, { parameters: { 'm03.free-day': 5 } })
  })
})

describe('a rulebook of one’s own', () => {
  const open = eligibility('yc.open', () => ({ ...base, when: thing.a }))
  const amount = calculator('yc.amount', () => ({
    ...base,
    outputs: { amount: output.money(words, thing.price.plus(yuan(1))) },
  }))
  it('knows the facts that its provisions need', () => {
    const book = rulebook({ name: 'yc', title: words, provisions: { open, amount } })
    book.evaluate('yc.open', { a: true, price: 1 })
    // @ts-expect-error a misspelt fact
    book.evaluate(open, { aa: true })
    // @ts-expect-error a misspelt fact
    book.interview('thing', { aa: true })
    expectTypeOf(book.facts('thing')[0]?.name).toEqualTypeOf<string | undefined>()
  })
  it('knows all of the vocabularies that it is given, and of those that it takes over', () => {
    const book = rulebook({ name: 'yc', title: words, extends: nantong, provisions: { open }, subjects: { thing } })
    book.evaluate('yc.open', { a: true, count: 1 })
    book.evaluate(fee, { maturesOn: '2023-06-30' })
    // @ts-expect-error a misspelt fact
    book.evaluate('yc.open', { counts: 1 })
    // @ts-expect-error a misspelt fact
    book.facts('thing').find((one) => one.name === 'counts')
    book.facts('thing').find((one) => one.name === 'count')
    expectTypeOf(book.facts('loan')[0]?.name).toEqualTypeOf(facts('loan')[0]?.name)
  })
})
