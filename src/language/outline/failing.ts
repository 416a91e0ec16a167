import type { Frame } from '../evaluate/frame'
import { asOfFact, type Fact } from '../expression/facts'
import { type Node, type NodeOf, partsOf, type Value, walk } from '../expression/nodes'
import { unitOf, valueText } from '../expression/text'
import { type Source, say, sourceAt, type Words } from '../values/words'
import { alternatives, apart, once } from './alternatives'
import { isChanged, termsOf } from './asked'
import { Lines } from './explain'
import { termText } from './explanation-text'
import { Kept } from './kept'
import { asGiven, requiredOf } from './required'
import type { Tree } from './tree'
import type { Unmet } from './unmet'
import { phrase } from './words/index'
import { bare } from './words/logic'
import type { Terms } from './words/speaker'

/** What of a condition is the same for every record. */
interface Static {
  readonly facts: readonly Fact[]
  /** The facts as nodes, made once: each node is compiled and kept. */
  readonly nodes: readonly Node[]
  /** What was made of it, by what the facts are. */
  readonly kept: Kept<Unmet>
  /** What it holds against something, where that is no plain fact. */
  readonly asked: Node | undefined
  readonly askedName: Words | undefined
  readonly words: Words
  readonly source: Source | undefined
  readonly isStatedChanged: boolean
}

/** A fact as a node; the day asked about is no fact of the record. */
const nodeOf = (fact: Fact): Node =>
  fact === asOfFact ? { op: 'asOf', type: 'date' } : { op: 'fact', type: 'text', fact }

/** Reads why conditions of a rule fail. */
export class Failures {
  readonly #words: Terms
  readonly #places = new WeakMap<Node, Source>()
  readonly #statics = new WeakMap<Node, { yes?: Static; no?: Static }>()

  constructor(readonly tree: Tree) {
    this.#words = termsOf(tree.asked, undefined)
  }

  #static(node: Node, wanted: boolean): Static {
    const known = this.#statics.get(node) ?? {}
    const key = wanted ? 'yes' : 'no'
    const made = known[key] ?? this.#made(node, wanted)
    known[key] = made
    this.#statics.set(node, known)
    return made
  }

  #made(node: Node, wanted: boolean): Static {
    const { chosen } = this.tree.asked
    const parts = (one: Node) => (one.op === 'reading' ? [chosen(one)] : partsOf(one))
    const nodes = [...walk([node], parts)]
    const facts = new Map(
      nodes.flatMap((one): [string, Fact][] =>
        one.op === 'fact' ? [[one.fact.name, one.fact]] : one.op === 'asOf' ? [['asOf', asOfFact]] : [],
      ),
    )
    const own = [...facts.values()]
    const figures = nodes.flatMap((one) => (one.op === 'parameter' ? [one.parameter] : []))
    const [first] = partsOf(node)
    const isPlain = first === undefined || ['fact', 'asOf'].includes(bare(first, chosen).op)
    const asked = node.op === 'compare' && !isPlain ? first : undefined
    return Object.freeze({
      facts: own,
      nodes: own.map(nodeOf),
      kept: new Kept<Unmet>(),
      asked,
      askedName: asked && phrase(asked, this.#words),
      words: phrase(node, this.#words, { wanted }),
      source: figures[0]?.source,
      isStatedChanged: figures.some((one) => isChanged(one, this.tree.asked)),
    })
  }

  /** Everything that keeps a condition from being what is wanted of it. */
  in(root: Node, frame: Frame, place: Source, wanted = true): readonly Unmet[] {
    const failing = this.#of(frame)
    const found = failing.in(root, place, wanted, false)
    // What no way of filling in meets may have no part that fails by itself: what isn't known to hold is what keeps it.
    const isWhole = found.length === 0 && this.tree.asked.run(root)(frame) === !wanted
    return isWhole ? failing.in(root, place, wanted, true) : found
  }

  /** Everything that keeps values from being anything, where the text promises nothing; what keeps several is said once. */
  toward(roots: readonly Node[], frame: Frame, place: Source): readonly Unmet[] {
    const failing = this.#of(frame)
    return once(roots.flatMap((root) => failing.toward(root, place)))
  }

  /** What each of some conditions lacks of which none holds. */
  each(roots: readonly Node[], frame: Frame, place: Source): readonly Unmet[] {
    return this.#of(frame).each(roots, place)
  }

  /** Where the document says a named part. */
  placeOf(node: NodeOf<'stated'>, around: Source): Source {
    if (node.place === undefined) return around
    const known = this.#places.get(node)
    if (known) return known
    const made = sourceAt(around.measure, node.place)
    this.#places.set(node, made)
    return made
  }

  #of(frame: Frame): Failing {
    return new Failing(this, (node, asked) => this.#static(node, asked), frame)
  }
}

const NONE: readonly never[] = Object.freeze([])

class Failing {
  #lines: Lines | undefined
  readonly #leaves = new Map<Node, { yes?: Unmet; no?: Unmet }>()
  readonly #open = new Set<Unmet>()
  constructor(
    readonly failures: Failures,
    readonly staticOf: (node: Node, wanted: boolean) => Static,
    readonly frame: Frame,
  ) {}

  /** A value; none where it is beyond reckoning, as a part may be that isn't live: what is divided by a zero that is ruled out. */
  #value(node: Node): unknown {
    try {
      return this.failures.tree.asked.run(node)(this.frame)
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

  /** What fails; with `open`, also what isn't known to hold. */
  in(node: Node, place: Source, wanted: boolean, open: boolean): readonly Unmet[] {
    const value = this.#value(node)
    if (value === wanted || (value === undefined && !open)) return NONE
    switch (node.op) {
      case 'not':
        return this.in(node.of, place, !wanted, open)
      case 'stated':
        return this.in(node.of, this.failures.placeOf(node, place), wanted, open)
      case 'provision':
        return this.in(node.of, node.source ?? place, wanted, open)
      case 'reading':
        return this.in(this.failures.tree.asked.chosen(node), place, wanted, open)
      case 'all':
      case 'any':
        return (node.op === 'all') === wanted
          ? this.#each(node.of, place, wanted, open)
          : this.#choice(
              node,
              node.of.map((part) => this.in(part, place, wanted, true)),
            )
      case 'when':
        return this.#choice(node, this.#cases(node, place, wanted, open))
      case 'table':
        return this.#choice(node, this.#rows(node, place, wanted, open))
      case 'constant':
      case 'fact':
      case 'parameter':
      case 'asOf':
      case 'compare':
      case 'oneOf':
      case 'includes':
      case 'tally':
      case 'arithmetic':
      case 'extreme':
      case 'round':
      case 'nothing':
      case 'shift':
      case 'workingDayShift':
      case 'between':
      case 'workingDaysBetween':
      case 'isWorkingDay':
      case 'part':
      case 'within':
      case 'count':
      case 'every':
      case 'aggregate':
        return [this.#leaf(node, place, wanted)]
    }
  }

  #each(parts: readonly Node[], place: Source, wanted: boolean, open: boolean): readonly Unmet[] {
    let all: readonly Unmet[] = NONE
    for (const part of parts) {
      const found = this.in(part, place, wanted, open)
      if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found
    }
    return all
  }

  /** Alternatives; one alone is no choice, and an alternative that is a choice itself adds its own. */
  #choice(node: Node | undefined, lists: readonly (readonly Unmet[])[]): readonly Unmet[] {
    const open = alternatives(lists)
    const [first = []] = open
    if (open.length === 1) return first
    const { shared, rest } = apart(open)
    const isSettled = rest.length > 0 && rest.some((one) => one.length === 0)
    const isBranch = node?.op === 'when' || node?.op === 'table'
    if (isSettled || (isBranch && rest.flat().every((one) => this.#isOpen(one)))) return shared
    return [...shared, Object.freeze({ anyOf: Object.freeze(rest), path: node ? this.#path(node) : '' })]
  }

  /** Whether something is merely not known to hold. */
  #isOpen(one: Unmet): boolean {
    return one.anyOf ? one.anyOf.flat().every((need) => this.#isOpen(need)) : this.#open.has(one)
  }

  /** What each case that may be the one still needs: to be the one, and to give what is wanted. */
  #cases(
    { cases, otherwise }: NodeOf<'when'>,
    place: Source,
    wanted: boolean,
    open: boolean,
  ): readonly (readonly Unmet[])[] {
    const each: (readonly Unmet[])[] = []
    const before: Node[] = []
    const add = (ifs: readonly Node[], yields: Node): void => {
      const needs = [
        ...before.flatMap((one) => this.in(one, place, false, true)),
        ...ifs.flatMap((one) => this.in(one, place, true, true)),
      ]
      each.push([...needs, ...this.in(yields, place, wanted, open || needs.length > 0)])
    }
    for (const one of cases) {
      const holds = this.#value(one.if)
      if (holds === false) continue
      add([one.if], one.yields)
      if (holds === true) return each
      before.push(one.if)
    }
    add([], otherwise)
    return each
  }

  #rows({ rows }: NodeOf<'table'>, place: Source, wanted: boolean, open: boolean): readonly (readonly Unmet[])[] {
    const live = rows.filter((row) => row.if.every((one) => this.#value(one) !== false))
    return live.map((row) => {
      const needs = row.if.flatMap((one) => this.in(one, place, true, true))
      return [...needs, ...this.in(row.yields, place, wanted, open || needs.length > 0)]
    })
  }

  /** What a value that is nothing still needs to be something: to come to another case or row, or its parts to be something. */
  toward(node: Node, place: Source): readonly Unmet[] {
    if (node.op === 'nothing' || this.#value(node) !== null) return []
    if (node.op === 'stated') return this.toward(node.of, this.failures.placeOf(node, place))
    if (node.op === 'reading') return this.toward(this.failures.tree.asked.chosen(node), place)
    if (node.op !== 'when' && node.op !== 'table') return partsOf(node).flatMap((part) => this.toward(part, place))
    const ways = node.op === 'when' ? waysIn(node) : node.rows.map((row) => ({ ...row, not: [] }))
    const open = ways.filter(({ yields }) => bare(yields, this.failures.tree.asked.chosen).op !== 'nothing')
    const needs = open.map((way) => [
      ...way.not.flatMap((one) => this.in(one, place, false, true)),
      ...way.if.flatMap((one) => this.in(one, place, true, true)),
      ...this.toward(way.yields, place),
    ])
    return needs.length === 0 || needs.some((one) => one.length === 0) ? [] : this.#choice(node, needs)
  }

  /** Conditions of which one would do. */
  each(roots: readonly Node[], place: Source): readonly Unmet[] {
    return this.#choice(
      undefined,
      roots.map((root) => this.in(root, place, true, true)),
    )
  }

  #path(node: Node): string {
    return this.failures.tree.pathOf(node) ?? ''
  }

  /** What a fact is: money and other exact numbers as Decimals, whole or not. */
  #actual({ facts, nodes }: Static): Readonly<Record<string, unknown>> {
    const known = facts.flatMap(({ name, type }, index) => {
      const value = this.#value(nodes[index] as Node)
      return value === undefined ? [] : [[name, asGiven(value, type === 'money' || type === 'decimal')] as const]
    })
    return Object.freeze(Object.fromEntries(known))
  }

  /** A condition, once for each way in which it is wanted: what stands in several alternatives is one and the same. */
  #leaf(node: Node, place: Source, wanted: boolean): Unmet {
    const known = this.#leaves.get(node) ?? {}
    this.#leaves.set(node, known)
    const key = wanted ? 'yes' : 'no'
    const made = known[key] ?? this.#keptLeaf(node, place, wanted)
    known[key] = made
    if (this.#value(node) === undefined) this.#open.add(made)
    return made
  }

  /** The same again for a record in which its facts are the same. */
  #keptLeaf(node: Node, place: Source, wanted: boolean): Unmet {
    const { nodes, kept } = this.staticOf(node, wanted)
    const values = nodes.map((one) => this.#value(one) as Value | undefined)
    return kept.of(values, () => this.#madeLeaf(node, place, wanted))
  }

  #madeLeaf(node: Node, place: Source, wanted: boolean): Unmet {
    const told = this.staticOf(node, wanted)
    const { facts, words, source, isStatedChanged } = told
    const cited = isStatedChanged ? undefined : (source ?? place)
    return Object.freeze({
      fact: facts[0]?.name ?? '',
      facts: Object.freeze(facts.map((one) => one.name)),
      required: Object.freeze(requiredOf(node, wanted, (one) => this.#value(one))),
      actual: this.#actual(told),
      words,
      found: this.#found(node, wanted),
      ...(cited && { source: cited }),
      path: this.#path(node),
    })
  }

  /** What was found, in words: what is held against something, and each fact. */
  #found(node: Node, wanted: boolean): Words {
    const { nodes, asked, askedName: name } = this.staticOf(node, wanted)
    this.#lines ??= new Lines(this.failures.tree.asked, this.frame)
    const terms = nodes.map((one) => (this.#lines as Lines).term(one))
    const value = asked && (this.#value(asked) as never)
    return say((language) => {
      const each = terms.map((one) => termText(one, language))
      const whole = name && asked ? `${name[language]} = ${valueText(value, language, unitOf(asked))}` : ''
      const given = each.join(language === 'zh' ? '；' : '; ')
      if (whole === '') return given
      return given === '' ? whole : language === 'zh' ? `${whole}（${given}）` : `${whole} (${given})`
    })
  }
}

/** Each way through cases: what has to hold for it, and what mustn't. */
function waysIn({ cases, otherwise }: NodeOf<'when'>) {
  const passed = (until: number): readonly Node[] => cases.slice(0, until).map((one) => one.if)
  return [
    ...cases.map((one, index) => ({ if: [one.if], not: passed(index), yields: one.yields })),
    { if: [], not: passed(cases.length), yields: otherwise },
  ]
}
