import { attempt } from '../evaluate/cell-values'
import type { Frame } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import { noThresholds, undo } from '../evaluate/thresholds'
import type { Node } from '../expression/nodes'
import type { Core } from '../provisions/core'
import type { Situation } from './times'

/** Where a fact has to lie for an expression of it to come to a value, the rest of the record being as it is. */
export function undoneUnder(core: Core, frame: Frame, { settler }: Prepared): Situation['undone'] {
  const scope = settler(core.answers[0] as Node)?.completions.scope
  return (fact, side, target) => {
    if (target === undefined || target === null || !scope?.below(side).has(fact)) return []
    const into = noThresholds()
    attempt(() => undo(side, target, { fact, frame, scope, into }))
    return into.values
  }
}
