import { type CatalogueDefinition, lookedUpBy } from '../language/provisions/catalogue'
import type { Core } from '../language/provisions/core'
import { dateOfDay, dayNumber } from '../language/values/dates'
import { type Bounds, boundsIn, boundsOf } from './bounds'

/** What values are drawn towards. */
export interface Aims extends Bounds {
  /** Days about which others are drawn. */
  readonly middles: readonly string[]
  /** What a text is looked up by, by the fact that it is. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** Where a rule knows neither a year nor a day, any is as good as another. */
const ANY_DAY = '2000-06-15'

const middleOf = (days: readonly string[]): string => {
  const sum = days.map(dayNumber).reduce((all, one) => all + one, 0)
  return dateOfDay(Math.floor(sum / days.length))
}

/** The middle of the year that a provision is for and that of its period; of one without either, that of the days that it names. */
export function middlesOf(core: Core): readonly [string, ...string[]] {
  const { period } = core.definition
  const ends = boundsIn([period?.from, period?.to].filter((one) => one !== undefined)).days
  const [first, ...more] = [...(core.year ? [`${core.year}-06-15`] : []), ...(ends.length > 0 ? [middleOf(ends)] : [])]
  if (first !== undefined) return [first, ...more]
  const { days } = boundsOf(core)
  return [days.length > 0 ? middleOf(days) : ANY_DAY]
}

/** The names by which a catalogue's entries, and what is known not to be among them, are looked up by a text. */
function namesIn({ behaviour, definition }: Core): readonly (readonly [fact: string, names: readonly string[]])[] {
  if (behaviour.kind !== 'catalogue') return []
  const { entries, others = [], key, lookUp } = definition as CatalogueDefinition
  if (lookUp?.node.op !== 'fact' || lookUp.node.fact.type !== 'text') return []
  const names = [
    ...entries.flatMap((one) => lookedUpBy(one, key)),
    ...others.flatMap((one) => lookedUpBy(one, undefined)),
  ]
  return [[lookUp.node.fact.name, names]]
}

/** What the values of some provisions' facts are drawn towards; texts towards what is listed, there or elsewhere. */
export function aimsOf(cores: readonly Core[], listing = cores): Aims {
  const bounds = cores.map(boundsOf)
  const names = new Map<string, readonly string[]>()
  for (const [fact, some] of listing.flatMap(namesIn)) names.set(fact, [...(names.get(fact) ?? []), ...some])
  return {
    numbers: bounds.flatMap((one) => one.numbers),
    days: bounds.flatMap((one) => one.days),
    times: bounds.flatMap((one) => one.times),
    middles: [...new Set(cores.flatMap(middlesOf))],
    names,
  }
}
