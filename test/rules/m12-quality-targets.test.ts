import { describe, expect, it } from 'vitest'
import { evaluate, explain } from '../../src/index'
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
  const asOf = '2023-12-31'
  const at = (day: string) => [undefined, { asOf: day }] as const
  assesses(smallEnterpriseQualityTargets, [
    // M12 措施 “整体合格率稳定在90%以上”: the rate of the year, which more checks can still lower before its end.
    [reached, 'undetermined'],
    [reached, 'not-due', ...at('2022-12-31')],
    [reached, 'not-due', ...at('2023-06-30')],
    [{ ...reached, samplesPassed: 899 }, 'not-due', ...at('2023-06-30')],
    [reached, 'met', ...at('2023-12-31')],
    [reached, 'met', ...at('2024-06-01')],
    [{ ...reached, newTrademarks: 999 }, 'not-due', ...at('2023-12-30')],
    [{ ...reached, newTrademarks: 999 }, 'not-met', ...at('2024-06-01')],
    [{ ...reached, newTrademarks: 1001, newQualitySystems: 201 }, 'met', ...at(asOf)],
    [{ ...reached, newTrademarks: 999 }, 'not-met', ...at(asOf)],
    [{ ...reached, standardsRevised: 399 }, 'not-met', ...at(asOf)],
    [{ ...reached, standardsMade: 599 }, 'not-met', ...at(asOf)],
    [{ ...reached, newQualitySystems: 199 }, 'not-met', ...at(asOf)],
    [{ ...reached, samplesPassed: 899 }, 'not-met', ...at(asOf)],
    [{ ...reached, suzhidaiEnterprises: 99 }, 'not-met', ...at(asOf)],
    [{ ...reached, suzhidaiCredit: '1999999999.99' }, 'not-met', ...at(asOf)],
    [{ newTrademarks: 0 }, 'not-met', ...at(asOf)],
    [{}, 'undetermined'],
  ])

  it.each(Object.keys(reached))('stays open while %s is not known', (name) => {
    const { missing, outcome } = evaluate(
      'm12.small-enterprise-quality-targets',
      { ...reached, [name]: undefined },
      { asOf },
    )
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it('assesses each goal by itself, the rate unrounded', () => {
    const facts = { samplesTested: 10_000_000, samplesPassed: 8_999_999, standardsMade: 1000, standardsRevised: 0 }
    expect(plain(smallEnterpriseQualityTargets(facts, { asOf }))).toMatchObject({
      goals: {
        trademarks: { outcome: 'undetermined', target: 1000 },
        standards: { outcome: 'met', actual: 1000 },
        passRate: { outcome: 'not-met', actual: '0.8999999', shortfall: '0.0000001' },
      },
    })
  })

  it('by “抽检整体合格率”: where nothing was checked there is no rate, and the other goals stand', () => {
    const { goals } = smallEnterpriseQualityTargets({ ...reached, samplesTested: 0, samplesPassed: 0 }, { asOf })
    expect(Object.values(goals).map((one) => one.outcome)).toEqual([
      'met',
      'met',
      'met',
      'not-applicable',
      'met',
      'met',
    ])
  })

  refuses(smallEnterpriseQualityTargets, [
    [{ samplesTested: 10, samplesPassed: 11 }, 'samplesPassed'],
    [{ suzhidaiEnterprises: 0, suzhidaiCredit: '0.01' }, 'suzhidaiEnterprises'],
    [{ newTrademarks: -1 }, 'newTrademarks'],
    [{ suzhidaiCredit: '20亿' }, 'suzhidaiCredit'],
  ])
})

describe('failingProductClosureRate', () => {
  const asOf = '2023-12-31'
  const closed = (failingProductsClosed?: number) => ({ samplesTested: 20, samplesPassed: 12, failingProductsClosed })
  assesses(failingProductClosureRate, [
    [closed(8), 'met', '0', { asOf }],
    // M12 解读 “闭环后处置率达100%”: what fails later in the year is to be closed too.
    [closed(8), 'not-due', '0', { asOf: '2023-06-30' }],
    [closed(8), 'undetermined', '0'],
    [closed(8), 'not-due', '0', { asOf: '2022-12-31' }],
    [closed(8), 'met', '0', { asOf: '2024-01-01' }],
    [closed(), 'not-due', undefined, { asOf: '2023-06-30' }],
    [closed(7), 'not-met', '0.125', { asOf }],
    [closed(7), 'not-due', '0.125', { asOf: '2023-12-30' }],
    [{ samplesTested: 20, samplesPassed: 19, failingProductsClosed: 0 }, 'not-met', '1', { asOf }],
    [{ samplesTested: 20, samplesPassed: 20, failingProductsClosed: 0 }, 'not-applicable', undefined, { asOf }],
    [closed(), 'undetermined', undefined, { asOf }],
    [{ samplesTested: 20, failingProductsClosed: 8 }, 'undetermined', undefined, { asOf }],
  ])
  it('is explained too where nothing failed', () => {
    const facts = { samplesTested: 20, samplesPassed: 20, failingProductsClosed: 0 }
    expect(explain('m12.failing-product-closure-rate', facts, { asOf }).outcome).toBe('not-applicable')
  })
  refuses(failingProductClosureRate, [
    [closed(9), 'failingProductsClosed'],
    [{ samplesTested: 8, samplesPassed: 9 }, 'samplesPassed'],
  ])
})
