import { asOfFact, type Fact } from '../expression/facts'
import { type Node, partsUnder, type Value, walk } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import type { Compiler, Frame, Run } from './frame'

/** A frame that is being filled in. */
export interface Filling {
  facts: (Value | undefined)[]
  asOf: string | undefined
  readonly changed: Frame['changed']
  readonly isSound: boolean
}

/** Some expressions under chosen readings, and the facts and days that they depend on. */
export interface Scope {
  readonly roots: readonly Node[]
  run(node: Node): Run
  /** A node's parts; of a reading, the chosen one. */
  parts(node: Node): readonly Node[]
  /** Where a fact's value lies; the day asked about has a place of its own. */
  slot(fact: Fact): number
  /** The facts under a node, in the order in which it names them. */
  below(node: Node): ReadonlySet<Fact>
  /** The days from which changed figures under a node hold. */
  steps(node: Node, frame: Frame): readonly string[]
}

/** The slot of the day asked about, which is no fact of the record. */
const AS_OF = -1

export const valueAt = (frame: Frame, slot: number): Value | undefined =>
  slot === AS_OF ? frame.asOf : frame.facts[slot]

export function put(frame: Filling, slot: number, value: Value | undefined): void {
  if (slot === AS_OF) frame.asOf = value as string | undefined
  else frame.facts[slot] = value
}

/** A copy of a frame, to be filled in. */
export const filling = ({ facts, asOf, changed }: Frame): Filling => ({
  facts: [...facts],
  asOf,
  changed,
  isSound: false,
})

/** The fact that a node is, if it is one. */
export const factOf = (node: Node): Fact | undefined =>
  node.op === 'fact' ? node.fact : node.op === 'asOf' ? asOfFact : undefined

export function createScope(roots: readonly Node[], { run, slot, chosen }: Compiler): Scope {
  const parts = partsUnder(chosen)
  const figuresBelow = onceEach((node: Node) =>
    [...walk([node], parts)].flatMap((one) => (one.op === 'parameter' ? [one.parameter.id] : [])),
  )
  return {
    roots,
    run,
    parts,
    slot: (fact) => (fact === asOfFact ? AS_OF : slot(fact.name)),
    below: onceEach((node: Node) => new Set([...walk([node], parts)].flatMap((one) => factOf(one) ?? []))),
    steps: (node, { changed }) =>
      changed === undefined
        ? []
        : figuresBelow(node).flatMap((id) => (changed.get(id) ?? []).flatMap((step) => step.from ?? [])),
  }
}

/** The facts under a node that aren't known; the day among them where a figure changes over time. */
export function unknownIn(node: Node, frame: Frame, scope: Scope): readonly Fact[] {
  const open: Fact[] = []
  for (const fact of scope.below(node)) if (valueAt(frame, scope.slot(fact)) === undefined) open.push(fact)
  const waits = frame.changed && frame.asOf === undefined && !open.includes(asOfFact)
  return waits && scope.steps(node, frame).length > 0 ? [...open, asOfFact] : open
}
