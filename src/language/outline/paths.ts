import type { Root } from '../expression/expression'
import { isNode, type Node, type NodeOf, type Op, partsOf } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { waysIn } from './ways'

/** A part that has a name. */
export type NamedPart = NodeOf<'stated' | 'provision'>

export const isNamedPart = (node: Node): node is NamedPart =>
  node.op === 'provision' || (node.op === 'stated' && node.label !== undefined)

/** Whether a node only passes on what it holds. */
const passes = ({ op }: Node): boolean => op === 'not' || op === 'reading' || op === 'stated'

/** Whether what is left over may be further cases. */
const goesOn = (node: Node): boolean =>
  node.op === 'when' || (passes(node) && !isNamedPart(node) && partsOf(node).some(goesOn))

/** What lines begin at: roots, and what is said below them of their terms. */
export const withTerms = (roots: readonly Root[]): readonly Root[] =>
  roots.flatMap((one) => [one, ...(one.terms ?? [])])

/** Where each part of a rule stands in all of it, whichever reading, figures and day it is shown under. */
export class Paths {
  /** By what a part says and the root or the name that it first stands below; of a name also by what it says alone. */
  readonly #paths = new Map<string, string>()
  /** How many parts stand right below a path. */
  readonly #counts = new Map<string, number>()
  readonly #numbers = new Map<unknown, string>()
  readonly #keys = new WeakMap<Node, string>()

  constructor(roots: readonly Root[]) {
    for (const { name, of } of withTerms(roots)) this.#visit(of.node, name, name, 'head')
  }

  /** Where a part stands below a root or a name. */
  of(node: Node, scope: string): string {
    return this.#paths.get(scope + this.#keyOf(node)) as string
  }

  /** Where one of the cases or rows of a part stands. */
  ofCase(node: NodeOf<'when' | 'table'>, index: number, scope: string): string {
    return this.#paths.get(`${scope}${this.#keyOf(node)}/${index}`) as string
  }

  /** Where a name is set out. */
  ofName(name: NamedPart): string {
    return this.of(name, '')
  }

  #numbered(one: unknown): string {
    const number = this.#numbers.get(one) ?? `#${this.#numbers.size}`
    this.#numbers.set(one, number)
    return number
  }

  /** The same for two that say the same. */
  #keyOf(node: Node): string {
    const known = this.#keys.get(node)
    if (known) return known
    const content = JSON.stringify(node, (key, one) => {
      if (/^(fact|parameter|calendar|open)$/.test(key)) return this.#numbered(one)
      return one !== node && isNode(one) ? this.#keyOf(one) : one
    })
    const made = this.#numbered(content)
    this.#keys.set(node, made)
    return made
  }

  /** The next place below a path. */
  #next(path: string): string {
    const count = (this.#counts.get(path) ?? 0) + 1
    this.#counts.set(path, count)
    return `${path}/${count}`
  }

  /** @param within what it stands right in, and takes the place of: a name, a group of its kind, cases that it continues */
  #visit(node: Node, around: string, scope: string, within?: 'head' | Op): void {
    const isHead = within === 'head'
    if (passes(node) && !isNamedPart(node)) {
      for (const one of partsOf(node))
        this.#visit(one, around, scope, node.op === 'not' && !isHead ? undefined : within)
      return
    }
    const own = this.#keyOf(node)
    const key = scope + own
    if (this.#paths.has(key)) return
    const path = isHead || node.op === within ? around : this.#next(around)
    this.#paths.set(key, path)
    if (isNamedPart(node)) {
      if (this.#paths.has(own)) return
      this.#paths.set(own, path)
      this.#visit(node.of, path, path, 'head')
    } else if (node.op === 'when' || node.op === 'table') this.#visitCases(node, path, scope, key)
    else
      for (const one of partsOf(node))
        this.#visit(one, path, scope, node.op === 'all' || node.op === 'any' ? node.op : undefined)
  }

  #visitCases(node: NodeOf<'when' | 'table'>, path: string, scope: string, key: string): void {
    for (const [index, way] of waysIn(node).entries()) {
      const isMore = way.if.length === 0 && goesOn(way.yields)
      if (isMore) this.#visit(way.yields, path, scope, 'when')
      const own = this.#next(path)
      this.#paths.set(`${key}/${index}`, own)
      if (!isMore) for (const one of [...way.if, way.yields]) this.#visit(one, own, scope)
    }
  }
}

/** The paths of a rule. */
export const pathsOf = /* @__PURE__ */ onceEach((roots: readonly Root[]) => new Paths(roots), new WeakMap())
