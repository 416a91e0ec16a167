import { describe, expectTypeOf, it } from 'vitest'
import { etcDiscount, loanRolloverFee } from '../../src/calculators/index'
import {
  describe as describeRule,
  evaluate,
  explain,
  interview,
  match,
  matcher,
  type NantongFigure,
  nantong,
  outline,
  type Provision,
  type ReadingOf,
  type Result,
  readBy,
  reform,
  remedies,
  toJSONSchema,
  type Verdict,
} from '../../src/index'
import { readFacts } from '../../src/intake'
import * as language from '../../src/language'
import {
  all,
  calculator,
  day,
  dayFigure,
  eligibility,
  figure,
  figures,
  goal,
  output,
  period,
  question,
  type Rulebook,
  rulebook,
  target,
  toSQL,
} from '../../src/language'
import { firstViolationBerthingWaiver, sukedaiEligibility, vehicleSubsidyEligibility } from '../../src/rules/index'
import { toSQL as ours } from '../../src/sql'
import { base, place, thing, words } from '../language/vocabulary'

const table = { from: 't', key: 'id' }

describe('an option', () => {
  it('may be undefined, as one that is left out', () => {
    const none = { asOf: undefined, reading: undefined, parameters: undefined }
    evaluate('m06.etc-discount', {}, none)
    match('vehicle', {}, { ...none, lenient: undefined })
    interview('vehicle', {}, { ...none, passedOver: undefined })
    toJSONSchema('m06.etc-discount', { asOf: undefined, parameters: undefined, language: undefined, target: undefined })
    ours('vehicle', { ...table, ...none, dialect: undefined, columns: undefined, others: undefined, why: undefined })
    readFacts('vehicle', {}, { language: undefined, columns: undefined, unknown: undefined, rulebook: undefined })
  })
})

describe('a reading', () => {
  it('is one of those of the provision that is asked by id', () => {
    evaluate('m06.etc-discount', {}, { reading: 'any-gate' })
    evaluate('m06.etc-discount', {}, { reading: 'any-gate+paired' })
    evaluate('m06.etc-discount', {}, { reading: ['any-gate', 'paired'] })
    // @ts-expect-error a misspelt reading
    evaluate('m06.etc-discount', {}, { reading: 'any-gates' })
    // @ts-expect-error a misspelt reading, first of two
    evaluate('m06.etc-discount', {}, { reading: 'any-gates+paired' })
    // @ts-expect-error a misspelt reading, second of two
    evaluate('m06.etc-discount', {}, { reading: 'any-gate+pared' })
    // @ts-expect-error a misspelt reading in a list
    evaluate('m06.etc-discount', {}, { reading: ['any-gate', 'pared'] })
    // @ts-expect-error a reading of another provision
    evaluate('m03.loan-rollover-fee', {}, { reading: 'any-gate' })
    // @ts-expect-error a reading where nothing is open
    evaluate('m06.vehicle-subsidy', {}, { reading: 'any-gate' })
    // @ts-expect-error a misspelt reading
    explain('m06.etc-discount', {}, { reading: 'any-gates' })
    // @ts-expect-error a misspelt reading
    outline('m06.etc-discount', { reading: 'any-gates' })
    // @ts-expect-error a misspelt reading
    describeRule('m06.etc-discount', { reading: 'any-gates' })
  })
  it('is one of those of the provision that is asked itself', () => {
    const trip = {} as Parameters<typeof etcDiscount>[0]
    etcDiscount(trip, { reading: 'any-gate+paired' })
    evaluate(etcDiscount, {}, { reading: ['paired'] })
    // @ts-expect-error a misspelt reading
    etcDiscount(trip, { reading: 'any-gates' })
    // @ts-expect-error a misspelt reading
    evaluate(etcDiscount, {}, { reading: 'any-gates' })
    // @ts-expect-error a reading where nothing is open
    vehicleSubsidyEligibility({}, { reading: 'any-gate' })
    // @ts-expect-error a reading where nothing is open
    vehicleSubsidyEligibility.outcome({}, { reading: 'any-gate' })
    expectTypeOf<ReadingOf<typeof etcDiscount>>().toEqualTypeOf<'gate-required' | 'any-gate' | 'any-pair' | 'paired'>()
    expectTypeOf<ReadingOf<typeof loanRolloverFee>>().toEqualTypeOf<'whole-term' | 'marginal'>()
    expectTypeOf<ReadingOf<typeof vehicleSubsidyEligibility>>().toBeNever()
  })
  it('is one of those of a subject’s eligibilities', () => {
    match('loan', {}, { reading: [] })
    // @ts-expect-error a misspelt reading
    match('enterprise', {}, { reading: 'no-such-reading' })
    // @ts-expect-error a misspelt reading
    matcher('enterprise', { reading: 'no-such-reading' })
  })
  it('is one of those of what an interview or a query is of', () => {
    interview('m03.loan-rollover-fee', {}, { reading: 'marginal' })
    interview(['m06.etc-discount', 'm03.loan-rollover-fee'], {}, { reading: 'any-gate+marginal' })
    interview('enterprise' as string, {}, { reading: 'any' })
    nantong.toSQL('vehicle', { ...table, reading: 'any-gate+paired' })
    nantong.toSQL([etcDiscount], { ...table, reading: ['any-gate'] })
    // @ts-expect-error a reading of another provision
    interview('m03.loan-rollover-fee', {}, { reading: 'any-gate' })
    // @ts-expect-error a misspelt reading
    interview('enterprise', {}, { reading: 'no-such-reading' })
    // @ts-expect-error a reading of a calculator, which an interview about a subject doesn’t ask about
    interview('vehicle', {}, { reading: 'any-gate' })
    // @ts-expect-error a misspelt reading
    nantong.toSQL('vehicle', { ...table, reading: 'any-gates' })
    // @ts-expect-error a misspelt reading, second of two
    nantong.toSQL([etcDiscount], { ...table, reading: 'any-gate+pared' })
  })
  it('may be any where it, or the provision, isn’t known before it is read', () => {
    const name: string = 'any-gate'
    evaluate('m06.etc-discount', {}, { reading: name })
    evaluate('m06.etc-discount', {}, { reading: [name] })
    etcDiscount({} as Parameters<typeof etcDiscount>[0], { reading: name })
    const id: string = 'm06.etc-discount'
    evaluate(id, {}, { reading: 'any-gate' })
    match('vehicle' as string, {}, { reading: 'any-gate' })
  })
})

describe('a figure', () => {
  it('is one of the rulebook’s', () => {
    reform({ 'm03.free-days': 5, 'm06.subsidy-closed-van': '1' })
    reform({ 'm03.free-days': [{ from: '2024-01-01', value: 5 }] })
    evaluate('m03.loan-rollover-fee', {}, { parameters: { 'm03.free-days': 5 } })
    readBy('m03.free-days')
    // @ts-expect-error a misspelt figure
    reform({ 'm03.free-day': 5 })
    // @ts-expect-error no value of a figure
    reform({ 'm03.free-days': true })
    // @ts-expect-error a misspelt figure
    evaluate('m03.loan-rollover-fee', {}, { parameters: { 'm03.free-day': 5 } })
    // @ts-expect-error a misspelt figure
    match('enterprise', {}, { parameters: { 'm03.free-day': 5 } })
    // @ts-expect-error a misspelt figure
    readBy('m03.free-day')
    expectTypeOf<NantongFigure>().extract<'m06.etc-from' | 'm06.new-berths'>().not.toBeNever()
    expectTypeOf<Extract<NantongFigure, 'm06.new-bays' | 'm06.etc-ports'>>().toBeNever()
  })
  it('may be any where it isn’t known before it is read', () => {
    const changes: Readonly<Record<string, string>> = JSON.parse('{}')
    reform(changes)
    evaluate('m03.loan-rollover-fee', {}, { parameters: changes })
    evaluate('m03.loan-rollover-fee', {}, { parameters: reform(changes) })
  })
})

describe('a figure of a typed call', () => {
  const trip = {} as Parameters<typeof etcDiscount>[0]
  it('is one that the rule reads', () => {
    loanRolloverFee({ principal: 1, sector: 'manufacturing', days: 1 }, { parameters: { 'm03.free-days': 5 } })
    vehicleSubsidyEligibility({}, { parameters: { 'm06.mileage-threshold': 1 } })
    // @ts-expect-error a misspelt figure
    etcDiscount(trip, { parameters: { 'm06.etc-form': '2023-05-01' } })
    // @ts-expect-error a figure of another rule
    etcDiscount(trip, { parameters: { 'm03.free-days': 5 } })
    // @ts-expect-error a misspelt figure
    vehicleSubsidyEligibility.outcome({}, { parameters: { 'm06.mileage-thresholds': 1 } })
    // @ts-expect-error a figure of a rule that reads none
    sukedaiEligibility({}, { parameters: { 'm03.free-days': 5 } })
    // @ts-expect-error no value of a figure
    loanRolloverFee({ principal: 1, sector: 'manufacturing', days: 1 }, { parameters: { 'm03.free-days': true } })
  })
  it('is one that a period or a check reads, too', () => {
    etcDiscount(trip, { parameters: { 'm06.etc-from': '2023-05-01', 'm06.etc-to': '2023-12-31' } })
    firstViolationBerthingWaiver({}, { parameters: { 'm55.count-cycle-years': 3 } })
  })
  it('is one that what is given, a note or a reason quotes, too', () => {
    vehicleSubsidyEligibility({}, { parameters: { 'm06.mileage-from': '2023-02-01' } })
  })
  it('may be any where it isn’t known before it is read, and in a checked reform', () => {
    const changes: Readonly<Record<string, string>> = JSON.parse('{}')
    etcDiscount(trip, { parameters: changes })
    sukedaiEligibility({}, { parameters: changes })
    etcDiscount(trip, { parameters: reform({ 'm03.free-days': 5 }) })
  })
})

describe('the readers that take provisions', () => {
  it('know their readings and figures, and what they answer', () => {
    expectTypeOf(language.evaluate(vehicleSubsidyEligibility)).toEqualTypeOf<Verdict>()
    language.evaluate(etcDiscount, {}, { reading: 'any-gate', parameters: { 'm06.etc-from': '2023-05-01' } })
    language.interview([etcDiscount, loanRolloverFee], {}, { reading: 'any-gate+marginal' })
    toSQL([etcDiscount, loanRolloverFee], { ...table, reading: 'marginal', parameters: { 'm03.free-days': 5 } })
    // @ts-expect-error a misspelt reading
    language.evaluate(etcDiscount, {}, { reading: 'any-gates' })
    // @ts-expect-error a figure of another rule
    language.explain(etcDiscount, {}, { parameters: { 'm03.free-days': 5 } })
    // @ts-expect-error a misspelt reading
    language.outline(etcDiscount, { reading: 'any-gates' })
    // @ts-expect-error a misspelt reading
    language.interview(etcDiscount, {}, { reading: 'any-gates' })
    // @ts-expect-error a figure of another rule
    language.matcher([vehicleSubsidyEligibility], { parameters: { 'm03.free-days': 5 } })
    // @ts-expect-error a misspelt reading
    toSQL(etcDiscount, { ...table, reading: 'any-gates' })
    // @ts-expect-error a figure of another rule
    toSQL(etcDiscount, { ...table, parameters: { 'm03.free-days': 5 } })
    const any: Provision = etcDiscount
    expectTypeOf(language.evaluate(any)).toEqualTypeOf<Result>()
    language.evaluate(any, {}, { reading: 'any', parameters: { any: 1 } })
  })
})

describe('an id', () => {
  it('that isn’t one is refused by every reader', () => {
    // @ts-expect-error no provision of this id
    remedies('m06.vehicle-subsidy-eligibilty', {})
    // @ts-expect-error no provision of this id
    explain('m06.vehicle-subsidies')
    // @ts-expect-error no provision of this id
    describeRule('m06.vehicle-subsidies')
    // @ts-expect-error no provision or subject of this name
    toJSONSchema('vehicel')
    // @ts-expect-error no provision or subject of this name
    nantong.toSQL('vehicel', { from: 't', key: 'id' })
    // @ts-expect-error no provision of this id
    nantong.receipt('m06.vehicle-subsidies', {})
    nantong.toSQL('vehicle', { from: 't', key: 'id' })
    nantong.toSQL(['m06.vehicle-subsidy', vehicleSubsidyEligibility], { from: 't', key: 'id' })
    toJSONSchema('vehicle')
  })
})

describe('the door to SQL', () => {
  it('knows the ids, readings and figures of Nantong’s rulebook, unless another is given', () => {
    ours('vehicle', { ...table, reading: 'any-gate', parameters: { 'm03.free-days': 5 } })
    ours('yc.any', { ...table, reading: 'any', rulebook: {} as Rulebook })
    // @ts-expect-error no subject of this name
    ours('vehicel', table)
    // @ts-expect-error a misspelt reading
    ours('vehicle', { ...table, reading: 'any-gates' })
    // @ts-expect-error a misspelt figure
    ours('vehicle', { ...table, parameters: { 'm03.free-day': 5 } })
  })
})

describe('a rulebook of others', () => {
  const limit = question({ about: words, because: words, options: { strict: words, loose: words } })
  const since = question({ about: words, because: words, options: { early: words, late: words } })
  const which = question({ about: words, because: words, default: 'one', options: { one: words, two: words } })
  const own = figures('yc1', {
    leastCount: figure(5, '个', place),
    cap2Of20: figure(7, '个', place, words),
    from: dayFigure('2024-01-01', place, 'first-day', 'first-day-again'),
    to: dayFigure('2024-12-31', place, words, 'last-day'),
  })
  const read = limit.read({ strict: thing.count.moreThan(own.leastCount), loose: thing.count.atLeast(own.leastCount) })
  const open = eligibility('yc1.open', () => ({
    ...base,
    when: all(thing.a, read),
    period: period({ from: since.read({ early: own.from, late: day('2024-02-01') }) }),
  }))
  const amount = calculator('yc1.amount', () => ({
    ...base,
    outputs: { count: output.count(words, which.read({ one: thing.count, two: thing.other })) },
  }))
  const goals = target('yc1.goals', () => ({
    ...base,
    goals: {
      all: goal(words, thing.count, 'atLeast', own.leastCount, { by: since.read({ early: own.to, late: own.to }) }),
    },
  }))
  const book = rulebook({ name: 'yc', title: words, provisions: { open, amount, goals }, figures: { own } })

  it('knows its readings', () => {
    expectTypeOf<ReadingOf<typeof open>>().toEqualTypeOf<'strict' | 'loose' | 'early' | 'late'>()
    expectTypeOf<ReadingOf<typeof amount>>().toEqualTypeOf<'one' | 'two'>()
    expectTypeOf<ReadingOf<typeof goals>>().toEqualTypeOf<'early' | 'late'>()
    expectTypeOf<keyof Parameters<typeof open>[0]>().not.toEqualTypeOf<'?strict'>()
    expectTypeOf<Parameters<typeof amount>[0]>().toEqualTypeOf<{
      readonly count: number
      readonly other?: number | undefined
    }>()
    open({}, { reading: 'loose+late' })
    book.evaluate('yc1.open', {}, { reading: ['loose', 'late'] })
    book.match('thing', {}, { reading: 'loose' })
    // @ts-expect-error a misspelt reading
    open({}, { reading: 'lose' })
    // @ts-expect-error a misspelt reading
    book.evaluate('yc1.open', {}, { reading: 'lose' })
    // @ts-expect-error a misspelt reading
    book.match('thing', {}, { reading: 'lose' })
    // @ts-expect-error a reading of a provision that is no eligibility
    book.match('thing', {}, { reading: 'two' })
  })
  it('knows its figures, by their names and by their keys', () => {
    book.reform({
      'yc1.least-count': 6,
      'yc1.cap-2-of-20': 6,
      'yc1.first-day': '2024-02-01',
      'yc1.last-day': '2024-12-01',
    })
    book.evaluate('yc1.open', {}, { parameters: { 'yc1.least-count': 6 } })
    // @ts-expect-error a misspelt figure
    book.reform({ 'yc1.least-counts': 6 })
    // @ts-expect-error the figure is called by its key
    book.reform({ 'yc1.from': '2024-02-01' })
    // @ts-expect-error a figure of another rulebook
    book.evaluate('yc1.open', {}, { parameters: { 'm03.free-days': 6 } })
  })
  it('knows the figures that it takes over', () => {
    const more = rulebook({ name: 'more', title: words, extends: nantong, provisions: { open }, figures: [own] })
    more.reform({ 'yc1.least-count': 6, 'm03.free-days': 5 })
    // @ts-expect-error a misspelt figure
    more.reform({ 'm03.free-day': 5 })
  })
  it('leaves a query to what is asked', () => {
    toSQL(open, { from: 't', key: 'id', reading: 'loose' })
  })
})
