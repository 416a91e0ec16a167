import { describe, expect, it } from 'vitest'
import { equalProtection } from '../../src/data/m45-equal-protection'
import { evaluate } from '../../src/index'
import { about } from '../../src/language/write/subject'
import { custodyNecessityReview, enterpriseCaseImpactAssessment, nonProsecution } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('the key posts', () => {
  it('are as many as the document counts', () => {
    const count = equalProtection[about].parameters.find((one) => one.id === 'm45.key-role-count')?.value
    expect(equalProtection.keyPosts.length + equalProtection.keyShareholders.length).toBe(Number(count))
  })
})

describe('custodyNecessityReview', () => {
  classifies(custodyNecessityReview, [
    [{ isCustodyStillNeeded: false }, 'propose-release-or-change'],
    [{}, undefined],
  ])

  it('by “对不需要继续羁押的”: says nothing of custody that is still needed', () => {
    expect(evaluate('m45.custody-necessity-review', { isCustodyStillNeeded: true })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('仍需羁押的') }],
      unmet: [{ fact: 'isCustodyStillNeeded' }],
    })
  })

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

  it('by “最大限度减少……影响”: says what it is for, and what isn’t stated', () => {
    expect(enterpriseCaseImpactAssessment().notes.map((one) => one.zh)).toEqual([
      expect.stringMatching(/最大限度减少.*文中未写/),
    ])
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
    [{}, undefined],
    [{ nonProsecutionGround: 'relative' }, 'non-prosecution', narrow],
    [{}, undefined, narrow],
  ])

  it('promises nothing on other kinds when read as for the discretionary kind alone', () => {
    const result = evaluate('m45.non-prosecution', { nonProsecutionGround: 'other' }, narrow)
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.stringContaining('相对不起诉') }] })
  })

  it.each([{}, narrow])('by “符合不起诉条件的”: says nothing of one who meets none, under %o', (options) => {
    const result = evaluate('m45.non-prosecution', { nonProsecutionGround: 'none' }, options)
    expect(result).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('不符合的，文中未写') }],
    })
    expect([...new Set(factsIn(result.unmet ?? []))]).toEqual(['nonProsecutionGround'])
  })

  it('by “综合考量……结合……”: names what is weighed, and in which cases', () => {
    const notes = nonProsecution({}).notes.map((one) => one.zh)
    expect(notes).toEqual([
      expect.stringMatching(/犯罪的事实、性质、情节、后果、主观恶性等.*认罪态度、退赔、和解等/),
      expect.stringContaining('涉企案件'),
    ])
  })

  it('waits for the procuratorate, and flags both texts', () => {
    expect(nonProsecution({})).toMatchObject({
      missing: [{ fact: 'nonProsecutionGround', judgedBy: { zh: '检察机关' } }],
      discrepancies: ['m45.non-prosecution-kind'],
    })
  })

  refuses(nonProsecution, [[{ nonProsecutionGround: 'statutory' }, 'nonProsecutionGround']])
})
