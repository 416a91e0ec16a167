import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exhibitionSubsidyWindow } from '../../src/calculators/index'
import { describe as lines } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const application = {
  exhibitionOpensOn: '2023-06-01',
  exhibitionClosesOn: '2023-06-04',
  exhibitionSubsidyAppliedOn: '2024-01-01',
}
const on = (exhibitionSubsidyAppliedOn: string) => ({ ...application, exhibitionSubsidyAppliedOn })
const in2024 = { from: '2024-01-01', to: '2024-03-31' }
const in2025 = { from: '2025-01-01', to: '2025-03-31' }
const acrossNewYear = {
  exhibitionOpensOn: '2023-12-31',
  exhibitionClosesOn: '2024-01-01',
  exhibitionSubsidyAppliedOn: '2024-02-29',
}

describe('exhibitionSubsidyWindow', () => {
  computes(exhibitionSubsidyWindow, [
    [on('2023-12-31'), { ...in2024, isOpen: false }],
    [on('2024-01-01'), { ...in2024, isOpen: true }],
    [on('2024-03-31'), { ...in2024, isOpen: true }],
    [on('2024-04-01'), { ...in2024, isOpen: false }],
    [on('2025-02-01'), { ...in2024, isOpen: false }],
    [
      { ...on('2024-03-31'), exhibitionOpensOn: '2023-01-01', exhibitionClosesOn: '2023-01-01' },
      { ...in2024, isOpen: true },
    ],
    [
      { ...on('2024-03-31'), exhibitionOpensOn: '2023-12-31', exhibitionClosesOn: '2023-12-31' },
      { ...in2024, isOpen: true },
    ],
    [
      { ...on('2024-03-31'), exhibitionOpensOn: '2024-01-01', exhibitionClosesOn: '2024-01-02' },
      { ...in2025, isOpen: false },
    ],
    [acrossNewYear, { ...in2024, isOpen: true }],
    [acrossNewYear, { ...in2025, isOpen: false }, { reading: 'year-of-closing' }],
  ])
  const { exhibitionClosesOn, exhibitionOpensOn, exhibitionSubsidyAppliedOn } = application
  needsEach(exhibitionSubsidyWindow, { exhibitionOpensOn, exhibitionSubsidyAppliedOn })
  needsEach(exhibitionSubsidyWindow, { exhibitionClosesOn, exhibitionSubsidyAppliedOn }, { reading: 'year-of-closing' })
  refuses(exhibitionSubsidyWindow, [
    [{ ...application, exhibitionClosesOn: '2023-05-31' }, 'exhibitionOpensOn'],
    [on('2024-02-30'), 'exhibitionSubsidyAppliedOn'],
  ])

  it('is reckoned from December of the exhibition’s year, and says so', () => {
    const { zh, en } = lines('m50.exhibition-subsidy-window')
    expect(zh).toContain('展会当年12月：展会首日所在月份当年的12月')
    expect(en).toContain('December of the year of the month of first day of the exhibition')
  })

  it('lies in the year after the exhibition’s, whichever day of it', () => {
    const days = fc
      .date({ min: new Date('2022-01-01T00:00Z'), max: new Date('2099-12-31T00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = exhibitionSubsidyWindow({
          ...application,
          exhibitionOpensOn: day,
          exhibitionClosesOn: day,
        })
        const next = Number(day.slice(0, 4)) + 1
        return from === `${next}-01-01` && to === `${next}-03-31`
      }),
    )
  })
})
