import { compares } from '../evaluate/logic'
import { isWithin, limitsIn } from '../expression/limits'
import {
  type Branching,
  type Comparison,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Timing,
  type Value,
} from '../expression/nodes'
import { valueText } from '../expression/text'
import { isWhole } from '../expression/whole'
import { asStated, phrase } from '../outline/words/index'
import {
  FIRST_DAY,
  LAST_DAY,
  momentOfSecond,
  plusDays,
  plusMonths,
  SECONDS_IN_DAY,
  secondNumber,
} from '../values/dates'
import { compare, exact, type Num, whole } from '../values/decimal'
import { say, type Words } from '../values/words'

/* What a table's conditions ask, and the finitely many answers that they can tell apart. */

export type ChosenReading = (node: NodeOf<'reading'>) => Node
/** An answer to each question. */
export type Cell = ReadonlyMap<string, Value>

interface Question {
  readonly node: Node
  /** What it is called: by a fact's name, or in words. */
  readonly name: Words
  /** Of two things of which neither is fixed, the other. */
  readonly other?: Words | undefined
  /** The numbers, days or months that the asked one is held against. */
  readonly bounds: Value[]
  /** The options or truths that it may be, where it isn't held against bounds. */
  readonly answers: Set<Value>
}

const keyOf = (node: Node): string => (node.op === 'fact' ? node.fact.name : JSON.stringify(node))
/** What a question is called: a fact by its name, anything else in words. */
const nameOf = (node: Node): Words => (node.op === 'fact' ? say(() => node.fact.name) : phrase(node, asStated))

const constantOf = (node: Node): Value | undefined =>
  node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : undefined

/** Two things held against each other, neither of them fixed: which comes first is the question. */
const orderKey = (left: Node, right: Node): string => `${keyOf(left)} ? ${keyOf(right)}`
const ORDERS = [-1, 0, 1]
const SIGNS = ['<', '=', '>']
const SOME_DAY = '2000-01-01'

/** One number for each point and each stretch between bounds. */
function numbersAround(bounds: readonly Num[], node: Node): Num[] {
  const limits = limitsIn(node)
  const integers = isWhole(node)
  const sorted = [...bounds, ...Object.values(limits)].sort(compare)
  const between = sorted.slice(1).map((one, index) =>
    exact(one)
      .plus(exact(sorted[index] as Num))
      .div(2),
  )
  const ends = [exact(sorted[0] as Num).minus(1), exact(sorted.at(-1) as Num).plus(1)]
  const all = [...ends, ...sorted, ...between].map((one) => whole(integers ? exact(one).floor() : exact(one)))
  return all.filter(
    (one, index) => isWithin(limits, one) && all.findIndex((other) => compare(other, one) === 0) === index,
  )
}

const isTimeOfDay = (bound: string): boolean => bound[2] === ':'

/** A time of day and the second after it, as far as the day has them, and the day's first. */
function timesFrom(time: string): string[] {
  const start = secondNumber(`${SOME_DAY}T00:00`)
  const at = secondNumber(`${SOME_DAY}T${time}`) - start
  return [0, at, at + 1].filter((one) => one < SECONDS_IN_DAY).map((one) => momentOfSecond(start + one).slice(11))
}

/** Whether a step leads out of the years that are reckoned with, from their first or last month or day. */
const isOutward = (from: string, step: number): boolean =>
  (step < 0 && FIRST_DAY.startsWith(from)) || (step > 0 && LAST_DAY.startsWith(from))

/** Each bound and its neighbours on either side; a time of day and what comes after it. */
const timesAround = (bounds: readonly string[]): string[] => [
  ...new Set(
    bounds.flatMap((one) =>
      isTimeOfDay(one)
        ? timesFrom(one)
        : [-1, 0, 1]
            .filter((step) => !isOutward(one.slice(0, 10), step))
            .map((step) => (one.length === 7 ? plusMonths(one, step) : plusDays(one, step))),
    ),
  ),
]

export class Questions {
  readonly #all = new Map<string, Question>()
  constructor(readonly chosen: ChosenReading) {}

  #ask(key: string, node: Node, other?: Words): Question {
    const question = this.#all.get(key) ?? { node, name: nameOf(node), other, bounds: [], answers: new Set<Value>() }
    this.#all.set(key, question)
    return question
  }

  #truth(node: Node): void {
    this.#ask(keyOf(node), node).answers.add(true).add(false)
  }

  /** Notes what a condition asks. */
  note(node: Node): void {
    switch (node.op) {
      case 'all':
      case 'any':
      case 'not':
      case 'stated':
      case 'provision':
        for (const part of partsOf(node)) this.note(part)
        return
      case 'reading':
        this.note(this.chosen(node))
        return
      case 'compare':
        this.#noteBound(node.left, node.right)
        return
      case 'within':
        for (const bound of [node.from, node.to]) if (bound) this.#noteBound(node.date, bound)
        return
      case 'oneOf': {
        const { answers } = this.#ask(keyOf(node.of), node.of)
        const named =
          node.of.op === 'fact' && 'options' in node.of.fact ? Object.keys(node.of.fact.options) : [...node.values, '…']
        for (const option of named) answers.add(option)
        return
      }
      default:
        node satisfies NodeOf<Leaf | 'includes' | Reckoning | Timing | Tallying | Branching>
        this.#truth(node)
    }
  }

  #noteBound(left: Node, right: Node): void {
    const bound = constantOf(right)
    if (bound !== undefined) this.#ask(keyOf(left), left).bounds.push(bound)
    else {
      const { answers } = this.#ask(orderKey(left, right), left, nameOf(right))
      for (const order of ORDERS) answers.add(order)
    }
  }

  /** A cell as it is told: its questions by what they are called. */
  told(cell: Cell): Readonly<Record<string, Value>> {
    return Object.fromEntries(
      [...cell].map(([key, answer]) => {
        const { name, other } = this.#all.get(key) as Question
        return [other ? `${name.en} ? ${other.en}` : name.en, answer]
      }),
    )
  }

  /** The same in words: `readerAge = 10`. */
  words(cell: Cell): Words {
    return say((language) =>
      [...cell]
        .map(([key, answer]) => {
          const { name, other } = this.#all.get(key) as Question
          const sign = other ? SIGNS[Number(answer) + 1] : '='
          return `${name[language]} ${sign} ${other ? other[language] : valueText(answer, language)}`
        })
        .join(language === 'zh' ? '，' : ', '),
    )
  }

  /** Each question with its answers. */
  answers(): (readonly [string, readonly Value[]])[] {
    return [...this.#all].map(([key, { node, bounds, answers }]) => {
      if (bounds.length === 0) return [key, [...answers]] as const
      const isTime = typeof bounds[0] === 'string'
      return [key, isTime ? timesAround(bounds as string[]) : numbersAround(bounds as Num[], node)] as const
    })
  }

  #compare(left: Node, how: Comparison, right: Node, cell: Cell): boolean | undefined {
    const bound = constantOf(right)
    const answer = cell.get(bound === undefined ? orderKey(left, right) : keyOf(left))
    return answer === undefined ? undefined : compares(how, answer, bound === undefined ? 0 : bound)
  }

  /** Whether all of some conditions hold, or any, where one that settles it is told. */
  #joined(parts: readonly Node[], settling: boolean, cell: Cell): boolean | undefined {
    let isOpen = false
    for (const part of parts) {
      const holds = this.holds(part, cell)
      if (holds === settling) return settling
      isOpen ||= holds === undefined
    }
    return isOpen ? undefined : !settling
  }

  /** Whether a condition holds in a cell; undefined where that hangs on what the cell doesn't answer. */
  holds(node: Node, cell: Cell): boolean | undefined {
    switch (node.op) {
      case 'all':
        return this.#joined(node.of, false, cell)
      case 'any':
        return this.#joined(node.of, true, cell)
      case 'not': {
        const holds = this.holds(node.of, cell)
        return holds === undefined ? undefined : !holds
      }
      case 'stated':
      case 'provision':
        return this.holds(node.of, cell)
      case 'reading':
        return this.holds(this.chosen(node), cell)
      case 'oneOf': {
        const option = cell.get(keyOf(node.of))
        return option === undefined ? undefined : node.values.includes(option as string)
      }
      case 'compare':
        return this.#compare(node.left, node.how, node.right, cell)
      case 'within': {
        const isAfter = node.from ? this.#compare(node.date, 'atLeast', node.from, cell) : true
        const isBefore = node.to ? this.#compare(node.date, 'atMost', node.to, cell) : true
        return isAfter === false || isBefore === false ? false : isAfter && isBefore
      }
      default:
        node satisfies NodeOf<Leaf | 'includes' | Reckoning | Timing | Tallying | Branching>
        return cell.get(keyOf(node)) as boolean | undefined
    }
  }
}
