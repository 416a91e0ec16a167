import type { Note } from '../expression/account'
import type { Expression, NeedsOf } from '../expression/expression'
import type { NodeOf } from '../expression/nodes'
import { numbered, type Quoting, quoted } from '../expression/quoted'
import { figureText } from '../expression/text'
import { say, type Words } from '../values/words'
import type { Day } from './days'

/** The names in braces. */
type Named<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never

/**
 * Words that quote figures, each by its name in braces: they follow a reform.
 * @param words `{ zh: '至多{cap}', en: 'at most {cap}' }`; of a note also `under`
 * @param figures the figures by those names: what `figures(…)` made
 */
/* @__NO_SIDE_EFFECTS__ */
export const quoting = <const W extends Note, const F extends Readonly<Record<Named<W['zh'] | W['en']>, Expression>>>(
  words: W,
  figures: F,
): Note & Quoting<NeedsOf<F[Named<W['zh'] | W['en']>]>> => {
  const { zh, en } = words
  const named = Object.entries<Expression>(figures).filter(([name]) => `${zh}${en}`.includes(`{${name}}`))
  const made: Note = quoted({ words, figures: Object.fromEntries(named.map(([name, of]) => [name, of.node])) })
  return made as Note & Quoting<NeedsOf<F[Named<W['zh'] | W['en']>]>>
}

/** A question that quotes figures, and the last day on which what it asks of can still be brought about. */
export interface QuotingQuestion<W extends Words = Words> {
  readonly fact: string
  readonly question: W
  readonly until?: Day | undefined
}

/**
 * The question of a fact that says figures, as words that quote them: it follows a reform.
 * @param fact whose question says them, as the document states them
 * @param figures what `figures(…)` made
 * @param until the last day on which it can still be brought about
 */
/* @__NO_SIDE_EFFECTS__ */
export function asking<const F extends Expression>(
  fact: Expression,
  figures: readonly F[],
  until?: Day,
): QuotingQuestion<Words & Quoting<NeedsOf<F>>> {
  const { name, question } = (fact.node as NodeOf<'fact'>).fact
  const nodes = figures.map((one) => one.node as NodeOf<'parameter'>)
  const words = say((language) =>
    nodes.reduce(
      (text, { parameter }, at) => text.replace(figureText(parameter, language), `{${at}}`),
      question[language],
    ),
  )
  return {
    fact: name,
    question: quoted({ words, figures: { ...nodes } as never }) as Words & Quoting<NeedsOf<F>>,
    until,
  }
}

/**
 * A figure alone, in words: `10场`. It follows a reform.
 * @param figure what `figures(…)` made
 */
/* @__NO_SIDE_EFFECTS__ */
export const figureInWords = <const F extends Expression>(figure: F) =>
  quoting({ zh: '{figure}', en: '{figure}' }, { figure })

/**
 * An entry's data with numbers that are figures: they follow a reform, and are undefined where that turns on a day that isn't asked.
 * @param data what else the entry says
 * @param figures the figures by the names of the numbers
 * @returns the data with those numbers, in the unit of each figure’s results, as the document states them
 * @throws Error naming what is no figure
 */
/* @__NO_SIDE_EFFECTS__ */
export const withFigures = <const T extends object, const F extends Readonly<Record<string, Expression>>>(
  data: T,
  figures: F,
): T & { readonly [K in keyof F]: number } & Quoting<NeedsOf<F[keyof F]>> => {
  const nodes = Object.fromEntries(Object.entries<Expression>(figures).map(([name, of]) => [name, of.node]))
  return numbered(data, nodes) as unknown as T & { readonly [K in keyof F]: number } & Quoting<NeedsOf<F[keyof F]>>
}
