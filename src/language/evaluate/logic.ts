import type { Comparison, Value } from '../expression/nodes'
import { compare, type Num } from '../values/decimal'
import { type Compilers, held, heldOf, type Run } from './frame'

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

/** How whole numbers compare, without a detour: most comparisons are of these. */
const quick: Record<Comparison, (left: Run, right: Run, rest: Run) => Run> = {
  atLeast: (left, right, rest) => (frame) => {
    const a = left(frame)
    const b = right(frame)
    return typeof a === 'number' && typeof b === 'number' ? a >= b : rest(frame)
  },
  moreThan: (left, right, rest) => (frame) => {
    const a = left(frame)
    const b = right(frame)
    return typeof a === 'number' && typeof b === 'number' ? a > b : rest(frame)
  },
  atMost: (left, right, rest) => (frame) => {
    const a = left(frame)
    const b = right(frame)
    return typeof a === 'number' && typeof b === 'number' ? a <= b : rest(frame)
  },
  lessThan: (left, right, rest) => (frame) => {
    const a = left(frame)
    const b = right(frame)
    return typeof a === 'number' && typeof b === 'number' ? a < b : rest(frame)
  },
  is: (_left, _right, rest) => rest,
  isNot: (_left, _right, rest) => rest,
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
  not: ({ of }, { run }) => {
    const inner = run(of)
    return (frame) => {
      const value = inner(frame)
      return value === undefined ? undefined : !value
    }
  },
  compare: ({ how, left, right }, { run }) => {
    const sides = [run(left), run(right)] as const
    return quick[how](...sides, held(...sides, comparisons[how]))
  },
  oneOf: ({ of, values }, { run }) => {
    const [only] = values
    return values.length === 1
      ? heldOf(run(of), (value) => value === only)
      : heldOf<string>(run(of), (value) => values.includes(value))
  },
  includes: ({ set, values, every }, { run }) =>
    heldOf<readonly string[]>(run(set), (set) =>
      every ? values.every((v) => set.includes(v)) : values.some((v) => set.includes(v)),
    ),
  within: ({ date, from, to }, { run }) => {
    const parts = [run(date), from && run(from), to && run(to)] as const
    const after = parts[1] ? held(parts[0], parts[1], comparisons.atLeast) : () => true
    const before = parts[2] ? held(parts[0], parts[2], comparisons.atMost) : () => true
    return kleene([after, before], false)
  },
}
