import { describe, expect, it } from 'vitest'
import { facts } from '../../src/index'
import { liabilityEffects, managerExemption, researcherExemption } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

const onTakingEffect = { reading: 'on-taking-effect' }

const manager = {
  innovationRegulationIsPromulgated: true,
  managementErrorField: 'system-reform',
  meetsExemptionConditions: true,
  managedDiligently: true,
  soughtPrivateGain: false,
} as const

describe('managerExemption', () => {
  decides(managerExemption, {
    eligible: manager,
    stillEligible: [{ managementErrorField: 'investment-fund' }, { managementErrorField: 'innovation-work' }],
    ineligible: [
      { innovationRegulationIsPromulgated: false },
      { meetsExemptionConditions: false },
      { managedDiligently: false },
      { soughtPrivateGain: true },
    ],
  })

  describe('read as in force from the day it takes effect', () => {
    decides(managerExemption, {
      eligible: { ...manager, innovationRegulationHasTakenEffect: true },
      ineligible: [{ innovationRegulationHasTakenEffect: false }],
      implied: ['innovationRegulationIsPromulgated'],
      options: onTakingEffect,
    })
  })

  it('M10 解读（科技管理人员） “依法予以免责”: must be given where its conditions hold', () => {
    expect(managerExemption(manager)).toMatchObject({
      force: 'shall',
      gives: { zh: expect.stringContaining('免除') },
      leadsTo: ['m10.liability-effects', 'm10.regulation-status'],
    })
  })
  it('M10 解读（科技管理人员）: says nothing of errors in other work', () => {
    const { outcome, reasons, unmet } = managerExemption({ ...manager, managementErrorField: 'other' })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(unmet.map((one) => one.fact)).toEqual(['managementErrorField'])
  })

  it('leaves conditions, diligence and private gain to a judge', () => {
    const judged = managerExemption({}).missing.flatMap((one) => (one.judgedBy ? [one.fact] : []))
    expect(judged.sort()).toEqual(['managedDiligently', 'meetsExemptionConditions', 'soughtPrivateGain'])
  })

  refuses(managerExemption, [[{ managementErrorField: 'teaching' }, 'managementErrorField']])
})

const project = {
  isPubliclyFundedResearch: true,
  isExploratoryResearch: true,
  isHighRiskResearch: true,
  researchResult: 'cannot-be-completed',
  recordsProveDiligence: true,
  isDeterminedByDepartment: true,
} as const
const researcher = { innovationRegulationIsPromulgated: true, ...project } as const

describe('researcherExemption', () => {
  const failing = [
    { isExploratoryResearch: false },
    { isHighRiskResearch: false },
    { recordsProveDiligence: false },
    { isDeterminedByDepartment: false },
  ]
  decides(researcherExemption, {
    eligible: researcher,
    ineligible: [{ innovationRegulationIsPromulgated: false }, ...failing],
  })

  it.each(['cannot-complete', 'at-once'] as const)(
    'by “未取得预期成效…可以免于追究”: read as %s, denies nothing to a project completed without it',
    (reading) => {
      const facts = { ...researcher, researchResult: 'completed-without-result' } as const
      const { outcome, unmet } = researcherExemption(facts, { reading })
      expect([outcome, unmet.map((one) => one.fact)]).toEqual(['not-covered', ['researchResult']])
      for (const change of failing)
        expect(researcherExemption({ ...facts, ...change }, { reading }).outcome).toBe('ineligible')
    },
  )

  describe('read as open to a project without the hoped result', () => {
    decides(researcherExemption, {
      eligible: researcher,
      stillEligible: [{ researchResult: 'completed-without-result' }],
      ineligible: [{ innovationRegulationIsPromulgated: false }, ...failing],
      implied: ['researchResult'],
      options: { reading: 'without-result' },
    })
  })

  describe('read as given at once by the measure', () => {
    decides(researcherExemption, {
      eligible: project,
      stillEligible: [{ innovationRegulationIsPromulgated: false }],
      ineligible: failing,
      options: { reading: 'at-once' },
    })
  })

  it.each([
    ['on-taking-effect', { innovationRegulationHasTakenEffect: false }, 'ineligible'],
    ['on-taking-effect', { innovationRegulationHasTakenEffect: true }, 'eligible'],
    ['on-taking-effect', {}, 'undetermined'],
    ['at-once+on-taking-effect', { innovationRegulationHasTakenEffect: false }, 'eligible'],
    ['without-result+at-once', { researchResult: 'completed-without-result' }, 'eligible'],
  ])('read as %s, with %o, is %s', (reading, change, outcome) => {
    expect(researcherExemption({ ...researcher, ...change } as never, { reading }).outcome).toBe(outcome)
  })

  it('M10 解读（科技人员） “财政性资金资助的”: says nothing of other projects', () => {
    const { outcome, unmet } = researcherExemption({ ...researcher, isPubliclyFundedResearch: false })
    expect([outcome, unmet.map((one) => one.fact)]).toEqual(['not-covered', ['isPubliclyFundedResearch']])
  })
  it('may be withheld even where every condition holds', () => {
    expect(researcherExemption(researcher)).toMatchObject({ outcome: 'eligible', force: 'may' })
  })

  it('M10 措施 “未取得预期成效但已尽到勤勉尽责义务”: asks the department of either failure, and refuses one of a project that succeeded', () => {
    const asked = facts('research').find(({ name }) => name === 'isDeterminedByDepartment')
    expect(asked?.question.zh).toMatch(/不能完成或未取得预期成效/)
    expect(asked?.question.en).toMatch(/can’t be completed or lacks the hoped result/)
    const { isDeterminedByDepartment: _, ...undetermined } = researcher
    for (const reading of ['cannot-complete', 'without-result'] as const)
      expect(researcherExemption({ ...undetermined, researchResult: 'as-expected' }, { reading }).outcome).toBe(
        'ineligible',
      )
  })

  refuses(researcherExemption, [
    [{ researchResult: 'failed' }, 'researchResult'],
    [{ researchResult: 'as-expected', isDeterminedByDepartment: true }, 'isDeterminedByDepartment'],
  ])
})

describe('liabilityEffects', () => {
  const granted = { liabilityExemptionGranted: true }
  classifies(liabilityEffects, [
    [{ ...granted, researchStaffClass: 'researcher' }, 'researcher-exempted'],
    [{ ...granted, researchStaffClass: 'manager' }, 'manager-exempted'],
    [{ liabilityExemptionGranted: false }, 'not-exempted'],
    [granted, undefined],
    [{ researchStaffClass: 'researcher' }, undefined],
    [{}, undefined],
  ])

  it('says that closing the project and applying again are unaffected, of researchers alone', () => {
    const told = (['researcher', 'manager'] as const).map(
      (researchStaffClass) => liabilityEffects({ ...granted, researchStaffClass }).consequence?.zh,
    )
    expect(told.map((words) => words?.includes('结题'))).toEqual([true, false])
  })
  it('promises nothing where nobody is exempted, and says that nothing is stated', () => {
    const result = liabilityEffects({ liabilityExemptionGranted: false })
    expect([result.consequence, result.notes[0]?.zh.includes('文中未写')]).toEqual([undefined, true])
  })

  refuses(liabilityEffects, [[{ researchStaffClass: 'student' }, 'researchStaffClass']])
})
