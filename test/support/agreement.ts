import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DialectName } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import { nantong } from '../../src/nantong'
import type { Database } from './databases'
import { type Compared, compare } from './differential'

/* Every provision under every reading, of 300 drawn records unless stated: a query says of each row what an evaluation says of its record. */

const sayable = nantong.provisions.filter((one) => one.kind !== 'catalogue')
const measures = [...new Set(sayable.map((one) => one.measure))]

/** Where a query settles rows that an evaluation leaves open, for want of steps or of cells that tell all. */
const FURTHER = [
  'm04.xiaoweidai-terms',
  'm08.general-refund-eligibility',
  'm12.failing-product-closure-rate',
  'm16.pre-examination-timeliness',
  'm52.capital-account-facilitation-enterprise',
  'm55.first-violation-berthing-waiver',
  'm65.recuperation-skilled-worker-share',
  'm65.talent-extension-start',
  'm66.enterprise-performance-target',
]

/** Where a row is refused beside the others for a quotient of more than twelve places. */
const UNENDING = [
  'm12.suzhidai-average',
  'm23.construction-permits-saved',
  'm50.rcep-origin-accumulation',
  'm53.fx-hedging-ratio',
  'm65.recuperation-skilled-worker-share',
]

/**
 * Registers the tests that a database answers as evaluations do.
 * @param count how many records are drawn; @param some which of the ways to ask are tried
 */
export function answersAsEvaluate(
  dialect: DialectName,
  open: () => Promise<Database>,
  count?: number,
  some?: (all: readonly Options[]) => readonly Options[],
): void {
  describe(`${dialect} answers as evaluate does`, () => {
    let database: Database
    const all = new Map<string, Compared>()
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    test.each(measures)('%s', async (measure) => {
      for (const provision of sayable.filter((one) => one.measure === measure)) {
        const compared = await compare(provision, dialect, database, count, some)
        all.set(provision.id, compared)
        expect(compared.wrong.slice(0, 3), provision.id).toEqual([])
      }
    })

    test('settles what an evaluation gives up on, in few provisions', () => {
      const further = [...all].flatMap(([id, one]) => (one.further.length > 0 ? [id] : []))
      expect(further.filter((id) => !FURTHER.includes(id))).toEqual([])
    })

    test('refuses beside the rest what no number of digits holds, of ratios alone', () => {
      const refusing = [...all].flatMap(([id, one]) => (one.unending > 0 ? [id] : []))
      expect(refusing).toEqual(UNENDING)
    })
  })
}
