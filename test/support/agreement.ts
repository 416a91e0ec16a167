import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DialectName } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import { nantong } from '../../src/nantong'
import type { Database } from './databases'
import { type Compared, compare, type Databases, type Difference } from './differential'

/* Every provision under every reading, of 300 drawn records unless stated: a query says of each row what an evaluation says of its record. */

const sayable = nantong.provisions.filter((one) => one.kind !== 'catalogue')
const measures = [...new Set(sayable.map((one) => one.measure))]

/** Where a query settles rows that an evaluation leaves open, for want of steps or of cells that tell all. */
const FURTHER = [
  'm08.general-refund-eligibility',
  'm08.relaxed-refund-amount',
  'm08.relaxed-refund-eligibility',
  'm08.stock-refund-window',
  'm08.vat-refund-path',
  'm16.pre-examination-timeliness',
  'm55.first-violation-berthing-waiver',
  'm65.recuperation-skilled-worker-share',
  'm65.talent-extension-start',
  'm66.enterprise-performance-target',
]

/** Where a query leaves rows open for facts that hang on one another by a check, and an evaluation doesn't. */
const OPEN = [
  'm07.listing-green-channel',
  'm08.stock-refund-window',
  'm08.vat-refund-path',
  'm19.bid-deposit-refund-trigger',
  'm32.escrow-release',
  'm33.handover-payment',
]

/** Where a row is refused beside the others for a quotient of more than twelve places. */
const UNENDING = [
  'm12.suzhidai-average',
  'm23.construction-permits-saved',
  'm50.rcep-origin-accumulation',
  'm53.fx-hedging-ratio',
  'm65.recuperation-skilled-worker-share',
]

/** The first of what is found in a provision that isn't one of some. */
const firstIn = (found: readonly Difference[], id: string, but: readonly string[]) =>
  but.includes(id) ? [] : found.slice(0, 1).map((one) => ({ id, ...one }))

/**
 * Registers the tests that databases answer as evaluations do.
 * @param count how many records are drawn; @param some which of the ways to ask are tried
 */
export function answerAsEvaluate(
  open: { readonly [Name in keyof Databases]: () => Promise<Database> },
  count?: number,
  some?: (all: readonly Options[]) => readonly Options[],
): void {
  const dialects = Object.keys(open) as DialectName[]
  describe(`as evaluate does, ${dialects.join(' and ')} answer`, () => {
    let databases: Databases
    const all: Compared[] = []
    beforeAll(async () => {
      const opened = Object.entries(open).map(async ([dialect, make]) => [dialect, await make()])
      databases = Object.fromEntries(await Promise.all(opened))
    })
    afterAll(async () => {
      for (const database of Object.values(databases)) await database.close()
    })

    test.each(measures)('%s', async (measure) => {
      for (const provision of sayable.filter((one) => one.measure === measure)) {
        for (const compared of await compare(provision, databases, count, some)) {
          all.push(compared)
          expect(compared.wrong.slice(0, 3), `${provision.id} in ${compared.dialect}`).toEqual([])
        }
      }
    })

    test.each(dialects)('and %s settles what an evaluation gives up on, in few provisions', (dialect) => {
      expect(all.flatMap((one) => (one.dialect === dialect ? firstIn(one.further, one.id, FURTHER) : []))).toEqual([])
    })

    test.each(dialects)('and %s leaves open what an evaluation settles, in few provisions', (dialect) => {
      expect(all.flatMap((one) => (one.dialect === dialect ? firstIn(one.open, one.id, OPEN) : []))).toEqual([])
    })

    test.each(dialects)('and %s refuses beside the rest what no number of digits holds, of ratios alone', (dialect) => {
      const refusing = all.flatMap((one) => (one.dialect === dialect && one.unending > 0 ? [one.id] : []))
      expect(refusing).toEqual(UNENDING)
    })
  })
}
