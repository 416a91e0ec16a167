import type { Frame, Run } from '../evaluate/frame'
import type { Node } from '../expression/nodes'
import type { Definition } from '../provisions/definition'
import { outcomeOf, type Verdict } from '../provisions/eligibility'
import type { Outcomes } from './matches'
import type { ReadyProvision } from './ready'

type ReadyEligibility = ReadyProvision<Definition, Verdict>

/** A provision's answer over the whole record, and which of the checks it is held to. */
interface Quick {
  readonly run: Run
  readonly checks: readonly number[]
}

const KEPT = 0
const BROKEN = 1
/** It couldn't be reckoned with: only the provision can say what of it. */
const FAILED = 2

function stateOf(check: Run, frame: Frame): number {
  try {
    return check(frame) === false ? BROKEN : KEPT
  } catch {
    return FAILED
  }
}

type Found = Outcomes[string]

/**
 * Puts outcomes under their ids. A constructor that always sets the same keys gives objects that are frozen in no time, which copies of an
 * object are not; what it makes are plain objects all the same.
 */
function outcomesBy(ids: readonly string[]): new (found: readonly Found[]) => Outcomes {
  function Made(this: { [Id in string]: Found }, found: readonly Found[]) {
    for (let index = 0; index < ids.length; index += 1) this[ids[index] as string] = found[index] as Found
    Object.freeze(this)
  }
  Made.prototype = Object.prototype
  return Made as unknown as new (
    found: readonly Found[],
  ) => Outcomes
}

/**
 * The outcomes of many eligibilities over one record, each run over the record as it was read, a check that several share but once.
 * @param slots where the facts lie in the record
 * @returns the outcomes by id, from a record and a way to ask one of the provisions by itself: it is open, or can't be reckoned with
 */
export function quickOutcomes(
  ready: readonly ReadyEligibility[],
  slots: ReadonlyMap<string, number>,
): (frame: Frame, alone: (index: number) => Found) => Outcomes {
  const checks = new Map<Node, Run>()
  const nowhere = slots.size
  const each: readonly Quick[] = ready.map(({ core, named }) => {
    const run = core.program.runningOver((fact) => slots.get(fact) ?? nowhere, named)
    const held = core.checks.map((one) => one.if.node)
    for (const node of held) if (!checks.has(node)) checks.set(node, run(node))
    const places = [...checks.keys()]
    return { run: run(core.answers[0] as Node), checks: held.map((node) => places.indexOf(node)) }
  })
  const tests = [...checks.values()]
  const worstOf = (states: readonly number[], of: readonly number[]): number => {
    for (let index = 0; index < of.length; index += 1) {
      const state = states[of[index] as number] as number
      if (state !== KEPT) return state
    }
    return KEPT
  }
  const outcomeOfOne = ({ run, checks: of }: Quick, states: readonly number[], frame: Frame) => {
    const state = worstOf(states, of)
    if (state === BROKEN) return 'refused'
    if (state === FAILED) return undefined
    try {
      const value = run(frame)
      return value === undefined ? undefined : outcomeOf(value)
    } catch {
      return undefined
    }
  }
  const OutcomesOf = outcomesBy(ready.map((one) => one.head.id))
  return (frame, alone) => {
    const states = tests.map((check) => stateOf(check, frame))
    return new OutcomesOf(each.map((one, index) => outcomeOfOne(one, states, frame) ?? alone(index)))
  }
}
