import type { Provision, Rulebook, SQLOptions } from '../language'
import type { nantong } from '../nantong'
import { bookIn } from './book'

export type { ColumnOf, DialectName, FactColumn, SQLOptions } from '../language'
export { UnsayableError } from '../language'

/** How a query is asked, and of which rulebook. */
export interface RegisterOptions extends SQLOptions {
  /** Where ids and subjects are looked up; Nantong's, unless stated. */
  readonly rulebook?: Pick<Rulebook, 'toSQL'> | undefined
}

/** Of another rulebook, whose names are its own. */
type OfAnother = (
  of: Provision | string | readonly (Provision | string)[],
  options: RegisterOptions & Required<Pick<RegisterOptions, 'rulebook'>>,
) => string

/**
 * One SELECT that answers provisions for each row of a register, as `evaluate` answers each record: text alone, nothing is opened.
 * @param of a provision or its id, several of them, or a subject: every provision of it but the lists
 * @param options the table (`from`), its `key`, where facts lie in it (`columns`), `dialect`, `why`, `view`; `asOf`, `reading`, `parameters`
 * @returns the SQL: the key's columns; of each provision its outcome under its id, what it comes to as `id.class` or `id.name`, and as
 *   `id.refused` the facts for which a row is refused; with `why`, `id.unmet` and `id.missing`
 * @throws InvalidFactsError for options that can't be used
 * @throws UnknownNameError for an unknown id or subject
 * @throws UnsayableError for a part of a rule that the dialect can't say
 * @example
 * toSQL('m16.patent-green-channel', { from: 'enterprises', key: 'id' }).split('\n')[0] // 'SELECT'
 */
export const toSQL: (typeof nantong)['toSQL'] & OfAnother = (of: unknown, options: unknown): string => {
  const { book, rest } = bookIn(options as RegisterOptions)
  return book.toSQL(of as string, rest)
}
