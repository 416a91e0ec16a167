import { type Answered, firstTimes, type Wrong } from './answering'
import { counted } from './rows'
import type { Flags } from './usage'
import { outcomeText } from './words'

/** What a batch came to. */
export class Summary {
  rows = 0
  /** Rows with anything that can't be read. */
  badRows = 0
  badCells = 0
  interrupted = false
  /** By provision and outcome. */
  readonly counts: ReadonlyMap<string, Map<string, number>>
  /** What is said of columns that mean nothing here. */
  readonly passedOver: string[] = []
  readonly #isFirst = firstTimes()
  /** Columns that the caller has named, and that weren’t met yet. */
  readonly unmet: Set<string>

  /** @param own the columns that the caller has named */
  constructor(ids: readonly string[], own: Iterable<string>) {
    this.unmet = new Set(own)
    this.counts = new Map(ids.map((id) => [id, new Map()]))
  }

  /** Some more rows; gives back what is wrong in them but for columns of which that is said already. */
  add({ rows, wrong, passedOver, counts, met }: Answered): readonly Wrong[] {
    const kept = wrong.filter(({ column }) => column === undefined || this.#isFirst(column))
    this.passedOver.push(...passedOver.filter(({ column }) => this.#isFirst(column)).map((one) => one.text))
    for (const column of met) this.unmet.delete(column)
    this.rows += rows
    this.badCells += kept.length
    this.badRows += new Set(kept.map((one) => one.row)).size
    for (const [id, of] of this.counts)
      for (const [outcome, count] of Object.entries(counts[id] ?? {})) of.set(outcome, (of.get(outcome) ?? 0) + count)
    return kept
  }
}

/** Where the cells that can't be read are written. */
export const badFileOf = ({ bad, out }: Flags): string => bad ?? `${out}.bad.csv`

/** What a batch came to, in words: a line for each provision. */
export function summaryText(summary: Summary, flags: Flags): string {
  const { rows, badRows, badCells, counts, interrupted, passedOver, unmet } = summary
  const { lang } = flags
  const lines = [...counts].map(([id, by]) => {
    const said = [...by].map(([outcome, count]) => `${outcomeText(outcome, lang)} ${count}`)
    return `  ${id}  ${said.join(lang === 'zh' ? '，' : ', ')}`
  })
  const stopped = { zh: `已中断，止于第 ${rows} 行；`, en: `interrupted after row ${rows}; ` }[lang]
  const all = { zh: `共 ${rows} 行`, en: counted(rows, 'row') }[lang]
  const wrong = {
    zh: `；${badRows} 行有 ${badCells} 处不能读，见 ${badFileOf(flags)}`,
    en: `; ${counted(badCells, 'cell')} of ${counted(badRows, 'row')} can't be read, see ${badFileOf(flags)}`,
  }[lang]
  const nowhere = { zh: '文件中没有这一列：', en: 'not in the file: column ' }[lang]
  const over = { zh: '未读：', en: 'passed over: ' }[lang]
  return [
    `${interrupted ? stopped : ''}${all}${badCells > 0 ? wrong : ''}`,
    ...passedOver.map((one) => `  ${over}${one}`),
    // Of one that is interrupted, or empty, nobody knows what would have come.
    ...(interrupted || rows === 0 ? [] : [...unmet].map((one) => `  ${nowhere}“${one}”`)),
    ...lines,
  ].join('\n')
}
