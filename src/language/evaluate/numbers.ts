import { type Node, type Reckoning, type Value, walk } from '../expression/nodes'
import { compare, Exact, exact, minus, type Num, over, plus, signless, times, whole } from '../values/decimal'
import { isNamed } from '../values/named-errors'
import { both, type Compilers, one, type Run } from './frame'
import { factOf } from './scope'

const operations = { plus, minus, times, over }
const rounding = { up: Exact.ROUND_UP, down: Exact.ROUND_DOWN, 'half-up': Exact.ROUND_HALF_UP }

/** A division by zero has no result; the provision's own checks say which input is wrong. */
export class DivisionByZeroError extends RangeError {
  override readonly name = 'DivisionByZeroError'

  static is(error: unknown): error is DivisionByZeroError {
    return isNamed(error, 'DivisionByZeroError')
  }
}

const divide = (a: Num, b: Num): Num => {
  if (compare(b, 0) === 0) throw new DivisionByZeroError('division by zero（除数为零）')
  return over(a, b)
}

function extreme(runs: readonly Run[], sign: 1 | -1): Run {
  return (frame) => {
    let best: Num | undefined
    for (const run of runs) {
      const value = run(frame) as Num | null | undefined
      if (value === undefined || value === null) return value
      if (best === undefined || compare(value, best) * sign < 0) best = value
    }
    return best
  }
}

/** What no fact has a part in is the same in every record, and reckoned once as long as no figure is changed. */
function onceWithoutFacts(node: Node, run: Run): Run {
  for (const one of walk([node])) if (factOf(one)) return run
  let known: Value | undefined
  return (frame) => {
    if (frame.changed) return run(frame)
    known ??= run(frame)
    return known
  }
}

export const numbers: Compilers<Reckoning> = {
  arithmetic: (node, { run }) => {
    const { how, left, right } = node
    return onceWithoutFacts(node, both(run(left), run(right), how === 'over' ? divide : operations[how]))
  },
  extreme: (node, { run }) => onceWithoutFacts(node, extreme(node.of.map(run), node.how === 'min' ? 1 : -1)),
  round: (node, { run }) =>
    onceWithoutFacts(
      node,
      one<Num>(run(node.of), (value) => {
        const rounded = exact(value).toDecimalPlaces(node.places, rounding[node.how])
        return node.places === 0 ? whole(rounded) : signless(rounded)
      }),
    ),
}
