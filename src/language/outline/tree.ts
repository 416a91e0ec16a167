import type { Root } from '../expression/expression'
import type { Node, NodeOf } from '../expression/nodes'
import { retold } from '../expression/quoted'
import { unitOf } from '../expression/text'
import { say, sourceAt, type Words } from '../values/words'
import { type AskedRule, fixedValue } from './asked'
import { type At, jointOf, kindOf, type Opened, type Rest, type Settled } from './at'
import { type Around, casesLine, rowsLine } from './cases'
import { asGivenWords, fits, headNamed, heads, neverApplies, sumOf } from './heads'
import type { Line, Shape } from './line'
import { LinePlaces } from './line-places'
import { isNamedPart, type NamedPart } from './paths'
import { type Noted, Speech } from './speech'

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

/** A rule as one tree in words, as far as it doesn't hang on a record. */
export class Tree implements Around {
  readonly places: LinePlaces
  /** What is said of the root that is being set out. */
  speech: Speech
  readonly lines: readonly Line[]

  constructor(
    readonly roots: readonly Root[],
    readonly asked: AskedRule,
  ) {
    this.places = new LinePlaces(roots)
    this.speech = new Speech(asked, undefined)
    this.lines = Object.freeze(roots.map((root) => this.#root(root)))
  }

  /** Where a condition is said. */
  pathOf(node: Node): string | undefined {
    return this.places.pathOf(node)
  }

  #root({ name, label, of, unit, names, terms = [] }: Root): Line {
    this.speech = new Speech(this.asked, names)
    const called = retold(label, this.speech.terms.figure)
    const at = { path: name, scope: name, place: this.asked.around, wanted: true, label: called, unit }
    const line = this.line(of.node, at)
    // What holds whatever the facts needs no saying.
    const further = terms.flatMap((one) => {
      const fixed = fixedValue(one.of.node, this.asked)
      return fixed === true ? [] : { ...this.#root(one), ...(fixed === false && { words: neverApplies }) }
    })
    return Object.freeze({ ...line, parts: Object.freeze([...line.parts, ...further]) })
  }

  /** Goes through readings, places and negations to what is said. */
  open(node: Node, at: At): Opened {
    if (node.op === 'reading') return this.open(this.asked.chosen(node), at)
    if (node.op === 'not') return this.open(node.of, { ...at, wanted: !at.wanted })
    if (node.op !== 'stated') return { node, at }
    const placed = node.place ? { ...at, place: sourceAt(at.place.measure, node.place) } : at
    return node.label === undefined ? this.open(node.of, placed) : { node, at: placed }
  }

  line(given: Node, around: At): Line {
    const { node, at } = this.open(given, around)
    const line = this.#set(node, at)
    this.places.note(given, line.path)
    this.places.note(node, line.path)
    return line
  }

  #set(node: Node, at: At): Line {
    switch (kindOf(node)) {
      case 'group':
        return this.#group(node as NodeOf<'all' | 'any'>, at)
      case 'cases':
        return casesLine(this, node as NodeOf<'when'>, at)
      case 'rows':
        return rowsLine(this, node as NodeOf<'table'>, at)
      case 'named':
        return this.#named(node as NamedPart, at)
      case 'through':
      case 'options':
      case 'plain':
        return this.#plain(node, at)
    }
  }

  made(node: Node, at: Settled, shape: Shape, words: Words, rest: Rest = {}): Line {
    const { parts = [], ifs = [], asked = [], conditions = 0, terms = [], when, result } = rest
    const isOwn = at.place !== this.asked.around
    const source = 'source' in rest ? rest.source : isOwn ? at.place : undefined
    const isBare = terms.length === 0 && parts.length === 0
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
      asked: Object.freeze(asked),
      conditions,
      result,
      isStated: rest.isStated ?? (isBare || this.speech.isSpoken(node)),
      saidWith: this.speech.terms,
      terms: Object.freeze(terms),
    })
  }

  /** A group's parts; a group of the same kind inside it adds its own. */
  #members(node: NodeOf<'all' | 'any'>, at: At, inside: Node[]): readonly Opened[] {
    const joint = jointOf(node, at)
    return node.of.flatMap((part): readonly Opened[] => {
      const opened = this.open(part, { ...at, label: undefined })
      if (jointOf(opened.node, opened.at) !== joint) return [opened]
      inside.push(opened.node)
      return this.#members(opened.node as NodeOf<'all' | 'any'>, opened.at, inside)
    })
  }

  #group(node: NodeOf<'all' | 'any'>, around: At): Line {
    const inside: Node[] = []
    const members = this.#members(node, around, inside)
    const [only] = members
    if (members.length === 0) return this.#plain(node, around)
    const at = members.length > 1 ? this.places.settled(node, around) : around
    if (at.path !== undefined) for (const one of inside) this.places.note(one, at.path)
    if (members.length === 1 && only) return this.line(only.node, { ...only.at, path: at.path, label: at.label })
    const joint = jointOf(node, at) as 'all' | 'any'
    const parts = members.map((one) => this.line(one.node, { ...one.at, path: undefined }))
    return this.made(node, at as Settled, joint, headNamed(at.label, heads[joint]), { parts })
  }

  /** A name is set out where it first stands; later it is only named. */
  #named(node: NamedPart, at: At): Line {
    const label = this.speech.words(node, at.wanted)
    const isFirst = !this.places.isTold(node, at.wanted)
    if (isFirst && at.label === undefined) return this.#defined(node, at, label)
    if (isFirst && at.label && isSame(at.label, label)) return this.#defined(node, at, alias(at.label, label))
    return this.#plain(node, at)
  }

  #defined(node: NamedPart, at: At, label: Words): Line {
    this.places.tell(node, at.wanted)
    const scope = this.places.paths.ofName(node)
    const path = at.path ?? this.places.once(scope, node, at.wanted)
    this.places.note(node, path)
    const place = (node.op === 'provision' ? node.source : undefined) ?? at.place
    return this.line(node.of, { ...at, path, scope, place, label, unit: at.unit ?? unitOf(node) })
  }

  /** The names in some words that haven't been set out yet, as lines below. */
  definitions(noted: Noted, { place, scope }: At): readonly Line[] {
    const lines: Line[] = []
    for (const [node, wanted] of noted)
      if (isNamedPart(node) && !this.places.isTold(node, wanted))
        lines.push(this.#defined(node, { scope, place, wanted }, this.speech.words(node, wanted)))
    return lines
  }

  /**
   * What is mentioned and told nowhere else: facts and names, but not those that are set out just below, nor conditions; an amount tells
   * by which yes or no it was chosen.
   */
  mentioned(noted: Noted, below: readonly Line[], isAmount = false): readonly Node[] {
    const isToldOtherwise = (one: Node): boolean =>
      one.type === 'boolean'
        ? !isAmount || one.op !== 'fact'
        : isNamedPart(one) && below.some((line) => this.pathOf(one) === line.path)
    return noted.flatMap(([one]) => (isToldOtherwise(one) ? [] : [one]))
  }

  #plain(node: Node, around: At): Line {
    const at = this.places.settled(node, around)
    const { words, noted } = this.speech.said(node, at.wanted, at.unit)
    const worth = this.speech.worth(node, words, at.unit)
    const content = !isSame(at.label, words)
      ? headNamed(at.label, worth, node.type === 'boolean')
      : isNamedPart(node)
        ? alias(at.label as Words, words)
        : headNamed(at.label, asGivenWords)
    const added = fits(content) ? [] : addends(node)
    if (added.length > 2) return this.#sum(added, node, at)
    const items = kindOf(node) === 'options' && !fits(content) ? this.#items(node, at) : undefined
    const parts = items ? items.parts : []
    const defined = this.definitions(noted, at)
    const terms = this.mentioned(noted, defined, node.type !== 'boolean')
    return this.made(node, at, 'plain', items ? headNamed(at.label, items.words) : content, {
      parts: [...parts, ...defined],
      terms,
      isStated: worth !== words || undefined,
      ...this.speech.sourceOf(node, at),
    })
  }

  /** A sum that is too long for a line, a term a line. */
  #sum(added: readonly Node[], node: Node, at: Settled): Line {
    const parts = added.map((one) => this.line(one, { ...at, path: undefined, label: undefined, unit: undefined }))
    return this.made(node, at, 'plain', headNamed(at.label, sumOf(added.length)), { parts })
  }

  /** A long list of options, one a line. */
  #items(node: Node, at: Settled) {
    if (node.op !== 'oneOf' && node.op !== 'includes' && node.op !== 'tally') return undefined
    const count = String(node.labels.length)
    const short = { ...node, labels: [{ zh: `以下${count}项`, en: `these ${count}` }] } as Node
    const how = node.op === 'includes' ? (node.every ? '' : '之一') : node.op === 'oneOf' ? '之一' : ''
    const words = this.speech.words(short, at.wanted)
    const parts = node.labels.map((label, index) =>
      this.made(node, { ...at, path: `${at.path}.${node.values[index]}` }, 'item', label, { source: undefined }),
    )
    const isOne = how !== '' && at.wanted
    return { words: isOne ? { zh: `${words.zh}${how}`, en: words.en.replace('these', 'one of these') } : words, parts }
  }
}
