import { describe, expectTypeOf, it } from 'vitest'
import { etcDiscount, type loanRolloverFee } from '../../src/calculators/index'
import {
  describe as describeRule,
  evaluate,
  explain,
  match,
  matcher,
  type NantongFigure,
  nantong,
  outline,
  type ReadingOf,
  readBy,
  reform,
  remedies,
  toJSONSchema,
} from '../../src/index'
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
  rulebook,
  target,
  toSQL,
} from '../../src/language'
import { vehicleSubsidyEligibility } from '../../src/rules/index'
import { base, place, thing, words } from '../language/vocabulary'

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
