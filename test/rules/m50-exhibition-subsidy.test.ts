import { describe, expect, it } from 'vitest'
import { exhibitionSubsidyMaterials, overseasExhibitionEligibility } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('overseasExhibitionEligibility', () => {
  decides(overseasExhibitionEligibility, {
    eligible: { exhibitionCountry: 'vietnam', isInternationalExhibition: true, isInKeyOverseasCatalogue: true },
    stillEligible: [{ exhibitionCountry: 'japan' }, { exhibitionCountry: 'new-zealand' }],
    ineligible: [
      { exhibitionCountry: 'china' },
      { exhibitionCountry: 'other' },
      { isInternationalExhibition: false },
      { isInKeyOverseasCatalogue: false },
    ],
  })
  refuses(overseasExhibitionEligibility, [[{ exhibitionCountry: 'india' }, 'exhibitionCountry']])
})

describe('exhibitionSubsidyMaterials', () => {
  const papers = [
    'booth-confirmation',
    'cost-vouchers',
    'bank-vouchers',
    'site-photos',
    'border-records',
    'social-insurance',
  ] as const

  decides(exhibitionSubsidyMaterials, {
    eligible: { exhibitionPapers: papers },
    ineligible: papers.map((lacking) => ({ exhibitionPapers: papers.filter((paper) => paper !== lacking) })),
  })
  it('lists everything that is lacking', () => {
    const { outcome, unmet } = exhibitionSubsidyMaterials({ exhibitionPapers: [] })
    expect({ outcome, lacking: unmet.length }).toEqual({ outcome: 'ineligible', lacking: 6 })
  })
  refuses(exhibitionSubsidyMaterials, [[{ exhibitionPapers: ['passport'] }, 'exhibitionPapers']])
})
