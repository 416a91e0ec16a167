import { createTeller, type Teller } from '../evaluate/cells'
import type { OnlyIf } from '../evaluate/completions'
import type { Compiler } from '../evaluate/frame'
import { createScope, type Filling, type Scope } from '../evaluate/scope'
import { type Uses, usesIn } from '../evaluate/uses'
import { asOfFact, type Fact } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import type { Node, Value } from '../expression/nodes'
import { type AmountTerm, stated, withinLimits } from './amounts'
import { edgesOf } from './bounds'
import { onlyOne } from './branching'
import type { Sql } from './dialect'
import { Keeper } from './keep'
import { andSql, choose, FALSE, isKnown, isNull, notSql, orSql, perhaps, TRUE } from './logic'
import { OPEN } from './translating'
import { Translator } from './translator'
import { aroundOf, farWhereOpen, hasMonths, literalOf, NoCellsError, undoInSql, valueType } from './undo'
import { Usage } from './uses'

/* What Kleene's logic leaves open of an answer, looked through case by case, as the evaluation does. */

/** More combinations of cases than these are not looked through. */
const MOST_CASES = 5000
/** What a case is held against is said again in each of its cells, up to this length. */
const LONGEST_TARGET = 200
const SOME_DAY = '2023-06-15'
/** How far the day may lie from a threshold at which an answer changes: month ends shift it. */
const MONTH_END = 4

/** What a record has to meet; a check that a fact is told only where something holds asks nothing while it isn't told. */
export interface HeldCheck {
  readonly node: Node
  readonly onlyIf: OnlyIf | undefined
}

export interface Splitting {
  readonly root: Node
  readonly checks: readonly HeldCheck[]
  readonly compiler: Compiler
  readonly frame: Filling
}

interface Cut {
  readonly fact: Fact
  readonly values: readonly Value[] | undefined
  readonly held: Uses['held']
}

/** About how many cells a fact has. */
const sizeOf = ({ values, held }: Cut): number => values?.length ?? 3 * Math.max(1, held.length)

/** What says something of a combination of cases, and what it keeps. */
interface Inner {
  readonly keeper: Keeper
  readonly by: Translator
}

/** What a check says of the facts that it is about. */
const conditionOf = ({ node, onlyIf }: HeldCheck): Node => onlyIf?.holds ?? node

/** Of many thresholds there is none to say. */
const isList = ({ type }: Pick<Node | Fact, 'type'>): boolean => type === 'dates' || type === 'numbers'

/** Whether a check does no more than to bound facts, which comparisons know of. */
const isBounding = (node: Node): boolean =>
  node.op === 'compare' || node.op === 'within' || (node.op === 'all' && node.of.every(isBounding))

export class Splits {
  readonly #by: Translator
  readonly #of: Splitting
  readonly #scope: Scope
  readonly #teller: Teller
  readonly #uses: (fact: Fact) => Uses
  constructor(of: Splitting, by: Translator) {
    this.#by = by
    this.#of = of
    this.#scope = createScope([of.root, ...of.checks.map(conditionOf)], of.compiler)
    this.#teller = createTeller(this.#scope, () => false)
    this.#uses = usesIn(this.#scope)
  }

  /** What a root comes to where Kleene's logic leaves it open; undefined where that is exact. */
  code(sure: Sql): Sql | undefined {
    const cuts = this.#cuts()
    if (cuts.length === 0) return undefined
    const { asking } = this.#by
    const { caseValue, caseValues, cases } = this.#by.dialect
    const places = new Map<Fact, Sql>()
    const cells: Sql[] = []
    const place = (fact: Fact): Sql => places.get(fact) ?? this.#by.place(fact)
    const within = (longest?: number): Inner => {
      const keeper = new Keeper((index) => caseValue(cells.length + index), caseValues, longest)
      return { keeper, by: new Translator(asking, place, keeper, { by: this.#by, split: [...places.keys()] }) }
    }
    for (const cut of cuts) {
      const made = [true, false].map((edged) => this.#cut(cut, within(LONGEST_TARGET), edged)).find((one) => one)
      if (made === undefined) continue
      cells.push(made.cells)
      const value = caseValue(cells.length)
      const told = choose([[made.isUntold, this.#by.dialect.unknown(valueType(cut.fact))]], value)
      places.set(cut.fact, cut.fact.type === 'choices' ? this.#by.dialect.split(told) : told)
    }
    if (cells.length === 0) return undefined
    const { keeper, by } = within()
    const accepts = andSql(this.#of.checks.map((check) => this.#accepts(check, places, by)))
    const text = `COALESCE(${by.code(this.#of.root)}, ${OPEN})`
    const steps = inOrderOfNumber(keeper, cells.length, caseValue)
    const looked = cases({ cells, ...steps({ accepts, text }) })
    const isPartial = orSql([...places.keys()].map((fact) => `(${this.#by.place(fact)} IS NULL)`))
    return onlyOne(choose([[andSql([`(${sure} IS NULL)`, isPartial]), looked]]), this.#by)
  }

  /** The cells of a fact, and when it can't be told; undefined where there are none, or where they would be too long to say. */
  #cut(cut: Cut, { keeper, by }: Inner, edged: boolean): { readonly cells: Sql; readonly isUntold: Sql } | undefined {
    try {
      const made = { cells: this.#cells(cut, by, edged), isUntold: this.#isUntold(cut.fact, by) }
      return keeper.levels().length > 0 ? undefined : made
    } catch (error) {
      if (error instanceof NoCellsError) return undefined
      throw error
    }
  }

  /** Whether a check lets a combination of cases be. */
  #accepts(check: HeldCheck, places: ReadonlyMap<Fact, Sql>, by: Translator): Sql {
    const { node, onlyIf } = check
    if (![...this.#scope.below(conditionOf(check))].some((fact) => places.has(fact))) return TRUE
    return onlyIf ? orSql([isNull(this.#by.place(onlyIf.fact)), perhaps(by.sql(onlyIf.holds))]) : perhaps(by.sql(node))
  }

  /** Whether a fact that isn't known can't be told in a case. */
  #isUntold(fact: Fact, by: Translator): Sql {
    const holds = this.#of.checks.flatMap(({ onlyIf }) => (onlyIf?.fact === fact ? [onlyIf.holds] : []))
    if (holds.length === 0) return FALSE
    return andSql([isNull(this.#by.place(fact)), orSql(holds.map((one) => notSql(perhaps(by.sql(one)))))])
  }

  /** Whether a check ties a fact to others, in a way that only a look at its values shows. */
  #isTied(fact: Fact, isOfFew: boolean): boolean {
    return this.#of.checks.some((check) => {
      const condition = conditionOf(check)
      const facts = this.#scope.below(condition)
      const isAmong = facts.has(fact) && facts.size + (check.onlyIf ? 1 : 0) > 1
      return isAmong && (isOfFew || !isBounding(condition))
    })
  }

  /** The facts to look through, with their cells where those are the same in every record; few values first. */
  #cuts(): readonly Cut[] {
    const usage = new Usage(this.#of.root, this.#by)
    const cuts = usage.facts().flatMap((fact): Cut[] => {
      const isFew = fact.type === 'boolean' || fact.type === 'choice' || fact.type === 'choices'
      if (!usage.isRepeated(fact) && !this.#isTied(fact, isFew)) return []
      const { held, isOther } = this.#uses(fact)
      if (isList(fact)) return []
      if (isOther && !isFew) return []
      if (fact === asOfFact && this.#of.frame.asOf !== undefined) return []
      const isFixed = isFew || fact.type === 'text' || held.every((one) => this.#isStated(one))
      if (!isFixed) return [{ fact, values: undefined, held }]
      const { values, complete } = this.#teller.cells(fact, this.#of.frame)
      return complete ? [{ fact, values: [...values], held }] : []
    })
    // Whether a fact can be told is known before it.
    const isTold = (fact: Fact): number => (this.#of.checks.some(({ onlyIf }) => onlyIf?.fact === fact) ? 1 : 0)
    const sized = [...cuts].sort((a, b) => isTold(a.fact) - isTold(b.fact) || sizeOf(a) - sizeOf(b))
    let product = 1
    return sized.filter((cut) => {
      const size = sizeOf(cut)
      if (product * size > MOST_CASES) return false
      product *= size
      return true
    })
  }

  #isStated({ side, against }: Uses['held'][number]): boolean {
    return this.#scope.below(against).size === 0 && this.#scope.below(side).size === 1
  }

  #cells({ fact, values, held }: Cut, by: Translator, edged: boolean): Sql {
    const { dialect } = by
    const own = this.#by.place(fact)
    const type = this.#typeOf(fact)
    const known = dialect.cells([fact.type === 'choices' ? dialect.joined(own) : own], type)
    const item: Node = { op: 'constant', type: valueType(fact), value: null }
    if (values !== undefined) {
      const all = values.map((value) => literalOf(item, value, by))
      return choose([[`${own} IS NULL`, dialect.cells(all, type)]], known)
    }
    const reach = held.some(({ side }) => hasMonths(side)) ? MONTH_END : 1
    const isTold: Sql[] = []
    const around = held.flatMap(({ side, against }) => {
      if (this.#scope.below(against).has(fact) || isList(against)) throw new NoCellsError()
      const targets = edged ? this.#targets(side, against, by) : [by.term(against)]
      const cells = targets.flatMap((target) =>
        undoInSql(side, target, fact, by, this.#scope).flatMap((one) => aroundOf(fact, one, reach, by)),
      )
      if (targets.length > 1) return [...cells, ...farWhereOpen(fact, targets, by)]
      isTold.push(orSql([andSql(cells.map(isKnown)), by.nothing(against), this.#isIdle(side, against)]))
      return cells
    })
    const limits = Object.values(limitsOf(fact)).map((one) => stated(one as number, dialect).sql)
    const defaults = fact.type === 'date' ? [dialect.day(SOME_DAY)] : []
    const kept = dialect.cells([...around, ...limits, ...defaults], type, this.#isAllowed(fact))
    // What it is held against may not be known itself: then it stays open.
    const open = dialect.cells([dialect.unknown(item.type)], type)
    return choose(
      [
        [`${own} IS NOT NULL`, known],
        [andSql(isTold), kept],
      ],
      open,
    )
  }

  /** What a side that is of one fact alone is held against; where that isn't known, how small and how large it may be. */
  #targets(side: Node, against: Node, by: Translator): readonly AmountTerm[] {
    const edges = this.#scope.below(side).size === 1 ? edgesOf(against, by) : undefined
    if (edges === undefined || this.#scope.below(against).size === 0) return [by.term(against)]
    return [edges.low, edges.high]
  }

  /** Whether a check holds it against a fact that an answer doesn't need, and that isn't known: then it asks nothing. */
  #isIdle(side: Node, against: Node): Sql {
    const facts = [...this.#scope.below(side), ...this.#scope.below(against)]
    const aside = facts.filter((fact) => fact !== asOfFact && !this.#by.asking.isNeeded(fact))
    return orSql(aside.map((fact) => isNull(this.#by.place(fact))))
  }

  #isAllowed(fact: Fact): Sql {
    return andSql(['each IS NOT NULL', ...withinLimits('each', limitsOf(fact), this.#by.dialect)])
  }

  #typeOf(fact: Fact): Sql {
    const { types, decimal } = this.#by.dialect
    switch (fact.type) {
      case 'boolean':
        return types.boolean
      case 'date':
        return types.date
      case 'integer':
      case 'month':
      case 'date-time':
        return types.whole
      case 'decimal':
      case 'money': {
        const [whole, places] = this.#by.asking.widthOf(fact)
        return decimal(whole, places)
      }
      case 'text':
      case 'choice':
      case 'choices':
      case 'dates':
      case 'numbers':
        return types.text
    }
  }
}

/** What is kept, step by step, numbered in the order of the steps. */
function inOrderOfNumber(keeper: Keeper, cells: number, caseValue: (number: number) => Sql) {
  const levels = keeper.levels()
  const renamed = new Map<Sql, Sql>()
  let number = cells
  for (const level of levels)
    for (const [name] of level) {
      number += 1
      renamed.set(name, caseValue(number))
    }
  const rename = (sql: Sql): Sql => keeper.renamed(sql, renamed)
  return (rest: { readonly accepts: Sql; readonly text: Sql }) => ({
    steps: levels.map((level) => level.map(([, sql]) => rename(sql))),
    accepts: rename(rest.accepts),
    text: rename(rest.text),
  })
}
