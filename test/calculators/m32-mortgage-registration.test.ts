import { describe, expect, it } from 'vitest'
import { mortgageRegistrationDay } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

/* 2023-06-01 is a Thursday, 2023-06-03 a Saturday. */
const accepted = (mortgageAcceptedOn: string) => ({ isMortgageFiledOnline: true, mortgageAcceptedOn })
const reading = (name: string) => ({ reading: name })

describe('mortgageRegistrationDay', () => {
  computes(mortgageRegistrationDay, [
    [accepted('2023-06-01'), { lastDay: '2023-06-01' }],
    [accepted('2023-06-01'), { lastDay: '2023-06-02' }, reading('by-the-next-day')],
    [accepted('2023-06-03'), { lastDay: '2023-06-03' }],
    [accepted('2023-06-03'), { lastDay: '2023-06-05' }, reading('working-days')],
    [accepted('2023-06-02'), { lastDay: '2023-06-05' }, reading('by-the-next-day+working-days')],
    [
      { isMortgageFiledOnline: true, mortgageAppliedOn: '2023-05-31' },
      { lastDay: '2023-05-31' },
      reading('from-application'),
    ],
    [accepted('2023-06-01'), { lastDay: '2023-06-02' }, { parameters: { 'm32.online-processing-days': 2 } }],
  ])

  it('by “网上办、一日结”: promises no day at the window', () => {
    expect(evaluate('m32.mortgage-registration-day', { isMortgageFiledOnline: false })).toMatchObject({
      outcome: 'not-covered',
      values: { lastDay: null },
      reasons: [{ zh: expect.stringContaining('网上办') }],
    })
  })

  needsEach(mortgageRegistrationDay, accepted('2023-06-01'))
  refuses(mortgageRegistrationDay, [[accepted('2023-06-31'), 'mortgageAcceptedOn']])
})
