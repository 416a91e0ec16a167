import { REFUSED, reckoned } from '../evaluate/completions'
import { type Circumstance, type Frame, type ReadyRule, type Run, same, withoutFacts } from '../evaluate/frame'
import { asOfFact } from '../expression/facts'
import { type Node, partsUnder, type Value, walk } from '../expression/nodes'
import type { Parameter } from '../expression/parameters'
import { retold } from '../expression/quoted'
import { changedText, figureText } from '../expression/text'
import { type Source, say, type Words } from '../values/words'
import type { Terms } from './words/speaker'

/** The rule that a tree is of, and how it is asked for. */
export interface AskedRule extends ReadyRule, Circumstance {
  /** Where the provision stands. */
  readonly around: Source
}

/** A value that hangs on no fact. */
export const fixedValue = (node: Node, asked: AskedRule): Value | undefined => asked.run(node)(withoutFacts(asked))

/** A value; none where it is beyond reckoning, as a part may be that isn't live: what is divided by a zero that is ruled out. */
export function valueIn(run: Run, frame: Frame): Value | undefined {
  const value = reckoned(run, frame)
  return value === REFUSED ? undefined : value
}

/** What a fact is told to be: undefined too where its value only stands for several. */
export const toldIn = (node: Node, run: Run, frame: Frame): Value | undefined =>
  node.op === 'fact' && frame.standIns?.has(node.fact.name) ? undefined : valueIn(run, frame)

/** Nodes and all below them, under the readings chosen. */
export const below = (nodes: readonly Node[], { chosen }: Pick<AskedRule, 'chosen'>): ReadonlySet<Node> =>
  walk(nodes, partsUnder(chosen))

/** The facts that nodes hang on, and the day asked about, each once. */
export function leavesOf(nodes: readonly Node[], asked: Pick<AskedRule, 'chosen'>): readonly Node[] {
  const leaves = new Map<string, Node>()
  for (const one of below(nodes, asked)) {
    const name = one.op === 'fact' ? one.fact.name : one.op === 'asOf' ? asOfFact.name : undefined
    if (name !== undefined && !leaves.has(name)) leaves.set(name, one)
  }
  return [...leaves.values()]
}

/** Whether a value is nothing because the list that it is taken from has nothing in it. */
export function isOfNone(node: Node, value: Value | undefined): boolean {
  if (value !== null) return false
  return node.op === 'stated' ? isOfNone(node.of, value) : node.op === 'aggregate'
}

/** Whether a node hangs on no fact under the readings chosen. */
export const isFixed = (node: Node, asked: Pick<AskedRule, 'chosen'>): boolean => leavesOf([node], asked).length === 0

/** Whether a figure is no longer the document's, on the day asked. */
export function isChanged(parameter: Parameter, asked: AskedRule): boolean {
  if (!asked.changed?.has(parameter.id)) return false
  const value = fixedValue({ op: 'parameter', type: 'number', parameter }, asked)
  return !same(value, parameter.value)
}

/** The words that a rule is said in, as it is asked for. */
export function termsOf(asked: AskedRule, names: Readonly<Record<string, Words>> | undefined): Terms {
  const { chosen } = asked
  const figure = (parameter: Parameter): Words => {
    if (!isChanged(parameter, asked)) return say((language) => figureText(parameter, language))
    return changedText(parameter, fixedValue({ op: 'parameter', type: 'number', parameter }, asked))
  }
  const name = (text: string): Words | undefined => {
    const known = names?.[text]
    return known && retold(known, figure)
  }
  return { chosen, figure, name }
}
