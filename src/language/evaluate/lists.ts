import type { NodeOf, Tallying, Value } from '../expression/nodes'
import { type Num, plus } from '../values/decimal'
import { type Compilers, held, one, type Run } from './frame'
import { compares } from './logic'

type Items = readonly string[] | readonly Num[]

const aggregates: Record<NodeOf<'aggregate'>['how'], (items: Items) => Value> = {
  sum: (items) => (items as readonly Num[]).reduce(plus, 0),
  last: (items) => items.at(-1) ?? null,
  most: (items) =>
    items.length === 0
      ? null
      : (items as readonly (string | Num)[]).reduce((best, item) => (compares('atLeast', item, best) ? item : best)),
}

/** The items within two bounds; a bound that isn't stated doesn't bind, one that isn't known leaves the count open. */
function countWithin(list: Run, from: Run | undefined, to: Run | undefined): Run {
  return (frame) => {
    const items = list(frame) as Items | undefined
    if (items?.length === 0) return 0
    const first = from?.(frame)
    const last = to?.(frame)
    if (items === undefined || (from && first === undefined) || (to && last === undefined)) return undefined
    let count = 0
    for (const item of items as readonly string[])
      if ((first == null || item >= (first as string)) && (last == null || item <= (last as string))) count += 1
    return count
  }
}

export const lists: Compilers<Tallying> = {
  tally: ({ set, values }, { run }) =>
    one<readonly string[]>(run(set), (set) => values.filter((value) => set.includes(value)).length),
  count: ({ list, from, to }, { run }) => countWithin(run(list), from && run(from), to && run(to)),
  every: ({ list, how, than }, { run }) =>
    held<readonly Num[], Num>(run(list), run(than), (items, bound) =>
      items.every((item) => compares(how, item, bound)),
    ),
  aggregate: ({ how, list }, { run }) => one<Items>(run(list), aggregates[how]),
}
