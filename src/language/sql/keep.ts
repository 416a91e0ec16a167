import type { Sql } from './dialect'

/** Shorter SQL is said again rather than kept, unless stated otherwise. */
const LONGEST_SAID = 60

/** Something kept under a name, to be reckoned after what it names itself. */
interface Kept {
  readonly name: Sql
  readonly level: number
}

/** Keeps parts of an expression under names, so that each is said once, however often it is used. */
export class Keeper {
  readonly #kept = new Map<Sql, Kept>()
  readonly #levels = new Map<Sql, number>()
  readonly #name: (index: number) => Sql
  readonly #names: RegExp
  readonly #longest: number
  /**
   * @param name how the part of a number is named; @param names finds such names in SQL; @param longest shorter SQL is said again
   */
  constructor(name: (index: number) => Sql, names: RegExp, longest = LONGEST_SAID) {
    this.#name = name
    this.#names = names
    this.#longest = longest
  }

  keep(sql: Sql): Sql {
    if (sql.length <= this.#longest) return sql
    const known = this.#kept.get(sql)
    if (known) return known.name
    const used = [...sql.matchAll(this.#names)].map(([name]) => this.#levels.get(name) ?? 0)
    const level = 1 + Math.max(0, ...used)
    const name = this.#name(this.#kept.size + 1)
    this.#kept.set(sql, { name, level })
    this.#levels.set(name, level)
    return name
  }

  /** SQL with other names for what is kept. */
  renamed(sql: Sql, names: ReadonlyMap<Sql, Sql>): Sql {
    return sql.replace(this.#names, (name) => names.get(name) ?? name)
  }

  /** The parts by level, each naming only those of levels before; only what some SQL comes to name, where that is told. */
  levels(namedIn?: Iterable<Sql>): readonly (readonly (readonly [name: Sql, sql: Sql])[])[] {
    const named = namedIn && this.#namedIn(namedIn)
    const levels: [Sql, Sql][][] = []
    for (const [sql, { name, level }] of this.#kept) {
      levels[level - 1] ??= []
      if (named === undefined || named.has(name)) levels[level - 1]?.push([name, sql])
    }
    return levels.filter((level) => level.length > 0)
  }

  /** The names that some SQL comes to, by way of what it names. */
  #namedIn(all: Iterable<Sql>): ReadonlySet<Sql> {
    const sqls = new Map([...this.#kept].map(([sql, { name }]) => [name, sql]))
    const named = new Set<Sql>()
    const visit = (sql: Sql): void => {
      for (const [name] of sql.matchAll(this.#names)) {
        if (named.has(name)) continue
        named.add(name)
        visit(sqls.get(name) ?? '')
      }
    }
    for (const sql of all) visit(sql)
    return named
  }
}
