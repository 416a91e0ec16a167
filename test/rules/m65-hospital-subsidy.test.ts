import { describe, expect, it } from 'vitest'
import { hospitalisationSubsidyRecipient } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const patient = { isEmployedInService: true, wasHospitalisedIn2023: true, isChosenForHospitalSubsidy: true }
const asOf = '2023-09-01'

describe('hospitalisationSubsidyRecipient', () => {
  decides(hospitalisationSubsidyRecipient, {
    eligible: patient,
    ineligible: [{ isChosenForHospitalSubsidy: false }],
    implied: ['wasHospitalisedIn2023'],
    options: { asOf },
  })

  it('by “住院治疗的在职职工”: denies one who wasn’t in hospital, before anybody is chosen', () => {
    const facts = { isEmployedInService: true, wasHospitalisedIn2023: false }
    expect(hospitalisationSubsidyRecipient(facts, { asOf })).toMatchObject({
      outcome: 'ineligible',
      unmet: [{ fact: 'wasHospitalisedIn2023' }],
    })
  })
  refuses(hospitalisationSubsidyRecipient, [
    [{ wasHospitalisedIn2023: false, isChosenForHospitalSubsidy: true }, 'isChosenForHospitalSubsidy'],
  ])

  it('by “对…住院治疗的在职职工给予每人400元补助”: gives 400 yuan to one', () => {
    const { gives, leadsTo } = hospitalisationSubsidyRecipient(patient, { asOf })
    expect(gives?.zh).toContain('每人400元')
    expect(leadsTo).toEqual(['m65.hospitalisation-subsidy'])
  })

  it('by “4000名”: waits for the federation to choose, and promises it to no patient before', () => {
    const { isChosenForHospitalSubsidy: _, ...rest } = patient
    expect(hospitalisationSubsidyRecipient(rest, { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'isChosenForHospitalSubsidy', judgedBy: { zh: expect.stringContaining('市总工会') } }],
    })
  })

  it('by “在职职工”: says nothing of the retired', () => {
    expect(hospitalisationSubsidyRecipient({ ...patient, isEmployedInService: false }, { asOf })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('在职职工') }],
    })
  })

  it.each([
    ['2022-12-31', 'ineligible'],
    ['2023-01-01', 'eligible'],
    ['2023-12-31', 'eligible'],
    ['2024-01-01', 'ineligible'],
  ])('by “2023年”: on %s is %s', (day, outcome) => {
    expect(hospitalisationSubsidyRecipient(patient, { asOf: day }).outcome).toBe(outcome)
  })
})
