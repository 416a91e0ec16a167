import type { Reckoning } from '../expression/nodes'
import { compare, Exact, exact, minus, type Num, over, plus, signless, times, whole } from '../values/decimal'
import { isNamed } from '../values/named-errors'
import { both, type Compilers, one, type Run } from './frame'

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
    let isOpen = false
    for (const run of runs) {
      const value = run(frame) as Num | null | undefined
      if (value === null) return null
      if (value === undefined) isOpen = true
      else if (best === undefined || compare(value, best) * sign < 0) best = value
    }
    return isOpen ? undefined : best
  }
}

export const numbers: Compilers<Reckoning> = {
  arithmetic: ({ how, left, right }, { run }) => both(run(left), run(right), how === 'over' ? divide : operations[how]),
  extreme: ({ how, of }, { run }) => extreme(of.map(run), how === 'min' ? 1 : -1),
  round: ({ how, of, places }, { run }) =>
    one<Num>(run(of), (value) => {
      const rounded = exact(value).toDecimalPlaces(places, rounding[how])
      return places === 0 ? whole(rounded) : signless(rounded)
    }),
}
