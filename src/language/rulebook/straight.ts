import type { Scope } from '../evaluate/scope'
import type { Fact } from '../expression/facts'
import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
  yieldsOf,
} from '../expression/nodes'
import { dayNumber, isDate } from '../values/dates'
import { exact, type Num } from '../values/decimal'

/* Whether an answer runs straight between two values of a fact. */

const heightOf = (value: Value | undefined): Num | undefined => {
  if (typeof value === 'string' && isDate(value)) return dayNumber(value)
  const isNum = typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value)
  return isNum ? (value as Num) : undefined
}

/** A value, and where it is. */
export type Placed = readonly [at: Num, value: Value | undefined]

/** Whether points lie on a line; of what is no number, whether all are the same. */
export function isLine([first, ...rest]: readonly Placed[]): boolean {
  const [[a, va], [c, vc]] = [first as Placed, rest.at(-1) as Placed]
  const [ha, hc] = [heightOf(va), heightOf(vc)]
  return rest.every(([b, vb]) => {
    const hb = heightOf(vb)
    if (ha === undefined || hb === undefined || hc === undefined) return va === vb
    return exact(hb)
      .minus(ha)
      .times(exact(c).minus(a))
      .eq(exact(hc).minus(ha).times(exact(b).minus(a)))
  })
}

const highest = (all: readonly number[]): number => Math.max(0, ...all)

/** To which power a fact stands in an expression; what only its conditions ask of it makes it jump, not run. */
export function degreeOf(node: Node, fact: Fact, scope: Scope): number {
  const of = (part: Node): number => degreeOf(part, fact, scope)
  if (node.type === 'boolean' || !scope.below(node).has(fact)) return 0
  switch (node.op) {
    case 'fact':
    case 'asOf':
      return 1
    case 'when':
    case 'table':
      return highest(yieldsOf(node).map(of))
    case 'arithmetic':
      if (node.how === 'times') return of(node.left) + of(node.right)
      if (node.how === 'over') return of(node.right) === 0 ? of(node.left) : Number.POSITIVE_INFINITY
      return highest([of(node.left), of(node.right)])
    case 'stated':
    case 'provision':
    case 'reading':
    case 'extreme':
      return highest(scope.parts(node).map(of))
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
      return scope.parts(node).every((one) => of(one) === 0) ? 0 : Number.POSITIVE_INFINITY
  }
}
