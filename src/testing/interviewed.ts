import { asOfFact } from '../language/expression/facts'
import { Interviewer } from '../language/rulebook/interview'
import { isTellable } from './accepted'
import { type Broken, resultOf } from './results'

/** That an interview with somebody who knows part of a record comes to the verdict that the part has, and asks nothing twice. */
export const interviewed: Broken = (core, _, { asOf, ...reading }, part) => {
  const whole = asOf === undefined || Object.keys(part).length % 2 === 0 ? {} : { asOf }
  const end = resultOf(core, part, { ...reading, ...whole })
  if (end === undefined || end.kind === 'catalogue') return undefined
  // Of what contradicts itself, though no check says so yet, more may be known by a part.
  if (!isTellable(core, part, { ...reading, ...whole })) return undefined
  const facts = [...new Map([...core.known, ...core.program.slots].map((fact) => [fact.name, fact])).values()]
  const interviewer = new Interviewer([core], facts, core.program.reforming)
  const told: Record<string, unknown> = {}
  const passedOver: string[] = []
  // A target's verdict may change with the day, so that it is told at first.
  let day = end.kind === 'target' ? whole : {}
  for (let asked = 0; asked <= facts.length + 1; asked += 1) {
    const { verdicts, questions } = interviewer.ask(told, { ...reading, ...day, passedOver })
    const [next] = questions
    if (next === undefined) {
      const outcome = verdicts[0]?.outcome
      // Whether a fact that a check ties to others could settle something isn't always found out.
      return outcome === end.outcome || (outcome === 'undetermined' && core.checks.length > 0)
        ? undefined
        : `ends ${outcome} after ${JSON.stringify(told)}, where ${JSON.stringify(part)} is ${end.outcome}`
    }
    if (next.fact === asOfFact.name && 'asOf' in whole) day = whole
    else if (Object.hasOwn(part, next.fact)) told[next.fact] = part[next.fact]
    else passedOver.push(next.fact)
  }
  return `still asks after ${JSON.stringify(told)}`
}
