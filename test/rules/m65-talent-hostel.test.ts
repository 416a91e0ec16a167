import { describe } from 'vitest'
import { talentHostel } from '../../src/rules/index'
import { decides } from '../support/cases'

describe('talentHostel', () => {
  decides(talentHostel, {
    eligible: { isFromElsewhere: true, isSeekingWorkInNantong: true, isGraduatingThisYear: true },
    ineligible: [{ isFromElsewhere: false }, { isSeekingWorkInNantong: false }, { isGraduatingThisYear: false }],
  })
})
