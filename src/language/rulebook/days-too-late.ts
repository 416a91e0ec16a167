import type { Fact } from '../expression/facts'
import { walk } from '../expression/nodes'
import type { EligibilityOutcome } from '../provisions/eligibility'
import type { Step } from './remedy'
import { type Situation, timesFrom } from './times'

type Timed = Fact & { readonly type: 'date' | 'month' | 'date-time' }

const isTimed = (fact: Fact): fact is Timed =>
  fact.type === 'date' || fact.type === 'month' || fact.type === 'date-time'

/** The days that tell when steps were taken which the record says weren't: they are yet to come. */
function daysOf(steps: readonly Step[], { core, facts }: Situation): readonly Timed[] {
  const taken = new Set(steps.flatMap(({ fact, from }) => (from === undefined ? [] : [fact.name])))
  return core.checks.flatMap(({ onlyIf }) => {
    if (!onlyIf || !isTimed(onlyIf.fact) || facts[onlyIf.fact.name] !== undefined) return []
    const isOfThem = [...walk([onlyIf.holds])].some((node) => node.op === 'fact' && taken.has(node.fact.name))
    return isOfThem ? [onlyIf.fact] : []
  })
}

/** The day of a time. */
const dayOf = (time: string): string => (time.length === 7 ? `${time}-01` : time.slice(0, 10))

const OPEN: readonly unknown[] = ['eligible', 'undetermined'] satisfies EligibilityOutcome[]

/**
 * What is done from the day asked on isn't done before it: the days of some steps of which none from then on would do.
 * @param outcomeAfter what comes of the steps, with such a day, asked on another or the same
 */
export function daysTooLate(
  steps: readonly Step[],
  situation: Situation,
  outcomeAfter: (fact: Fact, time: string, on: string) => EligibilityOutcome | undefined,
): readonly Fact[] {
  const { asOf } = situation
  if (asOf === undefined) return []
  return daysOf(steps, situation).filter((fact) => {
    const times = timesFrom(fact, undefined, situation)
    const does = (time: string) => OPEN.includes(outcomeAfter(fact, time, asOf < dayOf(time) ? dayOf(time) : asOf))
    return times.length > 0 && !times.some(does)
  })
}
