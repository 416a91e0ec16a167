import { describe, expect, it } from 'vitest'
import { eiaEarlyTechnicalReview, eiaNotificationCommitment, majorProjectEiaService } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('eiaNotificationCommitment', () => {
  const two = { eiaDocument: 'report-form', producesKeyPollutants: false, isEiaApplicationComplete: true }
  const failingTwo = [
    { eiaDocument: 'report' },
    { eiaDocument: 'registration-form' },
    { producesKeyPollutants: true },
    { isEiaApplicationComplete: false },
  ]
  decides(eiaNotificationCommitment, {
    eligible: { ...two, isInEiaPilotArea: true, fitsParkFunction: true, hasDeveloperCommitted: true },
    ineligible: [
      ...failingTwo,
      { isInEiaPilotArea: false },
      { fitsParkFunction: false },
      { hasDeveloperCommitted: false },
    ],
  })

  describe('read by the measure’s own conditions', () => {
    decides(eiaNotificationCommitment, {
      eligible: two,
      stillEligible: [{ isInEiaPilotArea: false, fitsParkFunction: false, hasDeveloperCommitted: false }],
      ineligible: failingTwo,
      options: { reading: 'measure-conditions' },
    })
  })

  it('leaves pollutants and the park’s function to the approving authority', () => {
    const judged = eiaNotificationCommitment({}).missing.flatMap((one) => (one.judgedBy ? [one.fact] : []))
    expect(judged.sort()).toEqual(['fitsParkFunction', 'producesKeyPollutants'])
  })

  refuses(eiaNotificationCommitment, [[{ eiaDocument: 'form' }, 'eiaDocument']])
})

describe('eiaEarlyTechnicalReview', () => {
  const ready = { isProjectEstablished: true, isEiaDocumentPrepared: true }
  const unready = [{ isProjectEstablished: false }, { isEiaDocumentPrepared: false }]
  const inPark = {
    ...ready,
    parkLevel: 'provincial',
    planningEiaValidUntil: '2023-06-15',
    projectWorks: 'new',
  } as const
  decides(eiaEarlyTechnicalReview, {
    eligible: inPark,
    stillEligible: [
      { parkLevel: 'national' },
      { projectWorks: 'reconstruction' },
      { projectWorks: 'expansion' },
      { planningEiaValidUntil: '2023-06-16' },
    ],
    ineligible: [
      ...unready,
      { parkLevel: 'lower' },
      { parkLevel: 'none' },
      { projectWorks: 'other' },
      { planningEiaValidUntil: '2023-06-14' },
    ],
    options: { asOf: '2023-06-15' },
  })

  it.each([
    ['2023-06-14', 'eligible'],
    ['2023-06-15', 'eligible'],
    ['2023-06-16', 'ineligible'],
  ])('as of %s, with a planning EIA valid to the 15th, is %s', (asOf, outcome) => {
    expect(eiaEarlyTechnicalReview(inPark, { asOf }).outcome).toBe(outcome)
  })

  it('asks for the day', () => {
    expect(eiaEarlyTechnicalReview(inPark).missing.map((one) => one.fact)).toContain('asOf')
  })

  describe('read as open to any planned project', () => {
    decides(eiaEarlyTechnicalReview, {
      eligible: ready,
      stillEligible: [{ parkLevel: 'none', planningEiaValidUntil: '2020-01-01', projectWorks: 'other' }],
      ineligible: unready,
      options: { reading: 'any-planned-project' },
    })
  })

  refuses(eiaEarlyTechnicalReview, [[{ ...inPark, planningEiaValidUntil: '2023-06' }, 'planningEiaValidUntil']])
})

describe('majorProjectEiaService', () => {
  decides(majorProjectEiaService, {
    eligible: { majorProjectLevel: 'provincial' },
    stillEligible: [{ majorProjectLevel: 'national' }],
    ineligible: [{ majorProjectLevel: 'municipal' }, { majorProjectLevel: 'none' }],
  })

  it('shuts national projects out only when read by the measure’s words', () => {
    const alone = { reading: 'provincial-alone' }
    const outcomes = (['national', 'provincial'] as const).map(
      (majorProjectLevel) => majorProjectEiaService({ majorProjectLevel }, alone).outcome,
    )
    expect(outcomes).toEqual(['ineligible', 'eligible'])
  })

  it('must be offered, and says what it is', () => {
    expect(majorProjectEiaService({ majorProjectLevel: 'national' }).force).toBe('shall')
    expect(majorProjectEiaService.notes[0]?.zh).toContain('信息服务卡制度')
  })

  refuses(majorProjectEiaService, [[{ majorProjectLevel: 'county' }, 'majorProjectLevel']])
})
