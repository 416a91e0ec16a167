import { type Node, type NodeOf, type Op, partsUnder, walk } from '../expression/nodes'
import { unitOf, valueText } from '../expression/text'
import type { UnitName } from '../values/units'
import { say, type Words } from '../values/words'
import { type AskedRule, fixedValue, isChanged, isFixed, termsOf } from './asked'
import type { At, Rest } from './at'
import { fits } from './heads'
import { isNamedPart } from './paths'
import { phrase } from './words/index'
import { bandOf, bare } from './words/logic'
import type { Terms } from './words/speaker'

/** What words mention, and whether its condition is wanted. */
export type Noted = readonly (readonly [Node, boolean])[]

/** The conditions of a case in words. */
export interface SaidCondition {
  readonly words: Words
  readonly noted: Noted
  readonly isInline: boolean
}

/** What a formula gives of itself, so that its value needs no saying: a figure, a fixed value. */
const SPOKEN: readonly Op[] = ['constant', 'parameter', 'nothing']

/** What nodes of one root say, as the rule is asked for, and where in the document they stand. */
export class Speech {
  readonly terms: Terms

  constructor(
    readonly asked: AskedRule,
    names: Readonly<Record<string, Words>> | undefined,
  ) {
    this.terms = termsOf(asked, names)
  }

  words(node: Node, wanted: boolean): Words {
    return phrase(node, this.terms, { wanted })
  }

  /** Words of a node, and what they mention. */
  said(node: Node, wanted: boolean, unit?: UnitName): { readonly words: Words; readonly noted: Noted } {
    const noted = new Map<Node, boolean>()
    const words = phrase(node, this.terms, { wanted, unit, note: (one, wanted) => noted.set(one, wanted) })
    return { words, noted: [...noted] }
  }

  /** A formula over figures alone says what it comes to. */
  worth(node: Node, words: Words, asked?: UnitName): Words {
    if (SPOKEN.includes(node.op) || node.type === 'boolean' || isNamedPart(node) || !isFixed(node, this.asked))
      return words
    const value = fixedValue(node, this.asked)
    if (value === undefined || value === null) return words
    const unit = asked ?? unitOf(node)
    return say((language) => `${words[language]} = ${valueText(value, language, unit)}`)
  }

  /** Whether a node's words are its value. */
  isSpoken(node: Node): boolean {
    return SPOKEN.includes(bare(node, this.asked.chosen).op)
  }

  /** Where a line's figures stand; of a changed one, nowhere. */
  sourceOf(node: Node, at: At): Rest {
    const figures = this.#figures(node)
    const { around } = this.asked
    if (figures.some((one) => isChanged(one.parameter, this.asked))) return { source: undefined }
    const [first] = figures
    if (first) return { source: first.parameter.source }
    return at.place === around ? {} : { source: at.place }
  }

  /** The last place in the document that a case's nodes have. */
  caseSource(ifs: readonly Node[], yields: Node, at: At): Rest {
    const all = [...ifs, yields].map((one) => this.sourceOf(one, at))
    if (all.some((one) => 'source' in one && one.source === undefined)) return { source: undefined }
    const source = all.flatMap((one) => one.source ?? []).at(-1)
    return source ? { source } : {}
  }

  /** The figures in a node's own words: not those of the names in it. */
  #figures(node: Node): readonly NodeOf<'parameter'>[] {
    if (node.op === 'parameter') return [node]
    if (isNamedPart(node)) return []
    if (node.op === 'reading') return this.#figures(this.asked.chosen(node))
    return Object.values(node).flatMap((value: unknown) =>
      (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'op' in one ? this.#figures(one as Node) : [],
      ),
    )
  }

  /** Whether a condition or a value can stand inside a line. */
  #isInline(node: Node, depth = 1): boolean {
    const inner = bare(node, this.asked.chosen)
    if (inner.op === 'not') return this.#isInline(inner.of, depth)
    if (inner.op === 'all' || inner.op === 'any')
      return depth > 0 && inner.of.every((one) => this.#isInline(one, depth - 1))
    return inner.op !== 'when' && inner.op !== 'table'
  }

  /** Whether nothing in a case could be set out below it. */
  isBare(ifs: readonly Node[], noted: Noted): boolean {
    return !ifs.some((one) => this.#isGroup(one)) && !noted.some(([one]) => isNamedPart(one))
  }

  /** Several conditions, other than the two bounds of one quantity. */
  #isGroup(node: Node): boolean {
    const inner = bare(node, this.asked.chosen)
    return (inner.op === 'any' || (inner.op === 'all' && bandOf(inner.of) === undefined)) && inner.of.length > 1
  }

  /** The conditions of a case, or of a row, as one; undefined of none. */
  condition(ifs: readonly Node[], isRow: boolean): SaidCondition | undefined {
    if (ifs.length === 0) return undefined
    const said = ifs.map((one) => this.said(one, true))
    const words = say((language) => {
      const texts = said.map((one) => one.words[language])
      return isRow ? texts.join(language === 'zh' ? '；' : '; ') : texts.join(language === 'zh' ? '且' : ' and ')
    })
    return {
      words,
      noted: said.flatMap((one) => one.noted),
      isInline: ifs.every((one) => this.#isInline(one)) && fits(words),
    }
  }

  /** What a case gives; without words where that doesn't go into a line. */
  result(yields: Node, at: At): { readonly words: Words | undefined; readonly noted: Noted } {
    // Of several conditions each is a line, so that a record says which of them fails.
    if (!this.#isInline(yields) || this.#isGroup(yields)) return { words: undefined, noted: [] }
    const said = this.said(yields, at.wanted, at.unit)
    return { words: this.worth(bare(yields, this.asked.chosen), said.words, at.unit), noted: said.noted }
  }

  /** Some nodes and all that their words say, but not what names in them hold. */
  spokenIn(nodes: readonly Node[]): ReadonlySet<Node> {
    const parts = partsUnder(this.asked.chosen)
    return walk(nodes, (node) => (isNamedPart(node) ? [] : parts(node)))
  }
}
