import { describe, expect, it } from 'vitest'
import { patentTargetAverages } from '../../src/calculators/index'
import { computes } from '../support/cases'

describe('patentTargetAverages', () => {
  computes(patentTargetAverages, [
    [{}, { patentsPerEnterprise: '3', financingPerEnterprise: '14000000' }],
    [
      {},
      { patentsPerEnterprise: '2.4', financingPerEnterprise: '14000000' },
      { parameters: { 'm15.commercialising-smes': 500 } },
    ],
  ])
  it('asks for nothing', () => {
    expect(patentTargetAverages.needs).toEqual([])
  })
})
