import type { Root } from '../expression/expression'
import {
  type Leaf,
  type Node,
  type NodeOf,
  type Op,
  partsOf,
  type Reckoning,
  type Timing,
  walk,
} from '../expression/nodes'
import { unitOf, valueText } from '../expression/text'
import type { UnitName } from '../values/units'
import { type Source, say, sourceAt, type Words } from '../values/words'
import { type AskedRule, fixedValue, isChanged, isFixed, termsOf } from './asked'
import {
  asGivenWords,
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
  sumOf,
} from './heads'
import type { Line, Shape } from './line'
import { isNamedPart, type NamedPart, type Paths, pathsOf } from './paths'
import { type Way, waysIn } from './ways'
import { phrase } from './words/index'
import { bandOf, bare } from './words/logic'
import { and, listedWords, type Terms } from './words/speaker'

/* A rule as one tree in words, as far as it doesn't hang on a record. */

/** How a node is set out in lines. */
type Kind = 'group' | 'cases' | 'rows' | 'named' | 'through' | 'options' | 'plain'

function kindOf(node: Node): Kind {
  switch (node.op) {
    case 'all':
    case 'any':
      return 'group'
    case 'when':
      return 'cases'
    case 'table':
      return 'rows'
    case 'stated':
    case 'provision':
      return 'named'
    case 'not':
    case 'reading':
      return 'through'
    case 'oneOf':
    case 'includes':
    case 'tally':
      return 'options'
    default:
      node satisfies NodeOf<Leaf | 'compare' | 'within' | Reckoning | Timing | 'count' | 'every' | 'aggregate'>
      return 'plain'
  }
}

/** Where a line stands, what it is called, and whether its condition is wanted. */
interface At {
  /** Left out where the line stands in its own part's place. */
  readonly path?: string | undefined
  /** The root or the name that it stands below, by its path. */
  readonly scope: string
  readonly place: Source
  readonly wanted: boolean
  readonly label?: Words | undefined
  readonly unit?: UnitName | undefined
}

/** A node without what only passes on, and where that leads. */
interface Opened {
  readonly node: Node
  readonly at: At
}

/** What a line has beside what its node and its place say; `source` undefined where it has none. */
type Rest = { readonly [K in keyof Line]?: Line[K] | undefined }

type Settled = At & { readonly path: string }

/** What a formula gives of itself, so that its value needs no saying: a figure, a fixed value. */
const SPOKEN: readonly Op[] = ['constant', 'parameter', 'nothing']

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const isSame = (a: Words | undefined, b: Words): boolean =>
  a !== undefined && (sameText(a.zh, b.zh) || sameText(a.en, b.en))

/** Two names of one part: the one that it has here, and in brackets the one that it is called by below. */
const alias = (own: Words, called: Words): Words =>
  say((language) =>
    sameText(own[language], called[language])
      ? own[language]
      : language === 'zh'
        ? `${own.zh}（${called.zh}）`
        : `${own.en} (${called.en})`,
  )

/** The terms of a sum, however the formula brackets them. */
const addends = (node: Node): readonly Node[] =>
  node.op === 'arithmetic' && node.how === 'plus' ? [...addends(node.left), ...addends(node.right)] : [node]

export class Tree {
  /** Where each name is set out: as wanted, and as not wanted. */
  readonly #told = new Map<Node, Set<boolean>>()
  readonly #paths = new Map<Node, string>()
  readonly #places: Paths
  readonly #used: Set<string>
  #terms: Terms
  #names: Readonly<Record<string, Words>> | undefined
  readonly lines: readonly Line[]

  constructor(
    roots: readonly Root[],
    readonly asked: AskedRule,
  ) {
    this.#terms = termsOf(asked, undefined)
    this.#places = pathsOf(roots)
    this.#used = new Set(roots.map((root) => root.name))
    this.lines = Object.freeze(roots.map((root) => this.#root(root)))
  }

  /** Where a condition is said. */
  pathOf(node: Node): string | undefined {
    return this.#paths.get(node)
  }

  #root({ name, label, of, unit, names }: Root): Line {
    this.#terms = termsOf(this.asked, names)
    this.#names = names
    return this.#line(of.node, { path: name, scope: name, place: this.asked.around, wanted: true, label, unit })
  }

  /** A part's path; another where its condition isn't wanted, and where it is shown again. */
  #once(path: string, { type }: Node, wanted: boolean): string {
    const first = wanted || type !== 'boolean' ? path : `${path}/not`
    let own = first
    for (let count = 2; this.#used.has(own); count += 1) own = `${first}~${count}`
    this.#used.add(own)
    return own
  }

  /** In its own part's place, unless it stands for another line. */
  #settled(node: Node, at: At): Settled {
    return { ...at, path: at.path ?? this.#once(this.#places.of(node, at.scope), node, at.wanted) }
  }

  /** Which of all and any a group comes to, once it is wanted or not; undefined of no group. */
  #joint = ({ op }: Node, { wanted }: At): 'all' | 'any' | undefined =>
    op === 'all' || op === 'any' ? ((op === 'all') === wanted ? 'all' : 'any') : undefined

  /** Goes through readings, places and negations to what is said. */
  #open(node: Node, at: At): Opened {
    if (node.op === 'reading') return this.#open(this.asked.chosen(node), at)
    if (node.op === 'not') return this.#open(node.of, { ...at, wanted: !at.wanted })
    if (node.op !== 'stated') return { node, at }
    const placed = node.place ? { ...at, place: sourceAt(at.place.measure, node.place) } : at
    return node.label === undefined ? this.#open(node.of, placed) : { node, at: placed }
  }

  #line(given: Node, around: At): Line {
    const { node, at } = this.#open(given, around)
    const line = this.#set(node, at)
    this.#note(given, line.path)
    this.#note(node, line.path)
    return line
  }

  #set(node: Node, at: At): Line {
    switch (kindOf(node)) {
      case 'group':
        return this.#group(node as NodeOf<'all' | 'any'>, at)
      case 'cases':
        return this.#cases(node as NodeOf<'when'>, at)
      case 'rows':
        return this.#rows(node as NodeOf<'table'>, at)
      case 'named':
        return this.#named(node as NamedPart, at)
      case 'through':
      case 'options':
      case 'plain':
        return this.#plain(node, at)
    }
  }

  #note(node: Node, path: string): void {
    if (!this.#paths.has(node)) this.#paths.set(node, path)
  }

  #made(node: Node, at: Settled, shape: Shape, words: Words, rest: Rest = {}): Line {
    const { parts = [], ifs = [], terms = [], when, result } = rest
    const isOwn = at.place !== this.asked.around
    const source = 'source' in rest ? rest.source : isOwn ? at.place : undefined
    return Object.freeze({
      path: at.path,
      words: Object.freeze({ zh: words.zh, en: words.en }),
      ...(when && { when }),
      ...(source && { source }),
      parts: Object.freeze(parts),
      shape,
      label: at.label,
      type: node.type,
      node,
      wanted: at.wanted,
      unit: at.unit ?? unitOf(node),
      ifs: Object.freeze(ifs),
      result,
      isStated:
        rest.isStated ??
        (SPOKEN.includes(bare(node, this.asked.chosen).op) || (terms.length === 0 && parts.length === 0)),
      names: this.#names,
      terms: Object.freeze(terms),
    })
  }

  /** A group's parts; a group of the same kind inside it adds its own. */
  #members(node: NodeOf<'all' | 'any'>, at: At, inside: Node[]): readonly Opened[] {
    const joint = this.#joint(node, at)
    return node.of.flatMap((part): readonly Opened[] => {
      const opened = this.#open(part, { ...at, label: undefined })
      if (this.#joint(opened.node, opened.at) !== joint) return [opened]
      inside.push(opened.node)
      return this.#members(opened.node as NodeOf<'all' | 'any'>, opened.at, inside)
    })
  }

  #group(node: NodeOf<'all' | 'any'>, around: At): Line {
    const inside: Node[] = []
    const members = this.#members(node, around, inside)
    const [only] = members
    if (members.length === 0) return this.#plain(node, around)
    const at = members.length > 1 ? this.#settled(node, around) : around
    if (at.path !== undefined) for (const one of inside) this.#note(one, at.path)
    if (members.length === 1 && only) return this.#line(only.node, { ...only.at, path: at.path, label: at.label })
    const joint = this.#joint(node, at) as 'all' | 'any'
    const parts = members.map((one) => this.#line(one.node, { ...one.at, path: undefined }))
    return this.#made(node, at as Settled, joint, headNamed(at.label, heads[joint]), { parts })
  }

  /** A name is set out where it first stands; later it is only named. */
  #named(node: NamedPart, at: At): Line {
    const label = phrase(node, this.#terms, { wanted: at.wanted })
    const isFirst = !this.#told.get(node)?.has(at.wanted)
    if (isFirst && at.label === undefined) return this.#defined(node, at, label)
    if (isFirst && at.label && isSame(at.label, label)) return this.#defined(node, at, alias(at.label, label))
    return this.#plain(node, at)
  }

  #defined(node: NamedPart, at: At, label: Words): Line {
    const told = this.#told.get(node) ?? new Set()
    this.#told.set(node, told.add(at.wanted))
    const scope = this.#places.ofName(node)
    const path = at.path ?? this.#once(scope, node, at.wanted)
    this.#note(node, path)
    const place = (node.op === 'provision' ? node.source : undefined) ?? at.place
    return this.#line(node.of, { ...at, path, scope, place, label })
  }

  /** The names in some words that haven't been set out yet, as lines below. */
  #definitions(noted: readonly (readonly [Node, boolean])[], { place, scope }: At): Line[] {
    const lines: Line[] = []
    for (const [node, wanted] of noted) {
      if (!isNamedPart(node) || this.#told.get(node)?.has(wanted)) continue
      const label = phrase(node, this.#terms, { wanted })
      lines.push(this.#defined(node, { scope, place, wanted }, label))
    }
    return lines
  }

  /** Words of a node, and what they mention. */
  #said(node: Node, wanted: boolean, unit?: UnitName) {
    const noted = new Map<Node, boolean>()
    const words = phrase(node, this.#terms, { wanted, unit, note: (one, wanted) => noted.set(one, wanted) })
    return { words, noted: [...noted] }
  }

  #plain(node: Node, around: At): Line {
    const at = this.#settled(node, around)
    const { words, noted } = this.#said(node, at.wanted, at.unit)
    const worth = this.#worth(node, words)
    const content = isSame(at.label, words) ? headNamed(at.label, asGivenWords) : headNamed(at.label, worth)
    const added = fits(content) ? [] : addends(node)
    if (added.length > 2) return this.#sum(added, node, at)
    const items = kindOf(node) === 'options' && !fits(content) ? this.#items(node, at) : undefined
    const parts = items ? items.parts : []
    const defined = this.#definitions(noted, at)
    const terms = this.#mentioned(noted, defined)
    return this.#made(node, at, 'plain', items ? headNamed(at.label, items.words) : content, {
      parts: [...parts, ...defined],
      terms,
      isStated: worth !== words || undefined,
      ...this.#sourceOf(node, at),
    })
  }

  /** A sum that is too long for a line, a term a line. */
  #sum(added: readonly Node[], node: Node, at: Settled): Line {
    const parts = added.map((one) => this.#line(one, { ...at, path: undefined, label: undefined, unit: undefined }))
    return this.#made(node, at, 'plain', headNamed(at.label, sumOf(added.length)), { parts })
  }

  /** A formula over figures alone says what it comes to. */
  #worth(node: Node, words: Words): Words {
    if (SPOKEN.includes(node.op) || node.type === 'boolean' || isNamedPart(node) || !isFixed(node, this.asked))
      return words
    const value = fixedValue(node, this.asked)
    if (value === undefined || value === null) return words
    return say((language) => `${words[language]} = ${valueText(value, language, unitOf(node))}`)
  }

  /** Where a line's figures stand; of a changed one, nowhere. */
  #sourceOf(node: Node, at: At): Rest {
    const figures = this.#figures(node)
    const { around } = this.asked
    if (figures.some((one) => isChanged(one.parameter, this.asked))) return { source: undefined }
    const [first] = figures
    if (first) return { source: first.parameter.source }
    return at.place === around ? {} : { source: at.place }
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

  /** A long list of options, one a line. */
  #items(node: Node, at: Settled) {
    if (node.op !== 'oneOf' && node.op !== 'includes' && node.op !== 'tally') return undefined
    const count = String(node.labels.length)
    const short = { ...node, labels: [{ zh: `以下${count}项`, en: `these ${count}` }] } as Node
    const how = node.op === 'includes' ? (node.every ? '' : '之一') : node.op === 'oneOf' ? '之一' : ''
    const words = phrase(short, this.#terms, { wanted: at.wanted })
    const parts = node.labels.map((label, index) =>
      this.#made(node, { ...at, path: `${at.path}.${node.values[index]}` }, 'item', label, {
        source: undefined,
      } as Rest),
    )
    const isOne = how !== '' && at.wanted
    return { words: isOne ? { zh: `${words.zh}${how}`, en: words.en.replace('these', 'one of these') } : words, parts }
  }

  /** Whether a condition or a value can stand inside a line. */
  #isInline(node: Node, depth = 1): boolean {
    const inner = bare(node, this.asked.chosen)
    if (inner.op === 'not') return this.#isInline(inner.of, depth)
    switch (kindOf(inner)) {
      case 'group':
        return depth > 0 && (inner as NodeOf<'all' | 'any'>).of.every((one) => this.#isInline(one, depth - 1))
      case 'cases':
      case 'rows':
        return false
      case 'named':
      case 'through':
      case 'options':
      case 'plain':
        return true
    }
  }

  #cases(node: NodeOf<'when'>, around: At): Line {
    const at = this.#settled(node, around)
    const parts: Line[] = []
    const add = (part: NodeOf<'when'>): void => {
      for (const [index, way] of waysIn(part).entries()) {
        const rest = way.if.length === 0 ? this.#open(way.yields, at) : undefined
        if (rest?.node.op === 'when' && rest.at.wanted === at.wanted) add(rest.node)
        else parts.push(...this.#case(way, { ...at, path: this.#places.ofCase(part, index, at.scope) }))
      }
    }
    add(node)
    return this.#made(node, at, 'cases', at.label ?? byCase, { parts })
  }

  #rows(node: NodeOf<'table'>, around: At): Line {
    const at = this.#settled(node, around)
    const parts: Line[] = []
    for (const [index, one] of node.rows.entries())
      parts.push(...this.#case(one, { ...at, path: this.#places.ofCase(node, index, at.scope) }, true))
    const asked = new Map<string, NodeOf<'fact'>>()
    for (const line of parts)
      for (const one of line.ifs)
        for (const [fact] of this.#said(one, true).noted)
          if (fact.op === 'fact' && !asked.has(fact.fact.name)) asked.set(fact.fact.name, fact)
    const terms = [...asked.values()]
    const by = say((language) =>
      listedWords(
        terms.map((one) => one.fact.label),
        and,
        language,
      ),
    )
    const words = terms.length > 0 ? askedBy(at.label, by) : (at.label ?? byCase)
    return this.#made(node, at, 'rows', words, {
      parts,
      terms: this.#mentioned(
        terms.map((one) => [one, true] as const),
        [],
      ),
    })
  }

  /** A case or a row as a line; none where its figures alone rule it out. */
  #case({ if: conditions, yields }: Pick<Way, 'if' | 'yields'>, whole: Settled, isRow = false): readonly Line[] {
    const values = conditions.map((one) => (isFixed(one, this.asked) ? fixedValue(one, this.asked) : undefined))
    if (values.includes(false)) return []
    const ifs = conditions.filter((_, index) => values[index] !== true)
    const at = { ...whole, path: this.#once(whole.path, yields, whole.wanted), label: undefined }
    const condition = this.#condition(ifs, isRow)
    const result = this.#result(yields, at)
    const when = condition?.words ?? (conditions.length === 0 || isRow ? otherwise : { zh: '一律', en: 'in any case' })
    const joined = (text: Words): Words => {
      if (isRow && condition) return row(condition.words, text)
      return headNamed(condition ? onlyIfWords(condition.words) : when, text)
    }
    const full = result.words && joined(result.words)
    const rest = { ifs, result: result.words, when: Object.freeze({ zh: when.zh, en: when.en }) }
    const isShort = full !== undefined && condition?.isInline !== false && fits(full)
    if (full && (isShort || (condition?.isInline && this.#isBare(ifs, result.noted) && isTolerable(full)))) {
      this.#noteAll([...ifs, yields], at.path)
      const noted = [...(condition?.noted ?? []), ...result.noted]
      const parts = this.#definitions(noted, at)
      return [
        this.#made(yields, at, 'case', full, {
          ...rest,
          parts,
          terms: this.#mentioned(result.noted, parts),
          ...this.#caseSource(ifs, yields, at),
        }),
      ]
    }
    return [this.#longCase(ifs, yields, at, rest, condition, result.words)]
  }

  /** Whether nothing in a case could be set out below it. */
  #isBare(ifs: readonly Node[], noted: readonly (readonly [Node, boolean])[]): boolean {
    const isGroup = (node: Node): boolean => {
      const inner = bare(node, this.asked.chosen)
      return inner.op === 'any' || (inner.op === 'all' && bandOf(inner.of) === undefined)
    }
    return !ifs.some(isGroup) && !noted.some(([one]) => isNamedPart(one))
  }

  /** Notes where conditions are said that stand inside a line. */
  #noteAll(nodes: readonly Node[], path: string): void {
    for (const one of walk(nodes, (node) =>
      node.op === 'reading' ? [this.asked.chosen(node)] : isNamedPart(node) ? [] : partsOf(node),
    ))
      this.#note(one, path)
  }

  /** What is mentioned and told nowhere else: facts and names, but not those that are set out just below, nor conditions. */
  #mentioned(noted: readonly (readonly [Node, boolean])[], below: readonly Line[]): readonly Node[] {
    return noted.flatMap(([one]) =>
      one.type === 'boolean' || (isNamedPart(one) && below.some((line) => this.#paths.get(one) === line.path))
        ? []
        : [one],
    )
  }

  #caseSource(ifs: readonly Node[], yields: Node, at: At): Rest {
    const all = [...ifs, yields].map((one) => this.#sourceOf(one, at))
    if (all.some((one) => 'source' in one && one.source === undefined)) return { source: undefined }
    const sources = all.flatMap((one) => (one.source ? [one.source] : []))
    return sources[0] ? { source: sources.at(-1) as Source } : {}
  }

  #condition(ifs: readonly Node[], isRow: boolean) {
    if (ifs.length === 0) return undefined
    const said = ifs.map((one) => this.#said(one, true))
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

  #result(yields: Node, at: At): { words: Words | undefined; noted: readonly (readonly [Node, boolean])[] } {
    if (!this.#isInline(yields)) return { words: undefined, noted: [] }
    const said = this.#said(yields, at.wanted, at.unit)
    return { words: this.#worth(bare(yields, this.asked.chosen), said.words), noted: said.noted }
  }

  /** How several conditions are joined; undefined of a single one. */
  #jointOf(conditions: readonly Opened[]): 'all' | 'any' | undefined {
    const [only] = conditions
    if (conditions.length > 1) return 'all'
    return only && this.#joint(only.node, only.at)
  }

  /** A case that doesn't fit in a line: its conditions below it, or its result, or both. */
  #longCase(
    ifs: readonly Node[],
    yields: Node,
    at: Settled,
    rest: Rest,
    condition: { words: Words; noted: readonly (readonly [Node, boolean])[]; isInline: boolean } | undefined,
    result: Words | undefined,
  ): Line {
    const conditions = ifs.map((one) => this.#open(one, { ...at, wanted: true }))
    const joint = this.#jointOf(conditions)
    const isSetOut = condition !== undefined && (!condition.isInline || (result !== undefined && joint !== undefined))
    const holds = holding[joint ?? 'all']
    const head = condition === undefined ? otherwise : onlyIfWords(isSetOut ? holds : condition.words)
    const below: Line[] = []
    if (isSetOut) {
      const isOne = conditions.length === 1 && joint !== undefined
      const lines = conditions.map((one) => this.#line(one.node, { ...one.at, path: isOne ? at.path : undefined }))
      const [only] = lines
      below.push(...(lines.length === 1 && only && (only.shape === 'all' || only.shape === 'any') ? only.parts : lines))
    } else {
      this.#noteAll(ifs, at.path)
      below.push(...this.#definitions(condition?.noted ?? [], at))
    }
    const more: Rest = isSetOut ? { ...rest, when: Object.freeze({ ...holds }) } : rest
    const made = (words: Words, terms: readonly Node[] = []) =>
      this.#made(yields, at, 'case', words, { ...more, parts: below, terms, ...this.#caseSource([], yields, at) })
    if (result && fits(headNamed(head, result))) {
      this.#noteAll([yields], at.path)
      const { noted } = this.#said(yields, at.wanted, at.unit)
      const defined = this.#definitions(noted, at)
      below.push(...defined)
      return made(headNamed(head, result), this.#mentioned(noted, defined))
    }
    const line = this.#line(yields, { ...at, path: undefined, label: below.length > 0 ? inThatCase : undefined })
    const isFlat = below.length === 0 && line.shape !== 'plain' && line.shape !== 'rows'
    if (isFlat) this.#used.delete(line.path)
    below.push(...(isFlat ? line.parts : [line]))
    return made(isFlat && (line.shape === 'all' || line.shape === 'any') ? headNamed(head, heads[line.shape]) : head)
  }
}
