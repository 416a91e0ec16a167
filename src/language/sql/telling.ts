import type { Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import type { Sql } from './dialect'
import { FALSE, orSql } from './logic'
import type { Translating } from './translating'

/** Facts, each with when it is told. */
export type ToldFacts = ReadonlyMap<Fact, Sql>

/** Gathers facts, each with when it is told. */
export class Telling {
  readonly #by: Translating
  readonly #told = new Map<Fact, Sql[]>()
  readonly #seen = new Set<string>()
  readonly #numbers = new Map<Node, number>()
  constructor(by: Translating) {
    this.#by = by
  }

  tell(fact: Fact, when: Sql): void {
    if (when !== FALSE) this.#told.set(fact, [...(this.#told.get(fact) ?? []), when])
  }

  /** Whether a node hasn't been looked at under this condition before. */
  isNew(node: Node, ...under: readonly (Sql | boolean)[]): boolean {
    const number = this.#numbers.get(node) ?? this.#numbers.size
    this.#numbers.set(node, number)
    const key = `${number} ${under.join(' ')}`
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }

  get facts(): ToldFacts {
    return new Map([...this.#told].map(([fact, when]) => [fact, this.#by.keep(orSql(when))]))
  }
}
