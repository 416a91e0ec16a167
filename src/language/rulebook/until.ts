import type { Lever } from './levers'
import type { Step } from './remedy'

const isTimed = ({ fact: { type } }: Step): boolean => type === 'date' || type === 'month' || type === 'date-time'

/** A step to a time with the last time that does as well; none where it may be any later. */
function untilItsEnd(step: Step, levers: readonly Lever[], does: (step: Step) => boolean): Step {
  const times = (levers.find(({ fact }) => fact === step.fact)?.to ?? []) as readonly string[]
  const later = times.filter((time) => time > (step.to as string))
  const past = later.findIndex((to) => !does({ ...step, to }))
  return past < 0 ? step : { ...step, until: later[past - 1] ?? (step.to as string) }
}

/** Steps, those to a time with how long it may take. */
export const withEnds = (
  steps: readonly Step[],
  levers: readonly Lever[],
  does: (steps: readonly Step[]) => boolean,
): readonly Step[] =>
  steps.map((step) =>
    isTimed(step) ? untilItsEnd(step, levers, (other) => does(steps.map((one) => (one === step ? other : one)))) : step,
  )
