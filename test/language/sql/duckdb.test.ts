import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nantong } from '../../../src/nantong'
import { type Compared, compare } from '../../support/differential'
import { type Database, openDuckDB } from '../../support/duckdb'

/* Every provision under every reading, of 300 drawn records: a query says of each row what an evaluation says of its record. */

const sayable = nantong.provisions.filter((one) => one.kind !== 'catalogue')
const measures = [...new Set(sayable.map((one) => one.measure))]

/** An evaluation looks through so many cases and no more: of some rows a query settles what it leaves open, and the other way round. */
const MOST_FURTHER = 150
const MOST_OPEN = 40

let database: Database
const all: Compared[] = []
beforeAll(async () => {
  database = await openDuckDB()
})
afterAll(() => database.close())

describe('DuckDB answers as evaluate does', () => {
  test.each(measures)('%s', async (measure) => {
    for (const provision of sayable.filter((one) => one.measure === measure)) {
      const compared = await compare(provision, 'duckdb', database)
      all.push(compared)
      expect(compared.wrong.slice(0, 3), provision.id).toEqual([])
    }
  })

  test('rows that only one of the two settles are few', () => {
    expect(all.flatMap((one) => one.further).length).toBeLessThanOrEqual(MOST_FURTHER)
    expect(all.flatMap((one) => one.open).length).toBeLessThanOrEqual(MOST_OPEN)
  })
})
