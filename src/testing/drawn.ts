import * as fc from 'fast-check'
import type { Fact } from '../language/expression/facts'
import { isWithin, limitsOf } from '../language/expression/limits'
import type { Core } from '../language/provisions/core'
import { coreGiven } from '../language/provisions/parts'
import { coreOf, type Provision } from '../language/provisions/provision'
import type { Rulebook } from '../language/rulebook/rulebook'
import { plusDays } from '../language/values/dates'
import { aroundDays, aroundMonths, aroundNumbers, type Bounds, boundsOf } from './bounds'

/** A day of the programme's year, around which days are drawn. */
export const MIDYEAR = '2023-06-15'
const COMMON_NUMBERS = [0, 1, 2, 100]
const TIMES = ['00:00', '12:00', '23:59']

/** One of some values, or of none a given other. */
const oneOf = <T>(values: readonly T[], otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  values.length === 0 ? otherwise : fc.oneof(fc.constantFrom(...values), otherwise)

/** Whole steps that lie within a fact's limits, from the least of them on, so that none has to be thrown away. */
function within(fact: Fact, most: number, scale: number): fc.Arbitrary<number> {
  const limits = limitsOf(fact)
  const min = Math.ceil((limits.atLeast ?? limits.moreThan ?? 0) * scale)
  const max = Math.min(min + most, Math.floor((limits.atMost ?? Number.POSITIVE_INFINITY) * scale))
  return fc.integer({ min, max }).filter((one) => isWithin(limits, one / scale))
}

const integers = (fact: Fact, { numbers }: Bounds): fc.Arbitrary<number> =>
  oneOf(aroundNumbers(fact, [...numbers, ...COMMON_NUMBERS]) as number[], within(fact, 1000, 1))

const amounts = (fact: Fact, { numbers }: Bounds): fc.Arbitrary<string> =>
  oneOf(
    aroundNumbers(fact, [...numbers, ...COMMON_NUMBERS]) as string[],
    within(fact, 1_000_000_000, 100).map((one) => String(one / 100)),
  )

const days = ({ days }: Bounds): fc.Arbitrary<string> =>
  oneOf(
    aroundDays(days),
    fc.integer({ min: -1000, max: 1000 }).map((shift) => plusDays(MIDYEAR, shift)),
  )

/** Values that may be given for a fact, drawn towards the bounds that rules hold it against. */
function arbitraryValue(fact: Fact, bounds: Bounds): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integers(fact, bounds)
    case 'decimal':
    case 'money':
      return amounts(fact, bounds)
    case 'date':
      return days(bounds)
    case 'month':
      return oneOf(
        aroundMonths(bounds.days),
        days(bounds).map((one) => one.slice(0, 7)),
      )
    case 'date-time':
      return fc.tuple(days(bounds), fc.constantFrom(...TIMES, ...bounds.times)).map((parts) => parts.join('T'))
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options))
    case 'choices':
      return fc.subarray(Object.keys(fact.options))
    case 'dates':
      return fc.array(days(bounds), { maxLength: 4 })
    case 'numbers':
      return fc.array(amounts(fact, bounds), { minLength: 1, maxLength: 8 })
    case 'text':
      return fc.constantFrom('工行', '中国银行', 'a name on no list')
  }
}

/** A record of facts, by name. */
export type FactRecord = Record<string, unknown>

const recordsOf = (facts: readonly Fact[], bounds: Bounds, partial: boolean): fc.Arbitrary<FactRecord> => {
  const model = Object.fromEntries(facts.map((fact) => [fact.name, arbitraryValue(fact, bounds)]))
  return partial ? fc.record(model, { requiredKeys: [] }) : fc.record(model)
}

/** Any part of the facts of a subject, each by itself: together they may contradict each other. */
export function drawnFacts(subject: string, of: Rulebook): fc.Arbitrary<FactRecord> {
  const facts = of.facts(subject)
  const all = of.provisions.filter((one) => one.subject === subject).map((one) => boundsOf(coreOf(one)))
  const bounds = {
    numbers: all.flatMap((one) => one.numbers),
    days: all.flatMap((one) => one.days),
    times: all.flatMap((one) => one.times),
  }
  return recordsOf(facts, bounds, true)
}

/** Whole records of the facts that a provision needs, or of others, each by itself: together they may contradict each other. */
export function drawnInput(core: Core, facts = core.facts): fc.Arbitrary<FactRecord> {
  return recordsOf(facts, boundsOf(core), false)
}

/** Ways of asking a provision: days in, at and beside its period, and each of its readings. */
export function arbitraryOptions(provision: Provision): fc.Arbitrary<{ asOf: string; reading?: string }> {
  const core = coreGiven(provision)
  const readings = core.program.open.map((one) => fc.constantFrom(...Object.keys(one.options)))
  return fc
    .tuple(days(boundsOf(core)), fc.tuple(...readings))
    .map(([asOf, names]) => (names.length > 0 ? { asOf, reading: names.join('+') } : { asOf }))
}
