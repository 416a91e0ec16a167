import { reckoned } from '../evaluate/completions'
import type { Circumstance, Frame } from '../evaluate/frame'
import type { Missing } from '../evaluate/missing'
import { prospectsOf } from '../evaluate/prospects'
import type { Kind } from '../expression/account'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Issue } from '../input/errors'
import type { Open } from './asking'
import { type Matched, orRefused } from './matches'
import type { ReadyProvision } from './ready'
import type { Result } from './result'

/** Where a provision stands in an interview. */
export interface Standing extends Matched {
  readonly kind: Kind
  readonly outcome: Result['outcome'] | 'refused'
  /** The facts that it waits for, where it is open. */
  readonly missing: readonly string[]
  /** What the record contradicts, where it is refused. */
  readonly issues?: readonly Issue[]
}

/** What is known, and what the asker can't say. */
export interface ToldSoFar {
  readonly values: readonly (Value | undefined)[]
  readonly circumstance: Circumstance
  readonly passedOver: ReadonlySet<Fact>
}

interface Stood {
  readonly standing: Standing
  readonly open?: Open
}

const NONE: readonly never[] = Object.freeze([])

export function standingOf(ready: ReadyProvision, { values, circumstance, passedOver }: ToldSoFar): Stood {
  const { core, head, prepared } = ready
  const { kind } = core.behaviour
  return orRefused<Stood, Stood>(
    () => {
      const frame = ready.frame(values, circumstance)
      const { outcome, missing } = core.answerTo(frame, prepared) as Result
      const standing = Object.freeze({ ...head, kind, outcome, missing: Object.freeze(missing.map((one) => one.fact)) })
      return outcome === 'undetermined' ? { standing, open: openOf(ready, frame, missing, passedOver) } : { standing }
    },
    (issues) => ({ standing: Object.freeze({ ...head, kind, outcome: 'refused', missing: NONE, issues }) }),
  )
}

function openOf(
  { core, prepared }: ReadyProvision,
  frame: Frame,
  missing: readonly Missing[],
  passed: ReadonlySet<Fact>,
): Open {
  const prospects = core.answers.flatMap((node) => {
    const open = prepared.settler(node)
    return open && reckoned(prepared.run(node), frame) === undefined ? [prospectsOf(open)] : []
  })
  const helping = new Set(prospects.flatMap((one) => [...one.helping(frame, passed)]).map((fact) => fact.name))
  const skipped = new Set([...passed].map((fact) => fact.name))
  const told = core.facts.filter((_, slot) => frame.facts[slot] !== undefined).length
  return {
    id: core.id,
    frame,
    prospects,
    missing: missing.filter(({ fact }) => !skipped.has(fact) && helping.has(fact)),
    passedOver: missing.filter(({ fact }) => skipped.has(fact)),
    canHold: prospects.every((one) => one.canHold(frame, passed)),
    odds: (told + 1) / (core.facts.filter((fact) => passed.has(fact)).length + 1),
  }
}
