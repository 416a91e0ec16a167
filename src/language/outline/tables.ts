import type { Frame } from '../evaluate/frame'
import { asOfFact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { say, type Words } from '../values/words'
import { type AskedRule, valueIn } from './asked'
import type { State } from './explain'
import type { Line } from './line'
import { phrase } from './words/index'
import { and, listedWords, type Terms } from './words/speaker'

/** What a row asks of what its column is about, and whether that is so. */
export interface TableCell {
  readonly words: Words
  readonly state: State
}

/** A row of a decision table: what it asks, column by column, and what it gives. */
export interface TableRow {
  /** The line of the outline that says it. */
  readonly path: string
  /** None where the row doesn't ask about what the column is about. */
  readonly cells: readonly (TableCell | undefined)[]
  readonly gives: Words
  /** Whether it is the row that holds. */
  readonly state: State
}

/** A decision table of a rule, with what a record makes of each of its cells. */
export interface DecisionTable {
  /** The line of the outline that it is set out under. */
  readonly path: string
  readonly words: Words
  /** What each column is about. */
  readonly columns: readonly Words[]
  readonly rows: readonly TableRow[]
}

const worst = (states: readonly State[]): State =>
  states.includes('fails') ? 'fails' : states.includes('unknown') ? 'unknown' : 'holds'

/** What a condition is about: the facts and named parts that its words mention. */
function aboutOf(mentioned: readonly Words[], words: Words): Words {
  if (mentioned.length === 0) return words
  return say((language) => listedWords(mentioned, and, language))
}

/** The decision tables among the lines of a rule, in their order. */
export function tablesAmong(lines: readonly Line[], asked: AskedRule, frame: Frame): readonly DecisionTable[] {
  const stateOf = (node: Node): State => {
    const value = valueIn(asked.run(node), frame)
    return value === undefined ? 'unknown' : value === true ? 'holds' : 'fails'
  }

  /** A condition in words, what it is about, and whether it holds. */
  function told(node: Node, terms: Terms) {
    const mentioned = new Map<string, Words>()
    const note = (one: Node) => {
      const label = one.op === 'fact' ? one.fact.label : one.op === 'asOf' ? asOfFact.label : phrase(one, terms)
      mentioned.set(label.zh, label)
    }
    const words = phrase(node, terms, { note })
    return { words, about: aboutOf([...mentioned.values()], words), state: stateOf(node) }
  }

  function tableOf({ path, words, parts, saidWith }: Line): DecisionTable {
    const rows = parts.map((part) => ({ part, asks: part.ifs.map((one) => told(one, saidWith)) }))
    const columns = new Map(rows.flatMap(({ asks }) => asks.map(({ about }) => [about.zh, about] as const)))
    const cellOf = (asks: readonly ReturnType<typeof told>[], about: Words): TableCell | undefined => {
      const own = asks.filter((one) => one.about.zh === about.zh)
      if (own.length === 0) return undefined
      const said = say((language) =>
        listedWords(
          own.map((one) => one.words),
          and,
          language,
        ),
      )
      return { words: said, state: worst(own.map((one) => one.state)) }
    }
    return {
      path,
      words,
      columns: [...columns.values()],
      rows: rows.map(({ part, asks }) => ({
        path: part.path,
        cells: [...columns.values()].map((about) => cellOf(asks, about)),
        gives: part.result ?? part.words,
        state: worst(asks.map((one) => one.state)),
      })),
    }
  }

  const found: DecisionTable[] = []
  const visit = (line: Line): void => {
    if (line.shape === 'rows') found.push(tableOf(line))
    line.parts.forEach(visit)
  }
  lines.forEach(visit)
  return found
}
