import { describe, expectTypeOf, it } from 'vitest'
import { loanRolloverFee, vehicleSubsidy } from '../../src/calculators/index'
import {
  course,
  decisionTables,
  evaluate,
  explain,
  type FactsOf,
  facts,
  type InterviewOptions,
  interview,
  nantong,
  type Provision,
  receipt,
  remedies,
  replay,
} from '../../src/index'
import * as language from '../../src/language'
import { calculator, check, eligibility, onlyIf, output, type Rulebook, rulebook, yuan } from '../../src/language'
import { sugangdaiEligibility } from '../../src/rules/index'
import { base, thing, words } from '../language/vocabulary'

const fee = 'm03.loan-rollover-fee'
const van = 'm06.vehicle-subsidy-eligibility'
const along = { over: 'days', output: 'fee' } as const

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
    evaluate(fee, { bankName: '工行' })
    interview('loan', { bankName: '工行' })
    interview([fee, van], { days: 1, cityMileageKm: 1 })
    interview([loanRolloverFee, sugangdaiEligibility], { days: 1, size: 'small' })
    const either = fee as typeof fee | typeof van
    evaluate(either, { days: 1, cityMileageKm: 1 })
    // @ts-expect-error a fact of neither
    evaluate(either, { siz: 'small' })
    expectTypeOf<FactsOf<'loan'>['bankName']>().toEqualTypeOf<string | undefined>()
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

describe('a record for a reader that takes provisions', () => {
  it('has facts that they look at', () => {
    language.evaluate(loanRolloverFee, { principal: '1' })
    // @ts-expect-error a misspelt fact
    language.evaluate(loanRolloverFee, { principle: '1' })
    // @ts-expect-error a misspelt fact
    language.explain(loanRolloverFee, { principle: '1' })
    // @ts-expect-error an option that isn't one
    language.decisionTables(vehicleSubsidy, { vehicleType: 'van' })
    // @ts-expect-error a misspelt fact
    language.course(loanRolloverFee, along, { principle: '1' })
    // @ts-expect-error a misspelt fact
    language.remedies(sugangdaiEligibility, { siz: 'small' })
    language.interview([loanRolloverFee, sugangdaiEligibility], { days: 1, size: 'small' })
    // @ts-expect-error a fact of neither
    language.interview([loanRolloverFee, sugangdaiEligibility], { cityMileageKm: 1 })
    const one = language.matcher([sugangdaiEligibility])
    one({ size: 'small' })
    // @ts-expect-error a misspelt fact
    one({ siz: 'small' })
    // @ts-expect-error a misspelt fact
    one.outcomes({ siz: 'small' })
  })
  it('may have what only a check looks at', () => {
    const stay = eligibility('yc.stay', () => ({
      ...base,
      checks: [check(thing.on.onOrBefore(thing.until), words), onlyIf(thing.b, thing.count, words)],
      when: thing.a,
    }))
    stay({ a: true, on: '2023-01-01' })
    language.evaluate(stay, { a: true, until: '2023-01-01' })
    // @ts-expect-error a misspelt fact
    language.evaluate(stay, { a: true, untill: '2023-01-01' })
  })
  it('may be any where it, or the provision, isn’t known before it is read', () => {
    const wide: Record<string, unknown> = JSON.parse('{}')
    language.evaluate(loanRolloverFee, wide)
    language.interview([loanRolloverFee, sugangdaiEligibility], wide)
    language.matcher([sugangdaiEligibility])(wide)
    language.remedies(sugangdaiEligibility, wide)
    const any: Provision = loanRolloverFee
    language.evaluate(any, { any: 1 })
    language.interview([any, loanRolloverFee], { any: 1 })
    language.matcher([any])({ any: 1 })
    language.course(any, { over: 'any', output: 'any' }, { any: 1 })
  })
})

describe('facts that were checked', () => {
  it('are taken by the readers that ask their provision alone', () => {
    const checked = sugangdaiEligibility.check({ employees: 3 })
    expectTypeOf(evaluate(sugangdaiEligibility, checked).kind).toEqualTypeOf<'eligibility'>()
    expectTypeOf(evaluate('m04.sugangdai-eligibility', checked).kind).toEqualTypeOf<'eligibility'>()
    explain(sugangdaiEligibility, checked)
    decisionTables(sugangdaiEligibility, checked)
    receipt(sugangdaiEligibility, checked)
    language.evaluate(sugangdaiEligibility, checked)
    language.explain(sugangdaiEligibility, checked)
    language.decisionTables(sugangdaiEligibility, checked)
    // @ts-expect-error which tries other records than the one that was checked
    remedies(sugangdaiEligibility, checked)
  })
})

describe('a reader of one kind', () => {
  it('takes provisions and ids of that kind', () => {
    remedies(sugangdaiEligibility, {})
    // @ts-expect-error no eligibility
    remedies(fee, {})
    // @ts-expect-error no eligibility
    remedies(loanRolloverFee, {})
    // @ts-expect-error no eligibility
    language.remedies(loanRolloverFee, {})
    // @ts-expect-error no calculator
    course(van, { over: 'cityMileageKm', output: 'when' })
    // @ts-expect-error no calculator
    course(sugangdaiEligibility, { over: 'employees', output: 'when' })
    // @ts-expect-error no calculator
    language.course(sugangdaiEligibility, { over: 'employees', output: 'when' })
    // @ts-expect-error no id
    remedies('m06.vehicle-subsidy-eligibilty', {})
  })
  it('may take any where the kind isn’t known before it is read', () => {
    const one = loanRolloverFee as Provision
    remedies(one, {})
    course(one, along)
    language.remedies(one, {})
    language.course(one, along)
    remedies(fee as string, {})
    for (const each of nantong.provisions) if (each.kind === 'eligibility') remedies(each, {})
  })
})

describe('a course', () => {
  it('is over a fact and of an output that there are', () => {
    course(fee, { over: 'asOf', output: 'dailyRate', from: '2023-01-01' })
    course(loanRolloverFee, along)
    // @ts-expect-error a misspelt fact
    course(fee, { over: 'day', output: 'fee' })
    // @ts-expect-error a misspelt output
    course(fee, { over: 'days', output: 'fees' })
    // @ts-expect-error a misspelt output
    language.course(loanRolloverFee, { over: 'days', output: 'fees' })
    const name: string = 'days'
    course(fee, { over: name, output: name })
    course(fee as string, { over: 'any', output: 'any' })
  })
})

describe('what is passed over', () => {
  it('are facts of what is asked about, or the day', () => {
    interview('enterprise', {}, { passedOver: ['size', 'asOf'] })
    interview(fee, {}, { passedOver: [] })
    interview([fee, van], {}, { passedOver: ['days', 'cityMileageKm'], reading: 'marginal' })
    // @ts-expect-error a misspelt fact
    interview('enterprise', {}, { passedOver: ['size', 'employee'] })
    language.interview(loanRolloverFee, {}, { passedOver: ['days'] })
    // @ts-expect-error a misspelt fact
    language.interview(loanRolloverFee, {}, { passedOver: ['day'] })
    const names: string[] = ['days']
    interview(fee, {}, { passedOver: names })
    language.interview(loanRolloverFee, {}, { passedOver: names })
    const options: InterviewOptions = { passedOver: names }
    interview('enterprise', {}, options)
    interview('loan' as string, {}, { passedOver: ['any'] })
  })
})

describe('the facts of a subject', () => {
  it('are called by their names', () => {
    expectTypeOf<'cityMileageKm'>().toExtend<ReturnType<typeof facts<'vehicle'>>[number]['name']>()
    facts('loan').find((one) => one.name === 'bankName')
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
    book.evaluate(fee, { bankName: '工行' })
    // @ts-expect-error a misspelt fact
    book.evaluate('yc.open', { counts: 1 })
    // @ts-expect-error a misspelt fact
    book.facts('thing').find((one) => one.name === 'counts')
    book.facts('thing').find((one) => one.name === 'count')
    expectTypeOf(book.facts('loan')[0]?.name).toEqualTypeOf(facts('loan')[0]?.name)
  })
})
