import type {
  Branching,
  Comparison,
  Joining,
  Leaf,
  Listing,
  Node,
  NodeOf,
  Reckoning,
  Testing,
  Timing,
  Value,
} from '../expression/nodes'
import { compare, type Num } from '../values/decimal'
import { type Compiler, type Compilers, held, heldOf, type Run } from './frame'

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

/** What may come of comparing, a bit each: less, the same, more. */
const ACCEPTED: Record<Comparison, number> = { lessThan: 1, is: 2, atMost: 3, moreThan: 4, isNot: 5, atLeast: 6 }

/** What two plain values of one type come to; texts compare as the days that they spell. */
const comesTo = (a: number | string, b: number | string): number => (a < b ? 1 : a === b ? 2 : 4)

/** A value that is the same in every record, as long as no figure is changed. */
const statedIn = (node: Node): Value | undefined =>
  node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : undefined

/** Whole numbers and days compare without a detour, and most comparisons are of these; the rest are decimals, unknown or nothing. */
function comparing(how: Comparison, left: Node, right: Node, { run, slot }: Compiler): Run {
  const accepted = ACCEPTED[how]
  const [first, second] = [run(left), run(right)]
  const rest = held(first, second, comparisons[how])
  const bound = statedIn(right)
  if (left.op === 'fact' && (typeof bound === 'number' || typeof bound === 'string')) {
    const at = slot(left.fact.name)
    return (frame) => {
      const value = frame.facts[at]
      if (typeof value !== typeof bound || frame.changed !== undefined) return rest(frame)
      return (accepted & comesTo(value as number, bound)) !== 0
    }
  }
  return (frame) => {
    const a = first(frame)
    const b = second(frame)
    if (typeof a === 'number' ? typeof b !== 'number' : typeof a !== 'string' || typeof b !== 'string')
      return rest(frame)
    return (accepted & comesTo(a as number, b as number)) !== 0
  }
}

/** Kleene's all (`settling` false) and any (`settling` true): one settling value settles it, else one unknown leaves it open. */
function kleene(runs: readonly Run[], settling: boolean): Run {
  const [only] = runs
  if (only && runs.length === 1) return only
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

/** A fact that has to be one value, or another than it: a yes, a no, an option. */
interface Test {
  readonly slot: number
  readonly value: Value
  /** Whether it has to be that value. */
  readonly isIt: boolean
}

function testOf(node: Node, isWanted: boolean, compiler: Compiler): Test | undefined {
  switch (node.op) {
    case 'stated':
    case 'provision':
      return testOf(node.of, isWanted, compiler)
    case 'reading':
      return testOf(compiler.chosen(node), isWanted, compiler)
    case 'not':
      return testOf(node.of, !isWanted, compiler)
    case 'fact':
      return { slot: compiler.slot(node.fact.name), value: true, isIt: isWanted }
    case 'oneOf': {
      const [only] = node.values
      const isOne = node.of.op === 'fact' && node.values.length === 1
      return isOne ? { slot: compiler.slot(node.of.fact.name), value: only as string, isIt: isWanted } : undefined
    }
    default:
      node satisfies NodeOf<Leaf | 'all' | 'any' | Testing | Reckoning | Timing | Listing | Branching>
      return undefined
  }
}

/** An all or any of facts that each have to be something, in one loop. */
function testing(tests: readonly Test[], settling: boolean): Run {
  const slots = tests.map((one) => one.slot)
  const values = tests.map((one) => one.value)
  const isIt = tests.map((one) => one.isIt)
  return ({ facts }) => {
    let open = false
    for (let index = 0; index < slots.length; index += 1) {
      const value = facts[slots[index] as number]
      if (value === undefined) open = true
      else if (((value === values[index]) === isIt[index]) === settling) return settling
    }
    return open ? undefined : !settling
  }
}

/** The parts of an all or any; of a run of parts that each test one fact, one part. */
function inRuns(parts: readonly Node[], settling: boolean, compiler: Compiler): readonly Run[] {
  const runs: Run[] = []
  let tests: Test[] = []
  for (const part of [...parts, undefined]) {
    const one = part && testOf(part, true, compiler)
    if (one) tests.push(one)
    else {
      if (tests.length > 0) runs.push(testing(tests, settling))
      tests = []
      if (part) runs.push(compiler.run(part))
    }
  }
  return runs
}

/** Whether a fact is one of some options. */
function optionOf(at: number, options: readonly string[]): Run {
  const own = [...options]
  return ({ facts }) => {
    const value = facts[at]
    if (value === undefined) return undefined
    for (let index = 0; index < own.length; index += 1) if (own[index] === value) return true
    return false
  }
}

export const logic: Compilers<Joining | Testing> = {
  all: ({ of }, compiler) => kleene(inRuns(of, false, compiler), false),
  any: ({ of }, compiler) => kleene(inRuns(of, true, compiler), true),
  not: ({ of }, { run }) => {
    const inner = run(of)
    return (frame) => {
      const value = inner(frame)
      return value === undefined ? undefined : !value
    }
  },
  compare: ({ how, left, right }, compiler) => comparing(how, left, right, compiler),
  oneOf: ({ of, values }, { run, slot }) => {
    if (of.op === 'fact') return optionOf(slot(of.fact.name), values)
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
