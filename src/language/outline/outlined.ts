import type { Circumstance, ReadyRule } from '../evaluate/frame'
import type { Root } from '../expression/expression'
import type { Source } from '../values/words'
import { Tree } from './tree'

/* Trees are made once for each choice of readings, and once more for each reform and day that changes their words. */

const stated = new WeakMap<object, Tree>()
const changed = new WeakMap<object, WeakMap<object, Map<string | undefined, Tree>>>()

/** The tree of a rule made ready, in the words that hold under the figures and the day asked. */
export function treeOf(
  roots: readonly Root[],
  around: Source,
  ready: ReadyRule,
  { asOf, changed: figures }: Circumstance,
): Tree {
  if (figures === undefined) {
    const known = stated.get(ready)
    if (known) return known
    const made = new Tree(roots, { run: ready.run, chosen: ready.chosen, changed: undefined, asOf: undefined, around })
    stated.set(ready, made)
    return made
  }
  const byReform = changed.get(ready) ?? new WeakMap<object, Map<string | undefined, Tree>>()
  changed.set(ready, byReform)
  const byDay = byReform.get(figures) ?? new Map<string | undefined, Tree>()
  byReform.set(figures, byDay)
  const known = byDay.get(asOf)
  if (known) return known
  const made = new Tree(roots, { run: ready.run, chosen: ready.chosen, changed: figures, asOf, around })
  byDay.set(asOf, made)
  return made
}
