import type { Flags } from './usage'
import { outcomeIn, type Verdicts } from './verdicts'
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

  constructor(ids: readonly string[]) {
    this.counts = new Map(ids.map((id) => [id, new Map()]))
  }

  /** One more row, with so many cells that can't be read. */
  add(said: Verdicts, bad: number): void {
    this.rows += 1
    this.badCells += bad
    if (bad > 0) this.badRows += 1
    for (const [id, of] of this.counts) {
      const outcome = outcomeIn(said, id)
      of.set(outcome, (of.get(outcome) ?? 0) + 1)
    }
  }
}

/** Where the cells that can't be read are written. */
export const badFileOf = ({ bad, out }: Flags): string => bad ?? `${out}.bad.csv`

/** What a batch came to, in words: a line for each provision. */
export function summaryText({ rows, badRows, badCells, counts, interrupted }: Summary, flags: Flags): string {
  const { lang } = flags
  const lines = [...counts].map(([id, by]) => {
    const said = [...by].map(([outcome, count]) => `${outcomeText(outcome, lang)} ${count}`)
    return `  ${id}  ${said.join(lang === 'zh' ? '，' : ', ')}`
  })
  const stopped = { zh: `已中断，止于第 ${rows} 行；`, en: `interrupted after row ${rows}; ` }[lang]
  const all = { zh: `共 ${rows} 行`, en: `${rows} rows` }[lang]
  const wrong = {
    zh: `；${badRows} 行有 ${badCells} 处不能读，见 ${badFileOf(flags)}`,
    en: `; ${badRows} of them have ${badCells} cells that can't be read, see ${badFileOf(flags)}`,
  }[lang]
  return [`${interrupted ? stopped : ''}${all}${badCells > 0 ? wrong : ''}`, ...lines].join('\n')
}
