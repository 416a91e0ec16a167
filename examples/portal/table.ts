import { CsvError, parse } from 'csv-parse/sync'
import type { Words } from 'haotong'
import type { Row } from 'haotong/intake'

/** A table as it was pasted: its rows by column, or why it is none. */
export interface Table {
  readonly rows: readonly Row[]
  readonly problems: readonly Words[]
}

const MOST_ROWS = 50
const refused = (zh: string, en: string): Table => ({ rows: [], problems: [{ zh, en }] })

/** What parts the cells: a spreadsheet copies tabs, and writes commas or semicolons. */
const signIn = (head: string): string => ['\t', ',', ';'].find((sign) => head.includes(sign)) ?? ','

/** Columns that can't be told apart, or have no name. */
const namesProblems = (names: readonly string[]): Words[] =>
  names.flatMap((name, at) => {
    if (name === '') return [{ zh: `第 ${at + 1} 列没有列名`, en: `column ${at + 1} has no name` }]
    if (names.indexOf(name) === at) return []
    return [{ zh: `列名“${name}”出现了不止一次`, en: `the column name “${name}” stands there more than once` }]
  })

function recordsIn(text: string): string[][] | Words {
  const [head = ''] = text.trimStart().split(/\r?\n/, 1)
  try {
    return parse(text, {
      bom: true,
      delimiter: signIn(head),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { zh: '引号不合规，表格无法读取', en: 'its quotation marks don’t fit, so it can’t be read' }
  }
}

/** Reads a head and the rows below it. Where one row doesn't fit the head none is read: cells may have moved. */
export function tableIn(text: string): Table {
  const records = recordsIn(text)
  if (!Array.isArray(records)) return { rows: [], problems: [records] }
  const [names = [], ...rows] = records.filter((cells) => cells.some((cell) => cell !== ''))
  while (names.at(-1) === '' && rows.every((cells) => (cells[names.length - 1] ?? '') === '')) names.pop()
  if (rows.length === 0)
    return refused('需要一行列名，下面至少一行数据', 'it takes a line of column names and at least one row below it')
  if (rows.length > MOST_ROWS) return refused(`最多 ${MOST_ROWS} 行`, `it takes at most ${MOST_ROWS} rows`)
  const wrong = namesProblems(names)
  for (const [at, cells] of rows.entries()) {
    const row = at + 1
    while (cells.length > names.length && cells.at(-1) === '') cells.pop()
    if (cells.length !== names.length)
      wrong.push({
        zh: `数据第 ${row} 行有 ${cells.length} 格，列名有 ${names.length} 个`,
        en: `data row ${row} has ${cells.length} cells and the head ${names.length}`,
      })
  }
  if (wrong.length > 0) return { rows: [], problems: wrong }
  return {
    rows: rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))),
    problems: [],
  }
}
