import type { Options, Provision } from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { type Address, cellsIn, valueIn } from '../shell/parts'
import { type Case, dayIn, factsOf, readerFor } from './case'

/** What an address tells of a subject, whatever it asks for. */
export interface Asked {
  readonly all: ReadonlyMap<string, Fact>
  readonly facts: Readonly<Record<string, unknown>>
  readonly options: Options
  readonly skipped: readonly string[]
  /** As the fields of a form see it: nothing is of no use now. */
  readonly form: Case
}

export function askedIn(address: Address, subject: string): Asked {
  const { facts: all } = readerFor(subject)
  const cells = cellsIn(address)
  const { facts, troubles, strange } = factsOf(subject, cells)
  const asOf = dayIn(address)
  const options = asOf === undefined ? {} : { asOf }
  const skipped = (valueIn(address, '~skip') ?? '').split('~').filter((name) => all.has(name))
  const form: Case = {
    of: {} as Provision,
    needs: [],
    cells,
    facts,
    troubles,
    strange,
    options,
    figures: { changed: new Map(), troubles: [] },
    isOpen: true,
  }
  return { all, facts, options, skipped, form }
}
