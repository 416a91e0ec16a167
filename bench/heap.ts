import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type * as face from '../src/index'
import type * as rulesOf from '../src/rules/index'
import { enterprise } from './enterprise'
import { records } from './records'

/* What many evaluations leave behind: nothing, since the library keeps no state between calls. */

const MB = 2 ** 20
const FIRST = 100_000
const TIMES = 10_000_000
/** Of so many evaluations one is explained, one matched, one asked under a reform of its own. */
const EACH = 500

/** The heap in use once all that nobody holds is gone. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

/** Evaluates so many times in many ways, and prints by how much the heap has grown since the first. */
export function benchHeap(library: typeof face, { sugangdaiEligibility }: typeof rulesOf, times = TIMES): void {
  const known = records(5, enterprise)
  const asked = known.map((one) =>
    Object.fromEntries(sugangdaiEligibility.needs.map((name) => [name, one[name as keyof typeof one]])),
  )
  const { reform, explain, match, evaluate } = library
  const run = (count: number): void => {
    for (let at = 0; at < count; at += 1) {
      const one = known[at % known.length] as (typeof known)[number]
      sugangdaiEligibility.outcome(asked[at % asked.length] ?? {})
      if (at % EACH !== 0) continue
      const parameters = reform({ 'm03.free-days': 1 + (at % 9) })
      evaluate('m03.loan-rollover-fee', { principal: at + 1, sector: 'other', days: 1 + (at % 30) }, { parameters })
      explain('m04.sugangdai-eligibility', one)
      match('enterprise', one, { asOf: `2023-06-${String(10 + (at % 20))}` })
    }
  }
  run(FIRST)
  const before = heldBytes()
  run(times)
  const grown = (heldBytes() - before) / MB
  process.stdout.write(
    `\nHeap after ${times.toLocaleString('en')} evaluations: ${(before / MB).toFixed(1)} MB before, ${grown.toFixed(2)} MB more after\n`,
  )
}
