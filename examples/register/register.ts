import type { DuckDBConnection } from '@duckdb/node-api'
import { toSQL } from 'haotong/sql'
import { ENTERPRISE } from './columns'
import { name, rowsOf } from './sql'

/** What is asked of every enterprise. */
export const MEASURES = [
  'm04.jianghaidai-eligibility',
  'm16.ip-risk-assessment',
  'm16.patent-green-channel',
  'm17.trade-secret-services',
  'm38.company-lawyer',
  'm39.chamber-police-service-users',
  'm39.enterprise-police-team-clients',
] as const

/** Makes the view 资格 over a Parquet file: each enterprise with its district, what it gets of each measure, and why not yet. */
export async function qualify(connection: DuckDBConnection, file: string): Promise<void> {
  const asked = {
    from: file,
    key: ['编号', '注册地'],
    columns: ENTERPRISE,
    others: 'absent',
    why: true,
    view: '资格',
  } as const
  await connection.run(toSQL(MEASURES, { ...asked, asOf: '2023-06-15' }))
}

export interface District {
  /** As the register has it; null where it doesn't say, and in the last row, of all districts. */
  readonly district: string | null
  readonly isTotal: boolean
  readonly enterprises: number
  /** How many qualify, in the order of the measures. */
  readonly eligible: readonly number[]
}

/** Who qualifies for what, by district and in all. */
export async function byDistrict(connection: DuckDBConnection): Promise<readonly District[]> {
  const counts = MEASURES.map((id) => `count_if(${name(id)} = 'eligible')::INTEGER`)
  return rowsOf(
    connection,
    `SELECT 注册地 AS district, grouping(注册地) = 1 AS "isTotal", count(*)::INTEGER AS enterprises, [${counts.join(', ')}] AS eligible
      FROM 资格 GROUP BY ROLLUP (注册地) ORDER BY "isTotal", 注册地 IS NULL, enterprises DESC, 注册地`,
  )
}

export interface Outcomes {
  readonly measure: (typeof MEASURES)[number]
  readonly eligible: number
  readonly undetermined: number
  readonly refused: number
}

/** Which answers are open or can't be given, by measure. */
export async function byMeasure(connection: DuckDBConnection): Promise<readonly Outcomes[]> {
  const count = (id: string, outcome: string) => `count_if(${name(id)} = '${outcome}')::INTEGER AS ${outcome}`
  const of = (id: string) =>
    `SELECT '${id}' AS measure, ${['eligible', 'undetermined', 'refused'].map((one) => count(id, one)).join(', ')} FROM 资格`
  return rowsOf(connection, MEASURES.map(of).join(' UNION ALL '))
}

export interface Question {
  readonly fact: string
  /** Open verdicts that wait for nothing else: the answer settles them, whatever it is. */
  readonly settles: number
  /** Open verdicts that wait for it, alone or among others. */
  readonly bearsOn: number
}

/** What to ask of the enterprises, first what settles most verdicts. */
export async function questions(connection: DuckDBConnection): Promise<readonly Question[]> {
  const missing = MEASURES.map((id) => name(`${id}.missing`)).join(', ')
  return rowsOf(
    connection,
    `SELECT fact, count_if(alone)::INTEGER AS settles, count(*)::INTEGER AS "bearsOn"
      FROM (SELECT unnest(missing) AS fact, len(missing) = 1 AS alone FROM (SELECT unnest([${missing}]) AS missing FROM 资格))
      GROUP BY fact ORDER BY settles DESC, "bearsOn" DESC, fact`,
  )
}
