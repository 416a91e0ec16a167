import type { Note } from '../expression/account'
import type { Expression, NeedsOf } from '../expression/expression'
import { type Quoting, quoted } from '../expression/quoted'

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
