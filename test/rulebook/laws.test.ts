import { describe, it } from 'vitest'
import { provisions } from '../../src/index'
import { laws } from '../../src/testing/index'

/* The laws that embedders are given hold for every provision. */

describe.each(provisions.map((one) => [one.id, one] as const))('%s', (_, provision) => {
  it.each(laws(provision).map((law) => [law.name, law] as const))('%s', (_, law) => {
    law.check({ numRuns: 30 })
  })
})
