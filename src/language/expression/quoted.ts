import { say, type Words } from '../values/words'
import { isExpression, type Need } from './expression'
import type { Node } from './nodes'
import type { Parameter } from './parameters'
import { figureText } from './text'

/** Words that name figures, `{cap}`, and the figures by those names. */
export interface QuotingWords {
  readonly words: Words
  readonly figures: Readonly<Record<string, Node>>
}

/** What data was made of, where it names figures: words that quote them, and numbers that are. No part of the data. */
const template: unique symbol = Symbol.for('haotong/1/template')

type Figures = QuotingWords['figures']

const madeOf = (data: object): (Partial<QuotingWords> & { readonly figures: Figures }) | undefined =>
  (data as { readonly [template]?: QuotingWords })[template]

/** What words were made of, where they quote figures. */
export function templateOf(words: object): QuotingWords | undefined {
  const made = madeOf(words)
  return made?.words && (made as QuotingWords)
}

type Parts = Readonly<Record<string, unknown>>

/** Whether a value is plain data, in which words may stand. */
export const isData = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !isExpression(value) && !('cmp' in value)

/** The figures that words within plain data quote, and those that its numbers are. */
export const figuresIn = (value: unknown): readonly Node[] =>
  isData(value) ? [...Object.values(madeOf(value)?.figures ?? {}), ...Object.values(value).flatMap(figuresIn)] : []

/** The figures that numbers of an entry are, by their names there. */
export function numbersOf(entry: object): Figures {
  const made = madeOf(entry)
  return made && made.words === undefined ? made.figures : {}
}

/** Plain data with numbers that are figures, as the document states them. */
export function numbered<T extends object, N extends string>(of: T, figures: Readonly<Record<N, Node>>) {
  const stated = Object.entries<Node>(figures).map(([name, figure]) => {
    if (figure.op !== 'parameter') throw new Error(`${name} is no figure`)
    return [name, Number(figure.parameter.value)]
  })
  const data = { ...of, ...Object.fromEntries(stated) } as T & { readonly [K in N]: number }
  return Object.defineProperty(data, template, { value: { figures } })
}

/** Words with each figure as it is said. */
export const filled = ({ words, figures }: QuotingWords, said: (parameter: Parameter, of: Node) => Words): Words =>
  say((language) =>
    words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const of = figures[name]
      if (of?.op !== 'parameter') throw new Error(`no figure {${name}} to quote`)
      return said(of.parameter, of)[language]
    }),
  )

/** Words as they are; where they quote figures, with each as it is said. */
export function retold(words: Words, said: (parameter: Parameter, of: Node) => Words): Words {
  const template = templateOf(words)
  return template ? filled(template, said) : words
}

declare const quotes: unique symbol

/** What words carry for each figure that they quote; only in the types. */
export interface Quoting<N extends Need> {
  readonly [quotes]: N
}

/** The figures that words quote, as needs; none of words that don't. */
export type QuotedIn<W> = W extends Quoting<infer N> ? N : never

/** Words made of a template, as the document states its figures. */
export function quoted(of: QuotingWords): Words {
  const words = { ...of.words, ...filled(of, (parameter) => say((language) => figureText(parameter, language))) }
  return Object.freeze(Object.defineProperty(words, template, { value: of }))
}
