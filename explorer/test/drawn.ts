import * as fc from 'fast-check'
import { InvalidFactsError, nantong, type Options, type Provision, provisions, type Result } from '../../src/index'
import { arbitraryInput, arbitraryOptions } from '../../src/testing/index'
import { cellOf } from '../pages/cells'
import { type Address, type Entry, writeAddress } from '../shell/address'

/* Cases drawn towards the bounds of rules, and how an address says them. */

/** `evaluate` for a provision of any kind. */
export const evaluateAny = nantong.evaluate as (of: Provision, facts: object, options?: Options) => Result

export interface Drawn {
  readonly of: Provision
  readonly facts: Readonly<Record<string, unknown>>
  readonly options: Options
}

/** The address of a case. */
export function addressOf({ of, facts, options }: Drawn, language: Address['language'], page = 'provision'): string {
  const entries: Entry[] = Object.entries(facts).map(([name, value]) => [name, cellOf(value)])
  if (options.asOf !== undefined) entries.push(['~day', options.asOf])
  if (options.reading !== undefined) entries.push(['~read', [options.reading].flat().join('+')])
  return writeAddress({ language, page, id: of.id, entries })
}

const drawnOf = (of: Provision): fc.Arbitrary<Drawn> =>
  fc.record({ of: fc.constant(of), facts: partOf(arbitraryInput(of)), options: arbitraryOptions(of) })

/** Any part of a record: some facts are left out. */
const partOf = (whole: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(whole, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
    .map(([facts, dice]) => Object.fromEntries(Object.entries(facts).filter(() => dice.next().value > 2)))

/** Whether the record can be asked about at all. */
function isAnswered({ of, facts, options }: Drawn): boolean {
  try {
    evaluateAny(of, facts, options)
    return true
  } catch (error) {
    if (InvalidFactsError.is(error)) return false
    throw error
  }
}

/** So many cases, the same at every run, of provisions in turn. */
export function drawn(count: number, seed = 66): readonly Drawn[] {
  const asking = provisions.filter((one) => one.needs.length > 0) as readonly Provision[]
  const step = Math.max(1, Math.floor(asking.length / count))
  return Array.from({ length: count }, (_, index) => {
    const of = asking[(index * step) % asking.length] as Provision
    const cases = fc.sample(drawnOf(of), { numRuns: 20, seed: seed + index })
    return cases.find(isAnswered) ?? { of, facts: {}, options: {} }
  })
}
