import { describe, expect, it } from 'vitest'
import { dispatchPlatformCoverage, logisticsSavingTarget } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

const covered = { wharvesOnDispatchPlatform: 109, agentsOnDispatchPlatform: 102 }

const yearEnd = { asOf: '2023-12-31' }
const ofAll = { ...yearEnd, reading: 'all-there-are' }

describe('dispatchPlatformCoverage', () => {
  assesses(dispatchPlatformCoverage, [
    [covered, 'met'],
    [{ ...covered, wharvesOnDispatchPlatform: 110 }, 'met'],
    [{ ...covered, wharvesOnDispatchPlatform: 108 }, 'not-met', undefined, yearEnd],
    [{ ...covered, agentsOnDispatchPlatform: 101 }, 'not-met', undefined, yearEnd],
    [{ wharvesOnDispatchPlatform: 109 }, 'undetermined', undefined, yearEnd],
    [{ agentsOnDispatchPlatform: 102 }, 'undetermined', undefined, yearEnd],
    [{ agentsOnDispatchPlatform: 101 }, 'not-met', undefined, yearEnd],
  ])

  it('says what is short of each count', () => {
    const short = { wharvesOnDispatchPlatform: 100, agentsOnDispatchPlatform: 100 }
    expect(dispatchPlatformCoverage(short, yearEnd)).toMatchObject({
      goals: { wharves: { shortfall: 9 }, agents: { shortfall: 2 } },
    })
  })

  it('without a day of its own is due by the end of the programme’s year', () => {
    const short = { ...covered, wharvesOnDispatchPlatform: 108 }
    expect(dispatchPlatformCoverage(short, { asOf: '2023-12-30' }).outcome).toBe('not-due')
    expect(dispatchPlatformCoverage(short, yearEnd).notes.some((one) => one.en.includes('no day is stated'))).toBe(true)
  })

  describe('by “全覆盖”: read as of all that there are', () => {
    assesses(dispatchPlatformCoverage, [
      [{ ...covered, wharvesToDispatch: 109, agentsToDispatch: 102 }, 'met', undefined, ofAll],
      [{ ...covered, wharvesToDispatch: 110, agentsToDispatch: 102 }, 'not-met', undefined, ofAll],
      [{ ...covered, wharvesToDispatch: 109, agentsToDispatch: 103 }, 'not-met', undefined, ofAll],
      [{ ...covered, wharvesToDispatch: 109 }, 'undetermined', undefined, ofAll],
    ])
  })

  refuses(dispatchPlatformCoverage, [
    [{ ...covered, wharvesToDispatch: 108 }, 'wharvesOnDispatchPlatform'],
    [{ ...covered, agentsToDispatch: 101 }, 'agentsOnDispatchPlatform'],
  ])
})

describe('logisticsSavingTarget', () => {
  assesses(logisticsSavingTarget, [
    [{ shippingCostSaved: '400000000' }, 'met', '0'],
    [{ shippingCostSaved: '399999999.99' }, 'not-met', '0.01', yearEnd],
    [{ shippingCostSaved: '399999999.99' }, 'not-due', '0.01', { asOf: '2023-12-30' }],
    [{}, 'undetermined', undefined, yearEnd],
  ])

  it('by “预计”: is a forecast', () => {
    expect(logisticsSavingTarget.force).toBe('aims')
  })
})
