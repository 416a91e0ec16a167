import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, provision, provisions, remedies } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { vehicleSubsidyEligibility } from '../../src/rules/index'
import { arbitraryInput } from '../../src/testing/index'

const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-box-truck',
  cityMileageKm: '19500.5',
}
const startUp = JSON.parse(readFileSync(new URL('../fixtures/tech-start-up.json', import.meta.url), 'utf8'))
const asked = (id: string) =>
  Object.fromEntries(Object.entries(startUp).filter(([name]) => provision(id).needs.includes(name)))

describe('remedies', () => {
  it('gives a numeric gap as an amount', () => {
    expect(remedies(vehicleSubsidyEligibility, van)).toEqual([
      [{ fact: 'cityMileageKm', from: '19500.5', to: '20000', gap: '499.5' }],
    ])
  })
  it('gives all that has to change together', () => {
    expect(remedies(vehicleSubsidyEligibility, { ...van, isNewEnergy: false })).toEqual([
      [
        { fact: 'isNewEnergy', from: false, to: true },
        { fact: 'cityMileageKm', from: '19500.5', to: '20000', gap: '499.5' },
      ],
    ])
  })
  it('puts the cheapest first, and leaves out what the record doesn’t say', () => {
    const found = remedies('m04.sugangdai-eligibility', {
      ...asked('m04.sugangdai-eligibility'),
      meetsBankCreditPolicy: true,
    })
    expect(found[0]).toEqual([
      { fact: 'economicType', from: 'foreign-share', to: 'other' },
      { fact: 'employees', from: 9, to: 10, gap: '1' },
    ])
  })
  it('has nothing to say where what shuts it out is past', () => {
    const eligible = {
      ...asked('m04.sugangdai-eligibility'),
      meetsBankCreditPolicy: true,
      economicType: 'other',
      employees: 10,
    }
    expect(evaluate('m04.sugangdai-eligibility', eligible).outcome).toBe('eligible')
    const shrunk = { ...eligible, headcountFellLastYear: true }
    expect(evaluate('m04.sugangdai-eligibility', shrunk).outcome).toBe('ineligible')
    expect(remedies('m04.sugangdai-eligibility', shrunk)).toEqual([])
  })
  it('has nothing to say of one who isn’t shut out', () => {
    expect(remedies(vehicleSubsidyEligibility, { ...van, cityMileageKm: 20000 })).toEqual([])
    expect(remedies(vehicleSubsidyEligibility, {})).toEqual([])
  })
  it('refuses what is no eligibility', () => {
    expect(() => remedies('m03.loan-rollover-fee', {})).toThrow(InvalidFactsError)
    expect(() => remedies('m06.vehicle-subsidy-eligibility', { cityMileage: 1 })).toThrow(/did you mean cityMileageKm/)
  })
  it.each(provisions.filter((one) => one.kind === 'eligibility').map((one) => [one.id, one] as const))(
    'of %s works, spares nothing, and touches nothing that is judged or fixed',
    (id, one) => {
      const fixed = new Set(
        coreOf(one)
          .facts.filter((fact) => fact.judgedBy || fact.immutable)
          .map((fact) => fact.name),
      )
      const options = { asOf: '2023-06-05' }
      fc.assert(
        fc.property(arbitraryInput(one), (facts) => {
          let found: ReturnType<typeof remedies>
          try {
            found = remedies(id, facts, options)
          } catch (error) {
            return error instanceof InvalidFactsError
          }
          for (const remedy of found.slice(0, 3)) {
            const changed = Object.fromEntries(remedy.map(({ fact, to }) => [fact, to]))
            expect(evaluate(id, { ...facts, ...changed }, options).outcome).toBe('eligible')
            expect(remedy.filter(({ fact }) => fixed.has(fact))).toEqual([])
            for (const { fact } of remedy) {
              const { [fact]: _, ...rest } = changed
              expect(evaluate(id, { ...facts, ...rest }, options).outcome).toBe('ineligible')
            }
          }
          return true
        }),
        { numRuns: 5 },
      )
    },
  )
})
