import { describe, expect, it } from 'vitest'
import {
  dispatchPlatformCoverage,
  keyVesselFastTrack,
  logisticsSavingTarget,
  vesselTrafficWork,
} from '../../src/rules/index'
import { assesses, contradicts } from '../support/cases'

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

    it('has nothing to count where there is nothing to cover', () => {
      const none = { wharvesOnDispatchPlatform: 0, wharvesToDispatch: 0 }
      expect(dispatchPlatformCoverage(none, ofAll).goals).toMatchObject({ wharves: { outcome: 'not-applicable' } })
      expect(dispatchPlatformCoverage(none, yearEnd).goals).toMatchObject({ wharves: { outcome: 'not-met' } })
    })
  })

  contradicts(dispatchPlatformCoverage, [
    [{ ...covered, wharvesToDispatch: 108 }, 'wharvesOnDispatchPlatform', ['wharves']],
    [{ ...covered, agentsToDispatch: 101 }, 'agentsOnDispatchPlatform', ['agents']],
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

describe('vesselTrafficWork', () => {
  it('by “推进小庙洪航道夜航常态化”: names it with the rest, and says that no ship, day or hour is stated', () => {
    const { entries, notes, outcome } = vesselTrafficWork()
    expect([outcome, entries.map((one) => [one.state.zh, one.label.zh])]).toEqual([
      'listed',
      [
        ['拓展应用', '沿海港航调度一体化新型交通组织指挥体系'],
        ['开发应用', '沿江港航调度一体化智能平台'],
        ['强化', '“绿色通道”机制'],
        ['推进', '小庙洪航道夜航常态化'],
      ],
    ])
    expect(notes[0]?.zh).toContain('小庙洪')
    expect(vesselTrafficWork.force).toBe('aims')
    expect(keyVesselFastTrack.leadsTo).toContain(vesselTrafficWork.id)
  })
})
