import { Expression, type Need, node } from '../expression/expression'
import type { OptionLabels } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { say, type Words } from '../values/words'
import { Condition } from './conditions'
import { Quantity } from './quantities'

/** What things are called, one after the other: `小型、微型`. */
/* @__NO_SIDE_EFFECTS__ */
export const namesOf = (things: readonly { readonly label: Words }[]): Words =>
  say((language) => things.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '))

const wordsOf = (options: OptionLabels, values: readonly string[]): readonly Words[] =>
  values.map((value) => options[value] ?? { zh: value, en: value })

/** The options of the fact that an expression asks, if it asks one. */
const optionsIn = (of: Node): OptionLabels => ('fact' in of && 'options' in of.fact ? of.fact.options : {})

const oneOf = (of: Node, values: readonly string[]): Node =>
  node('oneOf', 'boolean', { of, values, labels: wordsOf(optionsIn(of), values) })

/** One of a few named options. */
export class Choice<V extends string = string, N extends Need = Need, X extends null = never> extends Expression<
  V | X,
  N
> {
  is(value: V): Condition<N> {
    return new Condition(oneOf(this.node, [value]))
  }
  oneOf(values: readonly V[]): Condition<N> {
    return new Condition(oneOf(this.node, values))
  }
  noneOf(values: readonly V[]): Condition<N> {
    return new Condition(node('not', 'boolean', { of: oneOf(this.node, values) }))
  }
}

const includes = (set: Node, values: readonly string[], every: boolean): Node =>
  node('includes', 'boolean', { set, values, labels: wordsOf(optionsIn(set), values), every })

/** Any number of a few named options. */
export class Choices<V extends string = string, N extends Need = Need> extends Expression<readonly V[], N> {
  includes(value: V): Condition<N> {
    return new Condition(includes(this.node, [value], true))
  }
  includesAll(values: readonly V[]): Condition<N> {
    return new Condition(includes(this.node, values, true))
  }
  includesAny(values: readonly V[]): Condition<N> {
    return new Condition(includes(this.node, values, false))
  }
  /** How many of these are among them. */
  countOf(values: readonly V[]): Quantity<N> {
    return new Quantity(
      node('tally', 'number', { set: this.node, values, labels: wordsOf(optionsIn(this.node), values) }),
    )
  }
}

/** The options of a choice as a list: all of them, or some in a given order. */
/* @__NO_SIDE_EFFECTS__ */
export function optionsOf<V extends string>(choice: Choice<V> | Choices<V>, keys?: readonly V[]) {
  const options = optionsIn(choice.node)
  return (keys ?? (Object.keys(options) as V[])).map((key) => ({ key, label: options[key] as Words }))
}

/** The keys of a list of options, such as the ones that a document names. */
/* @__NO_SIDE_EFFECTS__ */
export const keysOf = <K extends string>(items: readonly { readonly key: K }[]): K[] => items.map((item) => item.key)

/** A fixed text: a class of a table, a name. */
/* @__NO_SIDE_EFFECTS__ */
export function text<const V extends string>(value: V): Choice<V, never> {
  return new Choice(node('constant', 'text', { value }))
}

/** A free text, such as a name to look up. */
export class Text<N extends Need = Need> extends Expression<string, N> {}
