import { asOfFact, type Fact } from '../expression/facts'
import {
  type Branching,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Passing,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  walk,
} from '../expression/nodes'
import type { Sql } from './dialect'
import { andSql, choose, FALSE, notSql, orSql, perhaps, surely, TRUE } from './logic'
import { timeFailures } from './time'
import type { Translating } from './translating'

/* Where a rule can't be reckoned with: a day beyond all years or its calendar, a division by zero. As in an evaluation, what isn't come to doesn't fail. */

/** Whether the node itself can't be reckoned, its parts being so. */
function ownFailure(node: Node, by: Translating): Sql {
  switch (node.op) {
    case 'shift':
    case 'workingDayShift':
    case 'workingDaysBetween':
    case 'isWorkingDay': {
      // What is stated and can be reckoned has been.
      if (by.asking.isStated(node) && by.asking.valueOf(node) !== undefined) return FALSE
      return (timeFailures[node.op] as (node: Node, by: Translating) => Sql)(node, by)
    }
    case 'arithmetic': {
      if (node.how !== 'over') return FALSE
      const value = by.asking.isStated(node.right) ? by.asking.valueOf(node.right) : undefined
      if (value !== undefined) return value === 0 ? TRUE : FALSE
      const left = by.sql(node.left)
      return surely(andSql([`${left} IS NOT NULL`, `(${by.term(node.right).sql} = 0)`]))
    }
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | Branching | Passing>
      return FALSE
  }
}

export class SqlFailures {
  readonly #by: Translating
  readonly #known = new Map<Node, Sql>()
  constructor(by: Translating) {
    this.#by = by
  }

  /** Whether an evaluation of the node fails; never NULL. */
  in(node: Node): Sql {
    const known = this.#known.get(node)
    if (known) return known
    this.#known.set(node, FALSE)
    const made = this.#by.keep(this.#in(node))
    this.#known.set(node, made)
    return made
  }

  #in(node: Node): Sql {
    const by = this.#by
    switch (node.op) {
      case 'all':
      case 'any': {
        // Another part may settle it all the same, wherever it stands.
        const isOpen = (part: Node) => (node.op === 'all' ? perhaps(by.sql(part)) : notSql(surely(by.sql(part))))
        const failures = node.of.map((part) => {
          const failure = this.in(part)
          return failure === FALSE
            ? FALSE
            : andSql([...node.of.flatMap((one) => (one === part ? [] : isOpen(one))), failure])
        })
        return orSql(failures)
      }
      case 'when': {
        const isReached: Sql[] = []
        const failures = node.cases.map((one) => {
          const holds = by.sql(one.if)
          const failure = andSql([
            ...isReached,
            orSql([this.in(one.if), andSql([perhaps(holds), this.in(one.yields)])]),
          ])
          isReached.push(notSql(surely(holds)))
          return failure
        })
        return orSql([...failures, andSql([...isReached, this.in(node.otherwise)])])
      }
      case 'table':
        return orSql(
          node.rows.map((row) => {
            const conditions = row.if.map((one) => this.in(one))
            const holds = row.if.map((one) => perhaps(by.sql(one)))
            return orSql([...conditions, andSql([...holds, this.in(row.yields)])])
          }),
        )
      case 'reading':
        return this.in(by.asking.chosen(node))
      case 'stated':
      case 'provision':
        return this.in(node.of)
      default:
        node satisfies NodeOf<Leaf | 'not' | Testing | Reckoning | Timing | Tallying>
        return orSql([...partsOf(node).map((one) => this.in(one)), ownFailure(node, by)])
    }
  }

  /** The innermost failing node's facts, by the first of some nodes that fails by itself. */
  factsOf(nodes: Iterable<Node>, named: (facts: readonly Fact[]) => Sql): Sql | undefined {
    const cases: (readonly [Sql, Sql])[] = []
    for (const node of nodes) {
      const own = ownFailure(node, this.#by)
      // Of a division it is the divisor.
      if (own !== FALSE) cases.push([own, named(factsUnder(node.op === 'arithmetic' ? node.right : node))])
    }
    return cases.length === 0 ? undefined : choose(cases)
  }
}

/** The facts under a node, in the order in which it names them, the day asked about among them. */
export function factsUnder(node: Node): readonly Fact[] {
  const facts = new Map<string, Fact>()
  for (const one of walk([node])) {
    const fact = one.op === 'fact' ? one.fact : one.op === 'asOf' ? asOfFact : undefined
    if (fact) facts.set(fact.name, fact)
  }
  return [...facts.values()]
}
