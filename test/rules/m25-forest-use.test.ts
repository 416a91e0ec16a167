import { describe, expect, it } from 'vitest'
import { forestUseProvisionalAcceptance, forestUseSupplementTimeliness } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('forestUseProvisionalAcceptance', () => {
  const planOpen = {
    appliesForForestUse: true,
    isPreliminaryDesignApproved: true,
    usesProtectedPublicForest: true,
    isForestBalancePlanReviewed: false,
    isForestFileOtherwiseComplete: true,
  }

  it.each([
    [{}, 'eligible'],
    [{ isPreliminaryDesignApproved: false }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, usesProtectedPublicForest: false }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, isForestBalancePlanReviewed: true }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, usesProtectedPublicForest: undefined }, 'eligible'],
    [{ isPreliminaryDesignApproved: undefined }, 'eligible'],
  ] as const)('may be granted with %o', (change, outcome) => {
    expect(forestUseProvisionalAcceptance({ ...planOpen, ...change })).toMatchObject({ outcome, force: 'may' })
  })

  it.each([
    [{ appliesForForestUse: false }, 'applications'],
    [{ usesProtectedPublicForest: false }, 'neither'],
    [{ isForestBalancePlanReviewed: true }, 'neither'],
  ])('says nothing of %o, and why', (change, why) => {
    const { outcome, reasons } = forestUseProvisionalAcceptance({ ...planOpen, ...change })
    expect([outcome, reasons?.map((one) => one.en.includes(why))]).toEqual(['not-covered', [true]])
  })

  it('is closed while another document is outstanding', () => {
    const { outcome, unmet } = forestUseProvisionalAcceptance({ ...planOpen, isForestFileOtherwiseComplete: false })
    expect([outcome, factsIn(unmet)]).toEqual(['ineligible', ['isForestFileOtherwiseComplete']])
  })

  it('by “待项目用林批复后三个月内补正”: leads to when that is', () => {
    const { gives, leadsTo } = forestUseProvisionalAcceptance(planOpen)
    expect(gives?.zh).toContain('3个月')
    expect(leadsTo).toContain('m25.forest-use-supplement-deadline')
  })

  refuses(forestUseProvisionalAcceptance, [
    [{ usesProtectedPublicForest: false, isForestBalancePlanReviewed: true }, 'isForestBalancePlanReviewed'],
  ])

  it.each([
    'appliesForForestUse',
    'usesProtectedPublicForest',
    'isForestBalancePlanReviewed',
    'isForestFileOtherwiseComplete',
  ])('asks for %s when it is not known', (fact) => {
    const { outcome, missing } = forestUseProvisionalAcceptance({ ...planOpen, [fact]: undefined })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })
})

describe('forestUseSupplementTimeliness', () => {
  const approved = { isForestUseApproved: true, forestUseApprovedOn: '2023-05-10' }
  const supplied = (forestDocumentsSuppliedOn: string) => ({
    ...approved,
    areForestDocumentsSupplied: true,
    forestDocumentsSuppliedOn,
  })
  const open = { ...approved, areForestDocumentsSupplied: false }
  const excluded = { reading: 'last-day-excluded' }

  classifies(forestUseSupplementTimeliness, [
    [supplied('2023-08-10'), 'in-time'],
    [supplied('2023-08-11'), 'late'],
    [supplied('2023-05-09'), 'in-time'],
    [supplied('2023-08-09'), 'in-time', excluded],
    [supplied('2023-08-10'), 'late', excluded],
    [open, 'pending', { asOf: '2023-08-10' }],
    [open, 'late', { asOf: '2023-08-11' }],
    [open, undefined],
    [{ isForestUseApproved: false, areForestDocumentsSupplied: false }, 'pending'],
    [{ isForestUseApproved: false, areForestDocumentsSupplied: true }, 'in-time'],
    [approved, undefined, { asOf: '2023-08-10' }],
    [{ ...supplied('2023-08-10'), forestUseApprovedOn: undefined }, undefined],
    [{}, undefined],
  ])

  it.each([
    ['forestUseApprovedOn', approved, '2023-05-09', '2023-05-10'],
    ['forestDocumentsSuppliedOn', supplied('2023-05-20'), '2023-05-19', '2023-05-20'],
  ])('refuses a %s that lies ahead, and takes it on its day', (fact, facts, before, on) => {
    const ask = (asOf: string) => () => forestUseSupplementTimeliness(facts, { asOf })
    expect(ask(before)).toThrow(fact)
    expect(ask(on)).not.toThrow()
  })

  refuses(forestUseSupplementTimeliness, [
    [{ isForestUseApproved: false, forestUseApprovedOn: '2023-05-10' }, 'isForestUseApproved'],
    [{ areForestDocumentsSupplied: false, forestDocumentsSuppliedOn: '2023-05-10' }, 'areForestDocumentsSupplied'],
    [{ appliesForForestUse: false, areForestDocumentsSupplied: true }, 'appliesForForestUse'],
  ])
})
