import {
  type Fact,
  facts as factsAbout,
  InvalidFactsError,
  interview,
  type Language,
  type Options,
  type Words,
} from 'haotong'
import { type CellIssue, csvTemplate, type Intake, type Row, readFacts, writeFacts } from 'haotong/intake'
import { tableIn } from './table'

/* What somebody sent, read: by the library's intake, whether it came as a row of a table or from the form. */

export const SUBJECT = 'enterprise'

export const factNamed = new Map<string, Fact>(factsAbout(SUBJECT).map((fact) => [fact.name, fact]))

/** What each fact asks and takes, in words. */
const columns = (language: Language) =>
  new Map(csvTemplate(SUBJECT, { language }).columns.map((one) => [one.fact, one]))
export const columnNamed = { zh: columns('zh'), en: columns('en') } as const

/** The facts that settle most while nothing is known, of those that the enterprise can tell itself. */
export const coreFacts: readonly string[] = interview(SUBJECT)
  .questions.flatMap((one) => (one.in === 'options' || one.judgedBy ? [] : [one.fact]))
  .slice(0, 8)

/** A table of one row, to show what one looks like. */
export const sampleIn = (language: Language): string => {
  const row = writeFacts(SUBJECT, { size: 'small', registeredDistrict: 'tongzhou', isPrivate: true }, { language })
  return [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n')
}

/** Whether nothing was sent at all. */
export const isEmpty = ({ cells, table }: Asked): boolean => table === undefined && Object.keys(cells).length === 0

/** Something that couldn't be read, and what would be. */
export interface Trouble {
  /** The fact that it is about, or `asOf`. */
  readonly fact?: string
  readonly words: Words
}

export interface Asked {
  readonly facts: Readonly<Record<string, unknown>>
  readonly options: Options
  /** What stands in the fields of the form, by fact: what was read, and as it was sent what couldn't be. */
  readonly cells: Readonly<Record<string, string>>
  readonly troubles: readonly Trouble[]
  readonly passedOver: readonly string[]
  /** The table that was sent, and which of its rows was read, from 1. */
  readonly table?: { readonly text: string; readonly rows: number; readonly row: number }
}

/** The names of what the form sends besides facts. */
const OWN = ['asOf', 'skip', 'table', 'row']

/** A value as it stands in a field. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join('; ') || '[]'
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** The day asked about, if it is one. */
function dayIn(given: string): Pick<Asked, 'options' | 'troubles'> {
  if (given === '') return { options: {}, troubles: [] }
  try {
    // Of nothing, the day alone is looked at.
    interview([], {}, { asOf: given })
    return { options: { asOf: given }, troubles: [] }
  } catch (error) {
    if (!InvalidFactsError.is(error)) throw error
    return { options: {}, troubles: error.issues.map(({ message: words }) => ({ fact: 'asOf', words })) }
  }
}

/** The words of an issue, by where it stands: in a row of the table, or in a field of the form. */
type InWords = (issue: CellIssue) => Words

const inRow =
  (row: number): InWords =>
  ({ message: { zh, en } }) => ({ zh: `数据第 ${row} 行，${zh}`, en: `Data row ${row}, ${en}` })

const inForm: InWords = ({ label, message }) => {
  if (!label) return message
  return {
    zh: message.zh.replace(/^“[^”]*”列/, () => label.zh),
    en: message.en.replace(/^column “[^”]*”/, () => label.en),
  }
}

function asked(row: Row, { facts, issues }: Intake, sent: URLSearchParams, inWords: InWords): Asked {
  const { options, troubles } = dayIn(sent.get('asOf') ?? '')
  const bad = issues.flatMap(({ fact, column }) => (fact ? [[fact, String(row[column])]] : []))
  const read = Object.entries(facts).map(([name, value]) => [name, cellOf(value)])
  return {
    facts,
    options,
    cells: Object.fromEntries([...read, ...bad]),
    troubles: [
      ...troubles,
      ...issues.map((one) => ({ ...(one.fact !== undefined && { fact: one.fact }), words: inWords(one) })),
    ],
    passedOver: sent.getAll('skip').filter((name) => factNamed.has(name)),
  }
}

function fromTable(text: string, sent: URLSearchParams, language: Language): Asked {
  const { rows, problems } = tableIn(text)
  const wanted = Number(sent.get('row') ?? 1)
  const row = rows[wanted - 1] ? wanted : 1
  const cells = rows[row - 1] ?? {}
  const read = asked(cells, readFacts(SUBJECT, cells, { language }), sent, inRow(row))
  const troubles = problems.map(({ zh, en }) => ({ words: { zh: `表格：${zh}`, en: `The table: ${en}` } }))
  return { ...read, troubles: [...troubles, ...read.troubles], table: { text, rows: rows.length, row } }
}

/** The fields of the form as a row: a fact each, several values of one joined as a list. */
const rowOf = (sent: URLSearchParams): Row =>
  Object.fromEntries(
    [...new Set(sent.keys())]
      .filter((name) => !OWN.includes(name))
      .map((name) => [name, sent.getAll(name).filter(Boolean).join('; ')]),
  )

/** What was sent, read. Nothing is guessed: what can't be read is among the troubles and not among the facts. */
export function askedIn(sent: URLSearchParams, language: Language): Asked {
  const text = sent.get('table')
  if (text !== null) return fromTable(text, sent, language)
  const row = rowOf(sent)
  return asked(row, readFacts(SUBJECT, row, { language }), sent, inForm)
}
