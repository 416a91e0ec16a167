import { describe, expect, it } from 'vitest'
import { benefitMode, policyCustodian, privateEconomyFollowUp } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('policyCustodian', () => {
  classifies(policyCustodian, [
    [{ policyLevel: 'municipal', issuingDepartments: 1 }, 'issuer'],
    [{ policyLevel: 'county', issuingDepartments: 1 }, 'issuer'],
    [{ policyLevel: 'municipal', issuingDepartments: 2 }, 'all-issuers'],
    [{ policyLevel: 'county', issuingDepartments: 3 }, 'all-issuers'],
    [{ policyLevel: 'national' }, 'local-department'],
    [{ policyLevel: 'provincial', issuingDepartments: 2 }, 'local-department'],
    [{ policyLevel: 'municipal' }, undefined],
    [{ issuingDepartments: 1 }, undefined],
    [{ issuingDepartments: 2 }, undefined],
  ])
  refuses(policyCustodian, [
    [{ issuingDepartments: 0 }, 'issuingDepartments'],
    [{ policyLevel: 'city' }, 'policyLevel'],
  ])
})

const documents = (state?: boolean, province?: boolean) => ({
  ...(state !== undefined && { statePrivateEconomyDocumentIsIssued: state }),
  ...(province !== undefined && { provincialPrivateEconomyDocumentIsIssued: province }),
})
const either = { reading: 'either' }

describe('privateEconomyFollowUp', () => {
  classifies(privateEconomyFollowUp, [
    [documents(true, true), 'due-promptly'],
    [documents(true, false), 'not-yet-due'],
    [documents(false, true), 'not-yet-due'],
    [documents(false, false), 'not-yet-due'],
    [documents(undefined, false), 'not-yet-due'],
    [documents(true), undefined],
    [{}, undefined],
    [documents(true, false), 'due-promptly', either],
    [documents(undefined, true), 'due-promptly', either],
    [documents(false, false), 'not-yet-due', either],
    [documents(false), undefined, either],
  ])

  it('never gives a day', () => {
    expect(JSON.stringify(privateEconomyFollowUp(documents(true, true)))).not.toMatch(/\d{4}-\d{2}/)
  })
})

describe('benefitMode', () => {
  classifies(benefitMode, [
    [{ benefitMode: 'no-application' }, 'no-application'],
    [{ benefitMode: 'simplified-application' }, 'simplified-application'],
    [{}, undefined],
  ])
  refuses(benefitMode, [[{ benefitMode: 'quick' }, 'benefitMode']])
})
