import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constructionPermitsSaved, deferredMaterials } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('deferredMaterials', () => {
  const held = { deferredMaterialsSuppliedOn: '2023-06-14', completionAcceptanceHeldOn: '2023-06-15' }
  const on = (day: string) => ({ ...held, deferredMaterialsSuppliedOn: day })
  const passed = { deferredMaterialsSuppliedOn: '2023-06-20', completionAcceptancePassedOn: '2023-06-21' }
  const acceptancePassed = { reading: 'acceptance-passed' }
  const sameDay = { reading: 'same-day' }
  computes(deferredMaterials, [
    [held, { lastDay: '2023-06-14', inTime: true }],
    [on('2023-06-13'), { lastDay: '2023-06-14', inTime: true }],
    [on('2023-06-15'), { lastDay: '2023-06-14', inTime: false }],
    [on('2023-06-15'), { lastDay: '2023-06-15', inTime: true }, sameDay],
    [on('2023-06-16'), { lastDay: '2023-06-15', inTime: false }, sameDay],
    [passed, { lastDay: '2023-06-20', inTime: true }, acceptancePassed],
    [
      { ...passed, deferredMaterialsSuppliedOn: '2023-06-21' },
      { lastDay: '2023-06-20', inTime: false },
      acceptancePassed,
    ],
    [
      { ...passed, deferredMaterialsSuppliedOn: '2023-06-21' },
      { lastDay: '2023-06-21', inTime: true },
      { reading: 'same-day+acceptance-passed' },
    ],
    [
      { ...held, completionAcceptanceHeldOn: '2024-03-01' },
      { lastDay: '2024-02-29', inTime: true },
    ],
  ])
  needsEach(deferredMaterials, held)
  needsEach(deferredMaterials, passed, acceptancePassed)

  it('knows the last day before anything is supplied', () => {
    const { completionAcceptanceHeldOn } = held
    expect(evaluate('m23.deferred-materials', { completionAcceptanceHeldOn })).toMatchObject({
      outcome: 'undetermined',
      values: { lastDay: '2023-06-14' },
    })
  })

  refuses(deferredMaterials, [[{ ...held, completionAcceptanceHeldOn: '2023-06' }, 'completionAcceptanceHeldOn']])
})

describe('constructionPermitsSaved', () => {
  const of = (drawingReviewCertificates: number) => ({ drawingReviewCertificates })
  computes(constructionPermitsSaved, [
    [of(1), { saved: 0, share: '0' }],
    [of(2), { saved: 1, share: '0.5' }],
    [of(4), { saved: 3, share: '0.75' }],
    [of(5), { saved: 4, share: '0.8' }],
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
