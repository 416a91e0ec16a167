import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constructionPermitsSaved, deferredMaterials, usualPermitCourse } from '../../src/calculators/index'
import { describe as describeInWords } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('deferredMaterials', () => {
  const held = { completionAcceptanceHeldOn: '2023-06-15' }
  const passed = { completionAcceptancePassedOn: '2023-06-21' }
  const acceptancePassed = { reading: 'acceptance-passed' }
  computes(deferredMaterials, [
    [held, { lastDay: '2023-06-14' }],
    [held, { lastDay: '2023-06-15' }, { reading: 'same-day' }],
    [passed, { lastDay: '2023-06-20' }, acceptancePassed],
    [passed, { lastDay: '2023-06-21' }, { reading: 'same-day+acceptance-passed' }],
    [{ completionAcceptanceHeldOn: '2024-03-01' }, { lastDay: '2024-02-29' }],
  ])
  needsEach(deferredMaterials, held)
  needsEach(deferredMaterials, passed, acceptancePassed)
  refuses(deferredMaterials, [
    [{ completionAcceptanceHeldOn: '2023-06' }, 'completionAcceptanceHeldOn'],
    [{ ...held, completionAcceptancePassedOn: '2023-06-14' }, 'completionAcceptancePassedOn'],
  ])
})

describe('usualPermitCourse', () => {
  computes(usualPermitCourse, [
    [{}, { fewest: 4, most: 5, days: 60 }],
    [{}, { fewest: 4, most: 5, days: 45 }, { parameters: { 'm23.usual-preparation-days': 45 } }],
  ])
  it('by “约60天”: says that the days are about', () => {
    expect(describeInWords('m23.usual-permit-course')).toMatchObject({
      zh: expect.stringContaining('约60天'),
      en: expect.stringContaining('about 60 days'),
    })
  })
  refuses(usualPermitCourse, [[{ days: 60 }, 'days']])
})

describe('constructionPermitsSaved', () => {
  const of = (drawingReviewCertificates: number) => ({ drawingReviewCertificates })
  computes(constructionPermitsSaved, [
    [of(1), { saved: 0, share: '0' }],
    [of(2), { saved: 1, share: '0.5' }],
    [of(4), { saved: 3, share: '0.75' }],
    [of(5), { saved: 4, share: '0.8' }],
    [of(1), { saved: 0, share: '0' }, { parameters: { 'm23.permits-under-one-permit': 2 } }],
    [of(5), { saved: 3, share: '0.6' }, { parameters: { 'm23.permits-under-one-permit': 2 } }],
  ])
  needsEach(constructionPermitsSaved, of(4))
  refuses(constructionPermitsSaved, [
    [of(0), 'drawingReviewCertificates'],
    [of(1.5), 'drawingReviewCertificates'],
  ])

  it('saves all but one, and a larger share the more there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (count) => {
        const { saved, share } = constructionPermitsSaved(of(count))
        return saved === count - 1 && share.lt(1) && share.lt(constructionPermitsSaved(of(count + 1)).share)
      }),
    )
  })
})
