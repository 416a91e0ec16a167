import { isNum } from '../evaluate/frame'
import { asOfFact, type Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Core } from '../provisions/core'
import { compare, type Decimal, Exact, exact, type Num } from '../values/decimal'
import { readNumber } from '../values/given-number'
import { isWaitedFor, type Situation, timesFrom } from './times'

/** A fact within the asker's reach, and what it could be brought to, the nearest first. */
export interface Lever {
  readonly fact: Fact
  readonly from: unknown
  readonly to: readonly unknown[]
  /** The last day on which it can still be brought about, where the provision names one. */
  readonly until: string | undefined
}

/** Lists of more papers aren't tried. */
const MOST_PAPERS = 7

/** The numbers that a fact is held against in this record, or where what is reckoned from it comes to them. */
function numbersAgainst(fact: Fact, { core, valueIn, undone }: Situation): Num[] {
  return [...core.program.nodes].flatMap((node) => {
    if (node.op !== 'compare') return []
    const { left, right } = node
    const found = [...undone(fact, left, valueIn(right)), ...undone(fact, right, valueIn(left))]
    return found.filter(isNum)
  })
}

/** What comes of a division is brought to a number that a record can tell. */
const MOST_PLACES = 8

const roundedUp = (one: Decimal): Decimal => one.toDecimalPlaces(2, Exact.ROUND_CEIL)

function numbers(fact: Fact, from: Num | undefined, situation: Situation): unknown[] {
  const step = fact.type === 'integer' ? 1 : '0.01'
  const near = numbersAgainst(fact, situation)
    .flatMap((one) => [exact(one), exact(one).plus(step)])
    .map((one) => (fact.type === 'integer' ? one.ceil() : one.decimalPlaces() > MOST_PLACES ? roundedUp(one) : one))
    .filter((one) => isWithin(limitsOf(fact), one) && (from === undefined || compare(one, from) > 0))
    .sort(compare)
  const texts = [...new Set(near.map((one) => one.toFixed()))]
  return fact.type === 'integer' ? texts.map(Number).filter(Number.isSafeInteger) : texts
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
      return timesFrom(fact, from, situation)
    case 'text':
    case 'dates':
    case 'numbers':
      return []
  }
}

/** Everything that the asker can bring about in this record from the day asked on. */
export function leversIn(situation: Situation): Lever[] {
  const { core, facts, asOf, valueIn } = situation
  const lastDay = ({ name }: Fact): string | undefined => {
    const until = core.definition.asks?.find(({ fact }) => fact === name)?.until
    return until && (valueIn(until.node) as string | undefined)
  }
  const usesDay =
    asOf !== undefined && ([...core.program.nodes].some((node) => node.op === 'asOf') || isWaitedFor(situation))
  const known = [...core.facts, ...(usesDay ? [asOfFact] : [])].filter((fact) => fact.attainable !== undefined)
  return known
    .map((fact) => ({ fact, from: fact === asOfFact ? asOf : facts[fact.name], until: lastDay(fact) }))
    .filter(({ until }) => asOf === undefined || until === undefined || asOf <= until)
    .map((one) => ({ ...one, to: valuesFor(one.fact, one.from, situation) }))
    .filter(({ to }) => to.length > 0)
}
