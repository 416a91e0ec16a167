import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { failingProductClosureRate, smallEnterpriseQualityTargets } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

const reached = {
  newTrademarks: 1000,
  standardsMade: 600,
  standardsRevised: 400,
  newQualitySystems: 200,
  samplesTested: 1000,
  samplesPassed: 900,
  suzhidaiEnterprises: 100,
  suzhidaiCredit: '2000000000',
}

describe('smallEnterpriseQualityTargets', () => {
  assesses(smallEnterpriseQualityTargets, [
    [reached, 'met'],
    [{ ...reached, newTrademarks: 1001, newQualitySystems: 201 }, 'met'],
    [{ ...reached, newTrademarks: 999 }, 'not-met'],
    [{ ...reached, standardsRevised: 399 }, 'not-met'],
    [{ ...reached, standardsMade: 599 }, 'not-met'],
    [{ ...reached, newQualitySystems: 199 }, 'not-met'],
    [{ ...reached, samplesPassed: 899 }, 'not-met'],
    [{ ...reached, suzhidaiEnterprises: 99 }, 'not-met'],
    [{ ...reached, suzhidaiCredit: '1999999999.99' }, 'not-met'],
    [{ newTrademarks: 0 }, 'not-met'],
    [{}, 'undetermined'],
  ])

  it.each(Object.keys(reached))('stays open while %s is not known', (name) => {
    const { missing, outcome } = evaluate('m12.small-enterprise-quality-targets', { ...reached, [name]: undefined })
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it('assesses each goal by itself, the rate unrounded', () => {
    const facts = { samplesTested: 10_000_000, samplesPassed: 8_999_999, standardsMade: 1000, standardsRevised: 0 }
    expect(plain(smallEnterpriseQualityTargets(facts))).toMatchObject({
      goals: {
        trademarks: { outcome: 'undetermined', target: 1000 },
        standards: { outcome: 'met', actual: 1000 },
        passRate: { outcome: 'not-met', actual: '0.8999999', shortfall: '0.0000001' },
      },
    })
  })

  refuses(smallEnterpriseQualityTargets, [
    [{ samplesTested: 0, samplesPassed: 0 }, 'samplesTested'],
    [{ samplesTested: 0 }, 'samplesTested'],
    [{ samplesTested: 10, samplesPassed: 11 }, 'samplesPassed'],
    [{ newTrademarks: -1 }, 'newTrademarks'],
    [{ suzhidaiCredit: '20亿' }, 'suzhidaiCredit'],
  ])
})

describe('failingProductClosureRate', () => {
  assesses(failingProductClosureRate, [
    [{ failingProducts: 8, failingProductsClosed: 8 }, 'met', '0'],
    [{ failingProducts: 8, failingProductsClosed: 7 }, 'not-met', '0.125'],
    [{ failingProducts: 1, failingProductsClosed: 0 }, 'not-met', '1'],
    [{ failingProducts: 8 }, 'undetermined'],
    [{ failingProductsClosed: 8 }, 'undetermined'],
  ])
  refuses(failingProductClosureRate, [
    [{ failingProducts: 0, failingProductsClosed: 0 }, 'failingProducts'],
    [{ failingProducts: 8, failingProductsClosed: 9 }, 'failingProductsClosed'],
  ])
})
