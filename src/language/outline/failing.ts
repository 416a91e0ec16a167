import type { Frame } from '../evaluate/frame'
import { emptyAmong } from '../evaluate/live'
import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
} from '../expression/nodes'
import { type Source, sourceAt } from '../values/words'
import { alternatives, apart, isMetAnyway, saidOnce } from './alternatives'
import { termsOf, valueIn } from './asked'
import { FailedCondition } from './failed'
import { KeptChoices } from './kept'
import type { Tree } from './tree'
import type { Unmet } from './unmet'
import { onlyEmptyWay, promisingWays } from './ways'
import type { Terms } from './words/speaker'

/** Puts what fails in a record into a list. */
type Find = (frame: Frame, into: Unmet[]) => void

/** What was made of nodes, by where they stand, what is wanted of them and whether what isn't known counts. */
type Made<T> = Map<Node, Map<Source, T[]>>

function kept<T>(all: Made<T>, node: Node, place: Source, kind: number, make: () => T): T {
  const byPlace = all.get(node) ?? new Map<Source, T[]>()
  all.set(node, byPlace)
  const byKind = byPlace.get(place) ?? []
  byPlace.set(place, byKind)
  byKind[kind] ??= make()
  return byKind[kind]
}

const listOf = (find: Find, frame: Frame): Unmet[] => {
  const list: Unmet[] = []
  find(frame, list)
  return list
}

/** Reads why conditions of a rule fail. What it takes is worked out once for each condition, since many records may ask. */
export class Failures {
  readonly #words: Terms
  readonly #places = new Map<Node, Source>()
  readonly #finds: Made<Find> = new Map()
  readonly #conditions: Made<FailedCondition> = new Map()
  /** What is merely not known to hold. */
  readonly #open = new WeakSet<Unmet>()

  constructor(readonly tree: Tree) {
    this.#words = termsOf(tree.asked, undefined)
  }

  /** Everything that keeps conditions from being what is wanted of them. */
  in(roots: readonly Node[], frame: Frame, place: Source, wanted = true): readonly Unmet[] {
    const found: Unmet[] = []
    for (const root of roots) {
      const before = found.length
      this.#find(root, place, wanted, false)(frame, found)
      // What no way of filling in meets may have no part that fails by itself: what isn't known to hold is what keeps it.
      if (found.length === before && this.tree.asked.run(root)(frame) === !wanted)
        this.#find(root, place, wanted, true)(frame, found)
    }
    return saidOnce(found)
  }

  /**
   * Everything that keeps values from being anything, where the text promises nothing; what keeps several is said once. What merely
   * isn't known keeps them from it only where nothing fails.
   */
  toward(roots: readonly Node[], frame: Frame, place: Source): readonly Unmet[] {
    return this.#failingOf(saidOnce(roots.flatMap((root) => this.#toward(root, frame, place))))
  }

  /** What each of some conditions lacks of which none holds: one would do. */
  each(roots: readonly Node[], frame: Frame, place: Source): readonly Unmet[] {
    const lists = roots.map((root) => listOf(this.#find(root, place, true, true), frame))
    return this.#failingOf(this.#choice(undefined, lists))
  }

  /** Without what merely isn't known, where anything fails. */
  #failingOf(found: readonly Unmet[]): readonly Unmet[] {
    const failing = found.filter((one) => !this.#isOpen(one))
    return failing.length > 0 ? failing : found
  }

  /** Where the document says a named part. */
  #placeOf(node: NodeOf<'stated'>, around: Source): Source {
    if (node.place === undefined) return around
    const known = this.#places.get(node) ?? sourceAt(around.measure, node.place)
    this.#places.set(node, known)
    return known
  }

  #value(node: Node, frame: Frame): unknown {
    return valueIn(this.tree.asked.run(node), frame)
  }

  /** What fails; with `open`, also what isn't known to hold. */
  #find(node: Node, place: Source, wanted: boolean, open: boolean): Find {
    const kind = (wanted ? 2 : 0) + (open ? 1 : 0)
    return kept(this.#finds, node, place, kind, () => this.#made(node, place, wanted, open))
  }

  #made(node: Node, place: Source, wanted: boolean, open: boolean): Find {
    switch (node.op) {
      case 'not':
        return this.#find(node.of, place, !wanted, open)
      case 'stated':
        return this.#find(node.of, this.#placeOf(node, place), wanted, open)
      case 'provision':
        return this.#find(node.of, node.source ?? place, wanted, open)
      case 'reading':
        return this.#find(this.tree.asked.chosen(node), place, wanted, open)
      case 'all':
      case 'any':
        return (node.op === 'all') === wanted
          ? inTurn(node.of.map((part) => this.#find(part, place, wanted, open)))
          : this.#unlessFine(node, wanted, open, this.#ofParts(node, place, wanted))
      case 'when':
        return this.#unlessFine(node, wanted, open, this.#ofCases(node, place, wanted, open))
      case 'table':
        return this.#unlessFine(node, wanted, open, this.#ofRows(node, place, wanted, open))
      default:
        node satisfies NodeOf<Leaf | Testing | Reckoning | Timing | Tallying>
        return this.#ofCondition(node, place, wanted, open)
    }
  }

  /** Finds nothing where a node is what is wanted, or may be. */
  #unlessFine(node: Node, wanted: boolean, open: boolean, find: Find): Find {
    const run = this.tree.asked.run(node)
    return (frame, into) => {
      const value = valueIn(run, frame)
      if (value !== wanted && (open || value !== undefined)) find(frame, into)
    }
  }

  #ofCondition(node: Node, place: Source, wanted: boolean, open: boolean): Find {
    const run = this.tree.asked.run(node)
    const make = () => new FailedCondition(this.tree, node, wanted, place, this.#words)
    const condition = kept(this.#conditions, node, place, wanted ? 1 : 0, make)
    return (frame, into) => {
      const value = valueIn(run, frame)
      if (value === wanted || (value === undefined && !open)) return
      const failed = condition.in(frame)
      if (value === undefined) this.#open.add(failed)
      into.push(failed)
    }
  }

  #ofParts(node: NodeOf<'all' | 'any'>, place: Source, wanted: boolean): Find {
    const each = node.of.map((part) => this.#find(part, place, wanted, true))
    const choice = this.#choiceOf(node)
    return (frame, into) => {
      into.push(...choice(each.map((find) => listOf(find, frame))))
    }
  }

  /** What each case that may be the one still needs: to be the one, and to give what is wanted. */
  #ofCases(node: NodeOf<'when'>, place: Source, wanted: boolean, open: boolean): Find {
    const ways = [
      ...node.cases.map((one) => ({ if: one.if, yields: one.yields })),
      { if: undefined, yields: node.otherwise },
    ]
    const each = ways.map((way) => ({
      if: way.if,
      passed: way.if && this.#find(way.if, place, false, true),
      come: way.if && this.#find(way.if, place, true, true),
      ...this.#yields(way.yields, place, wanted, open),
    }))
    const choice = this.#choiceOf(node)
    return (frame, into) => {
      const lists: Unmet[][] = []
      const before: Find[] = []
      for (const one of each) {
        const holds = one.if && this.#value(one.if, frame)
        if (holds === false) continue
        const needs: Unmet[] = []
        for (const passed of before) passed(frame, needs)
        one.come?.(frame, needs)
        lists.push(one.with(frame, needs))
        if (holds === true) break
        if (one.passed) before.push(one.passed)
      }
      into.push(...choice(lists))
    }
  }

  #ofRows(node: NodeOf<'table'>, place: Source, wanted: boolean, open: boolean): Find {
    const each = node.rows.map((row) => ({
      if: row.if,
      come: inTurn(row.if.map((one) => this.#find(one, place, true, true))),
      ...this.#yields(row.yields, place, wanted, open),
    }))
    const choice = this.#choiceOf(node)
    return (frame, into) => {
      const live = each.filter((row) => row.if.every((one) => this.#value(one, frame) !== false))
      into.push(...choice(live.map((row) => row.with(frame, listOf(row.come, frame)))))
    }
  }

  /** Adds what is lacking of a value to what it takes to come to it; once anything is needed, what isn't known counts too. */
  #yields(node: Node, place: Source, wanted: boolean, open: boolean) {
    const [plain, whole] = [false, true].map((counts) => this.#find(node, place, wanted, open || counts)) as [
      Find,
      Find,
    ]
    return {
      with: (frame: Frame, needs: Unmet[]): Unmet[] => {
        ;(needs.length > 0 ? whole : plain)(frame, needs)
        return needs
      },
    }
  }

  /** The same choice again of the same needs. */
  #choiceOf(node: Node): (lists: readonly (readonly Unmet[])[]) => readonly Unmet[] {
    const made = new KeptChoices<Unmet, readonly Unmet[]>()
    return (lists) => made.of(lists, () => this.#choice(node, lists))
  }

  /** Alternatives; one alone is no choice, and an alternative that is a choice itself adds its own. */
  #choice(node: Node | undefined, lists: readonly (readonly Unmet[])[]): readonly Unmet[] {
    const open = alternatives(lists)
    const [first = []] = open
    if (open.length === 1) return first
    const { shared, rest } = apart(open)
    const isSettled = rest.some((one) => one.length === 0) || isMetAnyway(rest)
    const isBranch = node?.op === 'when' || node?.op === 'table'
    if (isSettled || (isBranch && rest.flat().every((one) => this.#isOpen(one)))) return shared
    const path = (node && this.tree.pathOf(node)) ?? ''
    return [...shared, Object.freeze({ anyOf: Object.freeze(rest), path })]
  }

  /** Whether something is merely not known to hold; of alternatives, whether one of them is. */
  #isOpen(one: Unmet): boolean {
    return one.anyOf ? one.anyOf.some((way) => way.every((need) => this.#isOpen(need))) : this.#open.has(one)
  }

  /** Whether it hangs on anything that merely isn't known to hold. */
  hangsOnOpen(one: Unmet): boolean {
    return one.anyOf ? one.anyOf.flat().some((need) => this.hangsOnOpen(need)) : this.#open.has(one)
  }

  /**
   * What a value that is nothing still needs to be something: to come to another case or row, or its parts to be something. Where
   * it is the whole alone that is known to be nothing, its parts may be open.
   */
  #toward(node: Node, frame: Frame, place: Source): readonly Unmet[] {
    const { chosen } = this.tree.asked
    const value = this.#value(node, frame)
    if (node.op === 'nothing' || (value !== null && value !== undefined)) return []
    if (node.op === 'stated') return this.#toward(node.of, frame, this.#placeOf(node, place))
    if (node.op === 'reading') return this.#toward(chosen(node), frame, place)
    if (node.op !== 'when' && node.op !== 'table') {
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | 'provision'>
      const empty = emptyAmong(partsOf(node), (part) => this.#value(part, frame))
      return empty.flatMap((part) => this.#toward(part, frame, place))
    }
    const ruledOut = onlyEmptyWay(node, chosen)
    if (ruledOut) return listOf(this.#find(ruledOut, place, false, true), frame)
    const needs = promisingWays(node, chosen).map((way) => [
      ...way.not.flatMap((one) => listOf(this.#find(one, place, false, true), frame)),
      ...way.if.flatMap((one) => listOf(this.#find(one, place, true, true), frame)),
      ...this.#toward(way.yields, frame, place),
    ])
    return needs.length === 0 || needs.some((one) => one.length === 0) ? [] : this.#choice(node, needs)
  }
}

/** What each of several finds, one after another. */
function inTurn(all: readonly Find[]): Find {
  return (frame, into) => {
    for (let index = 0; index < all.length; index += 1) (all[index] as Find)(frame, into)
  }
}
