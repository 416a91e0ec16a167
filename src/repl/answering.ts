import { InvalidFactsError, type Matcher, type Words } from '../index'
import { type CellIssue, type Intake, type IntakeOptions, type Row, rowReader } from '../intake/index'
import { isOfColumn } from '../intake/issues'
import { type RowByPlace, tableReader, underNames } from '../intake/table'
import { matcherOfValues } from '../language/rulebook/matcher'
import { csvLine, inertCell } from './csv'
import { errorWords } from './error-text'
import { type Asking, optionsGiven, subjectNamed } from './given'
import { cellOf, type FileRow, type Portion, rowsIn } from './rows'
import { need } from './usage'
import { allRefused, askerOf, csvVerdicts, jsonVerdicts, type Verdicts } from './verdicts'

/** What a batch asks, of which columns and in which form; as data but for the rulebook, so that workers can be told. */
export interface BatchAsked extends Asking {
  readonly subject: string
  /** How the file's columns are read. */
  readonly columns: IntakeOptions
  readonly asCSV: boolean
}

/** How often a provision came to an outcome, by provision and outcome. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** One thing wrong in a row, as a line of the file of such; of a column that means one of several facts, which. */
export interface Wrong {
  readonly row: number
  readonly text: string
  readonly column?: string
}

/** A column that means nothing here, and so is passed over: what is said of it. */
export interface PassedOver {
  readonly column: string
  readonly text: string
}

/** What the rows of a portion are answered. */
export interface Answered {
  readonly rows: number
  /** Whether the file that they are of begins with a byte order mark. */
  readonly isMarked: boolean
  readonly lines: string
  readonly wrong: readonly Wrong[]
  readonly passedOver: readonly PassedOver[]
  readonly counts: Counts
  /** Those of the columns that the caller has named that are met for the first time. */
  readonly met: readonly string[]
}

/** The subject that the command line names. @throws UsageError where it names none */
export const subjectGiven = ({ words, book }: Pick<Asking, 'book'> & { readonly words: readonly string[] }): string =>
  subjectNamed(need(words[0], { zh: '对象', en: 'the subject' }), book)

/** Whether a column is named for the first time: one that means nothing is said once, not in each row. */
export function firstTimes(): (column: string) => boolean {
  const named = new Set<string>()
  return (column) => {
    const isFirst = !named.has(column)
    named.add(column)
    return isFirst
  }
}

/** Which of the columns that the caller has named are there for the first time. */
function firstMeetings(own: readonly string[]): (names: () => readonly string[]) => readonly string[] {
  const unmet = new Set(own)
  return (names) => {
    const met = unmet.size === 0 ? NONE : [...unmet].filter((name) => names().includes(name))
    for (const name of met) unmet.delete(name)
    return met
  }
}

/** What a row is answered, and what of it can't be read. */
interface RowAnswer {
  readonly said: Verdicts
  readonly issues: readonly CellIssue[]
  /** What is wrong with the row as a whole. */
  readonly problem?: Words
}

/** Answers rows of a table by the places of their cells. */
interface ByPlace {
  readonly read: ReturnType<typeof tableReader>
  readonly ask: (values: Extract<RowByPlace, { values: unknown }>['values']) => Verdicts
}

function rowAnswerer({ book, subject, columns, flags }: BatchAsked, ids: readonly string[], match: Matcher) {
  const nothing = allRefused(ids)
  const options: IntakeOptions = { ...columns, rulebook: book }
  const ofRow = rowReader(subject, options)
  const ask = askerOf(match, ids, flags)
  const ofValues = matcherOfValues(match)
  const byPlace: ByPlace | undefined = ofValues && {
    read: tableReader(subject, options, ofValues.facts),
    ask: askerOf(ofValues, ids, flags),
  }
  const answerTo = ({ facts, issues }: Intake): RowAnswer => {
    try {
      return { said: ask(facts), issues }
    } catch (error) {
      if (!InvalidFactsError.is(error)) throw error
      return { said: nothing, issues, problem: errorWords(error) }
    }
  }
  return ({ cells, names, problem }: FileRow): RowAnswer => {
    if (problem) return { said: nothing, issues: NONE, problem }
    if (names === undefined) return answerTo(ofRow(cells as Row))
    const placed = cells as readonly string[]
    if (byPlace === undefined) return answerTo(ofRow(Object.fromEntries(underNames(names, placed))))
    const row = byPlace.read(names, placed)
    return 'values' in row ? { said: byPlace.ask(row.values), issues: NONE } : answerTo(row)
  }
}

const NONE: readonly never[] = Object.freeze([])

/** A cell of a file, or an item of it, as the file has it: what is no text or number, as JSON. */
const writtenIn = (row: FileRow, { column, cell, item }: CellIssue): string => {
  const whole = cellOf(row, column)
  const value = item !== undefined && Array.isArray(whole) ? (whole[item] as unknown) : whole
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : cell
}

/** Prepares to answer the rows of a file. @throws InvalidFactsError for options that can't be used */
export function portionAnswerer(asked: BatchAsked) {
  const { flags, book, subject, asCSV } = asked
  const match = book.matcher(subject, optionsGiven(asked))
  const ids = Object.keys(match.outcomes({})).sort()
  const answer = rowAnswerer(asked, ids, match)
  const inForm = asCSV ? csvVerdicts : jsonVerdicts
  const isFirst = firstTimes()
  const isMet = firstMeetings(Object.keys(asked.columns.columns ?? {}))

  const answerPortion = (portion: Portion): Answered => {
    const counts: readonly Record<string, number>[] = ids.map(() => ({}))
    const wrong: Wrong[] = []
    const passedOver: PassedOver[] = []
    const met = portion.names ? [...isMet(() => portion.names ?? NONE)] : []
    let lines = ''
    for (const row of rowsIn(portion)) {
      if (portion.names === undefined) met.push(...isMet(() => Object.keys(row.cells)))
      const found = answer(row)
      const wrongAt = (column: string, cell: string, message: Words): string =>
        csvLine([String(row.row), String(row.line), inertCell(column), inertCell(cell), message[flags.lang]])
      for (const one of found.issues) {
        const text = () => wrongAt(one.column, writtenIn(row, one), one.message)
        if (isOfColumn(one) && !isFirst(one.column)) continue
        if (one.code === 'unknown-column') passedOver.push({ column: one.column, text: one.message[flags.lang] })
        else wrong.push({ row: row.row, text: text(), ...(isOfColumn(one) && { column: one.column }) })
      }
      if (found.problem) wrong.push({ row: row.row, text: wrongAt('', '', found.problem) })
      const key = flags.key === undefined ? undefined : cellOf(row, flags.key)
      lines += inForm({ row: row.row, key, said: found.said }, flags, ids)
      const { outcomes } = found.said
      for (let place = 0; place < outcomes.length; place += 1) {
        const [outcome, by] = [outcomes[place] as string, counts[place] as Record<string, number>]
        by[outcome] = (by[outcome] ?? 0) + 1
      }
    }
    const byId = Object.fromEntries(ids.map((id, place) => [id, counts[place] as Record<string, number>]))
    const { rows, isMarked = false } = portion
    return { rows, isMarked, lines, wrong, passedOver, counts: byId, met }
  }
  return { ids, answerPortion }
}
