import { asOfFact } from '../language/expression/facts'
import type { Options } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import type { Provision } from '../language/provisions/provision'
import { mayHold, type Remedies, remedies } from '../language/rulebook/remedies'
import type { FactChange } from '../language/rulebook/remedy'
import type { FactRecord } from './drawn'
import { type Broken, resultOf } from './results'

/** The outcome once some changes are made; an open one that can't end eligible is no use. */
function outcomeAfter(changes: readonly FactChange[], core: Core, facts: FactRecord, options: Options): unknown {
  const day = changes.find(({ fact }) => fact === asOfFact.name)
  const own = changes.flatMap(({ fact, to }) => (fact === asOfFact.name ? [] : [[fact, to] as const]))
  const asked = day ? { ...options, asOf: String(day.to) } : options
  const then = { ...facts, ...Object.fromEntries(own) }
  const outcome = resultOf(core, then, asked)?.outcome
  return outcome === 'undetermined' && !mayHold(core, then, asked) ? 'never eligible' : outcome
}

/** A change with each of the options that it offers alike. */
const variants = (change: FactChange): readonly FactChange[] =>
  change.oneOf?.map((to) => ({ ...change, to })) ?? [change]

/** How remedies of a record are at fault: beyond reach, without effect, or with a change too many. */
export function faultOf(found: Remedies, core: Core, facts: FactRecord, options: Options): string | undefined {
  if ((found.because === undefined) !== found.remedies.length > 0) return 'neither a remedy nor a reason, or both'
  const reach = new Map([asOfFact, ...core.facts].map((fact) => [fact.name, fact.attainable]))
  for (const { changes, provided } of found.remedies) {
    const foreign = changes.find(({ fact, how }) => reach.get(fact) !== how)
    if (foreign) return `${foreign.fact} isn’t within reach`
    const wanted = provided.length > 0 ? 'undetermined' : 'eligible'
    for (const change of changes) {
      const rest = changes.filter((one) => one !== change)
      for (const one of variants(change)) {
        const outcome = outcomeAfter([...rest, one], core, facts, options)
        if (outcome !== wanted) return `${one.fact} as ${JSON.stringify(one.to)} makes it ${String(outcome)}`
      }
      const without = outcomeAfter(rest, core, facts, options)
      if (without === 'eligible' || (wanted === 'undetermined' && without === wanted))
        return `${change.fact} could be spared`
    }
  }
  return undefined
}

const broken =
  (provision: Provision): Broken =>
  (core, facts, options, part) => {
    for (const record of [facts, part]) {
      if (resultOf(core, record, options) === undefined) continue
      const fault = faultOf(remedies(provision, record, options), core, record, options)
      if (fault !== undefined) return `${fault}, of ${JSON.stringify(record)}`
    }
    return undefined
  }

/** What holds of the remedies of an eligibility. */
export const remedied = (provision: Provision): readonly (readonly [string, Broken])[] =>
  provision.kind === 'eligibility'
    ? [['every remedy works, is within reach, and has no change that can be spared', broken(provision)]]
    : []
