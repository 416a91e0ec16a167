import type { DuckDBConnection } from '@duckdb/node-api'

export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What a query gives, row by row. A count is asked for as INTEGER, so that it is a number here; a decimal is text and exact. */
export async function rowsOf<Row>(connection: DuckDBConnection, query: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(query)).getRowObjectsJson() as unknown as readonly Row[]
}
