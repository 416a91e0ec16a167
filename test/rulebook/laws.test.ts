import { describe, it } from 'vitest'
import { provisions } from '../../src/index'
import { laws } from '../../src/testing/index'

/* The laws that embedders are given hold for every provision. */

/** An interview asks a dozen questions in each run; to fill a record in, some hundred. */
const runsOf = (law: string): number =>
  law.startsWith('an interview') ? 10 : law.startsWith('what is open, and') ? 8 : 20

describe.each(provisions.map((one) => [one.id, one] as const))('%s', (_, provision) => {
  it.each(laws(provision).map((law) => [law.name, law] as const))('%s', (_, law) => {
    law.check({ numRuns: runsOf(law.name) })
  })
})
