import { diff } from '../language/rulebook/diff'
import { bookAt } from './book'
import { differenceText } from './diff-text'
import type { Asking } from './given'
import { need } from './usage'

/** `diff A B`, each an edition or a module; `diff B` against the rulebook that is asked of anyhow. */
export async function diffText({
  words: given,
  flags,
  book,
}: Asking & { readonly words: readonly string[] }): Promise<string> {
  const first = need(given[0], { zh: '规则库（存档或模块）', en: 'the rulebook (an edition, or a module)' })
  const [from, to] =
    given[1] === undefined ? [book, await bookAt(first)] : [await bookAt(first), await bookAt(given[1])]
  const found = diff(from, to)
  return flags.json ? JSON.stringify(found, null, 2) : differenceText(found, [from, to], flags.lang)
}
