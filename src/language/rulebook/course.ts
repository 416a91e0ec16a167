import { attempt } from '../evaluate/cell-values'
import type { Frame } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import { createScope, type Filling, filling, put, type Scope } from '../evaluate/scope'
import { noThresholds, undo } from '../evaluate/thresholds'
import { usesIn } from '../evaluate/uses'
import { type Node, type Value, walk } from '../expression/nodes'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import type { Options } from '../input/options'
import type { Core } from '../provisions/core'
import type { FactsFor } from '../provisions/eligibility'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { compare, exact, type Num } from '../values/decimal'
import { frozen } from '../values/frozen'
import { type Axis, axisOf } from './axis'
import { degreeOf, isLine, type Placed } from './straight'
import type { Known, NameIn, OfKind, OptionsAbout } from './types'

/** What an output comes to at a value of a fact; undefined where it isn't known, or where the value can't be. */
export interface CoursePoint {
  readonly at: string | number
  readonly value: Value | undefined
}

/** A stretch between bounds, both ends included. */
export interface CoursePiece {
  readonly from: CoursePoint
  readonly to: CoursePoint
  /** Whether it runs straight: then every value between lies on the line between its ends. */
  readonly isStraight: boolean
  /** Where it doesn't: each value between, of whole numbers and days that aren't too many; of others one in the middle. */
  readonly between: readonly CoursePoint[]
}

/** How an output of a calculator runs over a number or a day. */
export interface Course {
  /** Where the rule's own bounds are: its answer may jump or bend there. */
  readonly bounds: readonly (string | number)[]
  /** Where it begins and ends, each bound, and its neighbours, in order. */
  readonly points: readonly CoursePoint[]
  readonly pieces: readonly CoursePiece[]
}

/** What a course runs over, and of which output. */
export interface Along<Over extends string = string, Output extends string = string> {
  /** The name of a fact that is a number or a day; `asOf` for the day asked about. */
  readonly over: Over
  readonly output: Output
  /** Where it begins and ends; unless said, around the bounds. */
  readonly from?: string | number | undefined
  readonly to?: string | number | undefined
}

/** What the outputs of a calculator are called; anything where it isn't known. */
type OutputOf<P extends Provision> = P extends { readonly kind: 'calculator'; readonly outputs: infer O }
  ? keyof O & string
  : string

/** What a course runs over, and of which output, where the calculator is known. */
export type AlongOf<P extends Provision, Over extends string, Output extends string> = Along<
  Known<Over, NameIn<FactsFor<P>>>,
  Known<Output, OutputOf<P>>
>

/** More values than these between two bounds aren't told one by one. */
const MOST_VALUES = 800

/** What is held against what: in conditions, and in a smallest or largest, which bends where two of its parts are alike. */
function pairsIn(axis: Axis, scope: Scope): readonly (readonly [Node, Node])[] {
  const held = usesIn(scope)(axis.fact).held.map(({ side, against }) => [side, against] as const)
  const bends = [...walk(scope.roots, scope.parts)].flatMap((node) =>
    node.op === 'extreme'
      ? node.of.flatMap((one) => node.of.flatMap((other) => (one === other ? [] : [[one, other] as const])))
      : [],
  )
  return [...held, ...bends]
}

/** Whether all that the fact is held against is free of it, so that its bounds are all there are. */
const isBounded = (axis: Axis, scope: Scope): boolean =>
  pairsIn(axis, scope).every(
    ([side, against]) => !(scope.below(side).has(axis.fact) && scope.below(against).has(axis.fact)),
  )

/** Where the answer may jump or bend, as far as the fact is held against what is known. */
function boundsOf(axis: Axis, frame: Filling, scope: Scope): readonly Num[] {
  const { fact } = axis
  const into = noThresholds()
  for (const [side, against] of pairsIn(axis, scope)) {
    if (!scope.below(side).has(fact) || scope.below(against).has(fact)) continue
    const target = scope.run(against)(frame)
    for (const one of Array.isArray(target) ? target : [target])
      if (one !== undefined && one !== null) attempt(() => undo(side, one as Value, { fact, frame, scope, into }))
  }
  return axis
    .sorted(into.values.filter((one) => axis.isOne(one)).map((one) => axis.bound(one)))
    .filter((one) => axis.fits(one))
}

function checkOutput(core: Core, name: unknown): asserts name is string {
  if (core.behaviour.kind !== 'calculator') {
    const calculator = { zh: '计算类规定', en: 'a calculator' }
    throw new InvalidFactsError([issue('unknown-option', 'provision', core.id, calculator)])
  }
  const names: readonly unknown[] = core.roots.map((one) => one.name)
  if (names.includes(name)) return
  const allowed = { zh: `计算的结果：${names.join('、')}`, en: `an output of a calculator: ${names.join(', ')}` }
  throw new InvalidFactsError([issue('unknown-option', 'output', name, allowed)])
}

type At = (at: Num) => CoursePoint

/** What an output is at a value, by the same evaluation as any other. */
function pointsIn(core: Core, axis: Axis, output: string, frame: Frame, prepared: Prepared, slot: number): At {
  return (at) => {
    const filled = filling(frame)
    put(filled, slot, axis.seen(at))
    try {
      const { values } = core.answerTo(filled, prepared) as unknown as {
        readonly values: Readonly<Record<string, Value>>
      }
      return { at: axis.told(at), value: values[output] }
    } catch (error) {
      if (InvalidFactsError.is(error)) return { at: axis.told(at), value: undefined }
      throw error
    }
  }
}

/** A stretch between two bounds; where every value can be told, each is looked at. */
function pieceOf(axis: Axis, at: At, ends: readonly [Num, Num], linear: boolean): CoursePiece {
  const [start, end] = ends
  const [from, to] = [at(start), at(end)]
  const count = exact(end).minus(start)
  const isTold = axis.isWhole && count.lte(MOST_VALUES)
  const inner = isTold
    ? Array.from({ length: count.toNumber() - 1 }, (_, by) => axis.moved(start, by + 1))
    : [axis.middle(start, end)]
  const between = inner.map(at)
  const placed = (one: Num, point: CoursePoint): Placed => [one, point.value]
  const all = [placed(start, from), ...inner.map((one, by) => placed(one, between[by] as CoursePoint)), placed(end, to)]
  const isStraight = (linear || isTold) && isLine(all)
  return { from, to, isStraight, between: isStraight ? [] : between }
}

/**
 * How an output of a calculator runs over a number or a day, by the rule's own bounds: nothing is sampled.
 * @param of a calculator
 * @param along the fact, the output and, if need be, where to begin and end
 * @param facts the rest of the record
 * @param options as for `evaluate`
 * @returns the bounds, what the output is at each and right beside it, and the stretches between them
 * @throws InvalidFactsError for what can't be used
 */
export function course<
  P extends Provision,
  const R extends string,
  const Over extends string,
  const Output extends string,
>(
  of: P & OfKind<P, 'calculator'>,
  along: AlongOf<P, Over, Output>,
  facts?: FactsFor<P>,
  options?: OptionsAbout<R, P>,
): Course
export function course(of: Provision, along: Along, facts: object = {}, options?: object): Course {
  const core = coreGiven(of)
  const { over, output, from, to } = dataOf(along, 'along')
  const axis = axisOf(core, over)
  checkOutput(core, output)
  const given = [axis.given('from', from), axis.given('to', to)] as const
  return core.ask(facts, options as Options, (frame, prepared) => {
    const slots = new Map(core.program.slots.map((one, slot) => [one.name, slot]))
    const roots = core.roots.filter((one) => one.name === output).map((one) => one.of.node)
    const nodes = [...roots, ...core.checks.map((one) => one.if.node)]
    const scope = createScope(nodes, { ...prepared, slot: (name) => slots.get(name) as number })
    const slot = scope.slot(axis.fact)
    const known = slot < 0 ? frame.asOf : frame.facts[slot]
    const own = boundsOf(axis, filling(frame), scope)
    const ends = axis.ends(known === undefined || known === null ? own : [...own, axis.number(known)], ...given)
    const isInside = (at: Num) => axis.fits(at) && compare(at, ends[0]) >= 0 && compare(at, ends[1]) <= 0
    const bounds = own.filter(isInside)
    const near = bounds.flatMap((one) => [-1, 0, 1].map((by) => axis.moved(one, by)))
    const all = axis.sorted([...ends, ...near].filter(isInside))
    const at = pointsIn(core, axis, output, frame, prepared, slot)
    const linear = isBounded(axis, scope) && roots.every((one) => degreeOf(one, axis.fact, scope) <= 1)
    const pieces = all.slice(1).flatMap((end, index) => {
      const start = all[index] as Num
      return compare(axis.moved(start, 1), end) < 0 ? [pieceOf(axis, at, [start, end], linear)] : []
    })
    return frozen({ bounds: bounds.map((one) => axis.told(one)), points: all.map(at), pieces })
  })
}
