import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { ipPledgeFinancingTarget, patentCommercialisationTarget } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

const clusters = { reading: 'focus-clusters' }

describe('patentCommercialisationTarget', () => {
  const reached = { commercialisingSmes: 400, commercialisedPatents: 1200 }
  const inClusters = { commercialisingSmesInClusters: 400, commercialisedPatentsInClusters: 1200 }
  assesses(patentCommercialisationTarget, [
    [reached, 'met'],
    [{ ...reached, commercialisingSmes: 399 }, 'not-met'],
    [{ ...reached, commercialisedPatents: 1199 }, 'not-met'],
    [{ commercialisingSmes: 399, commercialisedPatents: 9999 }, 'not-met'],
    [{ commercialisingSmes: 400 }, 'undetermined'],
    [{ commercialisedPatents: 1200 }, 'undetermined'],
    [{ ...reached, ...inClusters }, 'met', undefined, clusters],
    [{ ...reached, ...inClusters, commercialisingSmesInClusters: 399 }, 'not-met', undefined, clusters],
    [{ ...reached, ...inClusters, commercialisedPatentsInClusters: 1199 }, 'not-met', undefined, clusters],
    [reached, 'undetermined', undefined, clusters],
  ])
  it('says how many are short of each', () => {
    const facts = { commercialisingSmes: 390, commercialisedPatents: 1150 }
    expect(evaluate('m15.patent-commercialisation-target', facts)).toMatchObject({
      goals: { enterprises: { shortfall: 10 }, patents: { shortfall: 50 } },
    })
  })
  refuses(patentCommercialisationTarget, [[{ commercialisedPatents: 0.5 }, 'commercialisedPatents']])
})

describe('ipPledgeFinancingTarget', () => {
  const reached = { pledgeFinancedSmes: 500, pledgeFinancing: '7000000000' }
  const inClusters = { pledgeFinancedSmesInClusters: 500, pledgeFinancingInClusters: '7000000000' }
  assesses(ipPledgeFinancingTarget, [
    [reached, 'met'],
    [{ ...reached, pledgeFinancedSmes: 499 }, 'not-met'],
    [{ ...reached, pledgeFinancing: '6999999999.99' }, 'not-met'],
    [{ pledgeFinancedSmes: 500 }, 'undetermined'],
    [{ pledgeFinancing: '7000000000' }, 'undetermined'],
    [inClusters, 'met', undefined, clusters],
    [{ ...inClusters, pledgeFinancedSmesInClusters: 499 }, 'not-met', undefined, clusters],
    [{ ...inClusters, pledgeFinancingInClusters: '6999999999.99' }, 'not-met', undefined, clusters],
    [reached, 'undetermined', undefined, clusters],
  ])
  it('says how many yuan are short, to the fen', () => {
    const facts = { ...reached, pledgeFinancing: '6999999999.99' }
    expect(plain(ipPledgeFinancingTarget(facts))).toMatchObject({ goals: { amount: { shortfall: '0.01' } } })
  })
  refuses(ipPledgeFinancingTarget, [[{ pledgeFinancing: '-1' }, 'pledgeFinancing']])
})
