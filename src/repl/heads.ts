import type { IntakeOptions } from '../intake/index'
import { prepared } from '../intake/read'
import { UsageError } from './usage'

type Columns = NonNullable<IntakeOptions['columns']>

/** The columns that are copied besides: one that means a fact is read all the same. */
export function withCopied(columns: Columns, key: string | undefined, of: string, options: IntakeOptions): Columns {
  if (key === undefined || Object.hasOwn(columns, key)) return columns
  const column = prepared(of, { ...options, columns }).columnOf(key)
  return 'among' in column && column.among.length === 0 ? { ...columns, [key]: null } : columns
}

/** Of so many characters it can be seen what a line is. */
const ENOUGH = 100

/**
 * Holds that a table's columns say anything: what stands above the names of columns is mostly a title.
 * @throws UsageError where no column is of a fact
 */
export function mustNameFacts(names: readonly string[], of: string, options: IntakeOptions): void {
  const { columnOf } = prepared(of, options)
  const saysAny = names.some((name) => {
    const column = columnOf(name)
    return 'fact' in column || ('among' in column && column.among.length > 0)
  })
  if (saysAny) return
  const all = names.filter((one) => one.trim() !== '').join(' | ')
  const said = all.length > ENOUGH ? `${all.slice(0, ENOUGH)}…` : all
  throw new UsageError({
    zh: `没有一列是已知的事实，首行须是列名，而首行是：${said}`,
    en: `no column is of a known fact: the first line has to name the columns, and it is: ${said}`,
  })
}
