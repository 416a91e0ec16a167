import { type Evaluation, livePartsOf } from '../evaluate/live'
import type { Prepared } from '../evaluate/program'
import type { Root } from '../expression/expression'
import type { Node, Value } from '../expression/nodes'
import { unitOf } from '../expression/text'
import { unitWords } from '../values/units'
import { type Place, type Source, say, sourceAt, type Words } from '../values/words'
import { describe, headings } from './describe/index'
import type { ExplanationLine } from './explanation'

/** What a line says of its node whatever the facts are. */
type Fixed = Pick<ExplanationLine, 'op' | 'type' | 'label' | 'unit' | 'fact'>

const fixed = new WeakMap<Node, Fixed>()

function fixedOf(node: Node): Fixed {
  const known = fixed.get(node)
  if (known) return known
  const unit = unitOf(node)
  const made: Fixed = {
    op: node.op,
    type: node.type,
    label: headings[node.op] ?? describe(node),
    unit: unit && unitWords(unit),
    fact: node.op === 'fact' ? node.fact.name : undefined,
  }
  fixed.set(node, made)
  return made
}

const readingLabel = (name: string): Words => Object.freeze({ zh: `采用解读 ${name}`, en: `reading ${name}` })

const places = new WeakMap<Place, Source>()

function sourceOf(node: Node, { measure }: Source): Source | undefined {
  if (node.op === 'parameter') return node.parameter.source
  if (node.op !== 'stated' || node.place === undefined) return undefined
  const known = places.get(node.place)
  if (known?.measure === measure) return known
  const source: Source = sourceAt(measure, node.place)
  places.set(node.place, source)
  return source
}

/** The chosen option or options of a fact, in words. */
function optionOf(node: Node, value: Value | undefined): Words | undefined {
  if (node.op !== 'fact' || !('options' in node.fact)) return undefined
  const { options } = node.fact
  if (typeof value === 'string') return options[value]
  if (!Array.isArray(value) || value.length === 0) return undefined
  return say((language) => value.map((one) => options[one]?.[language]).join(language === 'zh' ? '、' : ', '))
}

/** The lines of figures that no reform has changed are the same in every explanation. */
const figures = new WeakMap<Node, ExplanationLine>()

const NO_PARTS: readonly never[] = Object.freeze([])

/** Makes lines of nodes; a part met again is named and not set out a second time. */
export class Lines {
  readonly #seen = new Set<Node>()
  constructor(
    readonly evaluation: Evaluation & Pick<Prepared, 'named'>,
    readonly around: Source,
  ) {}

  line(node: Node): ExplanationLine {
    const isStated = node.op === 'parameter' && this.evaluation.frame.changed === undefined
    const known = isStated ? figures.get(node) : undefined
    if (known) return known
    const made = this.#made(node)
    if (isStated) figures.set(node, made)
    return made
  }

  #made(node: Node): ExplanationLine {
    const { op, type, label, unit, fact } = fixedOf(node)
    const value = this.evaluation.run(node)(this.evaluation.frame)
    return Object.freeze({
      op,
      type,
      label: node.op === 'reading' ? readingLabel(this.evaluation.named(node)) : label,
      value,
      unit,
      fact,
      option: optionOf(node, value),
      source: sourceOf(node, this.around),
      parts: this.#parts(node),
    })
  }

  #parts(node: Node): readonly ExplanationLine[] {
    // A set would be shorter, and made whole explanations measurably slower.
    if (node.op === 'fact' || node.op === 'parameter' || node.op === 'asOf' || node.op === 'nothing') return NO_PARTS
    if (this.#seen.has(node)) return NO_PARTS
    this.#seen.add(node)
    const bare = node.op === 'stated' ? node.of : node
    const lines: ExplanationLine[] = []
    for (const part of livePartsOf(bare, this.evaluation)) this.#add(lines, bare, part)
    return Object.freeze(lines)
  }

  /** The factors of a product and the terms of a sum stand in one row, however the formula brackets them. */
  #add(lines: ExplanationLine[], whole: Node, part: Node): void {
    const joins = whole.op === 'arithmetic' && part.op === 'arithmetic' && part.how === whole.how
    if (joins && (part.how === 'times' || part.how === 'plus')) {
      this.#add(lines, whole, part.left)
      this.#add(lines, whole, part.right)
    } else if (part.op !== 'constant') lines.push(this.line(part))
  }

  /** A provision's output and what it came from. */
  root({ label, unit, of: { node } }: Root): ExplanationLine {
    const line = this.line(node)
    return Object.freeze({
      op: 'output',
      type: node.type,
      label,
      value: line.value,
      unit: unit && unitWords(unit),
      fact: undefined,
      option: undefined,
      source: undefined,
      parts: node.op === 'stated' ? line.parts : Object.freeze([line]),
    })
  }
}
