import type { Circumstance, Frame } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Core } from '../provisions/core'
import type { Definition } from '../provisions/definition'
import { ownReadings } from '../provisions/named-readings'
import type { Matched } from './matches'

/** A provision made ready to be asked about records of many. */
export class ReadyProvision<D extends Definition = Definition, R extends object = object> {
  /** Which provision it is, for a line of an answer. */
  readonly head: Matched
  /** Those of the readings named that it knows. */
  readonly named: string | undefined
  /** Its rule under those of the readings named that it knows. */
  readonly prepared: Prepared
  /** Which of a record's values are its facts'. */
  readonly from: readonly number[]

  /** @param slots where the facts lie in records of many */
  constructor(
    readonly core: Core<D, R>,
    named: string | undefined,
    slots: ReadonlyMap<string, number>,
  ) {
    const { id, measure, definition } = core
    this.head = { id, measure, title: definition.title }
    this.named = ownReadings(core, named)
    this.prepared = core.program.prepare(this.named)
    this.from = core.program.slots.map((fact) => slots.get(fact.name) ?? -1)
  }

  frame(values: readonly (Value | undefined)[], circumstance: Circumstance): Frame {
    const { from } = this
    const facts: (Value | undefined)[] = new Array(from.length)
    for (let index = 0; index < from.length; index += 1) facts[index] = values[from[index] as number]
    return { facts, asOf: circumstance.asOf, changed: circumstance.changed, isSound: false }
  }
}

/** Where facts lie in a record that is read by their order. */
export const slotsOf = (facts: readonly Fact[]): ReadonlyMap<string, number> =>
  new Map(facts.map((fact, slot) => [fact.name, slot]))
