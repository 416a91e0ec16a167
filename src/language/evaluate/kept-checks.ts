import { type Node, walk } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import type { OnlyIf } from './completions'
import type { Compiler, Frame, Run } from './frame'

/** A check, as far as an evaluation goes. */
export interface CheckToKeep {
  readonly if: { readonly node: Node }
  readonly onlyIf?: OnlyIf
}

/** Whether neither the day asked about nor a figure nor a reading has a part in a check. */
const isOfFactsAlone = ({ if: { node } }: CheckToKeep): boolean =>
  ![...walk([node])].some(({ op }) => op === 'asOf' || op === 'parameter' || op === 'reading')

/** Which of the checks a record breaks first; -1 where it keeps them all. They are made ready when first held to. */
export function brokenOf(checks: readonly CheckToKeep[], { run }: Pick<Compiler, 'run'>): (frame: Frame) => number {
  let runs: readonly Run[] | undefined
  let alone: readonly boolean[] = []
  return (frame) => {
    if (runs === undefined) {
      runs = checks.map((one) => run(one.if.node))
      alone = checks.map(isOfFactsAlone)
    }
    for (let at = 0; at < runs.length; at += 1)
      if (!(frame.isSound && alone[at]) && (runs[at] as Run)(frame) === false) return at
    return -1
  }
}

const aloneAmong = /* @__PURE__ */ onceEach(
  (checks: readonly CheckToKeep[]): readonly Node[] => checks.filter(isOfFactsAlone).map((one) => one.if.node),
  new WeakMap(),
)

/** Whether a record keeps those that look at facts alone: they needn't be held again, however it is asked about. */
export function isSoundUnder(checks: readonly CheckToKeep[], run: (node: Node) => Run, frame: Frame): boolean {
  try {
    return aloneAmong(checks).every((node) => run(node)(frame) !== false)
  } catch {
    return false // what can't be reckoned is told when it is asked about
  }
}
