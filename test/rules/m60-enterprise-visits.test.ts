import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enterpriseRequestClosure, enterpriseRequestStages, keyEconomyTaskForces } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('enterpriseRequestStages', () => {
  const steps = { reading: 'measure-steps' }
  classifies(enterpriseRequestStages, [
    [{ requestStage: 'collection' }, 'handling'],
    [{ requestStage: 'handling' }, 'resolution'],
    [{ requestStage: 'resolution' }, 'feedback'],
    [{ requestStage: 'feedback' }, 'last-stage'],
    [{ requestStage: 'sorting' }, 'assignment', steps],
    [{ requestStage: 'assignment' }, 'tracking', steps],
    [{ requestStage: 'tracking' }, 'supervision', steps],
    [{ requestStage: 'supervision' }, 'last-stage', steps],
    [{}, undefined],
    [{}, undefined, steps],
  ])

  it.each([
    ['sorting', undefined],
    ['assignment', undefined],
    ['tracking', undefined],
    ['supervision', undefined],
    ['collection', 'measure-steps'],
    ['handling', 'measure-steps'],
    ['resolution', 'measure-steps'],
    ['feedback', 'measure-steps'],
  ] as const)('has no place for %s, read as %s', (requestStage, reading) => {
    const { outcome, reasons } = enterpriseRequestStages({ requestStage }, reading ? { reading } : {})
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('says what comes next', () => {
    expect(enterpriseRequestStages({ requestStage: 'handling' }).label?.zh).toBe('接着解决')
  })

  refuses(enterpriseRequestStages, [[{ requestStage: 'archived' }, 'requestStage']])
})

describe('enterpriseRequestClosure', () => {
  const requests = (enterpriseRequests: number, enterpriseRequestsClosed: number) => ({
    enterpriseRequests,
    enterpriseRequestsClosed,
  })
  assesses(enterpriseRequestClosure, [
    [requests(40, 40), 'met', 0],
    [requests(40, 39), 'not-met', 1],
    [requests(40, 0), 'not-met', 40],
    [requests(0, 0), 'met', 0],
    [{ enterpriseRequests: 40 }, 'undetermined'],
    [{ enterpriseRequestsClosed: 40 }, 'undetermined'],
    [{}, 'undetermined'],
  ])

  refuses(enterpriseRequestClosure, [
    [requests(40, 41), 'enterpriseRequestsClosed'],
    [requests(-1, 0), 'enterpriseRequests'],
    [requests(1, 0.5), 'enterpriseRequestsClosed'],
  ])

  it('lacks exactly those that are still open', () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.nat(100000), (closed, open) => {
        const { outcome, shortfall } = enterpriseRequestClosure(requests(closed + open, closed))
        return shortfall === open && outcome === (open === 0 ? 'met' : 'not-met')
      }),
    )
  })
})

describe('keyEconomyTaskForces', () => {
  it.each([
    ['agriculture', 'found', ['农业']],
    ['industry', 'found', ['工业']],
    ['construction', 'found', ['建筑业']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (economyTaskForce, outcome, labels) => {
    const listing = keyEconomyTaskForces({ economyTaskForce })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('names three, each with the two ways of finding out, and says that five are missing', () => {
    const { discrepancies, entries } = keyEconomyTaskForces()
    expect(entries.map((one) => one.methods.map((way) => way.label.zh))).toEqual(
      Array(3).fill(['现场调研', '座谈交流']),
    )
    expect(discrepancies).toEqual(['m60.task-forces-unnamed'])
  })

  refuses(keyEconomyTaskForces, [[{ economyTaskForce: 'fishing' }, 'economyTaskForce']])
})
