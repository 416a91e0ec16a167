import { describe, expect, it } from 'vitest'
import { materialPreReview, policeServiceMapFunctions } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('policeServiceMapFunctions', () => {
  it('lists seven, in the document’s order', () => {
    expect(policeServiceMapFunctions().entries.map((one) => one.key)).toEqual([
      'requirements',
      'grounds',
      'appointment',
      'pre-review',
      'online',
      'certificates',
      'feedback',
    ])
  })

  it.each([
    ['requirements', ['办理时间', '办理地点', '办理条件', '办理要求', '所需材料']],
    ['grounds', ['法律依据', '承诺期限', '制式卷宗', '参考样本', '流程规范']],
    ['appointment', []],
  ] as const)('%s makes public what it should', (serviceMapFunction, items) => {
    const { entries, outcome } = policeServiceMapFunctions({ serviceMapFunction })
    expect([outcome, entries.length]).toEqual(['found', 1])
    expect(entries[0]?.items.map((one) => one.label.zh)).toEqual(items)
  })

  it('says that what is published is an open list', () => {
    expect(policeServiceMapFunctions.notes.map((one) => one.zh)).toContain('公开的五项以“等”收尾')
  })

  it('by “推动…实现掌上办”: is aimed at, and so is the pre-review among its functions', () => {
    expect(policeServiceMapFunctions().force).toBe('aims')
    expect(materialPreReview({ isPreReviewUploaded: false }).force).toBe('aims')
  })

  it.each([
    ['“预约到窗口办理业务的时间”', /预约的是到窗口办理的时间/],
    ['“后台人员校看材料”', /预审由后台人员看上传的材料/],
    ['“依托‘网办中心’建设，提供网上办理”', /网上办理依托“网办中心”/],
    ['“电子证照，方便…网上下载使用”', /电子证照可在网上下载使用/],
  ])('by %s: says what the function is', (_, words) => {
    expect(policeServiceMapFunctions.notes.map((one) => one.zh)).toContainEqual(expect.stringMatching(words))
  })

  it('doesn’t know another function', () => {
    expect(policeServiceMapFunctions({ serviceMapFunction: 'other' }).outcome).toBe('not-listed')
  })
})

describe('materialPreReview', () => {
  const uploaded = { isPreReviewUploaded: true }
  const suggested = { ...uploaded, preReviewResult: 'changes-suggested' }
  classifies(materialPreReview, [
    [{ isPreReviewUploaded: false }, 'upload'],
    [{ ...uploaded, preReviewResult: 'pending' }, 'in-review'],
    [{ ...uploaded, preReviewResult: 'no-changes' }, 'one-visit'],
    [{ ...suggested, isPreReviewRevised: false }, 'revise'],
    [{ ...suggested, isPreReviewRevised: true }, 'one-visit'],
    [suggested, undefined],
    [uploaded, undefined],
    [{ preReviewResult: 'no-changes' }, 'one-visit'],
    [{ preReviewResult: 'pending' }, undefined],
    [{}, undefined],
  ])
  refuses(materialPreReview, [
    [{ preReviewResult: 'lost' }, 'preReviewResult'],
    [{ ...uploaded, preReviewResult: 'pending', isPreReviewRevised: true }, 'preReviewResult'],
    [{ ...uploaded, preReviewResult: 'no-changes', isPreReviewRevised: true }, 'preReviewResult'],
    [{ isPreReviewUploaded: false, preReviewResult: 'no-changes' }, 'isPreReviewUploaded'],
    [{ isPreReviewUploaded: false, preReviewResult: 'changes-suggested' }, 'isPreReviewUploaded'],
    [{ isPreReviewUploaded: false, isPreReviewRevised: true }, 'isPreReviewUploaded'],
  ])
  it('takes a record in which nothing is uploaded, returned or revised', () => {
    const facts = { isPreReviewUploaded: false, preReviewResult: 'pending', isPreReviewRevised: false } as const
    expect(materialPreReview(facts).class).toBe('upload')
  })
})
