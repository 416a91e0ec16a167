import type { Frame } from '../evaluate/frame'
import { DivisionByZeroError } from '../evaluate/numbers'
import { asOfFact } from '../expression/facts'
import type { Node, Value } from '../expression/nodes'
import { unitOf } from '../expression/text'
import { unitWords } from '../values/units'
import { say, type Words } from '../values/words'
import type { Ready } from './asked'
import type { ExplanationLine, Working } from './explanation'
import { Kept } from './kept'
import type { Line } from './line'
import { listedWords } from './words/speaker'

/** Whether what a line says holds. */
export type State = 'holds' | 'fails' | 'unknown'

const NONE: readonly never[] = Object.freeze([])
const COMMA: Words = { zh: '、', en: ', ' }

/** The chosen option or options of a fact, in words. */
function optionOf(node: Node, value: Value | undefined): Words | undefined {
  if (node.op !== 'fact' || !('options' in node.fact)) return undefined
  const { options } = node.fact
  if (typeof value === 'string') return options[value]
  if (!Array.isArray(value) || value.length === 0) return undefined
  const chosen = (value as readonly string[]).flatMap((one) => options[one] ?? [])
  return say((language) => listedWords(chosen, COMMA, language))
}

/** What the text says nothing of neither holds nor fails: it isn't denied. */
const stateOf = (value: unknown, wanted = true): State | undefined =>
  value === undefined ? 'unknown' : value === null ? undefined : value === wanted ? 'holds' : 'fails'

const kept = new WeakMap<Line, Kept<ExplanationLine>>()

function keptFor(line: Line): Kept<ExplanationLine> {
  const known = kept.get(line) ?? new Kept<ExplanationLine>()
  kept.set(line, known)
  return known
}

/** The lines of a tree that a result came from, with values. */
export class Lines {
  constructor(
    readonly ready: Ready,
    readonly frame: Frame,
  ) {}

  /** What a line came to; a quotient of nothing, of which the outcome makes no use, has no value. */
  #value(node: Node): Value | undefined {
    try {
      return this.ready.run(node)(this.frame)
    } catch (error) {
      if (DivisionByZeroError.is(error)) return undefined
      throw error
    }
  }

  /** What a fact or a name came to. */
  term(node: Node): Working {
    const value = this.#value(node)
    const unit = unitOf(node)
    const fact = node.op === 'fact' ? node.fact : node.op === 'asOf' ? asOfFact : undefined
    const label = fact?.label ?? (node.op === 'stated' ? node.label : undefined)
    return Object.freeze({
      label: label as Words,
      fact: fact?.name,
      value,
      unit: unit && unitWords(unit),
      option: optionOf(node, value),
    })
  }

  /** Whether a case is the one: all that it holds under does. */
  #case({ ifs }: Line): State {
    let state: State = 'holds'
    for (const one of ifs) {
      const value = this.#value(one)
      if (value === false) return 'fails'
      if (value === undefined) state = 'unknown'
    }
    return state
  }

  /** Of cases, those up to the first that holds; of rows, the one that holds, or those that still may. */
  #live({ shape, parts }: Line): readonly Line[] {
    if (shape !== 'cases' && shape !== 'rows') return parts
    const live: Line[] = []
    for (const part of parts) {
      const state = this.#case(part)
      if (shape === 'cases' || state !== 'fails') live.push(part)
      if (state === 'holds') return shape === 'rows' ? [part] : live
    }
    return live
  }

  /** The line with its values; one without parts is the same again where its values are. */
  line(line: Line): ExplanationLine {
    if (line.parts.length > 0 || line.ifs.length > 0) return this.#made(line)
    const values = [this.#value(line.node), ...line.terms.map((one) => this.#value(one))]
    return keptFor(line).of(values, () => this.#made(line))
  }

  #made(line: Line): ExplanationLine {
    const { path, words, when, source, shape, type, node, wanted, unit, terms, isStated, label } = line
    const value = shape === 'item' ? null : this.#value(node)
    const isTruth = type === 'boolean'
    const state =
      shape === 'item' ? undefined : shape === 'case' ? this.#case(line) : isTruth ? stateOf(value, wanted) : undefined
    const live = shape === 'case' && state === 'fails' ? this.#ruledOut(line) : this.#live(line)
    const parts = state === 'holds' ? live.filter((part) => part.shape !== 'item') : live
    const made: ExplanationLine = {
      path,
      words,
      type,
      isStated,
      value: isTruth && typeof value === 'boolean' ? value === wanted : value,
      unit: unit && unitWords(unit),
      option: typeof value === 'string' ? line.names?.[value] : undefined,
      terms: terms.length === 0 ? NONE : Object.freeze(terms.map((one) => this.term(one))),
      parts: parts.length === 0 ? NONE : Object.freeze(parts.map((one) => this.line(one))),
      ...(label && { label }),
      ...(state && { state }),
      ...(when && { when }),
      ...(source && { source }),
    }
    return Object.freeze(made)
  }

  /** Of a case that doesn't hold, only why: its conditions, not what it would have given. */
  #ruledOut({ parts, ifs }: Line): readonly Line[] {
    return ifs.length === 0 ? parts : parts.filter((part) => part.type === 'boolean' && part.shape !== 'cases')
  }
}
