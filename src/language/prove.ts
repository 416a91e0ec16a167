import { compare, exact, type Num, whole } from './decimal'
import { comparisons } from './evaluate/logic'
import type { Fact } from './facts'
import { type Comparison, type Node, type NodeOf, partsOf, type Value, walk } from './nodes'

/**
 * Proves a decision table: its conditions' bounds cut every input into finitely many cells, and exactly one row must hold
 * in each. A cell is an answer to each thing that the conditions ask: a point or a stretch of a number, an option, a truth.
 */

/** A cell that no row, or more than one row, holds in. */
export interface Flaw {
  readonly cell: Readonly<Record<string, unknown>>
  /** The rows that hold, counted from 0. */
  readonly rows: readonly number[]
}

/** What a condition asks: a number against bounds, a choice of options, or a bare truth. */
interface Question {
  readonly key: string
  readonly answers: Set<string | boolean>
  readonly bounds: Num[]
  readonly node: Node
}

type Chosen = (node: NodeOf<'reading'>) => Node
type Cell = ReadonlyMap<string, Value>

const MOST_CELLS = 200_000
const keyOf = (node: Node): string => (node.op === 'fact' ? node.fact.name : JSON.stringify(node))
const limits = ({ ...fact }: Fact): Num[] =>
  [
    'atLeast' in fact ? fact.atLeast : undefined,
    'moreThan' in fact ? fact.moreThan : undefined,
    'atMost' in fact ? fact.atMost : undefined,
  ].filter((limit) => limit !== undefined)

const constantOf = (node: Node): Value | undefined =>
  node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : undefined

/** Points and stretches between bounds: one value for each that a number can lie in. */
function cuts(bounds: readonly Num[], integers: boolean): Num[] {
  const sorted = [...bounds]
    .sort(compare)
    .filter((one, index, all) => index === 0 || compare(one, all[index - 1] as Num) !== 0)
  if (sorted.length === 0) return [0]
  const between = sorted.slice(1).map((one, index) =>
    exact(one)
      .plus(sorted[index] as Num)
      .div(2),
  )
  const all: Num[] = [exact(sorted[0] as Num).minus(1), ...sorted, ...between, exact(sorted.at(-1) as Num).plus(1)]
  return integers
    ? all
        .map((one) => whole(exact(one).floor()))
        .filter((one, index, list) => list.findIndex((other) => compare(other, one) === 0) === index)
    : all
}

/** Whether a number is one that its fact may have. */
function allowed(node: Node, value: Value): boolean {
  if (node.op !== 'fact' || typeof value === 'string' || typeof value === 'boolean') return true
  const fact = node.fact as Fact & { atLeast?: number; moreThan?: number; atMost?: number; signed?: true }
  const floor = fact.atLeast ?? (fact.signed || fact.moreThan !== undefined ? undefined : 0)
  const number = value as Num
  return (
    (floor === undefined || compare(number, floor) >= 0) &&
    (fact.moreThan === undefined || compare(number, fact.moreThan) > 0) &&
    (fact.atMost === undefined || compare(number, fact.atMost) <= 0)
  )
}

class Questions {
  readonly all = new Map<string, Question>()

  #of(node: Node): Question {
    const key = keyOf(node)
    const known = this.all.get(key)
    if (known) return known
    const bounds = node.op === 'fact' ? limits(node.fact) : []
    const made: Question = { key, answers: new Set(), bounds: [...bounds], node }
    this.all.set(key, made)
    return made
  }

  /** Notes what a condition asks. */
  note(node: Node, chosen: Chosen): void {
    switch (node.op) {
      case 'all':
      case 'any':
      case 'not':
      case 'stated':
      case 'provision':
        for (const part of partsOf(node)) this.note(part, chosen)
        return
      case 'reading':
        this.note(chosen(node), chosen)
        return
      case 'compare': {
        const bound = constantOf(node.right)
        if (node.left.type === 'number' && bound !== undefined) this.#of(node.left).bounds.push(bound as Num)
        else this.#of(node).answers.add(true).add(false)
        return
      }
      case 'oneOf': {
        const { answers } = this.#of(node.of)
        const options =
          node.of.op === 'fact' && 'options' in node.of.fact ? Object.keys(node.of.fact.options) : [...node.values, '…']
        for (const option of options) answers.add(option)
        return
      }
      default:
        this.#of(node).answers.add(true).add(false)
    }
  }

  answersTo({ bounds, answers, node }: Question): Value[] {
    if (answers.size > 0) return [...answers]
    return cuts(bounds, node.op === 'fact' && node.fact.type === 'integer').filter((value) => allowed(node, value))
  }
}

function holds(node: Node, cell: Cell, chosen: Chosen): boolean {
  const inner = (part: Node) => holds(part, cell, chosen)
  switch (node.op) {
    case 'all':
      return node.of.every(inner)
    case 'any':
      return node.of.some(inner)
    case 'not':
      return !inner(node.of)
    case 'stated':
    case 'provision':
      return inner(node.of)
    case 'reading':
      return inner(chosen(node))
    case 'oneOf':
      return node.values.includes(cell.get(keyOf(node.of)) as string)
    case 'compare': {
      const left = cell.get(keyOf(node.left))
      const bound = constantOf(node.right)
      if (left === undefined || bound === undefined || node.left.type !== 'number')
        return cell.get(keyOf(node)) === true
      return comparisons[node.how as Comparison](left, bound)
    }
    default:
      return cell.get(keyOf(node)) === true
  }
}

function* cells(questions: readonly (readonly [string, readonly Value[]])[]): Generator<Map<string, Value>> {
  const [first, ...rest] = questions
  if (first === undefined) {
    yield new Map()
    return
  }
  for (const cell of cells(rest)) for (const value of first[1]) yield new Map([...cell, [first[0], value]])
}

/** The cells in which a table doesn't hit exactly one row; none when it is total and free of overlap. */
export function flawsOf(table: NodeOf<'table'>, chosen: Chosen): readonly Flaw[] {
  const questions = new Questions()
  for (const row of table.rows) for (const condition of row.if) questions.note(condition, chosen)
  const answers = [...questions.all.values()].map((one) => [one.key, questions.answersTo(one)] as const)
  const count = answers.reduce((product, [, values]) => product * values.length, 1)
  if (count > MOST_CELLS) throw new RangeError(`a table of ${count} cells is too large to prove`)
  const flaws: Flaw[] = []
  for (const cell of cells(answers)) {
    const rows = table.rows.flatMap((row, index) => (row.if.every((one) => holds(one, cell, chosen)) ? [index] : []))
    if (rows.length !== 1) flaws.push({ cell: Object.fromEntries(cell), rows })
  }
  return flaws
}

/** Every decision table of some expressions. */
export const tablesIn = (roots: readonly Node[]): readonly NodeOf<'table'>[] =>
  [...walk(roots)].filter((node) => node.op === 'table')
