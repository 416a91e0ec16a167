import type { DuckDBConnection } from '@duckdb/node-api'
import { reform } from 'haotong'
import { toSQL } from 'haotong/sql'
import { VEHICLE } from './columns'
import { rowsOf } from './sql'

export interface Effect {
  /** As the register has it; null in the last row, of the whole fleet. */
  readonly type: string | null
  readonly vehicles: number
  /** How many get more than before. */
  readonly gaining: number
  /** How many whose subsidy waits for an empty cell: they are in no sum. */
  readonly open: number
  /** In yuan, exact. */
  readonly before: string
  readonly after: string
}

/**
 * What another amount for closed vans does to the vehicle subsidy of a fleet, by type and in all: one query.
 * @param file a Parquet file
 * @param cap in ten thousand yuan a vehicle, as the document states it
 * @throws InvalidFactsError for a cap that is no amount
 */
export async function effectOf(connection: DuckDBConnection, file: string, cap: string): Promise<readonly Effect[]> {
  const fleet = { from: file, key: ['编号', '车型'], columns: VEHICLE, others: 'absent' } as const
  const stated = toSQL('m06.vehicle-subsidy', fleet)
  const raised = toSQL('m06.vehicle-subsidy', { ...fleet, parameters: reform({ 'm06.subsidy-closed-van': cap }) })
  const yuan = (amount: string) => `coalesce(sum(${amount}), 0)::DECIMAL(18, 2) AS ${amount}`
  return rowsOf(
    connection,
    `SELECT 车型 AS type, count(*)::INTEGER AS vehicles, count_if(after > before)::INTEGER AS gaining,
        count_if(before IS NULL)::INTEGER AS open, ${yuan('before')}, ${yuan('after')}
      FROM (SELECT 编号, 车型, "m06.vehicle-subsidy.amount" AS before FROM (${stated}))
      JOIN (SELECT 编号, "m06.vehicle-subsidy.amount" AS after FROM (${raised})) USING (编号)
      GROUP BY ROLLUP (车型) ORDER BY grouping(车型), vehicles DESC`,
  )
}
