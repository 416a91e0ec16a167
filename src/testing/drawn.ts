import * as fc from 'fast-check'
import type { Fact } from '../language/expression/facts'
import { isWithin, limitsOf } from '../language/expression/limits'
import type { Core } from '../language/provisions/core'
import { coreGiven } from '../language/provisions/parts'
import { coreOf, type Provision } from '../language/provisions/provision'
import type { Rulebook } from '../language/rulebook/rulebook'
import { askedIn } from '../language/rulebook/years'
import { dateOfDay, dayNumber, EARLIEST_YEAR, LATEST_YEAR } from '../language/values/dates'
import { type Aims, aimsOf } from './aims'
import { aroundDays, aroundMonths, aroundNumbers, aroundTimes, type Bounds } from './bounds'

const COMMON_NUMBERS = [0, 1, 2, 100]
const TIMES = ['00:00', '12:00', '23:59']
const EARLIEST = dayNumber(`${EARLIEST_YEAR}-01-01`)
const LATEST = dayNumber(`${LATEST_YEAR}-12-31`)
/** Of no list. */
const UNLISTED = ['某名称', 'a name on no list']

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

const days = ({ days, middles }: Aims): fc.Arbitrary<string> =>
  oneOf(
    aroundDays(days),
    fc
      .tuple(fc.constantFrom(...middles), fc.integer({ min: -1000, max: 1000 }))
      .map(([day, by]) => dateOfDay(Math.min(Math.max(dayNumber(day) + by, EARLIEST), LATEST))),
  )

const moments = (aims: Aims): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(days(aims), fc.constantFrom(...TIMES)).map((parts) => parts.join('T')),
    ...aims.times.map((time) => days(aims).chain((day) => fc.constantFrom(...aroundTimes(day, [time])))),
  )

/** Values that may be given for a fact, drawn towards the bounds that rules hold it against. */
function arbitraryValue(fact: Fact, aims: Aims): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integers(fact, aims)
    case 'decimal':
    case 'money':
      return amounts(fact, aims)
    case 'date':
      return days(aims)
    case 'month':
      return oneOf(
        aroundMonths(aims.days),
        days(aims).map((one) => one.slice(0, 7)),
      )
    case 'date-time':
      return moments(aims)
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options))
    case 'choices':
      return fc.subarray(Object.keys(fact.options))
    case 'dates':
      return fc.array(days(aims), { maxLength: 4 })
    case 'numbers':
      return fc.array(amounts(fact, aims), { minLength: 1, maxLength: 8 })
    case 'text':
      return oneOf(aims.names.get(fact.name) ?? [], fc.constantFrom(...UNLISTED))
  }
}

/** A record of facts, by name. */
export type FactRecord = Record<string, unknown>

const recordsOf = (facts: readonly Fact[], aims: Aims, partial: boolean): fc.Arbitrary<FactRecord> => {
  const model = Object.fromEntries(facts.map((fact) => [fact.name, arbitraryValue(fact, aims)]))
  return partial ? fc.record(model, { requiredKeys: [] }) : fc.record(model)
}

/** Any part of the facts of a subject, each by itself: together they may contradict each other. */
export function drawnFacts(subject: string, of: Rulebook): fc.Arbitrary<FactRecord> {
  const all = of.provisions.map(askedIn(of))
  const own = all.filter((one) => one.subject === subject)
  return recordsOf(of.facts(subject), aimsOf(own.map(coreOf), all.map(coreOf)), true)
}

/** Whole records of the facts that a provision needs, or of others, each by itself: together they may contradict each other. */
export function drawnInput(core: Core, facts = core.facts): fc.Arbitrary<FactRecord> {
  return recordsOf(facts, aimsOf([core]), false)
}

/** Ways of asking a provision: days in, at and beside its period, and each of its readings. */
export function arbitraryOptions(provision: Provision): fc.Arbitrary<{ asOf: string; reading?: string }> {
  const core = coreGiven(provision)
  const readings = core.program.open.map((one) => fc.constantFrom(...Object.keys(one.options)))
  return fc
    .tuple(days(aimsOf([core])), fc.tuple(...readings))
    .map(([asOf, names]) => (names.length > 0 ? { asOf, reading: names.join('+') } : { asOf }))
}
