import { describe, expect, it } from 'vitest'
import { arrestApprovalEscalation } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const arrest = {
  isArrestProposed: true,
  proposingProcuratorate: 'basic',
  suspectPosts: ['owner'],
  caseConcerns: 'private-enterprise',
} as const
const noPost = { ...arrest, suspectPosts: [] }
const minor = { ...arrest, suspectPosts: ['shareholder'], isImportantShareholder: false }
const clerk = { ...arrest, suspectPosts: ['other'], isOtherPostImportant: false }
const noEnterprise = { caseConcerns: 'no-enterprise' } as const
const inEnterpriseCases = { reading: 'key-posts-in-enterprise-cases' }
const everyCase = { reading: 'enterprise-cases' }
const anyLevel = { reading: 'any-level' }
const widest = { reading: 'enterprise-cases+any-level' }

describe('arrestApprovalEscalation', () => {
  describe('by the measure', () => {
    classifies(arrestApprovalEscalation, [
      [arrest, 'raised'],
      [{ ...arrest, caseConcerns: 'other-enterprise' }, 'raised'],
      [{ ...arrest, ...noEnterprise }, 'raised'],
      [{ ...arrest, caseConcerns: undefined }, 'raised'],
      ...['actual-controller', 'legal-representative', 'senior-manager', 'technical-backbone'].map(
        (post) => [{ ...arrest, suspectPosts: [post] }, 'raised'] as const,
      ),
      [{ ...minor, isImportantShareholder: true }, 'raised'],
      [{ ...clerk, isOtherPostImportant: true }, 'raised'],
      [{ ...arrest, suspectPosts: ['shareholder', 'technical-backbone'] }, 'raised'],
      [{ ...arrest, isArrestProposed: false }, 'not-raised'],
      [{ isArrestProposed: false }, 'not-raised'],
    ])
  })

  describe('where measure and interpretation differ', () => {
    classifies(arrestApprovalEscalation, [
      [noPost, 'texts-differ'],
      [minor, 'texts-differ'],
      [clerk, 'texts-differ'],
      [{ ...arrest, proposingProcuratorate: 'higher' }, 'texts-differ'],
      [{ ...noPost, proposingProcuratorate: 'higher' }, 'texts-differ'],
      [{ ...arrest, ...noEnterprise, proposingProcuratorate: 'higher' }, 'texts-differ'],
      [{ ...noPost, ...noEnterprise }, 'not-raised'],
      [{ ...minor, ...noEnterprise }, 'not-raised'],
      [{ ...clerk, ...noEnterprise }, 'not-raised'],
    ])
  })

  describe('read as for key posts in enterprise cases', () => {
    classifies(arrestApprovalEscalation, [
      [arrest, 'raised', inEnterpriseCases],
      [{ ...arrest, ...noEnterprise }, 'texts-differ', inEnterpriseCases],
      [noPost, 'texts-differ', inEnterpriseCases],
      [{ ...noPost, ...noEnterprise }, 'not-raised', inEnterpriseCases],
      [{ ...arrest, caseConcerns: undefined }, undefined, inEnterpriseCases],
    ])
  })

  describe('read as for every enterprise case', () => {
    classifies(arrestApprovalEscalation, [
      [noPost, 'raised', everyCase],
      [{ ...arrest, suspectPosts: undefined }, 'raised', everyCase],
      [{ ...noPost, caseConcerns: 'other-enterprise' }, 'raised', everyCase],
      [{ ...noPost, proposingProcuratorate: 'higher' }, 'texts-differ', everyCase],
      [{ ...noPost, proposingProcuratorate: 'higher' }, 'raised', widest],
      [{ ...noPost, proposingProcuratorate: undefined }, 'raised', widest],
      [{ ...arrest, ...noEnterprise }, 'texts-differ', everyCase],
      [{ ...noPost, ...noEnterprise }, 'not-raised', widest],
      [{ ...noPost, isArrestProposed: false }, 'not-raised', widest],
    ])
  })

  describe('read as for any level', () => {
    classifies(arrestApprovalEscalation, [
      [{ ...arrest, proposingProcuratorate: 'higher' }, 'raised', anyLevel],
      [{ ...arrest, proposingProcuratorate: undefined }, 'raised', anyLevel],
      [{ ...noPost, proposingProcuratorate: 'higher' }, 'texts-differ', anyLevel],
    ])
  })

  it.each([
    ['isArrestProposed', arrest],
    ['proposingProcuratorate', arrest],
    ['isImportantShareholder', minor],
    ['isOtherPostImportant', clerk],
    ['caseConcerns', noPost],
  ])('asks for %s when it is not known', (fact, facts) => {
    const result = arrestApprovalEscalation({ ...facts, [fact]: undefined } as never)
    expect(result).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('asks for the posts', () => {
    const { outcome, missing } = arrestApprovalEscalation({ ...arrest, suspectPosts: undefined } as never)
    expect([outcome, missing[0]?.fact]).toEqual(['undetermined', 'suspectPosts'])
  })

  it('leaves what is important to the procuratorate, and flags both texts', () => {
    const { missing, discrepancies } = arrestApprovalEscalation({
      ...arrest,
      suspectPosts: ['shareholder', 'other'],
    })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh]).sort()).toEqual([
      ['isImportantShareholder', '检察机关'],
      ['isOtherPostImportant', '检察机关'],
    ])
    expect(discrepancies).toEqual(['m45.escalated-arrests'])
  })

  it('never says a silent no where an enterprise or a key post is concerned', () => {
    for (const suspectPosts of [[], ['owner']] as const)
      for (const caseConcerns of ['private-enterprise', 'other-enterprise', 'no-enterprise'] as const)
        for (const proposingProcuratorate of ['basic', 'higher'] as const) {
          const facts = { isArrestProposed: true, suspectPosts, caseConcerns, proposingProcuratorate }
          const concerned = suspectPosts.length > 0 || caseConcerns !== 'no-enterprise'
          expect(arrestApprovalEscalation(facts as never).class === 'not-raised').toBe(!concerned)
        }
  })

  refuses(arrestApprovalEscalation, [
    [{ suspectPosts: ['accountant'] }, 'suspectPosts'],
    [{ suspectPosts: 'owner' }, 'suspectPosts'],
    [{ proposingProcuratorate: 'municipal' }, 'proposingProcuratorate'],
    [{ isArrestProposed: 'yes' }, 'isArrestProposed'],
  ])
})
