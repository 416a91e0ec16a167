import type { Lever } from './levers'
import type { Step } from './remedy'

const isTimed = ({ fact: { type } }: Step): boolean => type === 'date' || type === 'month' || type === 'date-time'

/** A step to a time with the last time that does as well; none where it may be any later. Any other step with its last day. */
function untilItsEnd(step: Step, levers: readonly Lever[], does: (step: Step) => boolean): Step {
  const lever = levers.find(({ fact }) => fact === step.fact)
  if (!isTimed(step)) return lever?.until === undefined ? step : { ...step, until: lever.until }
  const times = (lever?.to ?? []) as readonly string[]
  const later = times.filter((time) => time > (step.to as string))
  const past = later.findIndex((to) => !does({ ...step, to }))
  return past < 0 ? step : { ...step, until: later[past - 1] ?? (step.to as string) }
}

/** Steps, with how long each may take. */
export const withEnds = (
  steps: readonly Step[],
  levers: readonly Lever[],
  does: (steps: readonly Step[]) => boolean,
): readonly Step[] =>
  steps.map((step) => untilItsEnd(step, levers, (other) => does(steps.map((one) => (one === step ? other : one)))))
