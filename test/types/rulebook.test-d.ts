import { describe, expectTypeOf, it } from 'vitest'
import type * as calculators from '../../src/calculators/index'
import type { loanRolloverFee } from '../../src/calculators/index'
import {
  type Assessment,
  type Calculation,
  type Classified,
  type Decimal,
  evaluate,
  type FactsOf,
  type GoalState,
  type InputOf,
  type Listing,
  type Matches,
  match,
  matcher,
  type NantongProvision,
  nantong,
  type Provision,
  plain,
  provision,
  type Result,
  type Verdict,
  type Words,
} from '../../src/index'
import { calculator, eligibility, output, rulebook, yuan } from '../../src/language'
import type { urbanArea } from '../../src/rules/index'
import * as rules from '../../src/rules/index'
import { base, thing, words } from '../language/vocabulary'

describe('the union of provisions', () => {
  it('has each that the doors have', () => {
    type All = (typeof rules & typeof calculators)[keyof (typeof rules & typeof calculators)]
    expectTypeOf<NantongProvision['id']>().toEqualTypeOf<All['id']>()
  })
})

describe('an id', () => {
  it('of a provision has the result of its kind', () => {
    expectTypeOf(evaluate('m04.sugangdai-eligibility', {})).toEqualTypeOf<Verdict>()
    expectTypeOf(evaluate('m04.urban-area', {}).outcome).toEqualTypeOf<Classified['outcome']>()
    expectTypeOf(evaluate('m03.loan-rollover-fee', {})).toMatchTypeOf<Calculation>()
    expectTypeOf(evaluate('m54.market-procurement-bank-target', {})).toMatchTypeOf<Assessment>()
    expectTypeOf(evaluate('m04.sukedai-banks', {})).toMatchTypeOf<Listing>()
    expectTypeOf(evaluate('m03.loan-rollover-fee', {}).values.fee).not.toBeAny()
  })
  it('of a calculator has all outputs once it is computed, and perhaps none while it is open', () => {
    const fee = evaluate('m03.loan-rollover-fee', {})
    expectTypeOf(fee.values.fee).toEqualTypeOf<Decimal | undefined>()
    if (fee.outcome === 'undetermined') expectTypeOf(fee.values.fee).toEqualTypeOf<Decimal | undefined>()
    else expectTypeOf(fee.values.fee).toEqualTypeOf<Decimal>()
    const some: Result = evaluate('m03.loan-rollover-fee' as string, {})
    if (some.kind === 'calculator') expectTypeOf(some).toEqualTypeOf<Calculation>()
    if (some.outcome === 'computed') expectTypeOf(some.kind).toEqualTypeOf<'calculator'>()
  })
  it('of a classification has its class once it is classified, or the list of those that hold', () => {
    const area = evaluate('m04.urban-area', {})
    type Area = keyof typeof urbanArea.classes
    expectTypeOf(area.class).toEqualTypeOf<Area | undefined>()
    if (area.outcome === 'classified') expectTypeOf(area.class).toEqualTypeOf<Area>()
    if (area.outcome === 'classified') expectTypeOf(area.label).toEqualTypeOf<Words>()
    expectTypeOf(evaluate('m05.green-channel', {}).classes).not.toEqualTypeOf<undefined>()
    const some: Result = evaluate('m04.urban-area' as string, {})
    if (some.kind === 'classification') expectTypeOf(some.class).toEqualTypeOf<string | undefined>()
    if (some.kind === 'classification') expectTypeOf(some.classes).toEqualTypeOf<readonly string[] | undefined>()
  })
  it('of a target has its goals by name', () => {
    const { goals } = evaluate('m54.market-procurement-bank-target', {})
    expectTypeOf(goals.fewest).toEqualTypeOf<GoalState>()
    // @ts-expect-error no goal of this name
    goals.few
    const some: Result = evaluate('m54.market-procurement-bank-target' as string, {})
    if (some.kind === 'target') expectTypeOf(some).toEqualTypeOf<Assessment>()
  })
  it('has a result whose amounts are text once it is plain', () => {
    const fee = plain(evaluate('m03.loan-rollover-fee', {}), { language: 'zh' })
    expectTypeOf(fee.values.fee).toEqualTypeOf<string | undefined>()
    expectTypeOf(fee.missing[0]?.question).toEqualTypeOf<string | undefined>()
  })
  it('that is known only when it is read has any result', () => {
    const id: string = 'm04.urban-area'
    expectTypeOf(evaluate(id, {})).toEqualTypeOf<Result>()
    expectTypeOf(provision(id)).toEqualTypeOf<Provision>()
  })
  it('that isn’t one is refused', () => {
    // @ts-expect-error no provision of this id
    evaluate('m04.sugangdai-eligibilty', {})
    // @ts-expect-error no provision of this id
    provision('m99.nothing')
  })
})

describe('a subject', () => {
  it('knows its facts', () => {
    match('enterprise', { size: 'small', employees: 48 })
    // @ts-expect-error no subject of this name
    match('enterprize', {})
    // @ts-expect-error no fact of this name
    match('enterprise', { siz: 'small' })
    // @ts-expect-error no option of this name
    match('enterprise', { size: 'tiny' })
    // @ts-expect-error no subject of this name
    nantong.facts('enterprize')
    expectTypeOf<FactsOf<'vehicle'>['cityMileageKm']>().not.toBeAny()
    expectTypeOf<FactsOf<'enterprise'>['size']>().toEqualTypeOf<'micro' | 'small' | 'medium' | 'large' | undefined>()
    // @ts-expect-error no option of this name
    matcher('enterprise')({ size: 'tiny' })
  })
  it('knows the ids of its eligibilities in what a match answers', () => {
    const { eligible, refused } = match('vehicle', {})
    type Ids = Extract<NantongProvision, { readonly subject: 'vehicle'; readonly kind: 'eligibility' }>['id']
    expectTypeOf<(typeof eligible)[number]['id']>().toEqualTypeOf<Ids>()
    expectTypeOf<(typeof refused)[number]['id']>().toEqualTypeOf<Ids>()
    const outcomes = matcher('vehicle').outcomes({})
    expectTypeOf(outcomes['m06.vehicle-subsidy-eligibility']).toEqualTypeOf<Verdict['outcome'] | 'refused'>()
    // @ts-expect-error no eligibility of vehicles
    outcomes['m04.sugangdai-eligibility']
    const subject: string = 'vehicle'
    expectTypeOf(match(subject, {})).toEqualTypeOf<Matches>()
  })
  it('takes a record that is known only when it is read', () => {
    const record: object = {}
    match('enterprise', record)
  })
})

describe('a provision', () => {
  it('says what it takes', () => {
    expectTypeOf<InputOf<typeof loanRolloverFee>['days']>().toEqualTypeOf<number>()
    expectTypeOf<InputOf<typeof urbanArea>>().toMatchTypeOf<{ readonly district?: string | undefined }>()
  })
})

describe('one of many provisions of a kind', () => {
  it('can be called', () => {
    for (const one of Object.values(rules)) {
      if (one.kind === 'eligibility') {
        expectTypeOf(one({})).toEqualTypeOf<Verdict>()
        expectTypeOf(one.outcome({})).toEqualTypeOf<Verdict['outcome']>()
      }
      if (one.kind === 'classification') expectTypeOf(one({}).kind).toEqualTypeOf<'classification'>()
      if (one.kind === 'target') expectTypeOf(one({}).kind).toEqualTypeOf<'target'>()
      if (one.kind === 'catalogue') expectTypeOf(one({}).kind).toEqualTypeOf<'catalogue'>()
    }
  })
})

describe('a rulebook of others', () => {
  const open = eligibility('yc.open', () => ({ ...base, when: thing.a }))
  const amount = calculator('yc.amount', () => ({ ...base, outputs: { amount: output.money(words, yuan(1)) } }))
  const book = rulebook({ name: 'yc', title: words, provisions: { open, amount } })
  it('knows its ids and subjects', () => {
    expectTypeOf(book.evaluate('yc.open', {})).toEqualTypeOf<Verdict>()
    book.match('thing', { a: true })
    // @ts-expect-error no provision of this id
    book.evaluate('yc.opne', {})
    // @ts-expect-error no fact of this name
    book.match('thing', { aa: true })
  })
  it('knows those that it takes over', () => {
    const more = rulebook({ name: 'more', title: words, extends: nantong, provisions: { open } })
    expectTypeOf(more.evaluate('m04.sugangdai-eligibility', {})).toEqualTypeOf<Verdict>()
    expectTypeOf(more.evaluate('yc.open', {})).toEqualTypeOf<Verdict>()
    // @ts-expect-error no provision of this id
    more.evaluate('yc.amount', {})
  })
})
