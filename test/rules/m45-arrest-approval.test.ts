import { describe, expect, it } from 'vitest'
import { evaluate, type Options } from '../../src/index'
import { arrestApprovalEscalation } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const arrest = {
  isArrestProposed: true,
  proposingProcuratorate: 'basic',
  suspectPosts: ['owner'],
  concernsEnterprise: true,
} as const
const noPost = { ...arrest, suspectPosts: [] }
const minor = { ...arrest, suspectPosts: ['shareholder'], isImportantShareholder: false }
const clerk = { ...arrest, suspectPosts: ['other'], isOtherPostImportant: false }
const noEnterprise = { concernsEnterprise: false } as const
const inEnterpriseCases = { reading: 'key-posts-in-enterprise-cases' }
const everyCase = { reading: 'enterprise-cases' }
const anyLevel = { reading: 'any-level' }
const widest = { reading: 'enterprise-cases+any-level' }

const inMeasure = '措施只写了涉及重要岗位人员的案件'
const inInterpretation = '解读只写了涉企案件'
const ofLevel = '措施只写了基层人民检察院'

describe('arrestApprovalEscalation', () => {
  describe('by the measure', () => {
    classifies(arrestApprovalEscalation, [
      [arrest, 'raised'],
      [{ ...arrest, concernsPrivateEnterprise: false }, 'raised'],
      [{ ...arrest, ...noEnterprise }, 'raised'],
      [{ ...arrest, concernsEnterprise: undefined }, 'raised'],
      ...['actual-controller', 'legal-representative', 'senior-manager', 'technical-backbone'].map(
        (post) => [{ ...arrest, suspectPosts: [post] }, 'raised'] as const,
      ),
      [{ ...minor, isImportantShareholder: true }, 'raised'],
      [{ ...clerk, isOtherPostImportant: true }, 'raised'],
      [{ ...minor, isImportantShareholder: true, suspectPosts: undefined }, 'raised'],
      [{ ...arrest, suspectPosts: ['shareholder', 'technical-backbone'] }, 'raised'],
    ])
  })

  describe('under another reading', () => {
    classifies(arrestApprovalEscalation, [
      [arrest, 'raised', inEnterpriseCases],
      [{ ...arrest, concernsEnterprise: undefined }, undefined, inEnterpriseCases],
      [noPost, 'raised', everyCase],
      [{ ...arrest, suspectPosts: undefined }, 'raised', everyCase],
      [{ ...noPost, concernsPrivateEnterprise: false }, 'raised', everyCase],
      [{ ...noPost, proposingProcuratorate: 'higher' }, 'raised', widest],
      [{ ...noPost, proposingProcuratorate: undefined }, 'raised', widest],
      [{ ...arrest, proposingProcuratorate: 'higher' }, 'raised', anyLevel],
      [{ ...arrest, proposingProcuratorate: undefined }, 'raised', anyLevel],
    ])
  })

  it.each<[object, string, string, Options]>([
    [{ isArrestProposed: false }, 'isArrestProposed', '拟不捕的未写', {}],
    [{ ...arrest, isArrestProposed: false }, 'isArrestProposed', '拟不捕的未写', {}],
    [{ ...noPost, isArrestProposed: false }, 'isArrestProposed', '拟不捕的未写', widest],
    [noPost, 'suspectPosts', inMeasure, {}],
    [minor, 'isImportantShareholder', inMeasure, {}],
    [clerk, 'isOtherPostImportant', inMeasure, {}],
    [{ ...noPost, ...noEnterprise }, 'suspectPosts', inMeasure, {}],
    [{ ...arrest, proposingProcuratorate: 'higher' }, 'proposingProcuratorate', ofLevel, {}],
    [noPost, 'suspectPosts', inMeasure, inEnterpriseCases],
    [{ ...arrest, ...noEnterprise }, 'concernsEnterprise', inInterpretation, inEnterpriseCases],
    [{ ...arrest, ...noEnterprise }, 'concernsEnterprise', inInterpretation, everyCase],
    [{ ...noPost, proposingProcuratorate: 'higher' }, 'proposingProcuratorate', ofLevel, everyCase],
    [{ ...noPost, proposingProcuratorate: 'higher' }, 'suspectPosts', inMeasure, anyLevel],
  ])('by “基层人民检察院拟作出逮捕决定的，提级审批”: says nothing of %o, for %s', (facts, fact, reason, options) => {
    const result = evaluate('m45.arrest-approval-escalation', facts, options)
    expect(result).toMatchObject({ outcome: 'not-covered', discrepancies: ['m45.escalated-arrests'] })
    expect(result.reasons?.map((one) => one.zh)).toEqual([expect.stringContaining(reason)])
    expect(factsIn(result.unmet ?? [])).toContain(fact)
  })

  it.each([
    ['isArrestProposed', arrest],
    ['proposingProcuratorate', arrest],
    ['isImportantShareholder', minor],
    ['isOtherPostImportant', clerk],
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

  refuses(arrestApprovalEscalation, [
    [{ suspectPosts: ['accountant'] }, 'suspectPosts'],
    [{ suspectPosts: 'owner' }, 'suspectPosts'],
    [{ suspectPosts: ['owner'], isImportantShareholder: true }, 'suspectPosts'],
    [{ suspectPosts: [], isOtherPostImportant: true }, 'suspectPosts'],
    [{ proposingProcuratorate: 'municipal' }, 'proposingProcuratorate'],
    [{ isArrestProposed: 'yes' }, 'isArrestProposed'],
  ])
})
