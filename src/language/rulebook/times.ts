import { asOfFact, type Fact } from '../expression/facts'
import type { Node, Value } from '../expression/nodes'
import type { Core } from '../provisions/core'
import { isDate, isDateTime, isMonth, plusDays, plusHours, plusMinutes, plusMonths } from '../values/dates'

/** What a record says, for finding levers in it. */
export interface Situation {
  readonly core: Core
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: string | undefined
  readonly valueIn: (node: Node) => Value | undefined
  /** Where a fact has to lie for an expression of it to come to a value. */
  readonly undone: (fact: Fact, side: Node, target: Value | undefined) => readonly Value[]
}

/** More times than that aren't tried. */
const MOST_TIMES = 40

const shifts = {
  hours: (day: string, by: number): string => plusHours(`${day}T00:00`, by),
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

/** Whether something comes by waiting that isn't there yet: a check may hold a time against the day asked about. */
export const isWaitedFor = ({ core, facts }: Situation): boolean =>
  core.facts.some(({ attainable, name, type }) => attainable === 'wait' && type === 'boolean' && facts[name] !== true)

/** Every time that the rule comes to in this record, and the days as far from it as the rule reckons either way. */
function timesIn(situation: Situation): string[] {
  const { core, facts, asOf, valueIn } = situation
  const nodes = [...core.program.nodes]
  const checked = isWaitedFor(situation) ? core.program.slots.map(({ name }) => facts[name]) : []
  const stated = [asOf, ...nodes.map(valueIn), ...checked].flatMap(timesOf)
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
export function timesFrom(
  fact: Fact & { readonly type: keyof typeof steps },
  from: unknown,
  situation: Situation,
): string[] {
  const { asOf } = situation
  const [step, write] = [steps[fact.type], asTime[fact.type]]
  const floor = asOf === undefined ? from : write(asOf)
  if (typeof floor !== 'string') return []
  const near = timesIn(situation).flatMap((time) => [-1, 0, 1].flatMap((by) => moved(step, write(time), by)))
  const fit = [...new Set(near)].filter((one) => one >= floor && one !== from && (fact !== asOfFact || one > floor))
  return fit.sort().slice(0, MOST_TIMES)
}
