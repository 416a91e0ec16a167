import type { Root } from '../expression/expression'
import type { Node } from '../expression/nodes'
import type { At, Settled } from './at'
import { type Paths, pathsOf, withTerms } from './paths'

/** Where the lines of one tree stand, and which names it has set out. */
export class LinePlaces {
  /** Where each name is set out: as wanted, and as not wanted. */
  readonly #told = new Map<Node, Set<boolean>>()
  readonly #said = new Map<Node, string>()
  readonly #used: Set<string>
  /** Where each part stands in the whole rule. */
  readonly paths: Paths

  constructor(roots: readonly Root[]) {
    this.paths = pathsOf(roots)
    this.#used = new Set(withTerms(roots).map((one) => one.name))
  }

  /** Where a condition is said. */
  pathOf(node: Node): string | undefined {
    return this.#said.get(node)
  }

  /** Notes where a node is said first. */
  note(node: Node, path: string): void {
    if (!this.#said.has(node)) this.#said.set(node, path)
  }

  isTold(name: Node, wanted: boolean): boolean {
    return this.#told.get(name)?.has(wanted) === true
  }

  tell(name: Node, wanted: boolean): void {
    this.#told.set(name, (this.#told.get(name) ?? new Set()).add(wanted))
  }

  /** A part's path; another where its condition isn't wanted, and where it is shown again. */
  once(path: string, { type }: Node, wanted: boolean): string {
    const first = wanted || type !== 'boolean' ? path : `${path}/not`
    let own = first
    for (let count = 2; this.#used.has(own); count += 1) own = `${first}~${count}`
    this.#used.add(own)
    return own
  }

  /** Gives a path back that no line stands at. */
  free(path: string): void {
    this.#used.delete(path)
  }

  /** In its own part's place, unless it stands for another line. */
  settled(node: Node, at: At): Settled {
    return { ...at, path: at.path ?? this.once(this.paths.of(node, at.scope), node, at.wanted) }
  }
}
