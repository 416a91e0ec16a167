import { describe, headings } from './describe'
import type { Explanation, ExplanationLine } from './explanation'
import { explanationText } from './explanation-text'
import type { Fact } from './facts'
import type { Node, Value } from './nodes'
import type { Options } from './program'
import type { Core, Root } from './provisions/core'
import { type Trace, trace } from './trace'
import { unitWords } from './units'
import { unitOf } from './values'
import type { Language, Source, Words } from './words'

function labelOf(node: Node, parts: readonly Trace[]): Words {
  if (node.op !== 'reading') return headings[node.op] ?? describe(node)
  const name = Object.keys(node.choices).find((one) => node.choices[one] === parts[0]?.node) ?? ''
  return { zh: `采用解读 ${name}`, en: `reading ${name}` }
}

function sourceOf(node: Node, around: Source): Source | undefined {
  if (node.op === 'parameter') return node.parameter.source
  return node.op === 'stated' && node.place ? { measure: around.measure, ...node.place } : undefined
}

function factOf(fact: Fact, value: Value | undefined): Pick<ExplanationLine, 'fact' | 'option'> {
  const option = 'options' in fact && typeof value === 'string' ? fact.options[value] : undefined
  return { fact: fact.name, ...(option && { option }) }
}

/** A part stated under its own name stands for what it names. */
const bare = (one: Trace): Trace => (one.node.op === 'stated' && one.parts[0] ? one.parts[0] : one)

/** The factors of a product and the terms of a sum, however the formula brackets them. */
function chained(whole: Node, part: Trace): readonly Trace[] {
  const { node } = part
  const joins = whole.op === 'arithmetic' && node.op === 'arithmetic' && node.how === whole.how
  return joins && (node.how === 'times' || node.how === 'plus')
    ? part.parts.flatMap((one) => chained(whole, one))
    : [part]
}

/** Turns traces into lines; a part met again is named and not set out a second time. */
function createLines(around: Source) {
  const seen = new Set<Node>()
  const partsOf = (one: Trace): readonly Trace[] => {
    if (one.node.op === 'parameter' || seen.has(one.node)) return []
    seen.add(one.node)
    return bare(one)
      .parts.flatMap((part) => chained(bare(one).node, part))
      .filter((part) => part.node.op !== 'constant')
  }
  return function lineOf(one: Trace): ExplanationLine {
    const { node, value } = one
    const source = sourceOf(node, around)
    const unit = unitOf(node)
    return Object.freeze({
      op: node.op,
      type: node.type,
      label: labelOf(node, one.parts),
      ...(value !== undefined && { value }),
      ...(unit && { unit: unitWords(unit) }),
      ...(node.op === 'fact' && factOf(node.fact, value)),
      ...(source && { source }),
      parts: Object.freeze(partsOf(one).map(lineOf)),
    })
  }
}

/** A provision's output and what it came from. */
function rootLine({ label, unit }: Root, one: Trace, lineOf: (one: Trace) => ExplanationLine): ExplanationLine {
  const line = lineOf(one)
  const named = one.node.op === 'stated'
  return Object.freeze({
    op: 'output',
    type: one.node.type,
    label,
    ...(one.value !== undefined && { value: one.value }),
    ...(unit && { unit: unitWords(unit) }),
    parts: named ? line.parts : Object.freeze([line]),
  })
}

/** Evaluates and explains: the same evaluation as a tree. */
export function explainCore(core: Core, record: unknown, options: Options | undefined): Explanation {
  const { outcome, account, lines } = core.ask(record, options, (frame, prepared) => {
    const evaluation = { ...prepared, frame }
    const lineOf = createLines(core.source)
    const lines = core.roots.map((root) => rootLine(root, trace(root.of.node, evaluation), lineOf))
    const answer = core.behaviour.answer(core, frame, prepared) as { readonly outcome: string }
    return { outcome: answer.outcome, account: core.account(frame, prepared), lines }
  })
  const { title } = core.definition
  const explanation = {
    id: core.id,
    title,
    source: core.source,
    outcome,
    account,
    lines: Object.freeze(lines),
  }
  const toText = (language: Language): string => explanationText(explanation, language)
  return Object.freeze(Object.defineProperty(explanation, 'toText', { value: toText })) as Explanation
}
