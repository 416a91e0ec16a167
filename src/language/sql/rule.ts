import { createCompiler } from '../evaluate/compile'
import { type Compiler, type Frame, isReckoning, withoutFacts } from '../evaluate/frame'
import { circumstances } from '../evaluate/program'
import { filling } from '../evaluate/scope'
import { asOfFact, type Fact } from '../expression/facts'
import { type Node, type NodeOf, partsUnder, type Value } from '../expression/nodes'
import type { ReadOptions } from '../input/options'
import type { Core } from '../provisions/core'
import { onceEach } from '../values/once-each'
import { Amounts, TooWideError } from './amounts'
import { boundIn } from './checked'
import { CellSql } from './columns'
import type { Dialect, Sql, Widths } from './dialect'
import { SqlFailures } from './failures'
import type { Keeper } from './keep'
import { type HeldCheck, Splits } from './splits'
import type { AskedInSql, ValueAt } from './translating'
import { Translator } from './translator'

/** A part of a rule that the dialect can't say. */
export class UnsayableError extends Error {
  override readonly name = 'UnsayableError'
  constructor(
    readonly provision: string,
    readonly node: string,
    readonly dialect: string,
    options?: ErrorOptions,
  ) {
    super(`${provision}: ${node} can’t be said in ${dialect}`, options)
  }
}

/** The yeses that something holds under, whatever else it takes. */
const factsAllOf = (node: Node): readonly Fact[] =>
  node.op === 'all' ? node.of.flatMap(factsAllOf) : node.op === 'fact' ? [node.fact] : []

/** Where a rule is said: in which database, how wide its numbers are, where its facts lie, and what keeps its parts. */
export interface Ground {
  readonly dialect: Dialect
  readonly widths: Widths
  readonly place: ValueAt
  readonly keeper: Keeper
}

/** A provision under one way of asking, ready to be said in SQL. */
export class SqlRule {
  readonly core: Core
  readonly translator: Translator
  /** By Kleene's logic alone, as checks are held. */
  readonly plain: Translator
  readonly failures: SqlFailures
  readonly cells: CellSql
  readonly checks: readonly HeldCheck[]
  readonly #compiler: Compiler
  readonly #frame: Frame
  readonly #chosen: (node: NodeOf<'reading'>) => Node
  readonly #needed: readonly Fact[]

  constructor(core: Core, options: ReadOptions, { dialect, widths, place, keeper }: Ground) {
    this.core = core
    const { program } = core
    const prepared = program.prepare(options.reading)
    this.#chosen = prepared.chosen
    this.#needed = prepared.facts
    const slots = new Map(program.slots.map((fact, slot) => [fact.name, slot]))
    this.#compiler = createCompiler((fact) => slots.get(fact) as number, prepared.chosen)
    this.#frame = withoutFacts(circumstances(options, program.reforming))
    this.cells = new CellSql(dialect, widths)
    this.checks = core.checks.map(({ if: { node }, onlyIf }) => ({ node, onlyIf }))
    const asking = this.#asking(dialect, widths === dialect.widths.at(-1))
    this.translator = new Translator(asking, place, keeper)
    this.plain = new Translator({ ...asking, isExact: false }, place, keeper)
    this.failures = new SqlFailures(this.plain)
  }

  #asking(dialect: Dialect, isNarrowest: boolean): AskedInSql {
    const values = new Map<Node, Value | undefined>()
    const parts = partsUnder(this.#chosen)
    const isStated: (node: Node) => boolean = onceEach(
      (node) => node.op !== 'fact' && node.op !== 'nothing' && parts(node).every(isStated),
    )
    const boundsOn = (side: 'low' | 'high') =>
      onceEach((fact: Fact) => this.checks.flatMap(({ node }) => boundIn(node, fact, side, asking.valueOf)))
    const bounds = { low: boundsOn('low'), high: boundsOn('high') }
    const countsIn: (node: Node) => ReadonlyMap<Fact, number> = onceEach((node) => {
      const made = new Map<Fact, number>()
      if (node.op === 'fact') made.set(node.fact, 1)
      else if (node.op === 'asOf' && this.#frame.asOf === undefined) made.set(asOfFact, 1)
      else
        for (const part of parts(node))
          for (const [fact, count] of countsIn(part)) made.set(fact, (made.get(fact) ?? 0) + count)
      return made
    })
    const asking: AskedInSql = {
      dialect,
      isExact: true,
      amounts: new Amounts(dialect),
      chosen: this.#chosen,
      isStated,
      valueOf: (node) => {
        if (values.has(node)) return values.get(node)
        let value: Value | undefined
        try {
          value = isStated(node) ? this.#compiler.run(node)(this.#frame) : undefined
        } catch (error) {
          if (!isReckoning(error)) throw error
        }
        values.set(node, value)
        return value
      },
      isNeeded: (fact) => this.#needed.includes(fact),
      boundsOf: (fact, side) => bounds[side](fact),
      countsIn,
      alternativesTo: (of) =>
        this.checks.flatMap(({ node, onlyIf }) => {
          const isOne = node.op === 'any' && onlyIf === undefined && node.of.includes(of)
          return isOne ? [node.of.filter((one) => one !== of)] : []
        }),
      detailsOf: (fact) =>
        this.checks.flatMap(({ onlyIf }) => (onlyIf && factsAllOf(onlyIf.holds).includes(fact) ? [onlyIf.fact] : [])),
      widthOf: (fact) => this.cells.widthOf(fact),
      isNarrowest,
    }
    return asking
  }

  /** What a root comes to, as one text: Kleene's logic first, then case by case. */
  code(root: Node): Sql {
    const sure = this.translator.code(root)
    const { checks } = this
    const of = { root, checks, compiler: this.#compiler, frame: filling(this.#frame) }
    const looked = new Splits(of, this.translator).code(sure)
    return looked === undefined ? sure : `COALESCE(${sure}, ${looked})`
  }

  /** The day asked about, where it is told. */
  get asOf(): string | undefined {
    return this.#frame.asOf
  }

  failure(node: Node): Sql {
    return this.failures.in(node)
  }
}

/** Makes something of a rule with the most generous widths in which it can be said. */
export function widely<T>(core: Core, dialect: Dialect, make: (widths: Widths) => T): T {
  let last: unknown
  for (const widths of dialect.widths) {
    try {
      return make(widths)
    } catch (error) {
      if (!(error instanceof TooWideError)) throw error
      last = error
    }
  }
  throw new UnsayableError(core.id, `a number of ${(last as Error).message}`, dialect.name, { cause: last })
}
