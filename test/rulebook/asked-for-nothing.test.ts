import { describe, expect, it } from 'vitest'
import { evaluate, provisions } from '../../src/index'
import type { Missing } from '../../src/language/evaluate/missing'

/* What was once asked for though it could make no difference, instance by instance. */

const ask = (id: string, facts: object, options?: object) => {
  const result = evaluate(id, facts, options) as unknown as { outcome: string; missing: readonly Missing[] }
  return { outcome: result.outcome, missing: result.missing.map((one) => one.fact) }
}

describe('what can make no difference isn’t asked for', () => {
  it('m58.night-pilotage: no word on another ship where a liner is piloted by night anyway', () => {
    const asked = ask('m58.night-pilotage', { hasNightPilotageNeed: true, isContainerLiner: true, shipCargo: 'none' })
    expect(asked.missing).not.toContain('isOtherNightShip')
  })
  it('m06.new-stopping-bays: not the other district, where one alone reaches the floor', () => {
    expect(ask('m06.new-stopping-bays', { newBaysInChongchuan: 20 })).toEqual({ outcome: 'met', missing: [] })
    expect(ask('m06.new-stopping-bays', { newBaysInChongchuan: 19 }).outcome).toBe('undetermined')
  })
  it('m06.etc-discount: not the gate, where any gate will do', () => {
    expect(ask('m06.etc-discount', {}, { reading: 'any-gate' }).missing).not.toContain('tollGate')
    expect(ask('m06.etc-discount', {}).missing).toContain('tollGate')
  })
  it('m12.small-enterprise-quality-targets: no standards revised, where those made are enough', () => {
    const { missing } = ask('m12.small-enterprise-quality-targets', { standardsMade: 1000 })
    expect(missing).not.toContain('standardsRevised')
    expect(missing).toContain('newTrademarks')
  })
  it('m16.pre-examination-timeliness: not the stage, where all three are late', () => {
    const late = {
      isFlagship: true,
      hasFastTrackFiling: true,
      preExaminationRequestedOn: '2023-03-01',
      stageDoneOn: '2023-06-01',
    }
    expect(ask('m16.pre-examination-timeliness', late)).toEqual({ outcome: 'classified', missing: [] })
  })
  it('m16.patent-pre-examination-deadlines: not whether there was a filing whose day is told', () => {
    const { missing } = ask('m16.patent-pre-examination-deadlines', {
      srdiLevel: 'municipal',
      fastTrackFiledOn: '2023-01-04',
    })
    expect(missing).toEqual(['preExaminationRequestedOn'])
  })
  it('m52.capital-account-facilitation-enterprise: nothing, where a class is told that shuts it out', () => {
    const other = {
      hasCapitalAccountFxIncome: true,
      goodsTradeFxClass: 'other',
      isGovernmentFinancingPlatform: false,
      isRealEstateEnterprise: false,
    }
    const ineligible = { outcome: 'ineligible', missing: [] }
    expect(ask('m52.capital-account-facilitation-enterprise', other, { asOf: '2023-06-15' })).toEqual(ineligible)
  })
  it('m04.sugangdai-terms: no other loans, where this one alone is over the cap', () => {
    const over = { loanAmount: '40000000', meetsRaisedLimitConditions: true }
    expect(evaluate('m04.sugangdai-terms', over)).toMatchObject({ values: { amountFits: false } })
  })
})

describe('what somebody judges comes after what the asker can say', () => {
  it('and what only another reading needs isn’t asked at all', () => {
    // A title below the province leaves no place on a list of little giants, which the question of that list tells.
    const { missing } = ask('m11.flagship-batch-recommendation', { isChainBackbone: false })
    expect(missing).toEqual([
      'littleGiantLevel',
      'wantsFlagshipCultivation',
      'hasFlagshipServiceNeeds',
      'hasFlagshipProspects',
    ])
  })
  const measures = ['M18', 'M19', 'M22', 'M23', 'M25', 'M26', 'M28']
  it.each(provisions.filter((one) => measures.includes(one.measure)).map((one) => one.id))('%s', (id) => {
    const { missing } = evaluate(id, {}) as unknown as { missing: readonly Missing[] }
    const judged = missing.map((one) => one.judgedBy !== undefined)
    expect(judged).toEqual([...judged].sort())
  })
})
