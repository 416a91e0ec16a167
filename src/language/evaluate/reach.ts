import { asOfFact, type Fact } from '../expression/facts'
import {
  isSum,
  type Leaf,
  type Node,
  type NodeOf,
  type Passing,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
} from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { REFUSED, reckoned } from './completions'
import { type Frame, same } from './frame'
import { factOf, type Scope } from './scope'

/* What an open expression can still come to while some facts stay unknown for good, as far as Kleene's logic sees. */

/**
 * What a node can come to, as bits: yes, no (any other value is both), nothing, or a number of which part is known, which may be enough
 * where it is held against another; and its value where that is known.
 */
interface Reach {
  readonly can: number
  readonly value?: Value
}

const YES = 1
const NO = 2
const NOTHING = 4
const PART = 8
const SOME = YES | NO
const SETTLED = SOME | NOTHING
const ANY = SETTLED | PART

const NOWHERE: Reach = Object.freeze({ can: 0 })
const ANYWHERE: Reach = Object.freeze({ can: SETTLED })
const PARTLY: Reach = Object.freeze({ can: PART })
const bitsOf = (value: Value): number => (value === true ? YES : value === false ? NO : value === null ? NOTHING : SOME)
const either = (a: Reach, b: Reach): Reach => ({ can: a.can | b.can })
/** What two come to where they have to agree. */
const agreed = (a: Reach, b: Reach): Reach =>
  a.value === undefined || b.value === undefined ? { can: a.can & b.can } : same(a.value, b.value) ? a : NOWHERE

/** What the nodes of a frame can come to. */
export interface Reaching {
  canHold(node: Node): boolean
  canSettle(node: Node): boolean
  /** The facts, other than those that aren't to be asked for, that can help to settle a node; none where nothing can. */
  helping(node: Node): ReadonlySet<Fact>
}

/** The fact that a node waits for: a figure that changes waits for the day. */
const waitsFor = (node: Node): Fact | undefined => (node.op === 'parameter' ? asOfFact : factOf(node))

/**
 * @param isLost whether a fact that isn't known stays so, and can settle nothing
 * @param isPassedOver whether it isn't to be asked for
 */
export function reachingIn(
  frame: Frame,
  scope: Scope,
  isLost: (fact: Fact) => boolean,
  isPassedOver = isLost,
): Reaching {
  const known = new Map<Node, Reach>()
  function look(node: Node): Reach {
    const seen = known.get(node)
    if (seen) return seen
    const value = reckoned(scope.run(node), frame)
    const made = value === REFUSED ? ANYWHERE : value === undefined ? openReach(node) : { can: bitsOf(value), value }
    known.set(node, made)
    return made
  }
  const can = (node: Node, way: number): boolean => (look(node).can & way) !== 0
  const every = (nodes: readonly Node[], way: number): boolean => nodes.every((one) => can(one, way))
  const some = (nodes: readonly Node[], way: number): boolean => nodes.some((one) => can(one, way))
  const bits = (yes: boolean, no: boolean): Reach => ({ can: (yes ? YES : 0) | (no ? NO : 0) })

  function openReach(node: Node): Reach {
    const fact = waitsFor(node)
    if (fact) return isLost(fact) ? NOWHERE : { can: SOME }
    switch (node.op) {
      case 'all':
        return bits(every(node.of, YES | NOTHING), some(node.of, NO))
      case 'any':
        return bits(some(node.of, YES), every(node.of, NO | NOTHING))
      case 'not':
        return bits(can(node.of, NO | NOTHING), can(node.of, YES))
      case 'when':
        return node.cases.reduceRight((rest, one) => chosen(one.if, look(one.yields), rest), look(node.otherwise))
      case 'table':
        return ofRows(node)
      default:
        node satisfies NodeOf<Leaf | Testing | Reckoning | Timing | Tallying | Passing>
        return withParts(
          node,
          scope.parts(node).filter((part) => look(part).value === undefined),
        )
    }
  }

  /** What a node comes to of parts that are open: a sum needs each; what compares, or may come to the same whatever one of them is, any. */
  function withParts(node: Node, open: readonly Node[]): Reach {
    if (!some(open, ANY)) return NOWHERE
    if (!isSum(node) || every(open, SETTLED)) return ANYWHERE
    return PARTLY
  }

  function chosen(condition: Node, yields: Reach, rest: Reach): Reach {
    if (!can(condition, ANY)) return agreed(yields, rest)
    return either(can(condition, YES) ? yields : NOWHERE, can(condition, NO) ? rest : NOWHERE)
  }

  /** Rows that can neither be shown to hold nor be ruled out leave only what they all agree on. */
  function ofRows({ rows }: NodeOf<'table'>): Reach {
    const held = rows.filter((row) => every(row.if, YES)).map((row) => look(row.yields))
    const stuck = rows.filter((row) => !every(row.if, YES) && !some(row.if, NO)).map((row) => look(row.yields))
    const left = stuck.length > 0 ? stuck.reduce(agreed) : NOWHERE
    return held.reduce(either, left)
  }

  /** In an all whose yes is out of reach, only what can be no helps; in an any the other way round. */
  function isHelping(part: Node, whole: Node): boolean {
    if (whole.op === 'all') return can(whole, YES) || can(part, NO)
    return whole.op !== 'any' || can(whole, NO) || can(part, YES)
  }

  return {
    canHold: (node) => can(node, YES),
    canSettle: (node) => can(node, SETTLED),
    helping(root) {
      const helping = new Set<Fact>()
      const seen = new Set<Node>()
      const visit = (node: Node): void => {
        if (seen.has(node) || !can(node, ANY) || look(node).value !== undefined) return
        seen.add(node)
        const fact = waitsFor(node)
        if (fact === undefined) for (const part of scope.parts(node)) isHelping(part, node) && visit(part)
        else if (!isPassedOver(fact)) helping.add(fact)
      }
      if (can(root, SETTLED)) visit(root)
      return helping
    },
  }
}

/** The facts that an expression comes to on more ways than one: of them Kleene's logic sees too little. */
export function repeatedIn(root: Node, { parts }: Scope): ReadonlySet<Fact> {
  const count: (node: Node) => ReadonlyMap<Fact, number> = onceEach((node) => {
    const fact = factOf(node)
    const made = new Map<Fact, number>(fact ? [[fact, 1]] : [])
    for (const part of parts(node)) for (const [one, times] of count(part)) made.set(one, (made.get(one) ?? 0) + times)
    return made
  })
  return new Set([...count(root)].flatMap(([fact, times]) => (times > 1 ? [fact] : [])))
}
