import { type Evaluation, livePartsOf } from '../evaluate/live'
import type { Fact } from '../expression/facts'
import { asOfFact } from '../expression/facts'
import { type Comparison, type Node, partsOf, walk } from '../expression/nodes'
import { exact, sealed } from '../values/decimal'
import { frozen } from '../values/frozen'
import { type Source, sourceAt, type Words } from '../values/words'
import { describe } from './describe/index'

/** A condition that fails: the fact it turns on, what is required of it and what it is. */
export interface Unmet {
  readonly fact: string
  readonly label: Words
  /** By comparison: `{ atLeast: 10 }`, `{ is: true }`, `{ oneOf: ['a', 'b'] }`, `{ from: '2023-01-01', to: '2023-12-31' }`. */
  readonly required: Readonly<Record<string, unknown>>
  readonly actual: unknown
  /** The whole condition in words. */
  readonly condition: Words
  readonly source: Source
  /** Where one of several would do: what fails in each. */
  readonly anyOf?: readonly Unmet[]
}

/** What would have to be the case instead, when a comparison is not to hold. */
const opposite: Record<Comparison, Comparison> = {
  atLeast: 'lessThan',
  moreThan: 'atMost',
  atMost: 'moreThan',
  lessThan: 'atLeast',
  is: 'isNot',
  isNot: 'is',
}

/** What of a failing condition is the same for every record. */
interface Static {
  readonly fact: string
  readonly label: Words
  readonly condition: Words
  /** Money and other exact numbers are given as Decimals, whole or not. */
  readonly isAmount: boolean
}

const statics = new WeakMap<Node, Static>()

/** The fact that a condition turns on: the first that it names. */
function principal(node: Node): Fact | undefined {
  for (const one of walk([node])) {
    if (one.op === 'fact') return one.fact
    if (one.op === 'asOf') return asOfFact
  }
  return undefined
}

function staticOf(node: Node): Static {
  const known = statics.get(node)
  if (known) return known
  const fact = principal(node)
  const condition = describe(node)
  const isAmount = fact?.type === 'money' || fact?.type === 'decimal'
  const made = frozen({ fact: fact?.name ?? '', label: fact?.label ?? condition, condition, isAmount })
  statics.set(node, made)
  return made
}

/** A condition's failure under one evaluation. */
function leaf(node: Node, { run, frame }: Evaluation, place: Source, wanted: boolean): Unmet {
  const { fact, label, condition, isAmount } = staticOf(node)
  const valueIn = (part: Node | undefined): unknown => {
    const value = part && run(part)(frame)
    return isAmount && typeof value === 'number' ? sealed(exact(value)) : frozen(value)
  }
  const parts = partsOf(node)
  const figure = parts.find((part) => part.op === 'parameter')
  const source = figure?.op === 'parameter' ? figure.parameter.source : place
  const required = Object.freeze(requirement(node, valueIn, wanted))
  return Object.freeze({ fact, label, required, actual: valueIn(parts[0] ?? node), condition, source })
}

function requirement(
  node: Node,
  valueIn: (part: Node | undefined) => unknown,
  wanted: boolean,
): Record<string, unknown> {
  switch (node.op) {
    case 'compare':
      return { [wanted ? node.how : opposite[node.how]]: valueIn(node.right) }
    case 'oneOf':
      return { [wanted ? 'oneOf' : 'noneOf']: node.values }
    case 'includes':
      return { [wanted ? (node.every ? 'includesAll' : 'includesAny') : 'includesNone']: node.values }
    case 'within': {
      const range = { ...(node.from && { from: valueIn(node.from) }), ...(node.to && { to: valueIn(node.to) }) }
      return wanted ? range : { outside: Object.freeze(range) }
    }
    case 'every':
      return { every: Object.freeze({ [node.how]: valueIn(node.than) }), is: wanted }
    default:
      return { is: wanted }
  }
}

function oneWouldDo(node: Node, source: Source, failing: readonly Unmet[]): Unmet {
  const { fact, label, condition } = staticOf(node)
  const required = { anyOf: failing.map((one) => ({ [one.fact]: one.required })) }
  return frozen({ fact, label, required, actual: failing[0]?.actual ?? null, condition, source, anyOf: failing })
}

/** Everything that keeps a condition from being what is wanted of it. */
export function unmetIn(root: Node, evaluation: Evaluation, source: Source): readonly Unmet[] {
  const { run, frame } = evaluation
  const failing = (node: Node, place: Source, wanted: boolean): readonly Unmet[] => {
    if (run(node)(frame) !== !wanted) return []
    switch (node.op) {
      case 'not':
        return failing(node.of, place, !wanted)
      case 'stated':
        return failing(node.of, node.place ? sourceAt(place.measure, node.place) : place, wanted)
      case 'provision':
        return failing(node.of, place, wanted)
      case 'reading':
      case 'when':
      case 'table':
        return failing(livePartsOf(node, evaluation).at(-1) as Node, place, wanted)
      case 'all':
      case 'any': {
        const parts = node.of.flatMap((part) => failing(part, place, wanted))
        return (node.op === 'all') === wanted ? parts : [oneWouldDo(node, place, parts)]
      }
      default:
        return [leaf(node, evaluation, place, wanted)]
    }
  }
  return Object.freeze(failing(root, source, true))
}
