import type { Fact } from '../language/expression/facts'
import type { Unmet, UnmetCondition } from '../language/outline/unmet'
import { isDate, isMonth as isMonthThatIs, plusDays } from '../language/values/dates'
import { exact } from '../language/values/decimal'
import type { FactRecord } from './drawn'

/* Records in which what is unmet is met: by what is required alone, without a look at the rule. */

/** So many records are tried for one way. */
const MOST = 400

/** Every list that takes one of each choice. */
function* combined<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = choices
  if (first === undefined) {
    yield []
    return
  }
  for (const one of first) for (const others of combined(rest)) yield [one, ...others]
}

/** The ways through what is unmet: of each choice one alternative, and all that stands beside it. */
export function* waysThrough(unmet: readonly Unmet[]): Generator<readonly UnmetCondition[]> {
  const each = unmet.map((one): readonly (readonly UnmetCondition[])[] =>
    one.anyOf ? one.anyOf.flatMap((needs) => [...waysThrough(needs)]) : [[one]],
  )
  for (const way of combined(each)) yield way.flat()
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isMonth = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)

/** The values that lie at and beside a bound. */
function around(bound: unknown): readonly unknown[] {
  if (isDay(bound)) return [bound, plusDays(bound, 1), plusDays(bound, -1)]
  if (isMonth(bound)) return [`${bound}-01`, bound, plusDays(`${bound}-01`, -1), `${bound}-28`]
  if (typeof bound === 'boolean' || bound === undefined || bound === null) return []
  if (typeof bound === 'string' && Number.isNaN(Number(bound))) return [bound]
  return [0, 1, -1, '0.01', '-0.01'].map((step) => exact(String(bound)).plus(step).toFixed())
}

/** The day of a date's month that a number is. */
const onDayOfMonth = (date: unknown, day: unknown): readonly string[] =>
  isDay(date) && typeof day === 'number' ? [`${date.slice(0, 8)}${String(day).padStart(2, '0')}`] : []

const BESIDE = [-1, 0, 1]
const WEEK = [1, 2, 3, 4, 5, 6]

/** Days, or months, of which a part is a number or beside it: the year, the month of the year, the weekday. */
function withPart(date: unknown, part: unknown): readonly string[] {
  if (typeof part !== 'number' || !(isDay(date) || isMonth(date))) return []
  const near = BESIDE.map((step) => part + step)
  return [
    ...near.map((year) => `${String(year).padStart(4, '0')}${date.slice(4)}`),
    ...near.map((month) => `${date.slice(0, 5)}${String(month).padStart(2, '0')}${date.slice(7)}`),
    ...(isDay(date) ? WEEK.map((step) => plusDays(date, step)) : []),
  ].filter((one) => isDate(one) || isMonthThatIs(one))
}

const without = (given: readonly string[], values: readonly string[]): readonly string[] =>
  given.filter((one) => !values.includes(one))

/** What a fact may be instead for a condition to hold. */
function candidates(fact: Fact, { required, actual }: UnmetCondition): readonly unknown[] {
  const values = Object.values(required).flatMap((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && !('d' in one) ? Object.values(one) : [one],
  )
  switch (fact.type) {
    case 'boolean':
      return typeof required['is'] === 'boolean' ? [required['is']] : [true, false]
    case 'choice': {
      const named = values.flat()
      return Object.keys(fact.options).filter((option) => named.includes(option) === !('noneOf' in required))
    }
    case 'choices': {
      const given = (actual[fact.name] ?? []) as readonly string[]
      const named = values.flat().filter((one): one is string => typeof one === 'string')
      const options = Object.keys(fact.options)
      const counts = values.filter((one) => typeof one === 'number').flatMap((one) => [one, one + 1, one - 1])
      return [
        [...new Set([...given, ...named])],
        without(given, named),
        ...named.map((one) => [...given, one]),
        ...counts.map((count) => options.slice(0, count)),
      ]
    }
    case 'integer':
      return values.flatMap(around).map(Number).filter(Number.isInteger)
    case 'decimal':
    case 'money':
      return values.flatMap(around)
    case 'date':
      return [
        ...values.flatMap(around),
        ...values.flatMap((one) => [...onDayOfMonth(actual[fact.name], one), ...withPart(actual[fact.name], one)]),
      ].filter(isDay)
    case 'month':
      return values
        .flatMap((one) => [...(isDay(one) ? [one.slice(0, 7)] : around(one)), ...withPart(actual[fact.name], one)])
        .filter(isMonth)
    case 'date-time':
    case 'text':
    case 'dates':
    case 'numbers':
      return []
  }
}

const textsIn = ({ required }: UnmetCondition): readonly string[] =>
  Object.values(required)
    .flat()
    .filter((one): one is string => typeof one === 'string')

/** A set that several conditions are about: with what some of them name and without what the others do. */
function inTurn(name: string, way: readonly UnmetCondition[]): readonly (readonly string[])[] {
  const own = way.filter((one) => one.facts.includes(name))
  return own.map((one) => {
    const given = (one.actual[name] ?? []) as readonly string[]
    const others = own.filter((other) => other !== one).flatMap(textsIn)
    return without([...new Set([...given, ...others])], textsIn(one))
  })
}

/** Records in which a way is met, as far as its facts are held against fixed values. */
export function* meeting(
  record: FactRecord,
  way: readonly UnmetCondition[],
  facts: ReadonlyMap<string, Fact>,
): Generator<FactRecord> {
  const changes = new Map<string, unknown[]>()
  for (const one of way)
    for (const name of one.facts) {
      const fact = facts.get(name)
      if (fact) changes.set(name, [...(changes.get(name) ?? []), ...candidates(fact, one)])
    }
  for (const [name, values] of changes)
    if (facts.get(name)?.type === 'choices') values.unshift([...new Set(values.flat())], ...inTurn(name, way))
  const names = [...changes.keys()]
  let tries = 0
  for (const values of combined([...changes.values()].map((all) => [...new Set(all)]))) {
    tries += 1
    if (tries > MOST) return
    yield { ...record, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) }
  }
}
