import { describe, expect, it } from 'vitest'
import { equalProtection } from '../../src/data/m45-equal-protection'
import { evaluate } from '../../src/index'
import { about } from '../../src/language/write/subject'
import { custodyNecessityReview, enterpriseCaseImpactAssessment, nonProsecution } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('the key posts', () => {
  it('are as many as the document counts', () => {
    const count = equalProtection[about].parameters.find((one) => one.id === 'm45.key-role-count')?.value
    expect(equalProtection.keyPosts.length + equalProtection.keyShareholders.length).toBe(Number(count))
  })
})

describe('custodyNecessityReview', () => {
  classifies(custodyNecessityReview, [
    [{ isCustodyStillNeeded: false }, 'propose-release-or-change'],
    [{ isCustodyStillNeeded: true }, 'no-proposal'],
    [{}, undefined],
  ])

  it('waits for the procuratorate', () => {
    expect(custodyNecessityReview({}).missing).toMatchObject([
      { fact: 'isCustodyStillNeeded', judgedBy: { zh: '检察机关' } },
    ])
  })

  it('names what is proposed', () => {
    expect(custodyNecessityReview({ isCustodyStillNeeded: false }).label?.zh).toBe('释放或者变更强制措施')
  })

  refuses(custodyNecessityReview, [[{ isCustodyStillNeeded: 'no' }, 'isCustodyStillNeeded']])
})

describe('enterpriseCaseImpactAssessment', () => {
  it('lists three dimensions and flags the name of the assessment', () => {
    const { entries, outcome, discrepancies } = enterpriseCaseImpactAssessment()
    expect([outcome, entries.map((one) => one.label.zh), discrepancies]).toEqual([
      'listed',
      ['政治影响', '经济影响', '社会影响'],
      ['m45.assessment-extent'],
    ])
  })

  it.each([
    ['political', '政治影响'],
    ['economic', '经济影响'],
    ['social', '社会影响'],
  ] as const)('finds %s', (impactDimension, zh) => {
    const { entries, outcome } = enterpriseCaseImpactAssessment({ impactDimension })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('leaves another dimension open', () => {
    expect(enterpriseCaseImpactAssessment({ impactDimension: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
})

describe('nonProsecution', () => {
  const narrow = { reading: 'discretionary-only' }
  classifies(nonProsecution, [
    [{ nonProsecutionGround: 'relative' }, 'non-prosecution'],
    [{ nonProsecutionGround: 'other' }, 'non-prosecution'],
    [{ nonProsecutionGround: 'none' }, 'not-applied'],
    [{}, undefined],
    [{ nonProsecutionGround: 'relative' }, 'non-prosecution', narrow],
    [{ nonProsecutionGround: 'none' }, 'not-applied', narrow],
    [{}, undefined, narrow],
  ])

  it('promises nothing on other kinds when read as for the discretionary kind alone', () => {
    const result = evaluate('m45.non-prosecution', { nonProsecutionGround: 'other' }, narrow)
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{}] })
  })

  it('waits for the procuratorate, and flags both texts', () => {
    expect(nonProsecution({})).toMatchObject({
      missing: [{ fact: 'nonProsecutionGround', judgedBy: { zh: '检察机关' } }],
      discrepancies: ['m45.non-prosecution-kind'],
    })
  })

  refuses(nonProsecution, [[{ nonProsecutionGround: 'statutory' }, 'nonProsecutionGround']])
})
