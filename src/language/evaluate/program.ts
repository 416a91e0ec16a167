import type { Fact } from '../expression/facts'
import { defaultPartsOf, type Node, type NodeOf, partsUnder, walk } from '../expression/nodes'
import type { Parameter } from '../expression/parameters'
import { figuresIn } from '../expression/quoted'
import type { OpenReading } from '../expression/readings'
import { BRAND } from '../input/brand'
import { InvalidFactsError, issue } from '../input/errors'
import type { Options } from '../input/options'
import { chooseReadings, joinReadings } from '../input/readings'
import { RecordReader } from '../input/record'
import { prepareReform, Reform, type Reforming } from '../input/reform'
import { Described } from '../input/shown'
import { onceEach } from '../values/once-each'
import { createCompiler } from './compile'
import type { Circumstance, Frame, ReadyRule, Run } from './frame'
import { brokenOf, type CheckToKeep } from './kept-checks'
import { createSettler, type Settler } from './settle'

/** A rule made ready to run under one choice of readings. */
export interface Prepared extends ReadyRule {
  /** The facts that it needs. */
  readonly facts: readonly Fact[]
  /** Runs a node; what the rule answers exactly, what lies within by Kleene's logic. */
  readonly run: (node: Node) => Run
  /** Runs a node exactly, whether it is an answer or not. */
  readonly exact: (node: Node) => Run
  /** Runs a node by Kleene's logic alone. */
  readonly plain: (node: Node) => Run
  /** The answers, each made ready to run, in the order in which the program was told of them. */
  readonly answers: readonly Run[]
  /** What looks through the cases of an answer. */
  readonly settler: (answer: Node) => Settler | undefined
  /** The name of the chosen one of a node's readings. */
  readonly named: (node: NodeOf<'reading'>) => string
  readonly reading: string | undefined
  /** Which of the checks a record breaks first; -1 where it keeps them all. */
  readonly broken: (frame: Frame) => number
}

/** How a question is asked. A checked reform may change other provisions' figures too. */
export function circumstances({ asOf, parameters }: Options, prepare: Reforming): Circumstance {
  if (parameters === undefined) return { asOf, changed: undefined }
  return { asOf, changed: (Reform.isOne(parameters) ? parameters : prepare(parameters)).changes }
}

/** The facts of an expression, in the order in which it names them. */
const factsOf = (nodes: Iterable<Node>): readonly Fact[] => {
  const facts = new Map<string, Fact>()
  for (const node of nodes) if (node.op === 'fact' && !facts.has(node.fact.name)) facts.set(node.fact.name, node.fact)
  return [...facts.values()]
}

/** Whether it may be checked facts, as no plain record is: to ask one of many shapes for a private name takes long. */
function mayBeChecked(given: unknown): given is CheckedFacts {
  try {
    return given instanceof CheckedFacts
  } catch {
    return false // a revoked proxy, or a trap that throws
  }
}

const OTHERS = new Described({ zh: '另一规定检查的事实', en: 'facts that another provision has checked' })

/** Facts that a provision has read and checked: it can be asked about them again without checking. */
export class CheckedFacts {
  readonly [BRAND] = 'checked facts'
  readonly #by: object
  readonly #frame: Frame
  constructor(by: object, frame: Frame) {
    this.#by = by
    this.#frame = frame
    Object.freeze(this)
  }

  /**
   * What a question without options sees of them, if these are checked facts.
   * @throws InvalidFactsError where another provision than `by` has checked them
   */
  static frameOf(given: unknown, by: object): Frame | undefined {
    if (!mayBeChecked(given) || !(#by in given)) return undefined
    if (given.#by === by) return given.#frame
    const own = { zh: '本规定检查的', en: 'that this one has' }
    throw new InvalidFactsError([issue('not-a-record', 'facts', OTHERS, own)])
  }
}

/** What a program is told of its expressions. */
interface Told {
  /** Those that a question is answered with: run exactly. */
  readonly answers?: readonly Node[]
  /** Those that a record has to meet. */
  readonly checks?: readonly CheckToKeep[]
  /** What is asked of a record though the expressions don't need it: checks that hold for the whole subject. */
  readonly aside?: (facts: readonly Fact[]) => readonly CheckToKeep[]
}

/** Expressions made ready: what they need, how records of it are read, and how they run under each reading. */
export class Program {
  readonly facts: readonly Fact[]
  /** The facts by slot: those needed, then those that only a check of the subject looks at. */
  readonly slots: readonly Fact[]
  /** Those of the facts that the default readings need. */
  readonly byDefault: readonly Fact[]
  /** Those of the expressions, and the figures that their readings and reasons quote. */
  readonly nodes: ReadonlySet<Node>
  /** The open readings of the expressions and of every provision that they use. */
  readonly open: readonly OpenReading[]
  readonly #roots: readonly Node[]
  readonly #records: RecordReader
  readonly #prepared = new Map<string, Prepared>()
  #byDefaultReadings: Prepared | undefined
  readonly #answers: ReadonlySet<Node>
  readonly #checks: readonly CheckToKeep[]

  /**
   * @param roots the expressions
   * @param known further facts that a record may carry
   * @param rest which of the expressions are answers and which checks, and the checks of the whole subject
   */
  constructor(
    roots: readonly Node[],
    known: readonly Fact[],
    { answers = [], checks = [], aside = () => [] }: Told = {},
  ) {
    const nodes = [...walk(roots)]
    const open = nodes.flatMap((node) =>
      node.op === 'provision' ? node.open : node.op === 'reading' ? [node.open] : [],
    )
    this.open = Object.freeze([...new Set(open)])
    const reasons = nodes.map((node) => node.op === 'nothing' && node.reason)
    this.nodes = new Set([...nodes, ...figuresIn([this.open, reasons])])
    this.facts = factsOf(this.nodes)
    const held = aside(this.facts)
    this.slots = [...new Set([...this.facts, ...factsOf(walk(held.map((one) => one.if.node)))])]
    this.#answers = new Set(answers)
    this.#checks = [...checks, ...held]
    this.#roots = roots
    this.byDefault = factsOf(walk(roots, defaultPartsOf))
    this.#records = new RecordReader(this.slots, known)
  }

  /** A reform of its own figures. */
  readonly reforming: Reforming = (changes) => prepareReform(this.parameters(), changes)

  parameters(): readonly Parameter[] {
    return [...this.nodes].flatMap((node) => (node.op === 'parameter' ? [node.parameter] : []))
  }

  /** @throws InvalidFactsError for facts that can't be used */
  read(record: unknown): Frame['facts'] {
    return this.#records.read(record)
  }

  /** @throws InvalidFactsError for facts or changed figures that can't be used */
  frame(record: unknown, options: Options): Frame {
    const checked = CheckedFacts.frameOf(record, this)
    const { asOf, parameters } = options
    if (checked && asOf === undefined && parameters === undefined) return checked
    const { facts, isSound } = checked ?? { facts: this.read(record), isSound: false }
    const changed = parameters && circumstances(options, this.reforming).changed
    return { facts, asOf, changed, isSound }
  }

  /** The program under a choice of readings, compiled once for each. */
  prepare(named: string | undefined): Prepared {
    const known = named === undefined ? this.#byDefaultReadings : this.#prepared.get(named)
    if (known) return known
    const made = this.#prepare(named)
    if (named === undefined) this.#byDefaultReadings = made
    else this.#prepared.set(named, made)
    return made
  }

  /** How its nodes run by Kleene's logic alone, over records in which facts lie elsewhere. */
  runningOver(slot: (fact: string) => number, named: string | undefined): (node: Node) => Run {
    const { chosen } = this.#choosing(named)
    return createCompiler(slot, chosen).run
  }

  #choosing(named: string | undefined) {
    const readings = chooseReadings(this.open, named)
    const nameOf = (node: NodeOf<'reading'>) => readings.find((one) => Object.hasOwn(node.choices, one)) as string
    return { readings, nameOf, chosen: (node: NodeOf<'reading'>) => node.choices[nameOf(node)] as Node }
  }

  #prepare(named: string | undefined): Prepared {
    const { readings, nameOf, chosen } = this.#choosing(named)
    const slots = new Map(this.slots.map((fact, slot) => [fact.name, slot]))
    const compiler = createCompiler((fact) => slots.get(fact) as number, chosen)
    let facts: readonly Fact[] | undefined
    const needed = (): readonly Fact[] => {
      facts ??= factsOf(walk(this.#roots, partsUnder(chosen)))
      return facts
    }
    const settlerOf = onceEach((node: Node): Settler => {
      const checks = this.#checks.map((one) => ({ node: one.if.node, onlyIf: one.onlyIf }))
      return createSettler(node, checks, needed(), compiler)
    })
    /** What Kleene's logic leaves open is looked through. */
    const exact = onceEach((node: Node): Run => {
      const plain = compiler.run(node)
      return (frame) => {
        const value = plain(frame)
        return value === undefined ? settlerOf(node).value(frame) : value
      }
    })
    const run = (node: Node): Run => (this.#answers.has(node) ? exact : compiler.run)(node)
    const reading = readings.length > 0 ? joinReadings(readings) : undefined
    return {
      get facts() {
        return needed()
      },
      run,
      exact,
      plain: compiler.run,
      answers: [...this.#answers].map(run),
      settler: (answer) => (this.#answers.has(answer) ? settlerOf(answer) : undefined),
      named: nameOf,
      chosen,
      reading,
      broken: brokenOf(this.#checks, compiler),
    }
  }
}
