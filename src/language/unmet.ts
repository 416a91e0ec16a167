import { describe } from './describe'
import type { Fact } from './facts'
import { asOfFact } from './missing'
import type { Comparison, Node, Value } from './nodes'
import { walk } from './nodes'
import type { Trace } from './trace'
import type { Source, Words } from './words'

/** A condition that fails: the fact it turns on, what is required of it and what it is. */
export interface Unmet {
  readonly fact: string
  readonly label: Words
  /** By comparison: `{ atLeast: 10 }`, `{ is: true }`, `{ oneOf: ['a', 'b'] }`, `{ from: '2023-01-01', to: '2023-12-31' }`. */
  readonly required: Readonly<Record<string, unknown>>
  readonly actual: Value
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

/** The fact that a condition turns on: the first that it names. */
function principal(node: Node): Fact | undefined {
  for (const one of walk([node])) {
    if (one.op === 'fact') return one.fact
    if (one.op === 'asOf') return asOfFact
  }
  return undefined
}

function requirement({ node, parts }: Trace, wanted: boolean): Readonly<Record<string, unknown>> {
  const valueAt = (index: number) => parts[index]?.value
  switch (node.op) {
    case 'compare':
      return { [wanted ? node.how : opposite[node.how]]: valueAt(1) }
    case 'oneOf':
      return { [wanted ? 'oneOf' : 'noneOf']: node.values }
    case 'includes':
      return { [wanted ? (node.every ? 'includesAll' : 'includesAny') : 'includesNone']: node.values }
    case 'within': {
      const range = {
        ...(node.from && { from: valueAt(1) }),
        ...(node.to && { to: valueAt(node.from ? 2 : 1) }),
      }
      return wanted ? range : { outside: range }
    }
    case 'every':
      return { every: { [node.how]: valueAt(1) }, is: wanted }
    default:
      return { is: wanted }
  }
}

/** The side of a condition that its fact stands on. */
const actual = ({ node, value, parts }: Trace): Value =>
  (parts.length > 0 && node.op !== 'all' && node.op !== 'any' ? parts[0]?.value : value) as Value

/** Everything that keeps a known condition from being what is wanted of it. */
export function unmetIn(trace: Trace, source: Source, wanted = true): readonly Unmet[] {
  const { node, value, parts } = trace
  if (value !== !wanted) return []
  const within = (place: Source) => parts.flatMap((part) => unmetIn(part, place, wanted))
  switch (node.op) {
    case 'not':
      return parts.flatMap((part) => unmetIn(part, source, !wanted))
    case 'stated':
      return within(node.place ? { measure: source.measure, ...node.place } : source)
    case 'provision':
    case 'reading':
      return within(source)
    case 'when':
    case 'table':
      return parts.slice(-1).flatMap((part) => unmetIn(part, source, wanted))
    case 'all':
    case 'any':
      return (node.op === 'all') === wanted ? within(source) : [oneWouldDo(trace, source, within(source))]
    default:
      return [leaf(trace, source, wanted)]
  }
}

function leaf(trace: Trace, source: Source, wanted: boolean): Unmet {
  const fact = principal(trace.node)
  const figure = trace.parts.find((part) => part.node.op === 'parameter')?.node
  return {
    fact: fact?.name ?? '',
    label: fact?.label ?? describe(trace.node),
    required: requirement(trace, wanted),
    actual: actual(trace),
    condition: describe(trace.node),
    source: figure?.op === 'parameter' ? figure.parameter.source : source,
  }
}

function oneWouldDo(trace: Trace, source: Source, failing: readonly Unmet[]): Unmet {
  const fact = principal(trace.node)
  return {
    fact: fact?.name ?? '',
    label: fact?.label ?? describe(trace.node),
    required: { anyOf: failing.map((one) => ({ [one.fact]: one.required })) },
    actual: failing[0]?.actual ?? trace.value ?? null,
    condition: describe(trace.node),
    source,
    anyOf: failing,
  }
}
