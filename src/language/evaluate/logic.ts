import { compare, type Num } from '../decimal'
import type { Comparison, Value } from '../nodes'
import { both, type Compilers, one, type Run } from './frame'

const order = (a: Value, b: Value): number =>
  typeof a === 'string' ? (a < (b as string) ? -1 : a > (b as string) ? 1 : 0) : compare(a as Num, b as Num)

export const comparisons: Record<Comparison, (a: Value, b: Value) => boolean> = {
  atLeast: (a, b) => order(a, b) >= 0,
  moreThan: (a, b) => order(a, b) > 0,
  atMost: (a, b) => order(a, b) <= 0,
  lessThan: (a, b) => order(a, b) < 0,
  is: (a, b) => order(a, b) === 0,
  isNot: (a, b) => order(a, b) !== 0,
}

/** Kleene's all (`settling` false) and any (`settling` true): one settling value settles it, else one unknown leaves it open. */
function kleene(runs: readonly Run[], settling: boolean): Run {
  return (frame) => {
    let open = false
    for (let index = 0; index < runs.length; index += 1) {
      const value = (runs[index] as Run)(frame)
      if (value === settling) return settling
      if (value === undefined) open = true
    }
    return open ? undefined : !settling
  }
}

export const logic: Compilers<'all' | 'any' | 'not' | 'compare' | 'oneOf' | 'includes' | 'within'> = {
  all: ({ of }, { run }) => kleene(of.map(run), false),
  any: ({ of }, { run }) => kleene(of.map(run), true),
  not: ({ of }, { run }) => one<boolean>(run(of), (value) => !value),
  compare: ({ how, left, right }, { run }) => both(run(left), run(right), comparisons[how]),
  oneOf: ({ of, values }, { run }) => one<string>(run(of), (value) => values.includes(value)),
  includes: ({ set, values, every }, { run }) =>
    one<readonly string[]>(run(set), (set) =>
      every ? values.every((v) => set.includes(v)) : values.some((v) => set.includes(v)),
    ),
  within: ({ date, from, to }, { run }) => {
    const parts = [run(date), from && run(from), to && run(to)] as const
    const after = parts[1] ? both(parts[0], parts[1], comparisons.atLeast) : () => true
    const before = parts[2] ? both(parts[0], parts[2], comparisons.atMost) : () => true
    return kleene([after, before], false)
  },
}
