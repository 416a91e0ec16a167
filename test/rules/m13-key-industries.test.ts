import { describe, expect, it } from 'vitest'
import { keyIndustries } from '../../src/data/m13-key-industries'
import { readFacts } from '../../src/intake/index'
import { about } from '../../src/language/write/subject'
import { drugReviewBranchStatus, industryCentreServices } from '../../src/rules/index'
import { refuses } from '../support/cases'

const branch = (drugReviewBranchIsApproved?: boolean, drugReviewBranchIsBuilt?: boolean) => ({
  drugReviewBranchIsApproved,
  drugReviewBranchIsBuilt,
})

describe('drugReviewBranchStatus', () => {
  it.each([
    [branch(false, false), 'built', ['not-approved']],
    [branch(false), 'built', ['not-approved']],
    [branch(true, false), 'built', ['approved-not-built']],
    [branch(true, true), 'built', ['is-built', 'target-met']],
    [branch(false, false), 'approved', ['not-approved']],
    [branch(true, false), 'approved', ['approved-not-built', 'target-met']],
    [branch(true, true), 'approved', ['is-built', 'target-met']],
  ])('of %o, the target being %s, says %o', (facts, reading, classes) => {
    expect(drugReviewBranchStatus(facts, { reading })).toMatchObject({ outcome: 'classified', classes, missing: [] })
  })

  it.each([
    [branch(true), 'drugReviewBranchIsBuilt'],
    [branch(undefined, false), 'drugReviewBranchIsApproved'],
  ])('of %o, asks for %s', (facts, fact) => {
    expect(drugReviewBranchStatus(facts)).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('knows of a branch that is built that it is approved', () => {
    const { outcome, classes } = drugReviewBranchStatus(branch(undefined, true))
    expect([outcome, classes]).toEqual(['classified', ['is-built', 'target-met']])
  })

  refuses(drugReviewBranchStatus, [[branch(false, true), 'drugReviewBranchIsApproved']])
})

describe('industryCentreServices', () => {
  it.each([
    ['bedding-centre', 6],
    ['motor-centre', 3],
    ['drug-review-branch', 3],
    ['drug-device-station', 2],
  ] as const)('finds what the %s offers', (industryCentre, count) => {
    const { entries, outcome } = industryCentreServices({ industryCentre })
    expect([outcome, entries.map((one) => one.services.length)]).toEqual(['found', [count]])
  })
  it('lists four institutions', () => {
    expect(industryCentreServices().entries.map((one) => one.serves.length)).toEqual([1, 1, 1, 1])
  })
  it('by “建筑面积约14400平方米”: says how large the motor centre is, about', () => {
    const area = keyIndustries[about].parameters.find((one) => one.id === 'm13.motor-centre-area')
    const [motors] = industryCentreServices({ industryCentre: 'motor-centre' }).entries
    const premises = motors && 'premises' in motors ? motors.premises.zh : undefined
    expect([premises, area?.approx]).toEqual(['检验用房建筑面积约14,400平方米', 'about'])
  })
  it('says whose services are left open', () => {
    expect(industryCentreServices.notes[1]?.zh).toMatch(/床上用品中心和分中心的服务以“等”收尾/)
  })
  it('by “建成后…将覆盖” and “获批建设”: says that none is built yet', () => {
    const states = industryCentreServices().entries.map((one) => one.state.zh)
    expect(states).toEqual([
      '在建，预计最迟2023-12-31竣工',
      '在建，预计最迟2023-12-31正式建成，建成后提供',
      '尚待获批建设',
      '由重点园区建设，开设便民服务窗口',
    ])
  })
  it.each([
    ['床上用品质检中心', 'bedding-centre'],
    ['电动机质检中心', 'motor-centre'],
    ['省药监局南通分中心', 'drug-review-branch'],
  ])('takes %s for the institution', (机构, industryCentre) => {
    expect(readFacts(industryCentreServices, { 机构 }, { language: 'zh' }).facts).toEqual({ industryCentre })
  })
  it('by “预计”, “推动…获批”: is an aim, and no promise', () => {
    expect(industryCentreServices.force).toBe('aims')
  })
  refuses(industryCentreServices, [[{ industryCentre: 'library' }, 'industryCentre']])
})
