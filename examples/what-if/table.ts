import type { Decimal } from 'haotong'
import type { Change } from './cost'

/** Yuan with their thousands apart. A tenth of a price in fen has three decimals: none is lost. */
const yuan = (amount: Decimal): string => amount.toFixed(3).replace(/\B(?=(\d{3})+\.)/g, ',')

const HEAD = ['', 'subsidised', 'gaining', 'before (yuan)', 'after (yuan)', 'more (yuan)']

/** The changes as a table, one a line. */
export function tableOf(changes: readonly Change[]): string {
  const rows = changes.map(({ of, before, after, gaining, more }) => [
    of,
    String(after.subsidised),
    String(gaining),
    yuan(before.total),
    yuan(after.total),
    yuan(more),
  ])
  const all = [HEAD, ...rows]
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  return all.map((row) => row.map(cell).join('  ')).join('\n')
}
