import type { Frame, ReadyRule, Run } from '../evaluate/frame'
import type { Root } from '../expression/expression'
import { asOfFact } from '../expression/facts'
import type { Node, Value } from '../expression/nodes'
import { retold } from '../expression/quoted'
import { unitOf, valueText } from '../expression/text'
import { onceEach } from '../values/once-each'
import { unitWords } from '../values/units'
import { say, type Words } from '../values/words'
import { isOfNone, leavesOf, toldIn, valueIn } from './asked'
import type { ExplanationLine, Working } from './explanation'
import { Kept } from './kept'
import type { Line } from './line'
import type { Tree } from './tree'
import { comma, listedWords, type Terms } from './words/speaker'

/** Whether what a line says holds. */
export type State = 'holds' | 'fails' | 'unknown'

const NONE: readonly never[] = Object.freeze([])

/** The chosen option or options of a fact, in words. */
function optionOf(node: Node, value: Value | undefined): Words | undefined {
  if (node.op !== 'fact' || !('options' in node.fact)) return undefined
  const { options } = node.fact
  if (typeof value === 'string') return options[value]
  if (!Array.isArray(value) || value.length === 0) return undefined
  const chosen = (value as readonly string[]).flatMap((one) => options[one] ?? [])
  return say((language) => listedWords(chosen, comma, language))
}

/** What the text says nothing of neither holds nor fails: it isn't denied. */
const stateOf = (value: unknown, wanted = true): State | undefined =>
  value === undefined ? 'unknown' : value === null ? undefined : value === wanted ? 'holds' : 'fails'

/** A fact or a name, as it is told with what it came to. */
export function workingOf(node: Node, value: Value | undefined, { figure }: Terms): Working {
  const unit = unitOf(node)
  const fact = node.op === 'fact' ? node.fact : node.op === 'asOf' ? asOfFact : undefined
  const label = fact?.label ?? (node.op === 'stated' && node.label ? retold(node.label, figure) : undefined)
  return Object.freeze({
    label: label as Words,
    fact: fact?.name,
    value,
    unit: unit && unitWords(unit),
    option: optionOf(node, value),
  })
}

type Told = { -readonly [Key in keyof ExplanationLine]: ExplanationLine[Key] }

/** What conditions that hold leave no choice of: what has to be one option. */
const leftOne = (node: Node): readonly Node[] =>
  node.op === 'all' ? node.of.flatMap(leftOne) : node.op === 'oneOf' && node.values.length === 1 ? [node.of] : []

/** A line made ready to be told with what a record makes of it. */
class Telling {
  readonly #line: Line
  /** What it was worked out from: first, what a case is asked by. */
  readonly #terms: readonly Node[]
  readonly #run: Run
  /** Of each of its terms. */
  readonly #runs: readonly Run[]
  readonly #ifs: readonly Run[]
  /** Those of the terms that a case says itself, where it holds. */
  readonly #said: ReadonlySet<Node>
  readonly #ready: ReadyRule
  #partsReady: readonly Telling[] | undefined
  /** Whether a case says what it gives in its own line. */
  readonly #saysResult: boolean
  /** What it hangs on, where that is one fact. */
  readonly #only: Run | undefined
  /** By its values or by that fact, those of a line that hangs on nothing else. */
  readonly #kept: Kept<ExplanationLine> | undefined

  constructor(line: Line, ready: ReadyRule, isAnswer = false) {
    const { run } = ready
    this.#line = line
    this.#ready = ready
    this.#terms = [...new Set([...line.asked, ...line.terms])]
    this.#run = run(line.node)
    this.#runs = this.#terms.map(run)
    this.#ifs = line.ifs.map(run)
    this.#said = new Set(line.asked.length > 0 ? line.ifs.flatMap(leftOne) : [])
    this.#saysResult = line.result !== undefined && line.words.en.endsWith(line.result.en)
    const leaves = leavesOf([line.node, ...this.#terms], ready)
    this.#only = leaves.length === 1 ? run(leaves[0] as Node) : undefined
    this.#kept = isAnswer || line.parts.length + line.ifs.length > 0 ? undefined : new Kept<ExplanationLine>()
  }

  /** Made when first told: of a case that never holds, never. */
  get #parts(): readonly Telling[] {
    this.#partsReady ??= this.#line.parts.map((part) => new Telling(part, this.#ready))
    return this.#partsReady
  }

  /** The line with its values; one without parts is the same again where its values are. Open: whether an earlier case holds is unknown. */
  in(frame: Frame, isOpen = false): ExplanationLine {
    if (isOpen || frame.standIns) return this.#made(frame, this.#values(frame), isOpen)
    if (this.#kept && this.#only)
      return this.#kept.ofOne(this.#only(frame), () => this.#made(frame, this.#values(frame)))
    const values = this.#values(frame)
    return this.#kept ? this.#kept.of(values, () => this.#made(frame, values)) : this.#made(frame, values)
  }

  /** Its own value, then that of each of its terms. */
  #values(frame: Frame): readonly (Value | undefined)[] {
    const values = [valueIn(this.#run, frame)]
    for (let index = 0; index < this.#runs.length; index += 1)
      values.push(toldIn(this.#terms[index] as Node, this.#runs[index] as Run, frame))
    return values
  }

  #made(frame: Frame, values: readonly (Value | undefined)[], isOpen = false): ExplanationLine {
    const { path, words, when, source, shape, type, wanted, unit, asked, isStated, label } = this.#line
    const value = shape === 'item' ? null : values[0]
    const isTruth = type === 'boolean'
    const found =
      shape === 'item' ? undefined : shape === 'case' ? this.#case(frame) : isTruth ? stateOf(value, wanted) : undefined
    const stands = isOpen && found === 'holds' ? 'unknown' : found
    // What the case that is the one asks may not be so.
    const isAsked = stands === 'holds' && isTruth && value !== null && this.#saysResult
    const state = isAsked ? stateOf(value, wanted) : stands
    // A case that isn't the one gives nothing.
    const all = found === 'fails' && shape === 'case' ? asked : this.#terms
    const workings = all.map((one, index) => workingOf(one, values[index + 1], this.#line.saidWith))
    const terms =
      found === 'holds' && this.#said.size > 0
        ? workings.filter((_, index) => !this.#said.has(all[index] as Node))
        : workings
    const made: Told = {
      path,
      words,
      type,
      isStated,
      value: isTruth && typeof value === 'boolean' ? value === wanted : value,
      unit: unit && unitWords(unit),
      option:
        typeof value === 'string'
          ? (this.#line.saidWith.name(value) ?? optionOf(this.#line.node, value))
          : isOfNone(this.#line.node, value)
            ? say((language) => valueText([], language))
            : undefined,
      terms: terms.length === 0 ? NONE : Object.freeze(terms),
      parts: this.#parts.length === 0 ? NONE : this.#told(frame, stands),
    }
    if (label) made.label = label
    if (state) made.state = state
    if (when) made.when = when
    if (source) made.source = source
    return Object.freeze(made)
  }

  /** What of its parts counts, told. */
  #told(frame: Frame, state: State | undefined): readonly ExplanationLine[] {
    const { shape, conditions } = this.#line
    // Of a case that isn't the one only why: what it would have given makes no difference.
    const live = shape === 'case' && state === 'fails' ? this.#parts.slice(0, conditions) : this.#live(frame)
    const told: ExplanationLine[] = []
    let isOpen = false
    for (const part of live) {
      const isCase = part.#line.shape === 'case'
      if (state === 'holds' && part.#line.shape === 'item') continue
      const line = part.in(frame, isOpen && isCase)
      told.push(line)
      isOpen ||= isCase && line.state === 'unknown'
    }
    return told.length === 0 ? NONE : Object.freeze(told)
  }

  /** Whether a case is the one: all that it holds under does. */
  #case(frame: Frame): State {
    let state: State = 'holds'
    for (const run of this.#ifs) {
      const value = valueIn(run, frame)
      if (value === false) return 'fails'
      if (value === undefined) state = 'unknown'
    }
    return state
  }

  /** Of cases, those up to the first that holds; of rows, the one that holds, or those that still may. */
  #live(frame: Frame): readonly Telling[] {
    const { shape } = this.#line
    const hasCases = shape === 'cases' || (shape === 'case' && this.#line.parts[0]?.shape === 'case')
    if (!hasCases && shape !== 'rows') return this.#parts
    const live: Telling[] = []
    for (const part of this.#parts) {
      const state = part.#case(frame)
      if (hasCases || state !== 'fails') live.push(part)
      if (state === 'holds') return shape === 'rows' ? [part] : live
    }
    return live
  }
}

/** An answer is told as it is found case by case, which may hang on checks besides. */
const tellingsOf = /* @__PURE__ */ onceEach(
  ({ roots, lines, asked }: Tree) =>
    lines.map((line, index) => {
      const { of } = roots[index] as Root
      return new Telling({ ...line, node: of.node, wanted: true }, asked, true)
    }),
  new WeakMap(),
)

/** The lines that a result came from, with values. */
export const linesIn = (frame: Frame, tree: Tree): readonly ExplanationLine[] =>
  tellingsOf(tree).map((one) => one.in(frame))
