import { describe, expect, it } from 'vitest'
import { dispatchPlatformCoverage, logisticsSavingTarget } from '../../src/rules/index'
import { assesses } from '../support/cases'

const covered = { wharvesOnDispatchPlatform: 109, agentsOnDispatchPlatform: 102 }

describe('dispatchPlatformCoverage', () => {
  assesses(dispatchPlatformCoverage, [
    [covered, 'met'],
    [{ ...covered, wharvesOnDispatchPlatform: 110 }, 'met'],
    [{ ...covered, wharvesOnDispatchPlatform: 108 }, 'not-met'],
    [{ ...covered, agentsOnDispatchPlatform: 101 }, 'not-met'],
    [{ wharvesOnDispatchPlatform: 109 }, 'undetermined'],
    [{ agentsOnDispatchPlatform: 102 }, 'undetermined'],
    [{ agentsOnDispatchPlatform: 101 }, 'not-met'],
  ])

  it('says what is short of each count', () => {
    expect(dispatchPlatformCoverage({ wharvesOnDispatchPlatform: 100, agentsOnDispatchPlatform: 100 })).toMatchObject({
      goals: { wharves: { shortfall: 9 }, agents: { shortfall: 2 } },
    })
  })
})

describe('logisticsSavingTarget', () => {
  assesses(logisticsSavingTarget, [
    [{ shippingCostSaved: '400000000' }, 'met', '0'],
    [{ shippingCostSaved: '399999999.99' }, 'not-met', '0.01'],
    [{}, 'undetermined'],
  ])

  it('is a forecast', () => {
    expect(logisticsSavingTarget.force).toBe('aims')
  })
})
