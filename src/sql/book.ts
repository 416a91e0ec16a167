import { InvalidFactsError, type Rulebook, type SQLOptions } from '../language'
import { dataOf, issue } from '../language/input/errors'
import { nantong } from '../nantong'

type Book = Pick<Rulebook, 'toSQL'>

/** The rulebook that a query is asked of, and the rest of its options. */
export function bookIn(options: unknown): { readonly book: Book; readonly rest: SQLOptions } {
  const { rulebook, ...rest } = dataOf(options, 'options')
  const asked = rest as unknown as SQLOptions
  if (rulebook === undefined) return { book: nantong, rest: asked }
  if (typeof dataOf(rulebook, 'rulebook')['toSQL'] === 'function') return { book: rulebook as Book, rest: asked }
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', rulebook, { zh: '规则库', en: 'a rulebook' })])
}
