import {
  type Branching,
  type Comparison,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsUnder,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
} from '../expression/nodes'
import { compare, type Num } from '../values/decimal'
import { type Compiler, type Compilers, type Frame, held, heldOf, isReckoning, type Run } from './frame'
import { comparingSums } from './ranges'

/** What may come of comparing, a bit each: less, the same, more. */
const ACCEPTED: Record<Comparison, number> = { lessThan: 1, is: 2, atMost: 3, moreThan: 4, isNot: 5, atLeast: 6 }
const EVERY = 7

/** What two values of one type come to; texts compare as the days that they spell. */
function comesTo(a: Value, b: Value): number {
  if (typeof a === 'number' ? typeof b === 'number' : typeof a === 'string')
    return (a as number) < (b as number) ? 1 : a === b ? 2 : 4
  const by = compare(a as Num, b as Num)
  return by < 0 ? 1 : by === 0 ? 2 : 4
}

/** Whether two values compare as they have to. */
export const compares = (how: Comparison, a: Value, b: Value): boolean => (ACCEPTED[how] & comesTo(a, b)) !== 0

/** A value that is the same in every record, as long as no figure is changed. */
const statedIn = (node: Node): Value | undefined =>
  node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : undefined

/** What is held against something branch by branch, where it has branches: they may all come to the same there. */
function byBranch(node: NodeOf<'compare'>, left: Node, chosen: Compiler['chosen']): Node | undefined {
  const against = <T extends { readonly yields: Node }>(one: T): T => ({
    ...one,
    yields: { ...node, left: one.yields },
  })
  switch (left.op) {
    case 'when':
      return { ...left, type: 'boolean', cases: left.cases.map(against), otherwise: { ...node, left: left.otherwise } }
    case 'table':
      return { ...left, type: 'boolean', rows: left.rows.map(against) }
    case 'stated':
    case 'provision':
      return byBranch(node, left.of, chosen)
    case 'reading':
      return byBranch(node, chosen(left), chosen)
    default:
      left satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
      return undefined
  }
}

function comparing(node: NodeOf<'compare'>, compiler: Compiler): Run {
  const branches = byBranch(node, node.left, compiler.chosen)
  if (branches) return compiler.run(branches)
  const { how, left, right } = node
  const each = () => {
    const known = held(compiler.run(left), compiler.run(right), (a, b) => compares(how, a, b))
    const byLimits = comparingSums(node, { run: compiler.run, parts: partsUnder(compiler.chosen) })
    return byLimits ? (frame: Frame) => known(frame) ?? byLimits(frame) : known
  }
  const test = testOf(node, true, compiler)
  return test ? testing([test], false, each) : each()
}

/**
 * Kleene's all (`settling` false) and any (`settling` true): one settling value settles it, also beside a part that can't be reckoned;
 * else that is what comes of it, and else one unknown leaves it open.
 */
function kleene(runs: readonly Run[], settling: boolean): Run {
  const [only] = runs
  if (only && runs.length === 1) return only
  return (frame) => {
    let open = false
    let failure: unknown
    for (let index = 0; index < runs.length; index += 1) {
      try {
        const value = (runs[index] as Run)(frame)
        if (value === settling) return settling
        if (value === undefined) open = true
      } catch (error) {
        if (!isReckoning(error)) throw error
        failure ??= error
      }
    }
    if (failure !== undefined) throw failure
    return open ? undefined : !settling
  }
}

/** A fact that has to be one value, or another than it: a yes, a no, an option. */
interface Match {
  readonly slot: number
  readonly value: Value
  /** Whether it has to be that value. */
  readonly isIt: boolean
}

/** A fact held against a stated value or another fact, by which is more. */
interface Held {
  readonly slot: number
  /** Where the other fact is; -1 where it is held against a stated value. */
  readonly other: number
  readonly value: Value | undefined
  /** What may come of comparing. */
  readonly accepted: number
  /** Whether the value is a figure, which a reform may change. */
  readonly isFigure: boolean
}

type Test = Match | Held

function testOf(node: Node, isWanted: boolean, compiler: Compiler): Test | undefined {
  const { slot, chosen } = compiler
  switch (node.op) {
    case 'stated':
    case 'provision':
      return testOf(node.of, isWanted, compiler)
    case 'reading':
      return testOf(chosen(node), isWanted, compiler)
    case 'not':
      return testOf(node.of, !isWanted, compiler)
    case 'fact':
      return { slot: slot(node.fact.name), value: true, isIt: isWanted }
    case 'oneOf': {
      const [only] = node.values
      const isOne = node.of.op === 'fact' && node.values.length === 1
      return isOne ? { slot: slot(node.of.fact.name), value: only as string, isIt: isWanted } : undefined
    }
    case 'compare': {
      const { left, right, how } = node
      const value = statedIn(right)
      if (left.op !== 'fact' || value === null || (value === undefined && right.op !== 'fact')) return undefined
      return {
        slot: slot(left.fact.name),
        other: right.op === 'fact' ? slot(right.fact.name) : -1,
        value,
        accepted: isWanted ? ACCEPTED[how] : EVERY - ACCEPTED[how],
        isFigure: right.op === 'parameter',
      }
    }
    default:
      node satisfies NodeOf<Leaf | 'all' | 'any' | Testing | Reckoning | Timing | Tallying | Branching>
      return undefined
  }
}

/**
 * An all or any of tests in two loops, the quicker first: none of them can fail to be reckoned, so their order is free.
 * @param each the same, one by one: under a reform
 */
function testing(tests: readonly Test[], settling: boolean, each: () => Run): Run {
  const matches = tests
    .filter((one): one is Match => 'isIt' in one)
    .map(({ slot, value, isIt }) => ({ slot, value, settles: isIt === settling }))
  const bounded = tests.filter((one): one is Held => 'other' in one)
  const mayChange = bounded.some((one) => one.isFigure)
  let underReform: Run | undefined
  return (frame) => {
    if (mayChange && frame.changed !== undefined) {
      underReform ??= each()
      return underReform(frame)
    }
    const { facts } = frame
    let open = false
    for (let index = 0; index < matches.length; index += 1) {
      const { slot, value: wanted, settles } = matches[index] as (typeof matches)[number]
      const value = facts[slot]
      if (value === undefined) open = true
      else if ((value === wanted) === settles) return settling
    }
    for (let index = 0; index < bounded.length; index += 1) {
      const { slot, other, value: stated, accepted } = bounded[index] as Held
      const value = facts[slot]
      const against = other < 0 ? stated : facts[other]
      if (value === undefined || against === undefined) open = true
      else if (((accepted & comesTo(value, against)) !== 0) === settling) return settling
    }
    return open ? undefined : !settling
  }
}

/** The parts of an all or any; of a run of parts that each test a fact, one part. */
function inRuns(parts: readonly Node[], settling: boolean, compiler: Compiler): readonly Run[] {
  const runs: Run[] = []
  let tests: { readonly part: Node; readonly test: Test }[] = []
  for (const part of [...parts, undefined]) {
    const test = part && testOf(part, true, compiler)
    if (test) tests.push({ part, test })
    else {
      const tested = tests.map((one) => one.part)
      const each = () => kleene(tested.map(compiler.run), settling)
      if (tests.length > 0)
        runs.push(
          testing(
            tests.map((one) => one.test),
            settling,
            each,
          ),
        )
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
  compare: comparing,
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
    const after = parts[1] ? held(parts[0], parts[1], (a, b) => compares('atLeast', a, b)) : () => true
    const before = parts[2] ? held(parts[0], parts[2], (a, b) => compares('atMost', a, b)) : () => true
    return kleene([after, before], false)
  },
}
