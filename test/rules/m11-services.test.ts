import { describe, expect, it } from 'vitest'
import { flagshipServices, standardChangeAlert, tradeBarrierPush } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('tradeBarrierPush', () => {
  const group = { reading: 'same-group' }
  const field = { reading: 'same-field' }
  classifies(tradeBarrierPush, [
    [{ isFlagship: true, icsMatch: 'code' }, 'push'],
    [{ isFlagship: true, icsMatch: 'group' }, 'look-up'],
    [{ isFlagship: true, icsMatch: 'field' }, 'look-up'],
    [{ isFlagship: true, icsMatch: 'none' }, 'look-up'],
    [{ isFlagship: true, icsMatch: 'code' }, 'push', group],
    [{ isFlagship: true, icsMatch: 'group' }, 'push', group],
    [{ isFlagship: true, icsMatch: 'field' }, 'look-up', group],
    [{ isFlagship: true, icsMatch: 'field' }, 'push', field],
    [{ isFlagship: true, icsMatch: 'none' }, 'look-up', field],
    [{ isFlagship: true }, undefined],
    [{ icsMatch: 'code' }, undefined],
  ])
  it.each([{ isFlagship: false, icsMatch: 'code' }, { isFlagship: false }] as const)('sends nothing to %o', (facts) => {
    expect(tradeBarrierPush(facts)).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.any(String) }] })
  })
  refuses(tradeBarrierPush, [[{ icsMatch: '59.080' }, 'icsMatch']])
})

describe('standardChangeAlert', () => {
  const hosted = { isFlagship: true, isInHostedLibrary: true }
  classifies(standardChangeAlert, [
    [{ ...hosted, standardChange: 'revised' }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'superseded' }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'withdrawn', hasCurrentStandardText: true }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'withdrawn', hasCurrentStandardText: false }, 'notice-only'],
    [{ ...hosted, standardChange: 'withdrawn' }, undefined],
    [{ ...hosted, standardChange: 'none' }, 'nothing-sent'],
    [{ ...hosted, standardChange: 'other', standardChangeIsAlerted: true }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'other', standardChangeIsAlerted: false }, 'nothing-sent'],
    [{ ...hosted, standardChange: 'other' }, undefined],
    [{ isFlagship: false, standardChange: 'revised' }, 'nothing-sent'],
    [{ isInHostedLibrary: false, standardChange: 'revised' }, 'nothing-sent'],
    [{ isFlagship: true, standardChange: 'revised' }, undefined],
    [{ isInHostedLibrary: true, standardChange: 'revised' }, undefined],
    [hosted, undefined],
  ])

  it('asks the authority about a change that isn’t named', () => {
    const { missing } = standardChangeAlert({ ...hosted, standardChange: 'other' })
    expect(missing.map((one) => [one.fact, one.judgedBy?.en])).toEqual([
      ['standardChangeIsAlerted', 'the market supervision authority'],
    ])
  })
})

describe('flagshipServices', () => {
  it('lists three', () => {
    expect(flagshipServices().entries.map((one) => one.key)).toEqual([
      'quality-check',
      'barrier-push',
      'standards-hosting',
    ])
  })

  it('finds the quality check with its five topics and the system’s three functions', () => {
    const { entries, outcome } = flagshipServices({ flagshipService: 'quality-check' })
    expect(outcome).toBe('found')
    expect(entries).toMatchObject([
      {
        reportTopics: { length: 5 },
        systemFunctions: { length: 3 },
        report: [{ label: { zh: '质量发展专项导航报告' } }],
      },
    ])
  })

  refuses(flagshipServices, [[{ flagshipService: 'training' }, 'flagshipService']])
})
