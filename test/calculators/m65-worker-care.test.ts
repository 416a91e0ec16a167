import { describe, expect, it } from 'vitest'
import { hospitalisationSubsidy } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('hospitalisationSubsidy', () => {
  const asOf = '2023-06-01'
  computes(hospitalisationSubsidy, [
    [{ hospitalisedStaff: 0 }, { people: 0, amount: '0' }, { asOf }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf }],
    [{ hospitalisedStaff: 3999 }, { people: 3999, amount: '1599600' }, { asOf }],
    [{ hospitalisedStaff: 4000 }, { people: 4000, amount: '1600000' }, { asOf }],
    [{ hospitalisedStaff: 4001 }, { people: 4000, amount: '1600000' }, { asOf }],
    [{ hospitalisedStaff: 4001 }, { people: 4001, amount: '1600400' }, { asOf, reading: 'forecast' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf: '2023-01-01' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: '400' }, { asOf: '2023-12-31' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: null }, { asOf: '2022-12-31' }],
    [{ hospitalisedStaff: 1 }, { people: 1, amount: null }, { asOf: '2024-01-01' }],
  ])
  needsEach(hospitalisationSubsidy, { hospitalisedStaff: 1 }, { asOf })
  refuses(hospitalisationSubsidy, [[{ hospitalisedStaff: -1 }, 'hospitalisedStaff']])

  it('asks for the day, and says why there is nothing after the year', () => {
    expect(evaluate('m65.hospitalisation-subsidy', { hospitalisedStaff: 1 })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
    expect(evaluate('m65.hospitalisation-subsidy', { hospitalisedStaff: 1 }, { asOf: '2024-01-01' })).toMatchObject({
      values: { people: 1, amount: null },
      reasons: [{ en: expect.stringMatching('2023') }],
    })
  })
})
