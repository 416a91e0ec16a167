import { describe, expect, it } from 'vitest'
import {
  municipalReviewMode,
  portProjectService,
  serviceLibraryMembership,
  serviceLibrarySize,
} from '../../src/rules/index'
import { classifies, decides } from '../support/cases'

describe('serviceLibraryMembership', () => {
  decides(serviceLibraryMembership, {
    eligible: { majorProjectLevel: 'municipal' },
    stillEligible: [{ majorProjectLevel: 'provincial' }, { majorProjectLevel: 'national' }],
    ineligible: [{ majorProjectLevel: 'none' }],
  })

  it.each([
    ['national', 'ineligible'],
    ['provincial', 'eligible'],
    ['municipal', 'eligible'],
  ] as const)('read by two lists, a %s project is %s', (majorProjectLevel, outcome) => {
    expect(serviceLibraryMembership({ majorProjectLevel }, { reading: 'two-lists' }).outcome).toBe(outcome)
  })
})

describe('serviceLibrarySize', () => {
  it.each([
    ['provincial', 'found', [49]],
    ['municipal', 'found', [211]],
    ['national', 'not-listed', []],
    [undefined, 'listed', [49, 211, 260]],
  ] as const)('for %s is %s', (majorProjectLevel, outcome, projects) => {
    const listing = serviceLibrarySize({ majorProjectLevel })
    expect([listing.outcome, listing.entries.map((one) => one.projects)]).toEqual([outcome, projects])
  })
})

describe('municipalReviewMode', () => {
  const above = { reading: 'above-municipal' }
  classifies(municipalReviewMode, [
    [{ majorProjectLevel: 'national' }, 'eased'],
    [{ majorProjectLevel: 'provincial' }, 'eased'],
    [{ majorProjectLevel: 'municipal' }, 'eased'],
    [{ majorProjectLevel: 'none' }, 'ordinary'],
    [{ majorProjectLevel: 'national' }, 'eased', above],
    [{ majorProjectLevel: 'provincial' }, 'eased', above],
    [{ majorProjectLevel: 'municipal' }, 'ordinary', above],
    [{}, undefined],
  ])

  it('says that its list of mechanisms is open', () => {
    expect(municipalReviewMode.notes.map((one) => one.zh)).toContain('两种机制之后有“等”')
  })
})

describe('portProjectService', () => {
  classifies(portProjectService, [
    [{ isKeyPortProject: true }, 'served'],
    [{ isKeyPortProject: false }, 'not-covered'],
    [{}, undefined],
  ])
})
