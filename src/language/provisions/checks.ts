import type { Frame } from '../evaluate/frame'
import { DivisionByZeroError } from '../evaluate/numbers'
import type { Prepared } from '../evaluate/program'
import { asOfFact } from '../expression/facts'
import { walk } from '../expression/nodes'
import { valueText } from '../expression/text'
import { InvalidFactsError, issue } from '../input/errors'
import { describe } from '../outline/describe/index'
import { UncoveredDayError } from '../values/calendar'
import { DateRangeError } from '../values/dates'
import type { Source } from '../values/words'
import type { Check } from '../write/checks'

/** @throws InvalidFactsError when a record contradicts itself */
export function holdChecks(checks: readonly Check[], source: Source, frame: Frame, prepared: Prepared): void {
  for (const {
    if: { node },
    otherwise,
  } of checks) {
    if (prepared.run(node)(frame) !== false) continue
    const facts = [...walk([node])].flatMap((one) => {
      const fact = one.op === 'fact' ? one.fact : one.op === 'asOf' ? asOfFact : undefined
      return fact ? [{ name: fact.name, value: prepared.run(one)(frame) }] : []
    })
    const given = facts.map(({ name, value }) => `${name} ${valueText(value, 'en')}`).join(', ')
    const rule = describe(node)
    const allowed = { zh: `${otherwise.zh}（${rule.zh}）`, en: `${otherwise.en} (${rule.en})` }
    throw new InvalidFactsError([issue('contradiction', facts[0]?.name ?? '', given, allowed, { source })])
  }
}

/** What can't be reckoned with the facts given, as the error that callers know. */
export function refused(error: unknown): unknown {
  if (error instanceof UncoveredDayError) {
    const { day, calendar } = error
    const years = `${calendar.firstYear}–${calendar.lastYear}`
    const allowed = {
      zh: `${years}年内的日期（${calendar.name.zh}）`,
      en: `a day in ${years}, the years that the ${calendar.name.en} covers`,
    }
    return new InvalidFactsError([issue('out-of-range', 'date', day, allowed)])
  }
  if (error instanceof DateRangeError || error instanceof DivisionByZeroError) {
    const allowed = { zh: '可计算的事实', en: 'facts that can be reckoned with' }
    return new InvalidFactsError([issue('out-of-range', '', error.message, allowed)])
  }
  return error
}
