import { type Node, walk } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import type { OnlyIf } from './completions'
import type { Compiler, Frame, Run } from './frame'

/** A check, as far as an evaluation goes. */
export interface CheckToKeep {
  readonly if: { readonly node: Node }
  readonly onlyIf?: OnlyIf
}

/** The checks that a record is held to. */
export interface KeptChecks {
  /** Which of them a record breaks first; -1 where it keeps them all. */
  readonly broken: (frame: Frame) => number
  /** Whether it keeps those that look at facts alone: they needn't be held again, however it is asked about. */
  readonly isSound: (frame: Frame) => boolean
}

/** A check made ready to run, and where it stands among all. */
interface Running {
  readonly index: number
  readonly run: Run
}

const FROM_OUTSIDE: readonly Node['op'][] = ['asOf', 'parameter', 'reading']

/** Whether neither the day asked about nor a figure nor a reading has a part in a check. */
const isOfFactsAlone = /* @__PURE__ */ onceEach(
  (node: Node): boolean => ![...walk([node])].some(({ op }) => FROM_OUTSIDE.includes(op)),
  new WeakMap(),
)

function firstBroken(checks: readonly Running[], frame: Frame): number {
  for (let at = 0; at < checks.length; at += 1) {
    const { index, run } = checks[at] as Running
    if (run(frame) === false) return index
  }
  return -1
}

/** Checks made ready to run when a record is first held to them. */
export function createKeptChecks(checks: readonly CheckToKeep[], compiler: Compiler): KeptChecks {
  let all: readonly Running[] | undefined
  let alone: readonly Running[] = []
  let rest: readonly Running[] = []
  function makeReady(): void {
    all = checks.map(({ if: { node } }, index) => ({ index, run: compiler.run(node) }))
    alone = all.filter(({ index }) => isOfFactsAlone((checks[index] as CheckToKeep).if.node))
    rest = all.filter((one) => !alone.includes(one))
  }
  return {
    broken(frame) {
      if (all === undefined) makeReady()
      return firstBroken(frame.isSound ? rest : (all as readonly Running[]), frame)
    },
    isSound(frame) {
      if (all === undefined) makeReady()
      try {
        return firstBroken(alone, frame) < 0
      } catch {
        return false // what can't be reckoned is told when it is asked about
      }
    },
  }
}
