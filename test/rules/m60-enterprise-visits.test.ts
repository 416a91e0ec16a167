import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  enterpriseRequestClosure,
  enterpriseRequestStages,
  enterpriseVisitServices,
  keyEconomyTaskForces,
} from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('enterpriseRequestStages', () => {
  const steps = { reading: 'measure-steps' }
  classifies(enterpriseRequestStages, [
    [{ requestStage: 'collection' }, 'handling'],
    [{ requestStage: 'handling' }, 'resolution'],
    [{ requestStage: 'resolution' }, 'feedback'],
    [{ requestStage: 'feedback' }, 'last-stage'],
    [{ requestStep: 'sorting' }, 'assignment', steps],
    [{ requestStep: 'assignment' }, 'tracking', steps],
    [{ requestStep: 'tracking' }, 'supervision', steps],
    [{ requestStep: 'supervision' }, 'last-stage', steps],
    [{}, undefined],
    [{}, undefined, steps],
  ])

  it.each([
    [{ requestStage: 'other' }, {}, '收集、处理、解决、反馈'],
    [{ requestStep: 'other' }, steps, '梳理、交办、跟踪、督办'],
  ] as const)('has no place for %o with %o, and names those that there are', (facts, options, named) => {
    expect(enterpriseRequestStages(facts, options)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(named) }],
    })
  })

  it('asks only for the stage in the list that is used', () => {
    const asked = (options: object) => enterpriseRequestStages({}, options).missing.map((one) => one.fact)
    expect([asked({}), asked(steps)]).toEqual([['requestStage'], ['requestStep']])
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
  const asOf = '2023-12-31'
  assesses(enterpriseRequestClosure, [
    [requests(40, 40), 'met', 0, { asOf }],
    [requests(40, 39), 'not-met', 1, { asOf }],
    [requests(40, 0), 'not-met', 40, { asOf }],
    // M60 解读 “件件有结果”: no day is stated, so the programme's year is the term.
    [requests(40, 39), 'not-due', 1, { asOf: '2023-12-30' }],
    [requests(40, 40), 'not-due', 0, { asOf: '2023-06-30' }],
    [requests(40, 40), 'not-due', 0, { asOf: '2022-12-31' }],
    [requests(40, 40), 'met', 0, { asOf: '2024-06-30' }],
    [requests(40, 40), 'undetermined', 0],
    [requests(0, 0), 'not-due', undefined, { asOf: '2023-06-30' }],
    [{}, 'not-due', undefined, { asOf: '2023-06-30' }],
    [requests(0, 0), 'not-applicable', undefined, { asOf }],
    [{ enterpriseRequests: 40 }, 'undetermined', undefined, { asOf }],
    [{ enterpriseRequestsClosed: 40 }, 'undetermined', undefined, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
  ])

  refuses(enterpriseRequestClosure, [
    [requests(40, 41), 'enterpriseRequestsClosed'],
    [requests(-1, 0), 'enterpriseRequests'],
    [requests(1, 0.5), 'enterpriseRequestsClosed'],
  ])

  it('lacks exactly those that are still open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), fc.nat(100000), (closed, open) => {
        const { outcome, shortfall } = enterpriseRequestClosure(requests(closed + open, closed), { asOf })
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

describe('enterpriseVisitServices', () => {
  it.each([
    ['hotline', 'found', ['企业服务热线']],
    ['visit', 'found', ['现场调研', '座谈交流']],
    ['extended-services', 'found', ['技术指导', '市场信息']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (visitService, outcome, offers) => {
    const listing = enterpriseVisitServices({ visitService })
    expect([listing.outcome, listing.entries.flatMap((one) => one.offers.map((each) => each.zh))]).toEqual([
      outcome,
      offers,
    ])
  })

  it('by “通办〔2023〕44号”: cites the notice, and by “开通企业服务热线” no number', () => {
    const { discrepancies, entries, notes } = enterpriseVisitServices()
    expect(entries.map((one) => one.document?.label.zh)).toEqual(Array(3).fill('通办〔2023〕44号'))
    expect(discrepancies).toEqual(['m60.hotline-state'])
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('号码文中未写'))
  })
})
