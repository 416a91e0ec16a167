import { asOfFact, type Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Node, Value } from '../expression/nodes'
import type { Core } from '../provisions/core'
import { isDate, isDateTime, isMonth, plusDays, plusMinutes, plusMonths } from '../values/dates'
import { compare, exact, type Num } from '../values/decimal'
import { readNumber } from '../values/given-number'

/** A fact within the asker's reach, and what it could be brought to, the nearest first. */
export interface Lever {
  readonly fact: Fact
  readonly from: unknown
  readonly to: readonly unknown[]
}

/** What a record says, for finding levers in it. */
export interface Situation {
  readonly core: Core
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: string | undefined
  readonly valueIn: (node: Node) => Value | undefined
}

/** More days, or more lists of papers, than that aren't tried. */
const MOST_TIMES = 40
const MOST_PAPERS = 7

/** The numbers that conditions hold a fact against in this record: figures, and other facts' values. */
function numbersAgainst(fact: Fact, { core, valueIn }: Situation): Num[] {
  return [...core.program.nodes].flatMap((node) => {
    if (node.op !== 'compare') return []
    const sides = [node.left, node.right]
    const others = sides.filter((side) => !(side.op === 'fact' && side.fact.name === fact.name))
    const value = others.length === 1 ? readNumber(valueIn(others[0] as Node)) : undefined
    return value === undefined ? [] : [value]
  })
}

function numbers(fact: Fact, from: Num | undefined, situation: Situation): unknown[] {
  const step = fact.type === 'integer' ? 1 : '0.01'
  const near = numbersAgainst(fact, situation)
    .flatMap((one) => [exact(one), exact(one).plus(step)])
    .map((one) => (fact.type === 'integer' ? one.ceil() : one))
    .filter((one) => isWithin(limitsOf(fact), one) && (from === undefined || compare(one, from) > 0))
    .sort(compare)
  const texts = [...new Set(near.map((one) => one.toFixed()))]
  return fact.type === 'integer' ? texts.map(Number).filter(Number.isSafeInteger) : texts
}

const shifts = {
  days: plusDays,
  months: plusMonths,
  years: (day: string, by: number): string => plusMonths(day, 12 * by),
}

/** The days and moments that a value says. */
function timesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(timesOf)
  if (typeof value !== 'string') return []
  if (isMonth(value)) return [`${value}-01`]
  return isDate(value) || isDateTime(value) ? [value] : []
}

/** A time moved, as far as the calendar reaches. */
function moved(shift: (time: string, by: number) => string, time: string, by: number): string[] {
  try {
    return [shift(time, by)]
  } catch {
    return []
  }
}

/** Every time that the rule comes to in this record, and the days as far from it as the rule reckons either way. */
function timesIn({ core, asOf, valueIn }: Situation): string[] {
  const nodes = [...core.program.nodes]
  const stated = [asOf, ...nodes.map(valueIn)].flatMap(timesOf)
  const far = nodes.flatMap((node) => {
    const by = node.op === 'shift' ? valueIn(node.amount) : undefined
    return node.op === 'shift' && typeof by === 'number' ? [{ shift: shifts[node.by], by }] : []
  })
  const reached = stated.flatMap((time) => {
    const day = time.slice(0, 10)
    return [time, ...far.flatMap(({ shift, by }) => [...moved(shift, day, by), ...moved(shift, day, -by)])]
  })
  return [...new Set(reached)]
}

const steps = { date: plusDays, month: plusMonths, 'date-time': plusMinutes }

/** A day or moment as a fact's type has it: the moment, or a day's first; the day; its month. */
const asTime: Record<keyof typeof steps, (time: string) => string> = {
  date: (time) => time.slice(0, 10),
  month: (time) => time.slice(0, 7),
  'date-time': (time) => (time.length > 10 ? time : `${time}T00:00`),
}

/** Times from the day asked on, or where that isn't known after the present one. */
function times(fact: Fact & { readonly type: keyof typeof steps }, from: unknown, situation: Situation): string[] {
  const { asOf } = situation
  const [step, write] = [steps[fact.type], asTime[fact.type]]
  const floor = asOf === undefined ? from : write(asOf)
  if (typeof floor !== 'string') return []
  const near = timesIn(situation).flatMap((time) => [-1, 0, 1].flatMap((by) => moved(step, write(time), by)))
  const fit = [...new Set(near)].filter((one) => one >= floor && one !== from && (fact !== asOfFact || one > floor))
  return fit.sort().slice(0, MOST_TIMES)
}

/** The options that the rule looks for in a list. */
const soughtIn = (fact: Fact, core: Core): ReadonlySet<string> =>
  new Set(
    [...core.program.nodes].flatMap((node) =>
      (node.op === 'includes' || node.op === 'tally') && node.set.op === 'fact' && node.set.fact.name === fact.name
        ? node.values
        : [],
    ),
  )

/** Every list that has more in it, the shortest first. */
function longerLists(had: readonly string[], options: readonly string[]): string[][] {
  const more = options.filter((one) => !had.includes(one)).slice(0, MOST_PAPERS)
  const additions: string[][] = [[]]
  for (const one of more) additions.push(...additions.map((some) => [...some, one]))
  return additions
    .filter((one) => one.length > 0)
    .sort((a, b) => a.length - b.length)
    .map((one) => [...had, ...one])
}

function valuesFor(fact: Fact, from: unknown, situation: Situation): readonly unknown[] {
  switch (fact.type) {
    case 'boolean':
      return from === true ? [] : [true]
    case 'choice':
      return Object.keys(fact.options).filter((option) => option !== from)
    case 'choices':
      return longerLists((from ?? []) as readonly string[], [...soughtIn(fact, situation.core)])
    case 'integer':
    case 'decimal':
    case 'money':
      return numbers(fact, readNumber(from), situation)
    case 'date':
    case 'month':
    case 'date-time':
      return times(fact, from, situation)
    default:
      return []
  }
}

/** Everything that the asker can bring about in this record from the day asked on. */
export function leversIn(situation: Situation): Lever[] {
  const { core, facts, asOf } = situation
  const isOpen = ({ attainable, attainableUntil }: Fact): boolean =>
    attainable !== undefined && (asOf === undefined || attainableUntil === undefined || asOf <= attainableUntil)
  const usesDay = asOf !== undefined && [...core.program.nodes].some((node) => node.op === 'asOf')
  const known = [...core.facts.filter(isOpen), ...(usesDay ? [asOfFact] : [])]
  return known
    .map((fact) => ({ fact, from: fact === asOfFact ? asOf : facts[fact.name] }))
    .map(({ fact, from }) => ({ fact, from, to: valuesFor(fact, from, situation) }))
    .filter(({ to }) => to.length > 0)
}
