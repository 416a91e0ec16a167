import type { Fact } from '../language/expression/facts'
import { shown } from '../language/input/shown'
import type { Words } from '../language/values/words'

/** One cell, or column, that isn't read, and what would be. */
export interface CellIssue {
  /**
   * `unknown-column` and `ambiguous-column`: it means no fact, or one of several. `unknown-unit`: it is of a fact that isn’t counted in the
   * unit that its name says. `contradiction`: two columns of one fact differ.
   * `ambiguous`: it could be read in several ways. `approximate`: about, over or up to so much. The rest as for facts.
   */
  readonly code:
    | 'unknown-column'
    | 'ambiguous-column'
    | 'unknown-unit'
    | 'contradiction'
    | 'ambiguous'
    | 'approximate'
    | 'wrong-type'
    | 'out-of-range'
    | 'unknown-option'
    | 'not-a-row'
  /** The column's name as it was given. */
  readonly column: string
  /** The fact that the column is of. */
  readonly fact?: string
  /** That fact's label. */
  readonly label?: Words
  /** The item of a list, counted from 0. */
  readonly item?: number
  /** What stands in the cell: a text as it stands, but for one of over 1,000 characters; another value short, in words. */
  readonly cell: string
  readonly allowed: Words
  /** What was most likely meant: a column's name, or what to write in the cell. */
  readonly nearest?: string
  readonly message: Words
}

interface Parts {
  readonly fact?: Fact | undefined
  readonly item?: number | undefined
  readonly nearest?: string | undefined
}

const reasons: Partial<Record<CellIssue['code'], Words>> = {
  ambiguous: { zh: '，有不止一种读法', en: ', which can be read in more than one way' },
  approximate: { zh: '，不是确切的值', en: ', which is no exact value' },
}

const LONGEST = 1000
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Where an issue is, in words: the column, and of a list the item. */
function placeWords(column: string, item: number | undefined): Words {
  // A name that is broken over lines would break what is said of it.
  const name = column.replace(/\s/g, ' ')
  return {
    zh: `“${name}”列${item === undefined ? '' : `第 ${item + 1} 项`}：`,
    en: `column “${name}”${item === undefined ? '' : `, item ${item + 1}`}: `,
  }
}
const NO_PLACE: Words = { zh: '', en: '' }

/** What is wrong with a column, whatever stands in it. */
export const isOfColumn = ({ code }: Pick<CellIssue, 'code'>): boolean =>
  code === 'unknown-column' || code === 'ambiguous-column' || code === 'unknown-unit'

/** A cell's issue with its message, made of its parts. */
export function cellIssue(
  code: CellIssue['code'],
  column: string,
  cell: unknown,
  allowed: Words,
  parts: Parts = {},
): CellIssue {
  const { fact, item, nearest } = parts
  const what = shown(cell)
  const place = code === 'not-a-row' ? NO_PLACE : placeWords(column, item)
  const reason = reasons[code] ?? { zh: '', en: '' }
  const message = {
    zh: `${place.zh}${isOfColumn({ code }) ? '列名' : `给出的是${what.zh}${reason.zh}，`}应为${allowed.zh}${nearest ? `；是否指“${nearest}”？` : ''}`,
    en: `${place.en}${isOfColumn({ code }) ? 'a column is' : `got ${what.en}${reason.en}, expected`} ${allowed.en}${nearest ? `; did you mean “${nearest}”?` : ''}`,
  }
  return Object.freeze({
    code,
    column,
    ...(fact && { fact: fact.name, label: fact.label }),
    ...(item !== undefined && { item }),
    cell: typeof cell === 'string' ? shortened(cell) : what.en,
    allowed,
    ...(nearest !== undefined && { nearest }),
    message,
  })
}
