import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { ipPledgeFinancingTarget, patentCommercialisationTarget } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

const due = { asOf: '2023-12-31' }
const clusters = { ...due, reading: 'focus-clusters' }

describe('patentCommercialisationTarget', () => {
  const reached = { commercialisingSmes: 400, commercialisedPatents: 1200 }
  const inClusters = { commercialisingSmesInClusters: 400, commercialisedPatentsInClusters: 1200 }
  assesses(patentCommercialisationTarget, [
    [reached, 'met'],
    [{ ...reached, commercialisingSmes: 399 }, 'not-met', undefined, due],
    [{ ...reached, commercialisedPatents: 1199 }, 'not-met', undefined, due],
    [{ commercialisingSmes: 399, commercialisedPatents: 9999 }, 'not-met', undefined, due],
    // No day is stated: short of a figure before the year is over is not yet due.
    [{ ...reached, commercialisedPatents: 1199 }, 'not-due', undefined, { asOf: '2023-12-30' }],
    [{ commercialisingSmes: 400 }, 'undetermined', undefined, due],
    [{ commercialisedPatents: 1200 }, 'undetermined', undefined, due],
    // M15 措施 “聚焦6大重点产业集群”, under the other reading.
    [{ ...reached, ...inClusters }, 'met', undefined, clusters],
    [{ ...reached, ...inClusters, commercialisingSmesInClusters: 399 }, 'not-met', undefined, clusters],
    [{ ...reached, ...inClusters, commercialisedPatentsInClusters: 1199 }, 'not-met', undefined, clusters],
    [reached, 'undetermined', undefined, clusters],
  ])
  it('says how many are short of each', () => {
    const facts = { commercialisingSmes: 390, commercialisedPatents: 1150 }
    expect(evaluate('m15.patent-commercialisation-target', facts, due)).toMatchObject({
      goals: { enterprises: { shortfall: 10 }, patents: { shortfall: 50 } },
    })
  })
  it('by “推动400家以上中小企业”: is an aim, and asks of the year 2023', () => {
    expect(patentCommercialisationTarget(reached)).toMatchObject({ force: 'aims' })
    expect(patentCommercialisationTarget.period).toMatchObject({ from: '2023-01-01', to: '2023-12-31' })
  })
  refuses(patentCommercialisationTarget, [
    [{ commercialisedPatents: 0.5 }, 'commercialisedPatents'],
    [{ commercialisingSmes: 0, commercialisedPatents: 1 }, 'commercialisingSmes'],
    [{ commercialisingSmes: 1, commercialisedPatents: 0 }, 'commercialisingSmes'],
    [{ commercialisingSmes: 399, commercialisingSmesInClusters: 400 }, 'commercialisingSmesInClusters'],
    [{ commercialisedPatents: 9, commercialisedPatentsInClusters: 10 }, 'commercialisedPatentsInClusters'],
  ])
  it('by “400家以上…1200件以上”: several SMEs may put the same patent to use', () => {
    const facts = { commercialisingSmes: 400, commercialisedPatents: 1 }
    expect(evaluate('m15.patent-commercialisation-target', facts, due).outcome).toBe('not-met')
  })
})

describe('ipPledgeFinancingTarget', () => {
  const reached = { pledgeFinancedSmes: 500, pledgeFinancing: '7000000000' }
  const inClusters = { pledgeFinancedSmesInClusters: 500, pledgeFinancingInClusters: '7000000000' }
  assesses(ipPledgeFinancingTarget, [
    [reached, 'met'],
    [{ ...reached, pledgeFinancedSmes: 499 }, 'not-met', undefined, due],
    [{ ...reached, pledgeFinancing: '6999999999.99' }, 'not-met', undefined, due],
    [{ ...reached, pledgeFinancedSmes: 499 }, 'not-due', undefined, { asOf: '2023-12-30' }],
    [{ pledgeFinancedSmes: 500 }, 'undetermined', undefined, due],
    [{ pledgeFinancing: '7000000000' }, 'undetermined', undefined, due],
    [inClusters, 'met', undefined, clusters],
    [{ ...inClusters, pledgeFinancedSmesInClusters: 499 }, 'not-met', undefined, clusters],
    [{ ...inClusters, pledgeFinancingInClusters: '6999999999.99' }, 'not-met', undefined, clusters],
    [reached, 'undetermined', undefined, clusters],
  ])
  it('says how many yuan are short, to the fen', () => {
    const facts = { ...reached, pledgeFinancing: '6999999999.99' }
    expect(plain(ipPledgeFinancingTarget(facts, due))).toMatchObject({ goals: { amount: { shortfall: '0.01' } } })
  })
  it('by “推动500家以上创新型中小企业”: is an aim', () => {
    expect(ipPledgeFinancingTarget(reached).force).toBe('aims')
  })
  refuses(ipPledgeFinancingTarget, [
    [{ pledgeFinancing: '-1' }, 'pledgeFinancing'],
    [{ pledgeFinancedSmes: 0, pledgeFinancing: '0.01' }, 'pledgeFinancedSmes'],
    [{ pledgeFinancedSmes: 1, pledgeFinancing: 0 }, 'pledgeFinancedSmes'],
    [{ pledgeFinancedSmes: 1, pledgeFinancedSmesInClusters: 2 }, 'pledgeFinancedSmesInClusters'],
    [{ pledgeFinancing: 1, pledgeFinancingInClusters: 2 }, 'pledgeFinancingInClusters'],
  ])
})
