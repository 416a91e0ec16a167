import { InvalidFactsError, type Issue, issue, nearest } from './errors'
import { createCompiler } from './evaluate/compile'
import type { Frame, Run } from './evaluate/frame'
import type { Fact } from './facts'
import { asOfFact } from './missing'
import { defaultPartsOf, type Node, type NodeOf, type Value, walk } from './nodes'
import type { Changes, Parameter } from './parameters'
import { readerOf } from './readers'
import { chooseReadings, joinReadings, type OpenReading } from './readings'
import { RecordReader } from './record'
import { prepareReform, Reform } from './reform'

/** How a question is asked. */
export interface Options {
  /** The day as of which it is asked. There is no default: the library has no clock. */
  readonly asOf?: string
  /** A reading of an open text, by name; of several open questions, joined by `+`. */
  readonly reading?: string
  /** Changed figures, by parameter id, each in the parameter's own unit; or a checked set of them. */
  readonly parameters?: Changes | Reform
}

/** A rule made ready to run under one choice of readings. */
export interface Prepared {
  readonly run: (node: Node) => Run
  readonly chosen: (node: NodeOf<'reading'>) => Node
  readonly reading: string | undefined
}

const OPTIONS = ['asOf', 'reading', 'parameters']
const readDay = readerOf(asOfFact)

function checkOptions(options: Options): void {
  const issues: Issue[] = []
  for (const key of Object.keys(options)) {
    if (OPTIONS.includes(key)) continue
    const near = nearest(key, OPTIONS)
    const allowed = { zh: '选项 asOf、reading、parameters', en: 'the options asOf, reading, parameters' }
    issues.push(issue('unknown-option', key, key, allowed, near === undefined ? {} : { nearest: near }))
  }
  if (options.asOf !== undefined && readDay(options.asOf) === undefined) {
    issues.push(
      issue('wrong-type', 'asOf', options.asOf, { zh: '日期（如 2023-04-01）', en: 'a date such as 2023-04-01' }),
    )
  }
  if (issues.length > 0) throw new InvalidFactsError(issues)
}

/** Checked options, as an evaluation sees them. A checked reform may change other provisions' figures too. */
export function withCheckedOptions(options: Options, parameters: readonly Parameter[]): Omit<Frame, 'facts'> {
  checkOptions(options)
  const { asOf, parameters: changes } = options
  if (changes === undefined) return { asOf, changed: undefined }
  const reform = changes instanceof Reform ? changes : prepareReform(parameters, changes)
  return { asOf, changed: reform.changes }
}

/** The facts of an expression, in the order in which it names them. */
const factsOf = (nodes: Iterable<Node>): readonly Fact[] => {
  const facts = new Map<string, Fact>()
  for (const node of nodes) if (node.op === 'fact' && !facts.has(node.fact.name)) facts.set(node.fact.name, node.fact)
  return [...facts.values()]
}

/** Facts that a provision has read and checked: it can be asked about them again without checking. */
export class CheckedFacts {
  constructor(
    readonly by: object,
    readonly values: readonly (Value | undefined)[],
  ) {
    Object.freeze(this)
  }
}

/** Expressions made ready: what they need, how records of it are read, and how they run under each reading. */
export class Program {
  readonly facts: readonly Fact[]
  /** Those of the facts that the default readings need. */
  readonly byDefault: readonly Fact[]
  readonly nodes: ReadonlySet<Node>
  /** The open readings of the expressions and of every provision that they use. */
  readonly open: readonly OpenReading[]
  readonly #records: RecordReader
  readonly #prepared = new Map<string | undefined, Prepared>()

  /** @param roots the expressions; @param open their open readings; @param known further facts that a record may carry */
  constructor(roots: readonly Node[], open: readonly OpenReading[], known: readonly Fact[]) {
    this.nodes = walk(roots)
    const inner = [...this.nodes].flatMap((node) => (node.op === 'provision' ? node.open : []))
    this.open = Object.freeze([...new Set([...open, ...inner])])
    this.facts = factsOf(this.nodes)
    this.byDefault = factsOf(walk(roots, defaultPartsOf))
    this.#records = new RecordReader(this.facts, known)
  }

  parameters(): readonly Parameter[] {
    return [...this.nodes].flatMap((node) => (node.op === 'parameter' ? [node.parameter] : []))
  }

  /** @throws InvalidFactsError for facts that can't be used */
  check(record: unknown): CheckedFacts {
    return new CheckedFacts(this, this.#records.read(record))
  }

  /** @throws InvalidFactsError for facts or options that can't be used */
  frame(record: unknown, options: Options | undefined): Frame {
    const facts = record instanceof CheckedFacts && record.by === this ? record.values : this.#records.read(record)
    if (options === undefined) return { facts, asOf: undefined, changed: undefined }
    return { facts, ...withCheckedOptions(options, this.parameters()) }
  }

  /** The program under a choice of readings, compiled once for each. */
  prepare(named: string | undefined): Prepared {
    const known = this.#prepared.get(named)
    if (known) return known
    const readings = chooseReadings(this.open, named)
    const chosen = (node: NodeOf<'reading'>): Node => {
      const name = readings.find((one) => Object.hasOwn(node.choices, one))
      return node.choices[name as string] as Node
    }
    const slots = new Map(this.facts.map((fact, slot) => [fact.name, slot]))
    const { run } = createCompiler((fact) => slots.get(fact) as number, chosen)
    const made: Prepared = { run, chosen, reading: readings.length > 0 ? joinReadings(readings) : undefined }
    this.#prepared.set(named, made)
    return made
  }
}
