import { createTeller, type Teller } from '../evaluate/cells'
import type { Compiler } from '../evaluate/frame'
import { createScope, type Filling, type Scope } from '../evaluate/scope'
import { type Uses, usesIn } from '../evaluate/uses'
import { asOfFact, type Fact } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import type { Node, NodeOf, Value } from '../expression/nodes'
import { stated, type Term, term } from './amounts'
import type { Sql } from './dialect'
import { Keeper } from './keep'
import { and, choose, or, perhaps } from './logic'
import { OPEN } from './translating'
import { Translator } from './translator'
import { Usage } from './uses'

/* What Kleene's logic leaves open of an answer, looked through case by case, as the evaluation does. */

/** More combinations of cases than these are not looked through. */
const MOST_CASES = 1000
const SOME_DAY = '2023-06-15'
/** How far the day may lie from a threshold at which an answer changes: month ends shift it. */
const MONTH_END = 4

export interface Splitting {
  readonly root: Node
  readonly checks: readonly Node[]
  readonly compiler: Compiler
  readonly frame: Filling
}

interface Cut {
  readonly fact: Fact
  readonly values: readonly Value[] | undefined
  readonly held: Uses['held']
}

class NoCellsError extends Error {}

export class Splits {
  readonly #by: Translator
  readonly #of: Splitting
  readonly #scope: Scope
  readonly #teller: Teller
  readonly #uses: (fact: Fact) => Uses
  constructor(of: Splitting, by: Translator) {
    this.#by = by
    this.#of = of
    this.#scope = createScope([of.root, ...of.checks], of.compiler)
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
    const within = () => {
      const keeper = new Keeper((index) => caseValue(cells.length + index), caseValues)
      return { keeper, by: new Translator(asking, place, keeper, { by: this.#by, split: [...places.keys()] }) }
    }
    for (const cut of cuts) {
      try {
        const { keeper, by } = within()
        const made = this.#cells(cut, by)
        // What names a case and is too long to say again is more than its cells are worth.
        if (keeper.levels().length > 0) continue
        cells.push(made)
        const value = caseValue(cells.length)
        places.set(cut.fact, cut.fact.type === 'choices' ? this.#by.dialect.split(value) : value)
      } catch (error) {
        if (!(error instanceof NoCellsError)) throw error
      }
    }
    if (cells.length === 0) return undefined
    const { keeper, by } = within()
    const touched = this.#of.checks.filter((node) => [...this.#scope.below(node)].some((fact) => places.has(fact)))
    const accepts = and(touched.map((node) => perhaps(by.sql(node))))
    const text = `COALESCE(${by.code(this.#of.root)}, ${OPEN})`
    const steps = inOrderOfNumber(keeper, cells.length, caseValue)
    const looked = cases({ cells, ...steps({ accepts, text }) })
    const isPartial = or([...places.keys()].map((fact) => `(${this.#by.place(fact)} IS NULL)`))
    return this.#by.only(choose([[and([`(${sure} IS NULL)`, isPartial]), looked]]))
  }

  #isTied(fact: Fact): boolean {
    return this.#of.checks.some((node) => {
      const facts = this.#scope.below(node)
      return facts.has(fact) && facts.size > 1
    })
  }

  /** The facts to look through, with their cells where those are the same in every record; few values first. */
  #cuts(): readonly Cut[] {
    const usage = new Usage(this.#of.root, this.#by)
    const cuts = usage.facts().flatMap((fact): Cut[] => {
      const isFew = fact.type === 'boolean' || fact.type === 'choice' || fact.type === 'choices'
      if (!usage.isRepeated(fact) && !(isFew && this.#isTied(fact))) return []
      const { held, isOther } = this.#uses(fact)
      if (fact.type === 'dates' || fact.type === 'numbers') return []
      if (isOther && !isFew) return []
      if (fact === asOfFact && this.#of.frame.asOf !== undefined) return []
      const isFixed = isFew || fact.type === 'text' || held.every((one) => this.#isStated(one))
      if (!isFixed) return [{ fact, values: undefined, held }]
      const { values, complete } = this.#teller.cells(fact, this.#of.frame)
      return complete ? [{ fact, values: [...values], held }] : []
    })
    const sized = [...cuts].sort((a, b) => (a.values?.length ?? 1000) - (b.values?.length ?? 1000))
    let product = 1
    return sized.filter((cut) => {
      const size = cut.values?.length ?? 3 * Math.max(1, cut.held.length)
      if (product * size > MOST_CASES) return false
      product *= size
      return true
    })
  }

  #isStated({ side, against }: Uses['held'][number]): boolean {
    return this.#scope.below(against).size === 0 && this.#scope.below(side).size === 1
  }

  #cells({ fact, values, held }: Cut, by: Translator): Sql {
    const { dialect } = by
    const own = this.#by.place(fact)
    const type = this.#typeOf(fact)
    const known = dialect.list([fact.type === 'choices' ? dialect.joined(own) : own], type)
    const item: Node = { op: 'constant', type: valueType(fact), value: null }
    if (values !== undefined) {
      const all = values.map((value) => literalOf(item, value, by))
      return choose([[`${own} IS NULL`, dialect.list(all, type)]], known)
    }
    const targets = held.flatMap(({ side, against }) => {
      if (this.#scope.below(against).has(fact)) throw new NoCellsError()
      return this.#undo(side, by.term(against), fact, by)
    })
    const reach = held.some(({ side }) => hasMonths(side)) ? MONTH_END : 1
    const around = targets.flatMap((target) => aroundOf(fact, target, reach, by))
    const limits = Object.values(limitsOf(fact)).map((one) => stated(one as number).sql)
    const defaults = fact.type === 'date' ? [dialect.day(SOME_DAY)] : []
    const kept = dialect.filter(dialect.list([...around, ...limits, ...defaults], type), 'each', this.#isAllowed(fact))
    return choose([[`${own} IS NULL`, kept]], known)
  }

  #isAllowed(fact: Fact): Sql {
    const { atLeast, moreThan, atMost } = limitsOf(fact)
    return and([
      'each IS NOT NULL',
      ...(atLeast === undefined ? [] : [`each >= ${atLeast}`]),
      ...(moreThan === undefined ? [] : [`each > ${moreThan}`]),
      ...(atMost === undefined ? [] : [`each <= ${atMost}`]),
    ])
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
        return decimal(whole, places + 1)
      }
      default:
        return types.text
    }
  }

  /** Where the fact has to lie for a node of it to come to a target. */
  #undo(node: Node, target: Term, fact: Fact, by: Translator): readonly Term[] {
    const holds = (part: Node) => this.#scope.below(part).has(fact)
    switch (node.op) {
      case 'fact':
      case 'asOf':
        return [target]
      case 'stated':
      case 'provision':
      case 'reading':
      case 'extreme':
        return this.#scope
          .parts(node)
          .filter(holds)
          .flatMap((part) => this.#undo(part, target, fact, by))
      case 'arithmetic':
        return this.#undoArithmetic(node, target, fact, by)
      case 'shift': {
        if (!holds(node.date) || holds(node.amount)) throw new NoCellsError()
        if (node.type === 'month') throw new NoCellsError()
        const count = by.sql(node.amount)
        const signed = node.back ? count : `(-${count})`
        const moved =
          node.by === 'days'
            ? by.dialect.addDays(target.sql, signed)
            : by.dialect.addMonths(target.sql, node.by === 'years' ? `(${signed} * 12)` : signed)
        return this.#undo(node.date, term(moved), fact, by)
      }
      case 'between': {
        if (node.unit !== 'days' || (holds(node.from) && holds(node.to))) throw new NoCellsError()
        const isFrom = holds(node.from)
        const other = by.sql(isFrom ? node.to : node.from)
        const count = isFrom ? `(-${target.sql})` : target.sql
        return this.#undo(isFrom ? node.from : node.to, term(by.dialect.addDays(other, count)), fact, by)
      }
      case 'part': {
        if (node.what !== 'month') throw new NoCellsError()
        const starts = [target.sql, `(${target.sql} + 1)`].map((month) => term(by.dialect.firstOfMonth(month)))
        return starts.flatMap((start) => this.#undo(node.of, start, fact, by))
      }
      default:
        throw new NoCellsError()
    }
  }

  #undoArithmetic(
    { how, left, right }: NodeOf<'arithmetic'>,
    target: Term,
    fact: Fact,
    by: Translator,
  ): readonly Term[] {
    const isLeft = this.#scope.below(left).has(fact)
    if (isLeft && this.#scope.below(right).has(fact)) throw new NoCellsError()
    const other = by.term(isLeft ? right : left)
    const inner = isLeft ? left : right
    const { amounts } = by.asking
    const to = (value: Term) => this.#undo(inner, value, fact, by)
    if (how === 'plus') return to(amounts.add(target, '-', other))
    if (how === 'minus') return to(isLeft ? amounts.add(target, '+', other) : amounts.add(other, '-', target))
    throw new NoCellsError()
  }
}

const hasMonths = (node: Node): boolean => {
  if (node.op === 'shift') return node.by !== 'days'
  return 'of' in node && !Array.isArray(node.of) ? hasMonths(node.of as Node) : false
}

const valueType = (fact: Fact): Node['type'] =>
  fact.type === 'integer' || fact.type === 'decimal' || fact.type === 'money'
    ? 'number'
    : fact.type === 'choice'
      ? 'text'
      : fact.type === 'choices'
        ? 'texts'
        : fact.type

function literalOf(item: Node, value: Value, by: Translator): Sql {
  if (Array.isArray(value))
    return by.dialect.joined(
      by.dialect.list(
        value.map((one) => by.dialect.literal(String(one))),
        by.dialect.types.text,
      ),
    )
  return by.constant(item, value).sql
}

/** Values at and beside a threshold. */
function aroundOf(fact: Fact, target: Term, reach: number, by: Translator): readonly Sql[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  if (fact.type === 'date') return steps.map((step) => by.dialect.addDays(target.sql, String(step)))
  if (fact.type === 'month' || fact.type === 'date-time')
    return steps.map((step) => `(${target.sql} + ${step * (fact.type === 'month' ? 1 : 60)})`)
  if (target.over !== undefined) throw new NoCellsError()
  if (fact.type === 'integer') {
    const floor = by.asking.amounts.rounded(target, 'down', 0)
    return [-1, 0, 1].map((step) => by.dialect.cast(`(${floor.sql} + ${step})`, by.dialect.types.whole))
  }
  const [, places] = by.asking.widthOf(fact)
  const least = `0.${'0'.repeat(Math.max(places, target.places))}5`
  return [target.sql, `(${target.sql} - ${least})`, `(${target.sql} + ${least})`]
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
