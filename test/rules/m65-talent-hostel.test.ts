import { describe, expect, it } from 'vitest'
import { talentHostel } from '../../src/rules/index'
import { decides } from '../support/cases'

const graduate = { isFromElsewhere: true, isGraduatingThisYear: true, isSeekingWorkInNantong: true }

describe('talentHostel', () => {
  decides(talentHostel, { eligible: graduate, ineligible: [{ isSeekingWorkInNantong: false }] })

  it.each([
    [{ isFromElsewhere: false }, '异地'],
    [{ isGraduatingThisYear: false }, '应届'],
  ])('by “异地来通求职的高校应届毕业生”: says nothing of %o', (change, said) => {
    expect(talentHostel({ ...graduate, ...change })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(said) }],
    })
  })

  it('by “提供免费申请入住服务”: says what it gives', () => {
    expect(talentHostel(graduate).gives?.zh).toContain('免费入住')
  })
})
