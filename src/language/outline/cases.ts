import type { Node, NodeOf } from '../expression/nodes'
import { say, type Words } from '../values/words'
import { fixedValue, isFixed } from './asked'
import { type At, jointOf, type Opened, type Rest, type Settled } from './at'
import {
  askedBy,
  byCase,
  fits,
  headNamed,
  heads,
  holding,
  inThatCase,
  isTolerable,
  onlyIfWords,
  otherwise,
  row,
} from './heads'
import type { Line, Shape } from './line'
import type { LinePlaces } from './line-places'
import type { Noted, SaidCondition, Speech } from './speech'
import { type Way, waysIn } from './ways'
import { and, listedWords } from './words/speaker'

/** The tree that cases stand in. */
export interface Around {
  readonly speech: Speech
  readonly places: LinePlaces
  line(node: Node, at: At): Line
  open(node: Node, at: At): Opened
  made(node: Node, at: Settled, shape: Shape, words: Words, rest?: Rest): Line
  definitions(noted: Noted, at: At): readonly Line[]
  mentioned(noted: Noted, below: readonly Line[]): readonly Node[]
}

const inAnyCase: Words = { zh: '一律', en: 'in any case' }

/** A choice by conditions, a case a line; what is left over may go on with further cases. */
export function casesLine(tree: Around, node: NodeOf<'when'>, around: At): Line {
  const at = tree.places.settled(node, around)
  const parts: Line[] = []
  const add = (part: NodeOf<'when'>): void => {
    for (const [index, way] of waysIn(part).entries()) {
      const rest = way.if.length === 0 ? tree.open(way.yields, at) : undefined
      if (rest?.node.op === 'when' && rest.at.wanted === at.wanted) add(rest.node)
      else {
        const isOnly = parts.length === 0 && way.if.length === 0
        parts.push(
          ...caseLines(tree, way, { ...at, path: tree.places.paths.ofCase(part, index, at.scope) }, { isOnly }),
        )
      }
    }
  }
  add(node)
  return tree.made(node, at, 'cases', at.label ?? byCase, { parts })
}

/** A table, a row a line, below what it is asked by. */
export function rowsLine(tree: Around, node: NodeOf<'table'>, around: At): Line {
  const at = tree.places.settled(node, around)
  const parts = node.rows.flatMap((one, index) =>
    caseLines(tree, one, { ...at, path: tree.places.paths.ofCase(node, index, at.scope) }, { isRow: true }),
  )
  const asked = new Map<string, NodeOf<'fact'>>()
  for (const one of parts.flatMap((line) => line.ifs))
    for (const [fact] of tree.speech.said(one, true).noted)
      if (fact.op === 'fact' && !asked.has(fact.fact.name)) asked.set(fact.fact.name, fact)
  const terms = [...asked.values()]
  const labels = terms.map((one) => one.fact.label)
  const by = say((language) => listedWords(labels, and, language))
  const words = terms.length > 0 ? askedBy(at.label, by) : (at.label ?? byCase)
  const noted = terms.map((one) => [one, true] as const)
  return tree.made(node, at, 'rows', words, { parts, terms: tree.mentioned(noted, []) })
}

/** A case or a row as a line; none where no record can come to it. */
function caseLines(
  tree: Around,
  { if: conditions, yields }: Pick<Way, 'if' | 'yields'>,
  whole: Settled,
  { isRow = false, isOnly = false }: { readonly isRow?: boolean; readonly isOnly?: boolean },
): readonly Line[] {
  const { speech } = tree
  const anyDay = { ...speech.asked, asOf: undefined }
  const values = conditions.map((one) => fixedValue(one, isFixed(one, anyDay) ? speech.asked : anyDay))
  if (values.includes(false)) return []
  const ifs = conditions.filter((_, index) => values[index] !== true)
  const at = { ...whole, path: tree.places.once(whole.path, yields, whole.wanted), label: undefined }
  const condition = speech.condition(ifs, isRow)
  const result = speech.result(yields, at)
  // Of what is left over where the figures rule out all before it, nothing else is to be told apart.
  const when = condition?.words ?? ((conditions.length === 0 && !isOnly) || isRow ? otherwise : inAnyCase)
  const joined = (text: Words): Words => {
    if (isRow && condition) return row(condition.words, text)
    return headNamed(condition ? onlyIfWords(condition.words) : when, text)
  }
  const full = result.words && joined(result.words)
  // A row says what it is asked by at its head; a yes or no alone is what the case says.
  const noted = isRow || !condition ? [] : condition.noted
  const asked = noted.flatMap(([one]) => (noted.length > 1 || one.type !== 'boolean' ? [one] : []))
  const rest = { ifs, asked, result: result.words, when: Object.freeze({ zh: when.zh, en: when.en }) }
  const isShort = full !== undefined && condition?.isInline !== false && fits(full)
  if (full && (isShort || (condition?.isInline && speech.isBare(ifs, result.noted) && isTolerable(full)))) {
    noteAll(tree, [...ifs, yields], at.path)
    const why = tree.definitions(condition?.noted ?? [], at)
    const parts = [...why, ...tree.definitions(result.noted, at)]
    const terms = tree.mentioned(result.noted, parts)
    const told = { parts, conditions: why.length, terms, ...speech.caseSource(ifs, yields, at) }
    return [tree.made(yields, at, 'case', full, { ...rest, ...told })]
  }
  return [longCase(tree, ifs, yields, at, rest, condition)]
}

/** Notes where conditions are said that stand inside a line. */
function noteAll({ speech, places }: Around, nodes: readonly Node[], path: string): void {
  for (const one of speech.spokenIn(nodes)) places.note(one, path)
}

/** How several conditions are joined; undefined of a single one that is no group. */
const jointOfAll = ([only, ...more]: readonly Opened[]): 'all' | 'any' | undefined =>
  more.length > 0 ? 'all' : only && jointOf(only.node, only.at)

/** A case that doesn't fit in a line: its conditions below it, or its result, or both. */
function longCase(
  tree: Around,
  ifs: readonly Node[],
  yields: Node,
  at: Settled,
  rest: Rest,
  condition: SaidCondition | undefined,
): Line {
  const { result } = rest
  const conditions = ifs.map((one) => tree.open(one, { ...at, wanted: true }))
  const joint = jointOfAll(conditions)
  const isSetOut = condition !== undefined && (!condition.isInline || (result !== undefined && joint !== undefined))
  const holds = holding[joint ?? 'one']
  const head = condition === undefined ? (rest.when as Words) : onlyIfWords(isSetOut ? holds : condition.words)
  const below: Line[] = []
  if (isSetOut) {
    const isOne = conditions.length === 1 && joint !== undefined
    const lines = conditions.map((one) => tree.line(one.node, { ...one.at, path: isOne ? at.path : undefined }))
    const [only] = lines
    below.push(...(lines.length === 1 && only && (only.shape === 'all' || only.shape === 'any') ? only.parts : lines))
  } else {
    noteAll(tree, ifs, at.path)
    below.push(...tree.definitions(condition?.noted ?? [], at))
  }
  const conditionsBelow = below.length
  const more: Rest = isSetOut ? { ...rest, asked: [], when: Object.freeze({ ...holds }) } : rest
  const source = tree.speech.caseSource([], yields, at)
  const made = (words: Words, terms: readonly Node[] = []) =>
    tree.made(yields, at, 'case', words, { ...more, parts: below, conditions: conditionsBelow, terms, ...source })
  if (result && fits(headNamed(head, result))) {
    noteAll(tree, [yields], at.path)
    const { noted } = tree.speech.said(yields, at.wanted, at.unit)
    const defined = tree.definitions(noted, at)
    below.push(...defined)
    return made(headNamed(head, result), tree.mentioned(noted, defined))
  }
  const line = tree.line(yields, { ...at, path: undefined, label: below.length > 0 ? inThatCase : undefined })
  const isFlat = below.length === 0 && line.shape !== 'plain' && line.shape !== 'rows'
  if (isFlat) tree.places.free(line.path)
  below.push(...(isFlat ? line.parts : [line]))
  return made(isFlat && (line.shape === 'all' || line.shape === 'any') ? headNamed(head, heads[line.shape]) : head)
}
